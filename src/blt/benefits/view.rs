//! What benefits look like: each with before and now, and the forms.

use super::{
    benefit::{Baseline, Benefit, Kind, Measurement},
    pages::Shown,
    words,
};
use crate::{
    blt::journeys,
    people::{Person, Visit},
};
use base::{
    html,
    id::Id,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::{
            Colour, actions, anyway, button, card, definition_list, details, details_when, empty_state, fieldset, hidden,
            link_button, post_button, post_form, radios, select, tag, text_area, text_field,
        },
    },
    web::Posted,
    words::{self as shared, Lang},
};

pub fn kind_name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::AvoidedCost => words::kind_avoided_cost(lang),
        Kind::SavedTime => words::kind_saved_time(lang),
        Kind::Quality => words::kind_quality(lang),
    }
}

/// How it was before, in one sentence.
pub fn baseline_sentence(lang: Lang, baseline: &Baseline) -> String {
    match baseline {
        Baseline::None => words::no_baseline(lang).to_owned(),
        Baseline::Measured { value, unit, on, method } => {
            words::baseline_is(lang, &shared::decimal(lang, *value), unit, *on, method)
        }
        Baseline::Unmeasurable { because } => words::cannot_because(lang, because),
    }
}

/// The unit things are counted in, where they are counted.
fn unit_of(baseline: &Baseline) -> &str {
    match baseline {
        Baseline::Measured { unit, .. } => unit,
        Baseline::None | Baseline::Unmeasurable { .. } => "",
    }
}

fn measured_sentence(lang: Lang, benefit: &Benefit, measured: &Measurement) -> String {
    match measured.value {
        Some(value) => words::measured_is(lang, &shared::decimal(lang, value), unit_of(&benefit.baseline), measured.on),
        None => words::told_on(lang, &measured.told, measured.on),
    }
}

pub(super) fn page(visit: &Visit, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    // A measurement's form stands at its own benefit; what is wrong with it is not wrong with a new benefit.
    let (nothing, none) = (Posted::default(), Problems::none());
    let (typed_here, problems_here) = if typed.has("gevinst") { (&nothing, &none) } else { (typed, problems) };
    let form = post_form(&shown.walk.address("gevinst"), fields(lang, shown, typed_here, problems_here));
    html! {
        (problem_summary(lang, problems))
        (journeys::heading_below(lang, &shown.walk.journey, words::title(lang)))
        @if shown.benefits.is_empty() {
            @if shown.may_change(visit) { <p class="lead">(words::text(lang))</p> (form) }
            @else { (empty_state(words::nothing_yet(lang), "")) }
        } @else {
            @for benefit in &shown.benefits { (one(visit, shown, benefit, typed, problems)) }
            @if shown.may_change(visit) { (details_when(!problems_here.is_empty(), words::add(lang), &form)) }
        }
    }
}

fn one(visit: &Visit, shown: &Shown, benefit: &Benefit, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let owner = shown.owners.iter().find(|p| Some(p.id) == benefit.owner);
    let facts = [
        (words::before(lang), Html::from(baseline_sentence(lang, &benefit.baseline))),
        (words::owner(lang), Html::from(owner.map_or(words::no_owner(lang), |p| p.name.as_str()))),
    ];
    let is_here = typed.get("gevinst") == benefit.id.to_string();
    let nothing = Posted::default();
    let typed = if is_here { typed } else { &nothing };
    let body = html! {
        (tag(Colour::Neutral, kind_name(lang, benefit.kind)))
        <h2 class="ds-heading" data-size="xs">(benefit.title)</h2>
        (definition_list(facts.clone()))
        @if !benefit.measured.is_empty() {
            <p class="meta">(words::since(lang))</p>
            <ul class="ds-list"> @for m in &benefit.measured { <li>(measured_sentence(lang, benefit, m))</li> } </ul>
        }
        @if shown.may_measure(visit, benefit) {
            (details_when(is_here, words::measure(lang), measure_form(lang, shown, benefit, typed, problems)))
        }
        @if shown.may_change(visit) { <p><a class="ds-link" href=(address(shown, benefit.id))>(shared::edit(lang))<span class="ds-sr-only">": "(benefit.title)</span></a></p> }
    };
    card(body).into()
}

