//! What solutions look like on the journey's page: the ideas, what others do, the chosen one and what must hold.

use crate::{
    blt::{
        journeys::{self, Journey, JourneyStatus, Round},
        solutions::{
            names::{asks_name, holds_colour, holds_name, kind_name, novelty_name},
            proposed::Proposed,
            solution::{Assumption, Elsewhere, Novelty, Solution},
            words,
        },
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        parts::{Colour, Icon, actions, card, details, link_button, tag, tags},
    },
    words::Lang,
};

/// The gather half: what others do, and the ideas.
pub fn gathered(visit: &Visit, journey: &Journey, proposed: &Proposed, may_change: bool) -> Html {
    let lang = visit.lang;
    let idea = link_button(words::add_idea(lang), format!("/lop/{}/losninger", journey.id)).secondary().icon(Icon::LightBulb);
    let others =
        link_button(words::elsewhere_title(lang), format!("/lop/{}/andre", journey.id)).secondary().icon(Icon::MagnifyingGlass);
    let presses = actions([idea.into(), others.into()]);
    let aside: Vec<&Solution> = proposed.set_aside().collect();
    html! {
        (others_do(visit, journey, &proposed.elsewhere))
        <ul class="rows"> @for solution in proposed.on_the_table() { (row(lang, journey, solution, may_change)) } </ul>
        @if !aside.is_empty() { (details(&words::set_aside_count(lang, aside.len() as i64), html! {
            <ul class="ds-list"> @for solution in &aside { <li>(named(journey, solution, may_change)) ": " (solution.reason)</li> } </ul>
        })) }
        @if may_change { (presses) }
    }
}

fn named(journey: &Journey, solution: &Solution, may_change: bool) -> Html {
    if may_change {
        html! { <a class="ds-link" href={"/lop/" (journey.id.to_string()) "/losninger/" (solution.id.to_string())}>(solution.title)</a> }
    } else {
        Html::from(&solution.title)
    }
}

fn row(lang: Lang, journey: &Journey, solution: &Solution, may_change: bool) -> Html {
    html! {
        <li class="row idea">
            <div class="row-main">
                <span class="row-title">(named(journey, solution, may_change))</span>
                <p class="meta">(about(lang, solution))</p>
            </div>
        </li>
    }
}

/// Type, novelty and where it came from, in one quiet line.
pub(super) fn about(lang: Lang, solution: &Solution) -> String {
    let mut parts = vec![kind_name(lang, solution.kind).to_owned()];
    if solution.novelty != Novelty::Unknown {
        parts.push(novelty_name(lang, solution.novelty).to_owned());
    }
    if solution.version > 1 {
        parts.push(words::version(lang, solution.version));
    }
    if solution.from_need.is_some() {
        parts.push(words::from_reporter(lang).to_owned());
    }
    parts.join(" · ")
}

fn others_do(visit: &Visit, journey: &Journey, answers: &[Elsewhere]) -> Html {
    let lang = visit.lang;
    let found: Vec<&Elsewhere> = answers.iter().filter(|a| a.found).collect();
    if found.is_empty() {
        return if answers.is_empty() {
            Html::none()
        } else {
            html! { <p>(words::found_nobody(lang))</p> }
        };
    }
    html! {
        (journeys::heading_within(visit, journey, words::others_do(lang)))
        <ul class="ds-list"> @for answer in &found { <li><strong>(answer.who)": "</strong> (answer.what)</li> } </ul>
    }
}

/// The weigh half: the chosen solution, and what must hold for it.
pub fn weighed(visit: &Visit, journey: &Journey, round: &Round, proposed: &Proposed, may_change: bool) -> Html {
    let lang = visit.lang;
    let inherited = proposed.choice.as_ref().is_some_and(|c| c.round_id != round.id);
    let choose = if proposed.choice.is_some() { words::choose_another(lang) } else { words::choose_one(lang) };
    let to_choice = link_button(choose, format!("/lop/{}/losninger#valg", journey.id)).secondary();
    let to_assumption =
        link_button(words::add_assumption(lang), format!("/lop/{}/antakelser", journey.id)).secondary().icon(Icon::Plus);
    let presses = actions([to_choice.into(), to_assumption.into()]);
    let assumptions: Vec<&Assumption> = proposed.chosen().map(|s| proposed.assumptions_of(s.id).collect()).unwrap_or_default();
    html! {
        @if let Some(solution) = proposed.chosen() {
            (chosen(lang, journey, solution, inherited, may_change))
            @if !assumptions.is_empty() { (journeys::heading_within(visit, journey, words::must_hold_title(lang))) }
            (assumption_list(lang, journey, &assumptions, may_change))
        }
        @if may_change { (presses) }
    }
}

fn chosen(lang: Lang, journey: &Journey, solution: &Solution, inherited: bool, may_change: bool) -> Html {
    let body = html! {
        <p class="meta">(chosen_name(lang, journey.status, inherited))</p>
        <p class="row-title">(named(journey, solution, may_change))</p>
        (Html::lines(&solution.text))
        <p class="meta">(about(lang, solution))</p>
    };
    card(body).into()
}

/// What the chosen solution is to the journey: the way on, or where it ended.
fn chosen_name(lang: Lang, status: JourneyStatus, inherited: bool) -> &'static str {
    match status {
        JourneyStatus::Stopped | JourneyStatus::HandedOver => words::chosen_tried(lang),
        JourneyStatus::Adopted | JourneyStatus::RollingOut => words::chosen_became(lang),
        JourneyStatus::Active | JourneyStatus::Parked | JourneyStatus::Piloting if inherited => words::chosen_before(lang),
        JourneyStatus::Active | JourneyStatus::Parked | JourneyStatus::Piloting => words::chosen_now(lang),
    }
}

/// What must hold, each with what is known about it. For the page of tests too.
pub fn assumption_list(lang: Lang, journey: &Journey, assumptions: &[&Assumption], may_change: bool) -> Html {
    if assumptions.is_empty() {
        return Html::none();
    }
    html! { <ul class="rows"> @for assumption in assumptions { (assumption_row(lang, journey, assumption, may_change)) } </ul> }
}

fn assumption_row(lang: Lang, journey: &Journey, assumption: &Assumption, may_change: bool) -> Html {
    let must = assumption.must_hold.then(|| tag(Colour::Solution, words::must_hold(lang)));
    let marks = tags([Html::from(must), tag(holds_colour(assumption.state), holds_name(lang, assumption.state))]);
    html! {
        <li class="row idea">
            <div class="row-main">
                <p class="row-title"> @if may_change { <a class="ds-link" href={"/lop/" (journey.id.to_string()) "/antakelser/" (assumption.id.to_string())}>(assumption.text)</a> } @else { (assumption.text) } </p>
                <p class="meta">(asks_name(lang, assumption.asks))</p>
                (marks)
            </div>
        </li>
    }
}
