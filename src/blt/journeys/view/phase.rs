//! What the page looks like where a round is moved.

use crate::{
    blt::journeys::{
        journey::{Half, Why},
        names::{half_name, why_name},
        walk::Walk,
        words,
    },
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
    words as shared,
};

pub(in crate::blt::journeys) fn phase(visit: &Visit, walk: &Walk, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let now = walk.round.half;
    let chosen = if typed.has("til") { typed.get("til") } else { now.as_str() };
    let halves = Half::ALL.iter().filter(|h| **h != Half::Decided).fold(
        radios("til", words::phase_title(lang)).label_hidden().framed().value(chosen).problems(problems),
        |r, half| {
            let r = r.choice(half.as_str(), half_name(lang, *half));
            if *half == now { r.about(words::phase_here(lang)) } else { r }
        },
    );
    let first = Half::ALL.first() == Some(&now);
    let why = if typed.has("hvorfor") { typed.get("hvorfor") } else { Why::Learned.as_str() };
    let whys =
        Why::ALL.iter().fold(radios("hvorfor", words::phase_why(lang)).help(words::phase_why_help(lang)).value(why), |r, why| {
            r.choice(why.as_str(), why_name(lang, *why))
        });
    let body = html! {
        (halves)
        @if !first { (whys) }
        (super::save_or_back(lang, &walk.journey, &[]))
    };
    html! {
        (problem_summary(lang, problems))
        (super::heading_below(lang, &walk.journey, words::phase_title(lang)))
        @if now != Half::Decided { <p class="lead">(words::phase_where(lang))</p> }
        @if now == Half::Decided { (alert(Kind::Info, words::phase_decided(lang))) (link_button(shared::back(lang), format!("/lop/{}", walk.journey.id))) }
        @else { (post_form(&walk.address("fase"), &body)) }
    }
}