fn address(shown: &Shown, benefit: Id<Benefit>) -> String {
    shown.walk.address(&format!("gevinst/{benefit}"))
}

fn measure_form(lang: Lang, shown: &Shown, benefit: &Benefit, typed: &Posted, problems: &Problems) -> Html {
    let day = text_field("maalt", words::measured_on(lang)).date().value(typed.get("maalt")).problems(problems);
    let body = match &benefit.baseline {
        Baseline::Measured { unit, method, .. } => {
            let label = words::value_now(lang, unit);
            html! { (text_field("verdi", label.as_str()).short().help(words::same_way(lang, method)).value(typed.get("verdi")).problems(problems)) (day) (button(shared::save(lang)).secondary()) }
        }
        Baseline::None | Baseline::Unmeasurable { .. } => {
            html! { (anyway(problems)) (text_area("fortalt", words::told(lang)).help(words::told_help(lang)).rows(3).value(typed.get("fortalt")).problems(problems)) (day) (button(shared::save(lang)).secondary()) }
        }
    };
    post_form(&format!("{}/maling", address(shown, benefit.id)), body)
}

pub(super) fn edit(visit: &Visit, shown: &Shown, benefit: &Benefit, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let action = address(shown, benefit.id);
    let away = html! {
        <p>(words::remove_text(lang))</p>
        (post_button(format!("{action}/sletting"), shared::delete(lang)).danger())
    };
    html! {
        (problem_summary(lang, problems))
        (journeys::heading_below(lang, &shown.walk.journey, words::title(lang)))
        (post_form(&action, fields(lang, shown, typed, problems)))
        (details(words::remove(lang), &away))
    }
}

fn fields(lang: Lang, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let kinds = Kind::ALL
        .iter()
        .fold(radios("slag", words::kind(lang)).value(typed.get("slag")), |r, k| r.choice(k.as_str(), kind_name(lang, *k)));
    let kinds = kinds.problems(problems);
    let owners = shown
        .owners
        .iter()
        .fold(select("eier", words::owner(lang)).help(words::owner_help(lang)).empty(words::no_owner(lang)), |s, p| {
            s.choice(p.id.to_string(), named(p))
        });
    let owners = owners.value(typed.get("eier"));
    let before = html! {
        (text_field("nullpunkt", words::value(lang)).short().value(typed.get("nullpunkt")).problems(problems))
        (text_field("enhet", words::unit(lang)).help(words::unit_help(lang)).value(typed.get("enhet")).problems(problems))
        (text_field("dato", words::measured_on(lang)).date().value(typed.get("dato")).problems(problems))
        (text_field("metode", words::method(lang)).help(words::method_help(lang)).value(typed.get("metode")).problems(problems))
    };
    let cannot = text_area("kan-ikke", words::cannot(lang)).rows(2).value(typed.get("kan-ikke")).problems(problems);
    let is_open = !typed.get("kan-ikke").is_empty() || problems.of("kan-ikke").is_some();
    html! {
        (anyway(problems))
        (hidden("lest", typed.get("lest")))
        (text_field("tittel", words::what(lang)).help(words::what_help(lang)).value(typed.get("tittel")).problems(problems))
        (kinds)
        (fieldset(words::before_legend(lang), html! { <div class="stack">(before)</div> }))
        (details_when(is_open, words::cannot_title(lang), cannot.clone()))
        (owners)
        (actions([button(shared::save(lang)).into(), link_button(shared::cancel(lang), format!("/lop/{}", shown.walk.journey.id)).quiet().into()]))
    }
}

fn named(person: &Person) -> String {
    if person.title.is_empty() { person.name.clone() } else { format!("{}, {}", person.name, person.title) }
}
