//! The page of ideas: one's own is written first, the others' are seen afterwards.

use super::section::about;
use crate::{
    blt::{
        journeys::{Walk, heading_below, save_and_more},
        needs::guard_alert,
        solutions::{
            names::{kind_name, novelty_name},
            proposed::Proposed,
            solution::{Kind, Novelty, Solution},
            words,
        },
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::{Colour, details, post_button, post_form, radios, select, tag, text_area, text_field},
    },
    text::Personal,
    web::Posted,
    words::{self as shared, Lang},
};

pub(in crate::blt::solutions) fn ideas(
    visit: &Visit,
    walk: &Walk,
    proposed: &Proposed,
    typed: &Posted,
    problems: &Problems,
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let body = html! {
        (idea_fields(lang, typed, problems))
        (save_and_more(lang, &walk.journey, found, words::save_and_more(lang)))
    };
    let table: Vec<&Solution> = proposed.on_the_table().collect();
    let has_written = proposed.solutions.iter().any(|s| s.person_id == Some(walk.person));
    html! {
        (problem_summary(lang, problems))
        (heading_below(lang, &walk.journey, words::ideas_title(lang)))
        (guard_alert(lang, found))
        @if !has_written && !table.is_empty() { <p class="lead">(words::alone_first(lang))</p> }
        (post_form(&walk.address("losninger"), &body))
        @if !table.is_empty() {
            <section class="stack" id="valg">
                <h2 class="ds-heading" data-size="sm">(words::on_the_table(lang))</h2>
                @if has_written || proposed.choice.is_some() { (choices(lang, walk, proposed, &table)) }
                @else { (details(&words::see_ideas(lang, table.len() as i64), choices(lang, walk, proposed, &table))) }
            </section>
        }
    }
}

/// Every idea with one press to go on with it.
fn choices(lang: Lang, walk: &Walk, proposed: &Proposed, table: &[&Solution]) -> Html {
    let chosen = proposed.choice.as_ref().filter(|c| c.round_id == walk.round.id).map(|c| c.solution_id);
    let one = |solution: &&Solution| {
        let address = walk.address(&format!("losninger/{}", solution.id));
        let press = post_button(format!("{address}/valg"), words::choose(lang)).secondary();
        html! {
            <li class="row idea">
                <div class="row-main"><a class="row-title" href=(address)>(solution.title)</a><p class="meta">(about(lang, solution))</p></div>
                @if chosen == Some(solution.id) { (tag(Colour::Success, words::is_chosen(lang))) } @else { (press) }
            </li>
        }
    };
    let rows: Html = table.iter().map(one).collect();
    html! { <ul class="rows">(rows)</ul> }
}

/// The fields of an idea, also on its own page.
pub(in crate::blt::solutions) fn idea_fields(lang: Lang, typed: &Posted, problems: &Problems) -> Html {
    let kind = if typed.has("type") { typed.get("type") } else { Kind::Service.as_str() };
    let kinds = radios("type", words::kind(lang)).value(kind).problems(problems);
    let kinds = Kind::ALL.iter().fold(kinds, |r, k| r.choice(k.as_str(), kind_name(lang, *k)));
    let novelty = select("nyhet", words::novelty(lang)).value(if typed.has("nyhet") { typed.get("nyhet") } else { "unknown" });
    let novelty = [Novelty::Unknown, Novelty::First, Novelty::Adapted, Novelty::Copied]
        .iter()
        .fold(novelty, |s, n| s.choice(n.as_str(), novelty_name(lang, *n)));
    html! {
        (text_field("tittel", words::title(lang)).value(typed.get("tittel")).problems(problems))
        (text_area("tekst", words::text(lang)).aside(shared::optional(lang)).value(typed.get("tekst")).rows(3).draft("losning").problems(problems))
        (kinds)
        (novelty)
    }
}
