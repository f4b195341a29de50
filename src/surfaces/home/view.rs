//! What the front page looks like.

use super::words;
use crate::{
    blt::{
        challenges::{self, Challenge},
        journeys::{Half, Journey, journey_card},
        needs,
    },
    people::Visit,
};
use base::{html, id::Id, page::Html, words as shared};
use std::collections::HashMap;

/// Journeys of one kind shown; the rest is behind the list.
const MOST_SHOWN: usize = 4;

pub(super) fn unfounded(visit: &Visit) -> Html {
    let lang = visit.lang;
    html! { <h1 class="ds-heading" data-size="lg">(words::unfounded_title(lang))</h1> <p class="lead">(words::unfounded_text(lang))</p> }
}

pub(super) fn front(
    visit: &Visit,
    journeys: &[Journey],
    rounds: &HashMap<Id<Journey>, (i64, Half)>,
    challenges: &[Challenge],
) -> Html {
    let lang = visit.lang;
    let (working, learned): (Vec<&Journey>, Vec<&Journey>) = journeys.iter().partition(|j| j.status.is_under_way());
    html! {
        (needs::door_form(visit, None))
        (some(visit, words::working(lang), &working, rounds))
        (some(visit, words::learned(lang), &learned, rounds))
        @if !journeys.is_empty() { <p><a class="ds-link" href="/lop">(words::all_journeys(lang))</a></p> }
        @if !challenges.is_empty() {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">(words::challenges(lang))</h2>
                (challenges::cards_of(challenges))
            </section>
        }
        @if !visit.organisation.contact.is_empty() { <p>(words::contact(lang, &visit.organisation.contact))</p> }
        <p class="meta">(shared::last_changed(lang, visit.organisation.changed_at.date()))</p>
    }
}

fn some(visit: &Visit, title: &str, journeys: &[&Journey], rounds: &HashMap<Id<Journey>, (i64, Half)>) -> Html {
    if journeys.is_empty() {
        return Html::none();
    }
    html! {
        <section class="stack">
            <h2 class="ds-heading" data-size="sm">(title)</h2>
            <div class="grid"> @for journey in journeys.iter().take(MOST_SHOWN) { (journey_card(visit, journey, rounds.get(&journey.id).copied())) } </div>
        </section>
    }
}
