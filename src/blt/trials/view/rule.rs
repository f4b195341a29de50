//! What the rule of a plan looks like: as fields, as facts, and above the results.

use super::plan::Plan;
use crate::blt::{
    trials::{
        rule::fewest,
        trial::{Purchase, Trial},
        words,
    },
    yardstick::{Limits, Preset, Yardstick, preset_name},
};
use base::{
    html,
    page::{Html, parts::*},
    words::{self as shared, Lang},
};

/// The one field that is always seen.
pub fn rule_field(lang: Lang, plan: &Plan) -> Html {
    text_field("regel", words::rule(lang))
        .help(words::rule_help(lang))
        .value(plan.typed.get("regel"))
        .problems(plan.problems)
        .into()
}

/// How sure to be, and the money: both have a good default, so both are folded away.
pub fn stakes(lang: Lang, plan: &Plan) -> Html {
    let wrong = |names: &[&str]| names.iter().any(|n| plan.problems.of(n).is_some());
    let chosen = Preset::from_text(plan.typed.get("sikker")).unwrap_or(plan.kind.usual_preset());
    let title = words::used_for(lang, preset_name(lang, chosen));
    let text =
        |name: &'static str, label: &'static str| text_field(name, label).value(plan.typed.get(name)).problems(plan.problems);
    let sure = html! {
        (presets(lang, plan, chosen))
        (text("kriterium", words::criterion(lang)).help(words::criterion_help(lang)))
    };
    let purchase = radios("kjop", words::purchase(lang)).value(plan.typed.get("kjop"));
    let purchase = Purchase::ALL.iter().fold(purchase, |r, p| r.choice(p.as_str(), purchase_name(lang, *p)));
    let money = html! {
        <p class="meta">(words::money_help(lang))</p>
        (text("innforing", words::adopt_kroner(lang)).number())
        (text("verdi", words::benefit_kroner(lang)).number())
        (purchase)
        (text("kjop_hvor", words::purchase_reference(lang)).help(words::purchase_help(lang)).aside(shared::optional(lang)))
    };
    html! {
        (details_when(wrong(&["sikker", "kriterium"]), &title, &sure))
        (details_when(wrong(&["innforing", "verdi", "kjop", "kjop_hvor"]), words::money_title(lang), &money))
    }
}

fn presets(lang: Lang, plan: &Plan, chosen: Preset) -> Html {
    let yardstick = &plan.around.yardstick;
    let all = radios("sikker", words::how_sure(lang)).value(chosen.as_str()).problems(plan.problems);
    let needs = |preset: Preset| {
        let people = fewest(yardstick, preset).map(|count| words::preset_people(lang, count));
        [Some(needs(lang, yardstick.limits(preset))), people].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    Preset::ALL.iter().fold(all, |r, p| r.choice(p.as_str(), preset_name(lang, *p)).about(needs(*p))).into()
}

/// What it takes, in people one can picture.
fn needs(lang: Lang, limits: &Limits) -> String {
    words::preset_needs(lang, &of_people(lang, limits.works_for), &of_people(lang, limits.sure))
}

/// «8 av 10», or «95 av 100» when ten are too few to say it.
fn of_people(lang: Lang, of_hundred: i64) -> String {
    if of_hundred % 10 == 0 { words::of(lang, of_hundred / 10, 10) } else { words::of(lang, of_hundred, 100) }
}

fn purchase_name(lang: Lang, purchase: Purchase) -> &'static str {
    match purchase {
        Purchase::None => words::purchase_none(lang),
        Purchase::Considered => words::purchase_considered(lang),
        Purchase::Decided => words::purchase_decided(lang),
    }
}

/// Above the results: what they are held against.
pub fn held_against(lang: Lang, trial: &Trial) -> Html {
    html! {
        @if !trial.rule.is_empty() { <p class="meta">(words::rule(lang)) " " <strong>(trial.rule)</strong></p> }
        <p class="meta">(words::criterion(lang)) ": " <strong>(trial.criterion)</strong></p>
    }
}

/// The rule and the stakes among the plan's facts. `tried` is the title of what is tested.
pub fn facts(lang: Lang, trial: &Trial, yardstick: &Yardstick, tried: Option<&str>) -> Vec<(&'static str, Html)> {
    let mut facts: Vec<(&str, Html)> = Vec::new();
    if let (Some(title), Some((_, version))) = (tried, trial.solution) {
        facts.push((words::tried(lang), words::tried_version(lang, title, version).into()));
    }
    if !trial.rule.is_empty() {
        facts.push((words::rule(lang), trial.rule.as_str().into()));
    }
    facts.push((words::criterion(lang), trial.criterion.as_str().into()));
    let sure =
        html! { <p>(preset_name(lang, trial.preset))</p> <p class="meta">(needs(lang, yardstick.limits(trial.preset)))</p> };
    facts.push((words::preset(lang), sure));
    if let Some(kroner) = trial.adopt_kroner {
        facts.push((words::adopt_kroner(lang), shared::kroner(lang, kroner).into()));
    }
    if let Some(kroner) = trial.benefit_kroner {
        facts.push((words::benefit_kroner(lang), shared::kroner(lang, kroner).into()));
    }
    if trial.purchase != Purchase::None {
        let reference = trial.purchase_reference.as_deref().unwrap_or_default();
        let said = purchase_name(lang, trial.purchase);
        facts
            .push((words::purchase(lang), html! { <p>(said)</p> @if !reference.is_empty() { <p class="meta">(reference)</p> } }));
    }
    facts
}
