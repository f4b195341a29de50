//! The one thing to do next, as a sentence and a press.

use crate::{
    blt::{
        journeys::half_name,
        story::{next_step::Step, whole::Whole, words},
        trials::State,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        parts::{card, link_button, post_button},
    },
    words::Lang,
};

/// The card on top of the team's page; nothing when the journey rests.
pub(super) fn next(visit: &Visit, whole: &Whole, step: Step, may_change: bool) -> Html {
    let lang = visit.lang;
    let Some((text, press)) = said(lang, whole, step) else { return Html::none() };
    let body = html! {
        <h2 class="ds-heading" data-size="xs">(words::next_step(lang))</h2>
        <p>(text)</p>
        @if may_change { (press) }
    };
    card(body).tinted().into()
}

/// What to do, and where it is done.
fn said(lang: Lang, whole: &Whole, step: Step) -> Option<(&'static str, Html)> {
    let id = whole.journey.id;
    let go = |text: &'static str, label: &'static str, below: &str| {
        Some((text, link_button(label, format!("/lop/{id}/{below}")).into()))
    };
    match step {
        Step::FirstInsight => go(words::step_first_insight(lang), words::go_insight(lang), "innsikt"),
        Step::AskOneWithTheNeed => go(words::nudge_talked(lang), words::go_insight(lang), "innsikt"),
        Step::OneMoreInsight => go(words::step_one_more_insight(lang), words::go_insight(lang), "innsikt"),
        Step::WriteProblem => go(words::step_write_problem(lang), words::go_problem(lang), "problem"),
        Step::FinishProblem => go(words::step_finish_problem(lang), words::go_problem(lang), "problem"),
        Step::RewriteProblem => go(words::step_rewrite_problem(lang), words::go_problem(lang), "problem"),
        Step::LookElsewhere => go(words::step_look_elsewhere(lang), words::go_elsewhere(lang), "andre"),
        Step::FirstIdea => go(words::step_first_idea(lang), words::go_idea(lang), "losninger"),
        Step::OneMoreIdea => go(words::step_one_more_idea(lang), words::go_idea(lang), "losninger"),
        Step::Choose => go(words::step_choose(lang), words::go_choose(lang), "losninger#valg"),
        Step::WhatMustHold => go(words::step_must_hold(lang), words::go_must_hold(lang), "antakelser"),
        Step::NameDecider => go(words::step_name_decider(lang), words::go_team(lang), "lag"),
        Step::PlanTest => go(words::step_plan_test(lang), words::go_plan(lang), "tester/ny"),
        Step::StartTest => to_test(lang, whole, State::Planned, words::step_start_test(lang)),
        Step::GatherAnswers => to_test(lang, whole, State::Running, words::step_gather_answers(lang)),
        Step::CloseTest => to_test(lang, whole, State::Running, words::step_close_test(lang)),
        Step::WeighTest => to_test(lang, whole, State::Closed, words::step_weigh_test(lang)),
        Step::Decide => go(words::step_decide(lang), words::go_decide(lang), "beslutning"),
        Step::MoveOn(half) => {
            let label = words::go_on(lang, half_name(lang, half));
            Some((words::step_move_on(lang), post_button(format!("/lop/{id}/fase"), label).with("til", half.as_str()).into()))
        }
        Step::Rest => None,
    }
}

/// The newest test of the round that stands so and has not been weighed.
fn to_test(lang: Lang, whole: &Whole, state: State, text: &'static str) -> Option<(&'static str, Html)> {
    let test = whole.trials_now().rev().find(|(t, _)| t.state == state && t.verdict.is_none());
    let address = test.map_or_else(|| format!("/lop/{}/tester", whole.journey.id), |(t, _)| format!("/tester/{}", t.id));
    Some((text, link_button(words::go_test(lang), address).into()))
}
