//! When each half of a round is good enough, and the nudge that goes with it (process.md §3.3): a help, never a gate.

use crate::blt::journeys::Half;

/// Insights that are enough to begin to weigh the need.
const ENOUGH_INSIGHTS: usize = 3;
/// Different sources among them.
const ENOUGH_SOURCES: usize = 2;
/// Ideas that are enough to begin to weigh solutions.
const ENOUGH_IDEAS: usize = 3;
/// Ideas are written alone first when several people have written them.
const ENOUGH_WRITERS: usize = 2;

/// What a journey knows, as far as the checklists ask. Counted over all rounds: a round inherits what came before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    pub insights: usize,
    pub sources: usize,
    pub from_target: usize,
    /// The problem statement says who, what and why.
    pub statement_whole: bool,
    pub statement_begun: bool,
    /// It says who it is not for.
    pub not_for: bool,
    /// It says how big: a number, or that nobody knows.
    pub how_big: bool,
    pub names_a_solution: bool,
    /// "What do others do?" is answered, also when nothing was found.
    pub elsewhere: bool,
    pub ideas: usize,
    pub idea_writers: usize,
    /// One solution is chosen for this round.
    pub chosen: bool,
    pub must_hold: usize,
    pub test: Test,
}

/// What the round knows about its tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Test {
    /// All tests of the round: planned, running and closed.
    pub planned: usize,
    pub has_assumption: bool,
    pub has_who: bool,
    pub has_how_many: bool,
    pub has_criterion: bool,
    pub has_date: bool,
    /// A bigger kind than the smallest that could answer, without a word of why.
    pub could_be_smaller: bool,
    pub running: usize,
    pub answers: usize,
    pub closed: usize,
    /// Every closed test has a result for what it tested.
    pub weighed: bool,
    pub surprised: bool,
}

/// One point of a half's checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    ThreeInsights,
    TwoSources,
    OneFromTarget,
    WhoNeedsBecause,
    NotFor,
    HowBig,
    Elsewhere,
    ThreeIdeas,
    AloneFirst,
    Chosen,
    MustHold,
    TestAssumption,
    TestKind,
    TestWho,
    TestHowMany,
    TestCriterion,
    TestDate,
    Result,
    Surprise,
    Decision,
}

/// What the page says when a half lacks its most important part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    TalkedToOne,
    ContainsSolution,
    FewIdeas { ideas: usize },
    WhatMustHold,
    SmallerTest,
    WhatSurprised,
}

/// The checklist of one half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    pub points: Vec<(Point, bool)>,
    pub nudge: Option<Nudge>,
}

impl Checklist {
    pub fn done(&self) -> usize {
        self.points.iter().filter(|(_, done)| *done).count()
    }

    pub fn is_good_enough(&self) -> bool {
        self.points.iter().all(|(_, done)| *done)
    }
}

/// What is good enough in a half, point by point.
pub fn checklist(half: Half, known: &Known) -> Checklist {
    let (points, nudge) = match half {
        Half::NeedGather => (need_gathered(known), (known.from_target == 0).then_some(Nudge::TalkedToOne)),
        Half::NeedWeigh => (need_weighed(known), known.names_a_solution.then_some(Nudge::ContainsSolution)),
        Half::SolutionGather => {
            (solutions_gathered(known), (known.ideas < ENOUGH_IDEAS).then_some(Nudge::FewIdeas { ideas: known.ideas }))
        }
        Half::SolutionWeigh => (solution_weighed(known), (known.must_hold == 0).then_some(Nudge::WhatMustHold)),
        Half::TestGather => (test_gathered(&known.test), known.test.could_be_smaller.then_some(Nudge::SmallerTest)),
        Half::TestWeigh => (test_weighed(&known.test), (!known.test.surprised).then_some(Nudge::WhatSurprised)),
        Half::Decided => (vec![(Point::Decision, true)], None),
    };
    Checklist { points, nudge }
}

fn need_gathered(known: &Known) -> Vec<(Point, bool)> {
    vec![
        (Point::ThreeInsights, known.insights >= ENOUGH_INSIGHTS),
        (Point::TwoSources, known.sources >= ENOUGH_SOURCES),
        (Point::OneFromTarget, known.from_target >= 1),
    ]
}

fn need_weighed(known: &Known) -> Vec<(Point, bool)> {
    vec![(Point::WhoNeedsBecause, known.statement_whole), (Point::NotFor, known.not_for), (Point::HowBig, known.how_big)]
}

fn solutions_gathered(known: &Known) -> Vec<(Point, bool)> {
    vec![
        (Point::Elsewhere, known.elsewhere),
        (Point::ThreeIdeas, known.ideas >= ENOUGH_IDEAS),
        (Point::AloneFirst, known.idea_writers >= ENOUGH_WRITERS),
    ]
}

