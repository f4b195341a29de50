//! The page where a test is planned: the question and one button; all else has a good default.

use crate::{
    blt::{
        journeys::{self, Group, Walk, group_name},
        needs,
        trials::{
            draft::Around,
            kinds::Ready,
            trial::{Kind, Privacy, State, Trial},
            words,
        },
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, id_of, problem_summary},
        parts::{self, *},
    },
    text::Personal,
    web::Posted,
    words::{self as shared, Lang},
};

/// A plan as it is shown.
pub struct Plan<'a> {
    pub walk: &'a Walk,
    pub around: &'a Around,
    pub kind: Kind,
    /// The trial that is changed; none for a new one.
    pub trial: Option<&'a Trial>,
    pub id: &'a str,
    pub typed: &'a Posted,
    pub problems: &'a Problems,
    pub personal: &'a [Personal],
}

pub fn plan(visit: &Visit, plan: &Plan) -> Html {
    let lang = visit.lang;
    let (title, action) = match plan.trial {
        Some(trial) => (words::edit_title(lang), format!("/tester/{}/plan", trial.id)),
        None => (words::plan_title(lang), plan.walk.address("tester")),
    };
    html! {
        (problem_summary(lang, plan.problems))
        (journeys::heading_below(lang, &plan.walk.journey, title))
        @if plan.trial.is_none() { (proposal(lang, plan)) (plan.around.advice) }
        (needs::guard_alert(lang, plan.personal))
        (post_form(&action, html! {
            (hidden("enkel", plan.id))
            (hidden("type", plan.kind.description().slug))
            @if let Some(trial) = plan.trial { (hidden("versjon", &trial.version.to_string())) }
            (main_fields(visit, plan))
            (buttons(lang, plan))
            (rest(lang, plan))
        }))
        @if let Some(trial) = plan.trial { @if trial.state == State::Planned { (remove(lang, trial)) } }
    }
}

/// The smallest test that can tell, and the way to another kind.
fn proposal(lang: Lang, plan: &Plan) -> Html {
    let (kind, proposed) = (plan.kind, plan.around.proposed);
    let about = kind.description();
    let others = Kind::ALL.iter().filter(|k| **k != kind);
    let one = |k: &Kind| {
        let address = format!("{}/ny?type={}", plan.walk.address("tester"), k.description().slug);
        html! { <li><a class="ds-link" href=(address)>(k.name(lang))</a> <p class="meta">((k.description().about)(lang))</p></li> }
    };
    let others: Html = others.map(one).collect();
    html! {
        <p class="lead">
            @if kind == proposed { (words::smallest(lang, kind.name(lang))) } @else if kind < proposed { (words::smaller(lang, kind.name(lang))) } @else { (words::larger(lang, kind.name(lang), proposed.name(lang))) }
        </p>
        <p>((about.about)(lang)) " " ((about.advice)(lang))</p>
        @if kind >= Kind::Practical { <p class="meta">(words::care(lang))</p> }
        (patterns(lang, plan))
        (details(words::other_kinds(lang), html! { <ul class="ds-list">(others)</ul> }))
    }
}

/// Ways to do it that have been thought through before.
fn patterns(lang: Lang, plan: &Plan) -> Html {
    let all = plan.kind.tool().map_or(&[][..], |tool| tool.patterns);
    if all.is_empty() {
        return Html::none();
    }
    let slug = plan.kind.description().slug;
    let chosen = plan.kind.pattern(plan.typed.get("opplegg")).map_or("", |p| p.slug);
    let one = |p: &Ready| {
        let address = format!("{}/ny?type={slug}&opplegg={}", plan.walk.address("tester"), p.slug);
        html! { <li> @if p.slug == chosen { <strong>((p.name)(lang))</strong> } @else { <a class="ds-link" href=(address)>((p.name)(lang))</a> } <p class="meta">((p.about)(lang))</p></li> }
    };
    let list: Html = all.iter().map(one).collect();
    details(words::ready_patterns(lang), html! { <ul class="ds-list">(list)</ul> })
}

fn main_fields(visit: &Visit, plan: &Plan) -> Html {
    let (lang, typed, problems) = (visit.lang, plan.typed, plan.problems);
    let locked = plan.trial.is_some_and(Trial::is_locked);
    let higher = plan.kind > plan.around.proposed;
    html! {
        @if let Some(trial) = plan.trial.filter(|t| t.is_locked()) { (settled(lang, plan, trial)) } @else { (question(lang, plan)) }
        @if let Some(tool) = plan.kind.tool() { ((tool.fields)(visit, typed, problems, locked)) }
        @if !locked {
            (groups(lang, plan))
            (super::rule::rule_field(lang, plan))
        }
        @if higher { (text_area("hvorfor", words::why_not_smaller(lang)).help(words::why_help(lang)).aside(shared::optional(lang)).value(typed.get("hvorfor")).rows(2).problems(problems)) }
    }
}

fn question(lang: Lang, plan: &Plan) -> Html {
    let (label, help) = match plan.kind {
        Kind::Question => (words::question(lang), words::question_help(lang)),
        Kind::Conversation | Kind::Drawing | Kind::Model | Kind::Practical | Kind::Pilot => {
            (words::find_out(lang), words::find_out_help(lang))
        }
    };
    text_area("sporsmal", label).help(help).value(plan.typed.get("sporsmal")).rows(2).problems(plan.problems).into()
}

