//! What the foundations look like: five bars, the lowest in the headline, and what to work on.

use super::{
    foundation::{Check, Foundation, Level, Score},
    pages::fields_of,
    words,
};
use crate::{
    blt::journeys::{self, Round, Walk},
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    web::Posted,
    words::{self as shared, Lang},
};

/// What the page shows.
pub(super) struct Shown<'a> {
    pub walk: &'a Walk,
    pub rounds: &'a [Round],
    pub check: Option<&'a Check>,
}

pub fn name(lang: Lang, foundation: Foundation) -> &'static str {
    match foundation {
        Foundation::Need => words::need(lang),
        Foundation::Solution => words::solution(lang),
        Foundation::Champion => words::champion(lang),
        Foundation::Team => words::team(lang),
        Foundation::Anchoring => words::anchoring(lang),
    }
}

/// What one asks oneself about it.
fn questions(lang: Lang, foundation: Foundation) -> &'static str {
    match foundation {
        Foundation::Need => words::need_questions(lang),
        Foundation::Solution => words::solution_questions(lang),
        Foundation::Champion => words::champion_questions(lang),
        Foundation::Team => words::team_questions(lang),
        Foundation::Anchoring => words::anchoring_questions(lang),
    }
}

pub fn level_name(lang: Lang, level: Level) -> &'static str {
    match level {
        Level::Missing => words::level_missing(lang),
        Level::Weak => words::level_weak(lang),
        Level::Enough => words::level_enough(lang),
        Level::Strong => words::level_strong(lang),
    }
}

/// The five bars. Those nobody has judged say so.
pub fn bars_of(lang: Lang, scores: &[Score]) -> Html {
    let one = |foundation: &Foundation| {
        let score = scores.iter().find(|s| s.foundation == *foundation);
        let word = score.map_or(words::not_judged(lang), |s| level_name(lang, s.level));
        (name(lang, *foundation), score.map_or(0, |s| s.level.number()), word, score.map_or("", |s| s.reason.as_str()))
    };
    bars(Level::Strong.number(), Foundation::ALL.iter().map(one))
}

/// The lowest decides what is said about the whole.
pub fn headline(lang: Lang, check: &Check) -> String {
    let Some(weakest) = check.weakest() else { return words::headline_open(lang).to_owned() };
    let name = name(lang, weakest.foundation);
    match weakest.level {
        Level::Missing => words::headline_missing(lang, name),
        Level::Weak => words::headline_weak(lang, name),
        Level::Enough | Level::Strong if !check.is_whole() => words::headline_open(lang).to_owned(),
        Level::Enough => words::headline_enough(lang).to_owned(),
        Level::Strong => words::headline_strong(lang).to_owned(),
    }
}

pub(super) fn page(visit: &Visit, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let (lang, walk) = (visit.lang, shown.walk);
    let may_change = walk.journey.may_be_changed_by(visit, &walk.team);
    html! {
        (problem_summary(lang, problems))
        (journeys::heading_below(lang, &walk.journey, words::title(lang)))
        @if let Some(check) = shown.check { (summary(visit, shown, check)) } @else { <p class="lead">(words::text(lang))</p> }
        @if may_change { <div class="no-print">(new_check(lang, shown, typed, problems))</div> }
        @else if shown.check.is_none() { <p>(words::nothing_yet(lang))</p> }
    }
}

/// How it stands, on one sheet that can be printed.
fn summary(visit: &Visit, shown: &Shown, check: &Check) -> Html {
    let lang = visit.lang;
    let round = shown.rounds.iter().find(|r| r.id == check.round_id).map_or(1, |r| r.number);
    let is_old = shown.walk.round.id != check.round_id;
    html! {
        <p class="lead">(headline(lang, check))</p>
        @if is_old { (alert(Kind::Info, words::look_again(lang, round))) }
        (bars_of(lang, &check.scores))
        (work(lang, check))
        <p class="meta">(words::judged_on(lang, check.at.date(), round))</p>
        (actions([button(shared::print(lang)).secondary().prints().into()]))
    }
}

/// What must be worked on, or that nothing must.
fn work(lang: Lang, check: &Check) -> Html {
    let low = check.to_work_on();
    let open: Vec<Foundation> = Foundation::ALL.iter().copied().filter(|f| check.of(*f).is_none()).collect();
    if low.is_empty() && open.is_empty() {
        return Html::none();
    }
    let line = |foundation: Foundation, why: &str| {
        html! { <li><strong>(name(lang, foundation))</strong> @if !why.is_empty() { ": " (why) } <br> <span class="meta">(questions(lang, foundation))</span></li> }
    };
    html! {
        <section class="stack-tight">
            <h2 class="ds-heading" data-size="sm">(words::work_on(lang))</h2>
            <ul class="ds-list">
                @for score in &low { (line(score.foundation, &score.reason)) }
                @for foundation in &open { (line(*foundation, words::not_judged(lang))) }
            </ul>
        </section>
    }
}

fn new_check(lang: Lang, shown: &Shown, typed: &Posted, problems: &Problems) -> Html {
    let walk = shown.walk;
    let body = html! {
        (hidden("lest", typed.get("lest")))
        (anyway(problems))
        @for foundation in Foundation::ALL { (one(lang, *foundation, typed, problems)) }
        (journeys::save_or_back(lang, &walk.journey, &[]))
    };
    let form = post_form(&walk.address("fundament"), html! { <div class="stack foundations">(body)</div> });
    match shown.check {
        Some(_) => details_when(!problems.is_empty(), words::judge_again(lang), form),
        None => form,
    }
}

fn one(lang: Lang, foundation: Foundation, typed: &Posted, problems: &Problems) -> Html {
    let (level, reason) = fields_of(foundation);
    let levels = radios(level, name(lang, foundation)).help(questions(lang, foundation)).framed().value(typed.get(level));
    let levels =
        Level::ALL.into_iter().fold(levels, |r, l| r.choice(l.number().to_string(), level_name(lang, l))).problems(problems);
    html! {
        <div class="stack-tight">
            (levels)
            (text_field(reason, words::because(lang, name(lang, foundation))).value(typed.get(reason)).problems(problems))
        </div>
    }
}