fn solution_weighed(known: &Known) -> Vec<(Point, bool)> {
    vec![(Point::Chosen, known.chosen), (Point::MustHold, known.must_hold >= 1)]
}

fn test_gathered(test: &Test) -> Vec<(Point, bool)> {
    vec![
        (Point::TestAssumption, test.has_assumption),
        (Point::TestKind, test.planned >= 1),
        (Point::TestWho, test.has_who),
        (Point::TestHowMany, test.has_how_many),
        (Point::TestCriterion, test.has_criterion),
        (Point::TestDate, test.has_date),
    ]
}

fn test_weighed(test: &Test) -> Vec<(Point, bool)> {
    vec![(Point::Result, test.closed >= 1 && test.weighed), (Point::Surprise, test.surprised)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(half: Half, known: &Known) -> Vec<Point> {
        checklist(half, known).points.into_iter().filter(|(_, done)| !done).map(|(point, _)| point).collect()
    }

    #[test]
    fn a_need_is_gathered_with_three_insights_from_two_sources_and_one_who_has_it() {
        let known = Known { insights: 3, sources: 2, from_target: 1, ..Known::default() };
        assert!(checklist(Half::NeedGather, &known).is_good_enough());
        assert_eq!(left(Half::NeedGather, &Known { insights: 2, ..known.clone() }), [Point::ThreeInsights]);
        assert_eq!(left(Half::NeedGather, &Known { sources: 1, ..known.clone() }), [Point::TwoSources]);
        assert_eq!(left(Half::NeedGather, &Known { from_target: 0, ..known }), [Point::OneFromTarget]);
    }

    #[test]
    fn who_has_not_talked_to_one_with_the_need_is_asked_to() {
        assert_eq!(checklist(Half::NeedGather, &Known::default()).nudge, Some(Nudge::TalkedToOne));
        assert_eq!(checklist(Half::NeedGather, &Known { from_target: 1, ..Known::default() }).nudge, None);
    }

    #[test]
    fn a_need_is_weighed_with_who_needs_because_not_for_and_how_big() {
        let known = Known { statement_whole: true, statement_begun: true, not_for: true, how_big: true, ..Known::default() };
        assert!(checklist(Half::NeedWeigh, &known).is_good_enough());
        assert_eq!(left(Half::NeedWeigh, &Known { how_big: false, ..known.clone() }), [Point::HowBig]);
        let nudged = checklist(Half::NeedWeigh, &Known { names_a_solution: true, ..known });
        assert_eq!(nudged.nudge, Some(Nudge::ContainsSolution));
        assert!(nudged.is_good_enough(), "a nudge never blocks");
    }

    #[test]
    fn one_idea_is_asked_for_five_minutes_more() {
        let known = Known { elsewhere: true, ideas: 3, idea_writers: 2, ..Known::default() };
        assert!(checklist(Half::SolutionGather, &known).is_good_enough());
        assert_eq!(checklist(Half::SolutionGather, &known).nudge, None);
        assert_eq!(
            checklist(Half::SolutionGather, &Known { ideas: 1, ..known.clone() }).nudge,
            Some(Nudge::FewIdeas { ideas: 1 })
        );
        assert_eq!(left(Half::SolutionGather, &Known { idea_writers: 1, ..known }), [Point::AloneFirst]);
    }

    #[test]
    fn a_solution_is_weighed_when_one_is_chosen_and_something_must_hold() {
        let known = Known { chosen: true, must_hold: 1, ..Known::default() };
        assert!(checklist(Half::SolutionWeigh, &known).is_good_enough());
        assert_eq!(checklist(Half::SolutionWeigh, &Known { must_hold: 0, ..known }).nudge, Some(Nudge::WhatMustHold));
    }

    #[test]
    fn a_test_is_planned_with_all_six_parts() {
        assert_eq!(checklist(Half::TestGather, &Known::default()).points.len(), 6);
        let test = Test {
            planned: 1,
            has_assumption: true,
            has_who: true,
            has_how_many: true,
            has_criterion: true,
            has_date: true,
            could_be_smaller: true,
            ..Test::default()
        };
        let list = checklist(Half::TestGather, &Known { test: test.clone(), ..Known::default() });
        assert!(list.is_good_enough());
        assert_eq!(list.nudge, Some(Nudge::SmallerTest));
        let without = Known { test: Test { has_criterion: false, ..test }, ..Known::default() };
        assert_eq!(left(Half::TestGather, &without), [Point::TestCriterion]);
    }

    #[test]
    fn a_test_is_weighed_with_a_result_and_a_surprise() {
        let test = Test { closed: 1, weighed: true, surprised: true, ..Test::default() };
        assert!(checklist(Half::TestWeigh, &Known { test: test.clone(), ..Known::default() }).is_good_enough());
        let without = Known { test: Test { surprised: false, ..test }, ..Known::default() };
        assert_eq!(checklist(Half::TestWeigh, &without).nudge, Some(Nudge::WhatSurprised));
    }
}
