//! What the form of one choice looks like: its gates, and the few fields it has.

use super::desk::Shown;
use crate::{
    blt::{
        decisions::{
            decision::Choice,
            desk::Desk,
            gate::Gate,
            names::{choice_name, gate_text, leads_text},
            words,
        },
        needs,
    },
    people::{Person, Visit},
};
use base::{
    html,
    page::{
        Html,
        parts::{
            Kind, actions, alert, button, card, checkbox, details_when, hidden, link_button, post_form, select, text_area,
            text_field,
        },
    },
    words::{self as shared, Lang},
};

/// One choice: what it leads to, what is missing, and its form for those who decide.
pub(super) fn chosen(visit: &Visit, desk: &Desk, choice: Choice, shown: &Shown) -> Html {
    let lang = visit.lang;
    let gates = if shown.gates.is_empty() { desk.gates_of(visit, choice) } else { shown.gates.to_vec() };
    let is_held = gates.iter().any(|g| !g.opens_with_a_reason());
    let another = link_button(words::choose_another(lang), desk.walk.address("beslutning")).quiet();
    let body = html! {
        <h2 class="ds-heading" data-size="sm" id="felt-valg" tabindex="-1">(choice_name(lang, choice))</h2>
        <p>(leads_text(lang, choice))</p>
        (missing(lang, desk, &gates, is_held))
        @if desk.may_decide(visit) && !is_held { (form(visit, desk, choice, shown, &gates)) } @else { (another) }
    };
    card(body).into()
}

/// The gates that are closed, each with the way to mend it.
fn missing(lang: Lang, desk: &Desk, gates: &[Gate], is_held: bool) -> Html {
    if gates.is_empty() {
        return Html::none();
    }
    let line = |gate: &Gate| {
        let (text, page) = gate_text(lang, *gate);
        html! { <li> @if let Some(page) = page { <a class="ds-link" href=(desk.walk.address(page))>(text)</a> } @else { (text) } </li> }
    };
    let lines: Html = gates.iter().map(line).collect();
    let title = if is_held { words::missing_first(lang) } else { words::missing(lang) };
    alert(Kind::Warning, title).body(html! { <ul class="ds-list">(lines)</ul> }).into()
}

fn form(visit: &Visit, desk: &Desk, choice: Choice, shown: &Shown, gates: &[Gate]) -> Html {
    let (lang, typed, problems) = (visit.lang, shown.typed, shown.problems);
    let anyway =
        (!shown.personal.is_empty()).then(|| button(words::decide_anyway(lang)).secondary().sends("likevel", "1").into());
    let another = link_button(words::choose_another(lang), desk.walk.address("beslutning")).quiet();
    let presses = actions([button(words::decide(lang)).into(), Html::from(anyway), another.into()]);
    let body = html! {
        (hidden("valg", choice.slug()))
        (hidden("runde", &desk.walk.round.id.to_string()))
        (text_area("begrunnelse", words::reason(lang)).help(words::reason_help(lang)).rows(4).value(typed.get("begrunnelse")).draft("begrunnelse").problems(problems))
        (own_fields(visit, choice, shown))
        @if choice.has_next_step() {
            (text_field("neste", words::next_step(lang)).value(typed.get("neste")).problems(problems))
            (text_field("nar", words::next_on(lang)).date().value(typed.get("nar")).problems(problems))
        }
        (second(lang, desk, choice, shown))
        @if !gates.is_empty() || problems.of("likevel_fordi").is_some() { (text_area("likevel_fordi", words::despite(lang)).help(words::despite_help(lang)).rows(3).value(typed.get("likevel_fordi")).problems(problems)) }
        (presses)
    };
    html! { (needs::guard_alert(lang, shown.personal)) (post_form(&desk.walk.address("beslutning"), &body)) }
}

/// The one or two fields only this choice has.
fn own_fields(visit: &Visit, choice: Choice, shown: &Shown) -> Html {
    let (lang, typed, problems) = (visit.lang, shown.typed, shown.problems);
    let optional = shared::optional(lang);
    let saved = text_field("spart", words::saved_field(lang))
        .number()
        .aside(optional)
        .help(words::saved_help(lang))
        .value(typed.get("spart"))
        .problems(problems);
    let costs = text_field("koster", words::costs(lang)).number().aside(optional).value(typed.get("koster")).problems(problems);
    match choice {
        Choice::Park => {
            html! { (text_field("vekkes", words::wake_on(lang)).date().value(typed.get("vekkes")).problems(problems)) }
        }
        Choice::HandOver => {
            html! { (text_field("til", words::handed_to(lang)).help(words::handed_help(lang)).value(typed.get("til")).problems(problems)) }
        }
        Choice::Stop => saved.into(),
        Choice::ChangeSolution | Choice::BackToNeed => {
            let is_open = !typed.get("spart").is_empty() || problems.of("spart").is_some();
            details_when(is_open, words::saved_title(lang), saved)
        }
        Choice::Pilot => costs.into(),
        Choice::Adopt => html! { (costs.clone()) (checkbox("i_bruk", words::in_use(lang)).checked(typed.has("i_bruk"))) },
        Choice::LoopBiggerTest => Html::none(),
    }
}

/// Rule D4: asked for when one person has written everything and money may be at stake.
fn second(lang: Lang, desk: &Desk, choice: Choice, shown: &Shown) -> Html {
    let (typed, problems) = (shown.typed, shown.problems);
    let is_asked = problems.of("andre").is_some() || (choice.spends() && desk.is_sole_author());
    if !is_asked {
        return Html::none();
    }
    let people = select("andre", words::second(lang)).empty(words::nobody(lang));
    let people = desk.others.iter().fold(people, |s, p| s.choice(p.id.to_string(), named(p))).value(typed.get("andre"));
    let people = people.help(words::second_help(lang)).problems(problems);
    html! {
        (people)
        (text_field("alene", words::alone(lang)).value(typed.get("alene")).problems(problems))
    }
}

fn named(person: &Person) -> String {
    if person.title.is_empty() { person.name.clone() } else { format!("{}, {}", person.name, person.title) }
}
