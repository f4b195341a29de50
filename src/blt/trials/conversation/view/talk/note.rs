//! One place to note: the question, the visitor's own words, and what the others wrote.

use super::{Typed, name_of};
use crate::{
    blt::trials::conversation::{
        save::{NOTES, Sheet, VERSIONS},
        talk::{DECISIVE, MORE},
        words,
    },
    people::Visit,
};
use base::{
    html,
    page::{Html, form::id_of, parts::*},
    words as shared,
};

pub fn note(visit: &Visit, sheet: &Sheet, typed: &Typed, place: i64) -> Html {
    let Some(at) = usize::try_from(place).ok().filter(|at| *at < NOTES.len()) else { return Html::none() };
    let (lang, name) = (visit.lang, NOTES[at]);
    let own = sheet.own(visit, place);
    let is_held = typed.held.contains(&place);
    let value = if is_held { typed.posted.get(name).to_owned() } else { own.map(|n| n.joined()).unwrap_or_default() };
    let version = if is_held { typed.posted.get(VERSIONS[at]).to_owned() } else { own.map_or(0, |n| n.version).to_string() };
    let question = sheet.guide.question(place);
    let label = match question {
        Some(question) => format!("{}. {}", question.number, question.text),
        None if place == DECISIVE => words::decisive(lang).to_owned(),
        None => words::more_label(lang).to_owned(),
    };
    let kills = question.is_some_and(|q| q.kills);
    let folds = sheet.asks && question.is_some();
    let area =
        text_area(name, label.as_str()).value(value.as_str()).rows(if place == MORE { 2 } else { 3 }).problems(typed.problems);
    let area = if folds { area.label_hidden() } else { area };
    let area = if kills && !folds { area.aside(words::can_kill(lang)) } else { area };
    let area = if place == DECISIVE { area.aside(shared::optional(lang)) } else { area };
    let problem_elsewhere = own.filter(|n| n.rival.is_some() && typed.problems.of(name).is_none());
    let field = html! {
        @if problem_elsewhere.is_some() { (alert(Kind::Warning, words::beside(lang))) }
        (area)
        (hidden(VERSIONS[at], &version))
        <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-quote=(id_of(name)) hidden>"«» " (words::mark_quote(lang))</button>
    };
    let open = !value.is_empty() || typed.problems.of(name).is_some();
    html! {
        <div class="talk-note stack-tight" data-place=(place)>
            @if folds {
                <p class="talk-question">(label) @if kills { " " (tag(Colour::Warning, words::can_kill(lang))) }</p>
                (details_when(open, words::note_here(lang), &field))
            } @else { (field) }
            <div class="stack-tight" data-others="">(others(visit, sheet, place))</div>
        </div>
    }
}

fn others(visit: &Visit, sheet: &Sheet, place: i64) -> Html {
    let one = |n: &crate::blt::trials::conversation::Note| {
        let who = words::also_wrote(visit.lang, &name_of(visit.lang, sheet, n.person_id));
        html! { <div class="talk-other"><p class="meta">(who)</p> (Html::lines(&n.joined()))</div> }
    };
    sheet.others(visit, place).map(one).collect()
}
