//! What decisions look like on the journey's page: each round's end as a sentence with its reason, and the three marks.

use crate::{
    blt::{
        decisions::{
            decision::{Choice, Decision},
            marks::Marks,
            names::{choice_colour, choice_name, gate_text, saved, saved_we, sentence},
            words,
        },
        journeys::{Half, Journey, JourneyStatus, Round, Team},
    },
    people::{Person, Visit},
};
use base::{
    html,
    id::Id,
    page::{
        Html, blt,
        parts::{Colour, Kind, alert, checklist, post_button, tag},
    },
    words::{self as shared, Lang},
};
use std::collections::HashMap;

/// What the section tells.
pub(in crate::blt::decisions) struct Told<'a> {
    pub journey: &'a Journey,
    pub team: &'a Team,
    pub rounds: &'a [Round],
    pub decisions: &'a [Decision],
    pub marks: Marks,
    /// Empty outside, where no names are shown.
    pub names: HashMap<Id<Person>, String>,
}

/// The rounds, the first one first, each with how it ended and why; then the three marks, when one has ended.
pub(in crate::blt::decisions) fn section(visit: &Visit, told: &Told) -> Html {
    let lang = visit.lang;
    let mut rounds = blt::rounds(words::rounds(lang));
    for round in told.rounds {
        let name = words::round(lang, round.number);
        rounds = match told.decisions.iter().find(|d| d.round_id == round.id) {
            Some(decision) => rounds.round(name, words::ended_on(lang, decision.decided_at.date()), ended(visit, told, decision)),
            None if round.half == Half::Decided => rounds.round(name, "", Html::none()),
            None => {
                rounds.round(name, words::begun_on(lang, round.started_at.date()), tag(Colour::Info, words::is_now(lang))).now()
            }
        };
    }
    html! { (rounds) @if !told.decisions.is_empty() { (marks(lang, told.marks)) } }
}

fn ended(visit: &Visit, told: &Told, decision: &Decision) -> Html {
    let lang = visit.lang;
    let inside = told.journey.is_seen_inside_by(visit);
    let is_last = told.decisions.last().is_some_and(|d| d.id == decision.id);
    html! {
        @if decision.choice == Choice::Stop { (alert(Kind::Success, sentence(lang, decision)).body(saved_line(lang, decision, inside))) }
        @else { (tag(choice_colour(decision.choice), choice_name(lang, decision.choice))) <p>(sentence(lang, decision))</p> (saved_line(lang, decision, inside)) }
        (Html::lines(&decision.reason))
        (next(lang, decision))
        @if inside { (despite(lang, told, decision)) (who(lang, told, decision)) }
        @if is_last { (way_on(visit, told)) }
    }
}

/// A stop saves money that was about to be spent badly; it is shown, and never counted as a benefit (rule D1).
fn saved_line(lang: Lang, decision: &Decision, inside: bool) -> Html {
    let line =
        |kroner: i64| html! { <p><strong>(if inside { saved(lang, kroner) } else { saved_we(lang, kroner) })</strong></p> };
    decision.avoided_kroner.filter(|k| *k > 0).map(line).into()
}

fn next(lang: Lang, decision: &Decision) -> Html {
    match (&decision.next_step, decision.next_on) {
        (Some(step), Some(day)) => {
            html! { <p><strong>(words::next(lang)) ": "</strong> (step) ", " (words::next_by(lang, &shared::date(lang, day)))</p> }
        }
        (Some(step), None) => html! { <p><strong>(words::next(lang)) ": "</strong> (step)</p> },
        (None, _) => Html::none(),
    }
}

/// What it was decided in spite of, with the written reason: the log everybody inside can read.
fn despite(lang: Lang, told: &Told, decision: &Decision) -> Html {
    let second = decision.second.and_then(|id| told.names.get(&id));
    html! {
        @if !decision.despite.is_empty() {
            <p class="meta">(words::decided_despite(lang)) " " (decision.despite.iter().map(|g| gate_text(lang, *g).0).collect::<Vec<_>>().join(" ")) </p>
            @if let Some(because) = &decision.despite_because { <p class="meta">(words::despite_because(lang, because))</p> }
        }
        @if let Some(name) = second { <p class="meta">(words::second_is(lang, name))</p> }
        @if let Some(because) = &decision.alone_because { <p class="meta">(words::alone_because(lang, because))</p> }
    }
}

fn who(lang: Lang, told: &Told, decision: &Decision) -> Html {
    let name = told.names.get(&decision.decided_by).map(String::as_str).unwrap_or_default();
    html! {
        <p class="meta">(words::decided_by(lang, name, decision.decided_at.date())) " · " <a class="ds-link" href={"/beslutninger/" (decision.id.to_string())}>(words::see_document(lang))</a></p>
    }
}

/// What can be done after the last decision: wake what is parked, or say that it is in use.
fn way_on(visit: &Visit, told: &Told) -> Html {
    let lang = visit.lang;
    if !told.journey.may_be_changed_by(visit, told.team) {
        return Html::none();
    }
    let to = |word: &str| format!("/lop/{}/{word}", told.journey.id);
    match told.journey.status {
        JourneyStatus::Parked => post_button(to("oppvekking"), words::wake_now(lang)).secondary().into(),
        JourneyStatus::RollingOut => post_button(to("i-bruk"), words::is_in_use(lang)).secondary().into(),
        JourneyStatus::Active
        | JourneyStatus::Piloting
        | JourneyStatus::Adopted
        | JourneyStatus::Stopped
        | JourneyStatus::HandedOver => Html::none(),
    }
}

/// New, useful, put to use: what has been reached, and what it takes.
fn marks(lang: Lang, marks: Marks) -> Html {
    let points = [
        (marks.new, words::mark_new(lang), Some(words::mark_new_needs(lang))),
        (marks.useful, words::mark_useful(lang), Some(words::mark_useful_needs(lang))),
        (marks.used, words::mark_used(lang), Some(words::mark_used_needs(lang))),
    ];
    html! {
        <section class="stack-tight">
            <h3 class="ds-heading" data-size="2xs">(words::marks(lang))</h3>
            (checklist(shared::yes(lang), words::not_yet(lang), points))
            @if marks.is_innovation() { <p>(words::is_innovation(lang))</p> }
        </section>
    }
}
