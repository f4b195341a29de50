//! What one challenge looks like.

use super::words;
use crate::{
    blt::{
        challenges::Challenge,
        journeys::{Half, Journey, journey_card},
        needs::{self, Need},
    },
    people::{Deed, Visit},
};
use base::{
    html,
    id::Id,
    page::{Html, parts},
    words as shared,
};
use parts::*;
use std::collections::HashMap;

/// Number and half of the round each journey stands in.
type Rounds = HashMap<Id<Journey>, (i64, Half)>;

pub(super) fn challenge(visit: &Visit, challenge: &Challenge, (journeys, rounds): (&[Journey], &Rounds), needs: &[Need]) -> Html {
    let lang = visit.lang;
    let may_pose = visit.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::PoseChallenge));
    html! {
        <h1 class="ds-heading" data-size="lg">(challenge.title)</h1>
        <p class="lead">(challenge.goal)</p>
        (Html::lines(&challenge.text))
        @if !challenge.published { <p class="meta">(words::not_published(lang))</p> }
        (needs::door_form(visit, Some(challenge)))
        @if !journeys.is_empty() {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">(words::journeys(lang))</h2>
                <div class="grid"> @for journey in journeys { (journey_card(visit, journey, rounds.get(&journey.id).copied())) } </div>
            </section>
        }
        @if !needs.is_empty() {
            <section class="stack">
                <h2 class="ds-heading" data-size="sm">(words::needs(lang))</h2>
                <div class="stack-tight"> @for need in needs { (card_link(format!("/behov/{}", need.id), need.title.as_str())) } </div>
            </section>
        }
        <p class="meta">(shared::last_changed(lang, challenge.changed_at.date()))</p>
        @if visit.person.is_some() { (actions([
            link_button(words::poster(lang), format!("/utfordringer/{}/plakat", challenge.slug)).secondary().into(),
            Html::from(may_pose.then(|| link_button(shared::edit(lang), format!("/utfordringer/{}/endring", challenge.slug)).secondary().into())),
        ])) }
    }
}

pub(super) fn poster(visit: &Visit, challenge: &Challenge, address: &str) -> Html {
    let lang = visit.lang;
    let picture = format!("/utfordringer/{}/qr.svg", challenge.slug);
    html! {
        (parts::poster(visit.organisation.name.as_str(), challenge.title.as_str())
            .text(words::poster_text(lang))
            .qr(picture.as_str(), words::poster_qr(lang))
            .address(address))
        (button(shared::print(lang)).prints())
    }
}
