//! What looking for something looks like.

use super::{kinds, words};
use crate::{
    people::{Visit, visit::urlencode},
    search::{Hits, Thing},
};
use base::{
    html,
    page::{Html, parts::*},
    search::{Piece, Wanted, excerpt, marked},
    words as shared,
};

/// Letters of a text shown around the words found.
const AROUND: usize = 180;

/// What the page shows.
pub(super) struct Shown {
    pub query: String,
    pub hits: Hits,
    pub things: Vec<Thing>,
}

pub(super) fn empty(visit: &Visit) -> Html {
    let lang = visit.lang;
    html! {
        <h1 class="ds-heading" data-size="lg">(words::title(lang))</h1>
        (search_form("/sok", words::label(lang), shared::search(lang)))
        <p class="meta">(words::hint(lang))</p>
    }
}

pub(super) fn hits(visit: &Visit, shown: &Shown) -> Html {
    let lang = visit.lang;
    let count = shown.hits.count as i64;
    html! {
        <h1 class="ds-heading" data-size="lg">(words::title(lang))</h1>
        (search_form("/sok", words::label(lang), shared::search(lang)).value(shown.query.as_str()))
        @if count == 0 { (nothing(visit)) } @else {
            @if shown.hits.partly { <p>(words::partly(lang))</p> }
            <h2 class="ds-heading" data-size="2xs">(if shown.hits.more { words::more_than(lang, count) } else { shared::hits(lang, count) })</h2>
            <div class="stack-tight"> @for thing in &shown.things { (hit(visit, thing, &shown.hits.wanted)) } </div>
            (pages(visit, shown))
        }
    }
}

/// Nothing is a place to go on from: fewer words, or telling us.
fn nothing(visit: &Visit) -> Html {
    let lang = visit.lang;
    empty_state(words::nothing_title(lang), words::nothing_text(lang))
        .action(link_button(words::report(lang), "/").secondary())
        .into()
}

fn hit(visit: &Visit, thing: &Thing, wanted: &Wanted) -> Html {
    let lang = visit.lang;
    let is_hit = |stem: &str| wanted.has(stem);
    // A need's title is its first words: what follows is more to read.
    let text = thing.text.strip_prefix(thing.title.trim_end_matches('…')).unwrap_or(&thing.text);
    let text = text.trim_start_matches(['.', '!', '?', ' ', '\n']);
    card_link(thing.address.as_str(), thing.title.as_str())
        .marked(pieces(&marked(&thing.title, is_hit)))
        .above(tag(Colour::Neutral, kinds::name(lang, thing.kind)))
        .text(pieces(&excerpt(text, AROUND, is_hit)))
        .meta(shared::date(lang, thing.at.date()))
        .into()
}

fn pieces(pieces: &[Piece]) -> Html {
    html! { @for piece in pieces { @if piece.hit { <mark>(piece.text)</mark> } @else { (piece.text) } } }
}

fn pages(visit: &Visit, shown: &Shown) -> Html {
    let lang = visit.lang;
    let last = shown.hits.pages();
    let address = |page: usize| format!("/sok?q={}&side={page}", urlencode(&shown.query));
    let mut pager = pagination(shared::pages(lang));
    if shown.hits.page > 1 {
        pager = pager.previous(shared::previous_page(lang), address(shown.hits.page - 1));
    }
    if shown.hits.page < last {
        pager = pager.next(shared::next_page(lang), address(shown.hits.page + 1));
    }
    html! {
        @if last > 1 { <p class="meta">(shared::page_of(lang, shown.hits.page as i64, last as i64))</p> }
        (pager)
    }
}
