//! What is good enough in a half, and the nudge that goes with it.

use crate::blt::story::{
    readiness::{Checklist, Nudge, Point},
    words,
};
use base::{
    html,
    page::{Html, parts},
    words::Lang,
};

/// The checklist of the half the round stands in.
pub(super) fn open(lang: Lang, list: &Checklist) -> Html {
    let nudge = list.nudge.map(|n| (point_of(n), nudge_text(lang, n)));
    let of = |point: Point| nudge.as_ref().filter(|(at, _)| *at == point).map(|(_, text)| text.as_str());
    let points = list.points.iter().map(|(point, done)| (*done, point_text(lang, *point), of(*point)));
    let shown = parts::checklist(words::done(lang), words::left(lang), points);
    // A point that is done hides its nudge; then it stands below.
    let below = nudge
        .as_ref()
        .filter(|(at, _)| list.points.iter().any(|(point, done)| point == at && *done))
        .map(|(_, text)| text.as_str());
    html! {
        <p class="meta">(words::good_enough(lang))</p>
        (shown)
        @if let Some(text) = below { <p class="meta">(text)</p> }
    }
}

/// The checklist of another half, folded away.
pub(super) fn folded(lang: Lang, list: &Checklist) -> Html {
    let count = words::points_done(lang, list.done() as i64, list.points.len() as i64);
    parts::details(&count, open(lang, list))
}

fn point_of(nudge: Nudge) -> Point {
    match nudge {
        Nudge::TalkedToOne => Point::OneFromTarget,
        Nudge::ContainsSolution => Point::WhoNeedsBecause,
        Nudge::FewIdeas { .. } => Point::ThreeIdeas,
        Nudge::WhatMustHold => Point::MustHold,
        Nudge::SmallerTest => Point::TestKind,
        Nudge::WhatSurprised => Point::Surprise,
    }
}

fn nudge_text(lang: Lang, nudge: Nudge) -> String {
    match nudge {
        Nudge::TalkedToOne => words::nudge_talked(lang).to_owned(),
        Nudge::ContainsSolution => words::nudge_contains_solution(lang).to_owned(),
        Nudge::FewIdeas { ideas } => words::nudge_few_ideas(lang, ideas as i64),
        Nudge::WhatMustHold => words::nudge_must_hold(lang).to_owned(),
        Nudge::SmallerTest => words::nudge_smaller(lang).to_owned(),
        Nudge::WhatSurprised => words::nudge_surprised(lang).to_owned(),
    }
}

fn point_text(lang: Lang, point: Point) -> &'static str {
    match point {
        Point::ThreeInsights => words::point_three_insights(lang),
        Point::TwoSources => words::point_two_sources(lang),
        Point::OneFromTarget => words::point_one_from_target(lang),
        Point::WhoNeedsBecause => words::point_who_needs_because(lang),
        Point::NotFor => words::point_not_for(lang),
        Point::HowBig => words::point_how_big(lang),
        Point::Elsewhere => words::point_elsewhere(lang),
        Point::ThreeIdeas => words::point_three_ideas(lang),
        Point::AloneFirst => words::point_alone_first(lang),
        Point::Chosen => words::point_chosen(lang),
        Point::MustHold => words::point_must_hold(lang),
        Point::TestAssumption => words::point_test_assumption(lang),
        Point::TestKind => words::point_test_kind(lang),
        Point::TestWho => words::point_test_who(lang),
        Point::TestHowMany => words::point_test_how_many(lang),
        Point::TestCriterion => words::point_test_criterion(lang),
        Point::TestDate => words::point_test_date(lang),
        Point::Result => words::point_result(lang),
        Point::Surprise => words::point_surprise(lang),
        Point::Decision => words::point_decision(lang),
    }
}
