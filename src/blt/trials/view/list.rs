//! Tests in a row: on the journey's page, and all of them round by round.

use super::marks;
use crate::{
    blt::{
        journeys::{self, Half, Journey, Round},
        solutions::Assumption,
        trials::{
            observations::in_a_sentence,
            tested::Tested,
            trial::{Results, State, Trial, proposal},
            words,
        },
    },
    people::Visit,
};
use base::{
    html,
    page::{Html, parts::*},
    words::{self as shared, Lang},
};

/// The gather half on the journey's page: what is planned and running in the round, and the way to one more.
pub fn gathered(
    visit: &Visit,
    journey: &Journey,
    round: &Round,
    tested: &Tested,
    assumptions: &[Assumption],
    may_change: bool,
) -> Html {
    let lang = visit.lang;
    let open: Html =
        tested.in_round(round.id).filter(|(t, _)| t.state != State::Closed).map(|t| card_of(visit, t, true)).collect();
    let proposed = (may_change && round.half != Half::Decided).then(|| proposal(assumptions).1);
    html! {
        @if tested.in_round(round.id).next().is_none() { <p class="quiet">(words::none_yet(lang))</p> }
        @else if !open.is_empty() { <div class="stack-tight">(open)</div> }
        @if let Some(kind) = proposed {
            <p class="meta">(words::smallest(lang, kind.name(lang)))</p>
            (link_button(words::plan_one(lang), format!("/lop/{}/tester/ny", journey.id)).secondary().icon(Icon::TestFlask))
        }
    }
}

/// The weigh half: what the round's tests came to, and what earlier rounds have shown.
pub fn weighed(visit: &Visit, journey: &Journey, round: &Round, tested: &Tested) -> Html {
    let lang = visit.lang;
    let inside = journey.is_seen_inside_by(visit);
    let is_closed = |t: &&Counted| t.0.state == State::Closed;
    let closed: Html = tested.in_round(round.id).filter(is_closed).map(|t| card_of(visit, t, inside)).collect();
    let before: Html = tested.trials.iter().filter(|(t, _)| t.round_id != round.id).map(|t| card_of(visit, t, inside)).collect();
    html! {
        @if !closed.is_empty() { <div class="stack-tight">(closed)</div> }
        @if !before.is_empty() { (details(words::before(lang), html! { <div class="stack-tight">(before)</div> })) }
    }
}

/// All that was tested, for those who only follow: the latest first.
pub fn section(visit: &Visit, journey: &Journey, tested: &Tested) -> Html {
    let inside = journey.is_seen_inside_by(visit);
    let cards: Html =
        tested.trials.iter().rev().filter(|(t, _)| t.state != State::Planned).map(|t| card_of(visit, t, inside)).collect();
    html! {
        @if cards.is_empty() { <p class="quiet">(words::none_yet(visit.lang))</p> } @else { <div class="stack-tight">(cards)</div> }
    }
}

/// A trial with what it came to.
type Counted = (Trial, Results);

/// All tests of a journey, the latest round first.
pub fn listed(visit: &Visit, journey: &Journey, rounds: &[Round], tested: &Tested, may_plan: bool) -> Html {
    let lang = visit.lang;
    let of = |round: &Round| tested.in_round(round.id).map(|t| card_of(visit, t, true)).collect::<Html>();
    html! {
        (journeys::heading_below(lang, journey, words::list_title(lang)))
        @if may_plan { (link_button(words::plan_one(lang), format!("/lop/{}/tester/ny", journey.id)).icon(Icon::TestFlask)) }
        @if tested.trials.is_empty() { <p class="quiet">(words::none_yet(lang))</p> }
        @for round in rounds.iter().rev() {
            @if tested.in_round(round.id).next().is_some() {
                <section class="stack">
                    <h2 class="ds-heading" data-size="sm">(words::round(lang, round.number))</h2>
                    <div class="stack-tight">(of(round))</div>
                </section>
            }
        }
    }
}

/// Those outside read the same, but have no page to go to.
fn card_of(visit: &Visit, (trial, results): &Counted, inside: bool) -> Html {
    let lang = visit.lang;
    let above = marks(lang, trial);
    let text = (results.people > 0).then(|| in_a_sentence(lang, *results)).unwrap_or_default();
    let surprise = trial.surprise.as_deref().unwrap_or_default();
    if inside {
        return card_link(format!("/tester/{}", trial.id), trial.title.as_str())
            .above(above)
            .text(text)
            .meta(when(lang, trial, *results))
            .into();
    }
    card(html! {
        <div class="above">(above)</div>
        <h3>(trial.title)</h3>
        @if !text.is_empty() { <p>(text)</p> }
        @if !surprise.is_empty() { (Html::lines(surprise)) }
        <p class="meta">(when(lang, trial, *results))</p>
    })
    .into()
}

fn when(lang: Lang, trial: &Trial, results: Results) -> String {
    let people = words::people(lang, results.people);
    let day = match (trial.state, trial.closed_at, trial.closes_on) {
        (State::Planned, ..) => return words::planned_for(lang, trial.planned_on),
        (State::Running, _, Some(last)) => words::open_until(lang, last),
        (State::Running, _, None) => return people,
        (State::Closed, Some(at), _) => shared::date(lang, at.date()),
        (State::Closed, None, _) => return people,
    };
    format!("{people} · {day}")
}
