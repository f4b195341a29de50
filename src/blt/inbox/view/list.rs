//! What the inbox and the list of open needs look like.

use super::heading;
use crate::{
    blt::{
        challenges::Challenge,
        inbox::{pages::place_word, words},
        needs::{Need, Place, Status, status_colour, status_name},
    },
    people::{Deed, Visit},
};
use base::{
    html,
    page::{Html, parts::*},
    words::{self as shared, Lang},
};
use serde::Deserialize;

/// What a list is narrowed to, as it stands in the address.
#[derive(Default, Deserialize)]
pub(in crate::blt::inbox) struct Asked {
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub utfordring: String,
    #[serde(default)]
    pub etter: String,
}

/// One page of the inbox.
pub(in crate::blt::inbox) struct Page {
    pub needs: Vec<Need>,
    pub more: bool,
    pub is_first: bool,
    /// All that waits for this person, and how many first answers are late.
    pub total: i64,
    pub late: i64,
}

pub(in crate::blt::inbox) fn waiting(visit: &Visit, page: &Page) -> Html {
    let lang = visit.lang;
    html! {
        (heading(words::title(lang)))
        @if page.needs.is_empty() && page.is_first { (empty_state(words::empty_title(lang), words::empty_text(lang))) }
        @if page.late > 0 { <p class="lead">(words::late(lang, page.late))</p> }
        @if page.total > 0 { <p class="meta">(words::total(lang, page.total))</p> }
        @if !page.needs.is_empty() { <ul class="rows"> @for need in &page.needs { (row(visit, need)) } </ul> }
        (pages(lang, page))
    }
}

fn pages(lang: Lang, page: &Page) -> Html {
    let next = page.needs.last().filter(|_| page.more).map(|n| format!("/innboks?etter={}", place_word(Place::of(n))));
    if page.is_first && next.is_none() {
        return Html::none();
    }
    let mut pager = pagination(shared::pages(lang));
    if !page.is_first {
        pager = pager.previous(words::first_page(lang), "/innboks");
    }
    if let Some(next) = next {
        pager = pager.next(shared::next_page(lang), next);
    }
    pager.into()
}

fn row(visit: &Visit, need: &Need) -> Html {
    let lang = visit.lang;
    let title = if need.is_hidden() { words::quarantine_row(lang) } else { need.title.as_str() };
    let row = inbox_row(format!("/behov/{}", need.id), title).meta(words::reported_on(lang, need.reported_at.date()));
    let due = words::answer_by(lang, &shared::date_short(lang, need.answer_due.date()));
    let clears = visit.person.as_ref().is_some_and(|p| p.may(Deed::SeeQuarantine, need.unit));
    if let Some(since) = need.look_over_since.filter(|_| clears) {
        row.over(words::to_look_over(lang, &shared::date_short(lang, since.date()))).into()
    } else if let Some(since) = need.reply_waits_since {
        row.soon(words::replied_on(lang, &shared::date_short(lang, since.date()))).into()
    } else if need.is_overdue(visit.now) {
        row.over(due).into()
    } else if need.answered_at.is_some() {
        row.within(words::waits_for_reporter(lang)).into()
    } else if need.answer_due.ms() - visit.now.ms() < 3 * 86_400_000 {
        row.soon(due).into()
    } else {
        row.within(due).into()
    }
}

pub(in crate::blt::inbox) fn list(visit: &Visit, found: &[Need], challenges: &[Challenge], asked: &Asked, more: bool) -> Html {
    let lang = visit.lang;
    let statuses = [Status::Accepted, Status::InJourney, Status::Closed];
    let address = |status: &str| format!("/behov?status={status}&utfordring={}", asked.utfordring);
    let all = address("");
    let tabs_of: Vec<(String, &str, bool)> = std::iter::once((all, shared::all(lang), asked.status.is_empty()))
        .chain(statuses.iter().map(|s| (address(s.as_str()), status_name(lang, *s), asked.status == s.as_str())))
        .collect();
    let views: Vec<(&str, &str, bool)> = tabs_of.iter().map(|(a, l, h)| (*l, a.as_str(), *h)).collect();
    html! {
        (heading(words::list_title(lang)))
        (search_form("/sok", words::search_label(lang), shared::search(lang)).small())
        (tabs(words::list_title(lang), &views))
        @if let Some(challenge) = challenges.iter().find(|c| c.slug == asked.utfordring) { <p>(words::within_challenge(lang, &challenge.title))</p> }
        @if found.is_empty() { (empty_state(words::list_empty(lang), "")) }
        <h2 class="ds-sr-only">(words::list_title(lang))</h2>
        <div class="stack-tight"> @for need in found { (listed(lang, need)) } </div>
        @if let (true, Some(last)) = (more, found.last()) {
            (pagination(shared::pages(lang)).next(shared::next_page(lang), format!("/behov?status={}&utfordring={}&etter={}", asked.status, asked.utfordring, last.id)))
        }
    }
}

fn listed(lang: Lang, need: &Need) -> Html {
    card_link(format!("/behov/{}", need.id), if need.is_hidden() { words::held_title(lang) } else { need.title.as_str() })
        .above(tag(status_colour(need.status), status_name(lang, need.status)))
        .meta(words::reported_on(lang, need.reported_at.date()))
        .into()
}