/// Rule H3, told where the fields would stand; what somebody typed is not lost.
fn settled(lang: Lang, plan: &Plan, trial: &Trial) -> Html {
    let again = format!("{}/ny?fra={}", plan.walk.address("tester"), trial.id);
    let typed = |name: &str, kept: &str| {
        let typed = plan.typed.get(name);
        html! {
            <p class="lead" id=(id_of(name)) tabindex="-1">(kept)</p>
            @if !typed.is_empty() { @if typed != kept { <p class="meta">(words::you_wrote(lang, typed))</p> } }
        }
    };
    card(html! {
        <p class="meta">(words::question(lang))</p>
        (typed("sporsmal", &trial.title))
        <p class="meta">(words::criterion(lang))</p>
        (typed("kriterium", &trial.criterion))
        <p class="meta">(words::rule(lang))</p>
        (typed("regel", &trial.rule))
        <p>(words::locked(lang))</p>
        (link_button(words::new_from_this(lang), again.as_str()).secondary())
    })
    .into()
}

fn groups(lang: Lang, plan: &Plan) -> Html {
    let groups = select("gruppe", words::who_answers(lang)).value(plan.typed.get("gruppe")).problems(plan.problems);
    Group::ALL.iter().fold(groups, |s, g| s.choice(g.as_str(), group_name(lang, *g))).into()
}

fn buttons(lang: Lang, plan: &Plan) -> Html {
    let anyway = |name: &'static str| (!plan.personal.is_empty()).then(|| hidden(name, "1"));
    let buttons = match plan.trial {
        Some(_) => actions([
            button(shared::save(lang)).into(),
            link_button(shared::cancel(lang), format!("/tester/{}", plan.id)).quiet().into(),
        ]),
        None => actions([
            button(words::start_now(lang)).large().sends("start", "1").icon_after(Icon::ArrowRight).into(),
            button(words::save_plan(lang)).secondary().into(),
        ]),
    };
    // Whoever has read the guard's words and sends once more has decided.
    html! { (Html::from(anyway("likevel"))) (buttons) }
}

/// What has a good default, folded away unless something in it was wrong.
fn rest(lang: Lang, plan: &Plan) -> Html {
    let (typed, problems) = (plan.typed, plan.problems);
    let wrong = |names: &[&str]| names.iter().any(|n| problems.of(n).is_some());
    let text = |name: &'static str, label: &'static str| text_field(name, label).value(typed.get(name)).problems(problems);
    let more = html! {
        @if !plan.around.assumptions.is_empty() { (assumption(lang, plan)) }
        (text("hvem", words::who(lang)).help(words::who_help(lang)).aside(shared::optional(lang)))
        (text("antall", words::how_many(lang)).number())
        (text("dato", words::planned_on(lang)).date())
        (text("siste_dag", words::closes_on(lang)).help(words::closes_help(lang)).date())
        (text("minutter", words::minutes(lang)).number())
        (text("kroner", words::kroner(lang)).number())
    };
    let locked = plan.trial.is_some_and(Trial::is_locked);
    html! {
        @if !locked { (super::rule::stakes(lang, plan)) }
        (details_when(wrong(&["antakelse", "hvem", "antall", "dato", "siste_dag", "minutter", "kroner"]), words::more(lang), &more))
        (details_when(wrong(&["informasjon", "personvern", "hjemmel", "foresatte"]), words::privacy_title(lang), privacy(lang, plan)))
    }
}

fn assumption(lang: Lang, plan: &Plan) -> Html {
    let all = select("antakelse", words::assumption(lang)).empty(words::no_assumption(lang)).value(plan.typed.get("antakelse"));
    plan.around.assumptions.iter().fold(all, |s, a| s.choice(a.id.to_string(), a.text.as_str())).into()
}

/// The stop question of rule H1: what people from outside are told, and by which right we ask.
fn privacy(lang: Lang, plan: &Plan) -> Html {
    let (typed, problems) = (plan.typed, plan.problems);
    let locked = plan.trial.is_some_and(Trial::is_locked);
    let chosen = plan.trial.filter(|_| locked).map_or(typed.get("personvern"), |t| t.privacy.as_str());
    let choices = Privacy::ALL.iter().filter(|p| !locked || p.as_str() == chosen);
    let kinds = choices.fold(radios("personvern", words::privacy(lang)).value(chosen).problems(problems), |r, p| {
        let (name, about) = privacy_name(lang, *p);
        r.choice(p.as_str(), name).about(about)
    });
    html! {
        <p class="meta">(words::stop(lang))</p>
        (text_area("informasjon", words::information(lang)).value(typed.get("informasjon")).rows(3).problems(problems))
        (kinds)
        (text_field("hjemmel", words::legal_basis(lang)).help(words::legal_help(lang)).value(typed.get("hjemmel")).problems(problems))
        (checkbox("barn", words::minors(lang)).checked(typed.has("barn")))
        (text_area("foresatte", words::guardians(lang)).help(words::guardians_help(lang)).value(typed.get("foresatte")).rows(2).problems(problems))
    }
}

fn privacy_name(lang: Lang, privacy: Privacy) -> (&'static str, &'static str) {
    match privacy {
        Privacy::Anonymous => (words::anonymous(lang), words::anonymous_about(lang)),
        Privacy::Consent => (words::consent(lang), words::consent_about(lang)),
        Privacy::PublicTask => (words::public_task(lang), words::public_task_about(lang)),
    }
}

fn remove(lang: Lang, trial: &Trial) -> Html {
    let body = post_button(format!("/tester/{}/sletting", trial.id), words::remove_now(lang)).danger();
    parts::details(words::remove(lang), body)
}
