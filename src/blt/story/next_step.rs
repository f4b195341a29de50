//! The one thing to do next.

use super::readiness::{Known, checklist};
use crate::blt::journeys::{Half, JourneyStatus};

/// What the journey's page asks for first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    FirstInsight,
    AskOneWithTheNeed,
    OneMoreInsight,
    WriteProblem,
    FinishProblem,
    RewriteProblem,
    LookElsewhere,
    FirstIdea,
    OneMoreIdea,
    Choose,
    WhatMustHold,
    NameDecider,
    PlanTest,
    StartTest,
    GatherAnswers,
    CloseTest,
    WeighTest,
    Decide,
    /// The half is good enough: on to the next one.
    MoveOn(Half),
    /// Nothing: parked, or ended.
    Rest,
}

/// What to do next, from where the round stands and what is known. Pure: the same facts give the same step.
pub fn next_step(status: JourneyStatus, half: Half, known: &Known, has_decider: bool) -> Step {
    if !status.is_under_way() || status == JourneyStatus::Parked {
        return Step::Rest;
    }
    match half {
        Half::NeedGather => gather_need(known),
        Half::NeedWeigh => weigh_need(known),
        Half::SolutionGather => gather_solutions(known),
        Half::SolutionWeigh if !known.chosen => Step::Choose,
        Half::SolutionWeigh if known.must_hold == 0 => Step::WhatMustHold,
        Half::SolutionWeigh => Step::MoveOn(Half::TestGather),
        Half::TestGather => gather_answers(known),
        Half::TestWeigh => weigh_test(known, has_decider),
        Half::Decided => Step::Rest,
    }
}

fn gather_need(known: &Known) -> Step {
    if known.insights == 0 {
        Step::FirstInsight
    } else if known.from_target == 0 {
        Step::AskOneWithTheNeed
    } else if !checklist(Half::NeedGather, known).is_good_enough() {
        Step::OneMoreInsight
    } else {
        Step::MoveOn(Half::NeedWeigh)
    }
}

fn weigh_need(known: &Known) -> Step {
    if !known.statement_begun {
        Step::WriteProblem
    } else if known.names_a_solution {
        Step::RewriteProblem
    } else if !checklist(Half::NeedWeigh, known).is_good_enough() {
        Step::FinishProblem
    } else {
        Step::MoveOn(Half::SolutionGather)
    }
}

fn gather_solutions(known: &Known) -> Step {
    if known.ideas == 0 {
        Step::FirstIdea
    } else if !known.elsewhere {
        Step::LookElsewhere
    } else if !checklist(Half::SolutionGather, known).is_good_enough() {
        Step::OneMoreIdea
    } else {
        Step::MoveOn(Half::SolutionWeigh)
    }
}

fn gather_answers(known: &Known) -> Step {
    let test = &known.test;
    if test.planned == 0 {
        Step::PlanTest
    } else if test.running > 0 && test.answers == 0 {
        Step::GatherAnswers
    } else if test.running > 0 {
        Step::CloseTest
    } else if test.closed > 0 {
        Step::MoveOn(Half::TestWeigh)
    } else {
        Step::StartTest
    }
}

fn weigh_test(known: &Known, has_decider: bool) -> Step {
    if known.test.closed > 0 && !known.test.weighed {
        Step::WeighTest
    } else if !has_decider {
        Step::NameDecider
    } else {
        Step::Decide
    }
}

#[cfg(test)]
mod tests {
    use super::{super::readiness::Test, *};

    fn step(half: Half, known: &Known) -> Step {
        next_step(JourneyStatus::Active, half, known, true)
    }

    #[test]
    fn one_with_the_need_comes_before_more_insights() {
        assert_eq!(step(Half::NeedGather, &Known::default()), Step::FirstInsight);
        assert_eq!(step(Half::NeedGather, &Known { insights: 5, sources: 3, ..Known::default() }), Step::AskOneWithTheNeed);
        assert_eq!(
            step(Half::NeedGather, &Known { insights: 1, sources: 1, from_target: 1, ..Known::default() }),
            Step::OneMoreInsight
        );
        let enough = Known { insights: 3, sources: 2, from_target: 1, ..Known::default() };
        assert_eq!(step(Half::NeedGather, &enough), Step::MoveOn(Half::NeedWeigh));
    }

    #[test]
    fn a_problem_that_names_a_solution_is_written_again() {
        let known = Known { statement_begun: true, statement_whole: true, not_for: true, how_big: true, ..Known::default() };
        assert_eq!(step(Half::NeedWeigh, &known), Step::MoveOn(Half::SolutionGather));
        assert_eq!(step(Half::NeedWeigh, &Known { names_a_solution: true, ..known }), Step::RewriteProblem);
    }

    #[test]
    fn nothing_is_tested_before_somebody_has_said_what_must_hold() {
        assert_eq!(step(Half::SolutionWeigh, &Known::default()), Step::Choose);
        assert_eq!(step(Half::SolutionWeigh, &Known { chosen: true, ..Known::default() }), Step::WhatMustHold);
    }

    #[test]
    fn a_test_is_planned_started_answered_closed_and_weighed() {
        let with = |test: Test| Known { test: Test { planned: 1, ..test }, ..Known::default() };
        assert_eq!(step(Half::TestGather, &Known::default()), Step::PlanTest);
        assert_eq!(step(Half::TestGather, &with(Test::default())), Step::StartTest);
        assert_eq!(step(Half::TestGather, &with(Test { running: 1, ..Test::default() })), Step::GatherAnswers);
        assert_eq!(step(Half::TestGather, &with(Test { running: 1, answers: 2, ..Test::default() })), Step::CloseTest);
        assert_eq!(step(Half::TestGather, &with(Test { closed: 1, ..Test::default() })), Step::MoveOn(Half::TestWeigh));
        assert_eq!(step(Half::TestWeigh, &with(Test { closed: 1, ..Test::default() })), Step::WeighTest);
        assert_eq!(step(Half::TestWeigh, &with(Test { closed: 1, weighed: true, ..Test::default() })), Step::Decide);
    }

    #[test]
    fn a_decision_needs_somebody_who_decides() {
        assert_eq!(next_step(JourneyStatus::Active, Half::TestWeigh, &Known::default(), false), Step::NameDecider);
    }

    #[test]
    fn what_is_parked_or_ended_rests() {
        for status in [JourneyStatus::Parked, JourneyStatus::Stopped, JourneyStatus::Adopted, JourneyStatus::HandedOver] {
            assert_eq!(next_step(status, Half::NeedGather, &Known::default(), true), Step::Rest);
        }
    }
}
