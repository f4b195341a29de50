//! Looking for something, through its door: by which words, by whom, and how soon.

mod alike;
mod index;
mod page;
mod who;
mod words;

use crate::{
    blt::{journeys, needs::Need},
    journal::{Actor, Entry, Subject},
    people::Role,
    testing::{Site, Visitor},
};
use base::id::Id;

/// Reports a need at the door and gives back its code and its id.
async fn reported(site: &Site, text: &str) -> (String, Id<Need>) {
    let page = site.anyone().post("/behov", &[("text", text), ("likevel", "1")]).await.is(303);
    let code = page.location().strip_prefix("/folg/").expect("a receipt").to_owned();
    let need = site.need_of(&code).await;
    (code, need)
}

/// Reports a need and answers that it is looked into, so that everybody inside may read it.
async fn accepted(site: &Site, text: &str) -> Id<Need> {
    let (_, need) = reported(site, text).await;
    let coach = site.as_role(Role::Coach).await;
    coach.post(&format!("/behov/{need}/svar"), &[("valg", "ja"), ("tekst", "Takk!")]).await.is(303);
    need
}

fn entry(site: &Site, kind: &'static str, subject: Subject, subject_id: uuid::Uuid) -> Entry {
    let at = site.clock.now();
    let (id, organisation) = (site.app.chance.new_id(at), site.organisation.id);
    Entry { id, organisation, at, actor: Actor::System, kind, subject, subject_id, data: serde_json::Value::Null }
}

/// Begins a journey from these needs; it is not published.
async fn begun(site: &Site, title: &str, needs: &[Id<Need>]) -> Id<journeys::Journey> {
    let at = site.clock.now();
    let id: Id<journeys::Journey> = site.app.chance.new_id(at);
    let change = journeys::StartJourney {
        organisation: site.organisation.id,
        id,
        round: site.app.chance.new_id(at),
        title: title.to_owned(),
        needs: needs.iter().map(|need| (*need, site.app.chance.new_id(at))).collect(),
        unit: None,
        challenge: None,
        team: Vec::new(),
        at,
        entry: entry(site, "journey.started", Subject::Journey, id.uuid()),
    };
    site.app.db.write(change).await.expect("the journey begins");
    id
}

async fn published(site: &Site, journey: Id<journeys::Journey>, published: bool, summary: &str) {
    let change = journeys::Publish {
        organisation: site.organisation.id,
        journey,
        published,
        summary: summary.to_owned(),
        at: site.clock.now(),
        entry: entry(site, "journey.published", Subject::Journey, journey.uuid()),
    };
    site.app.db.write(change).await.expect("the journey is published or hidden");
}

/// The addresses of the hits, in their order.
async fn found(who: &Visitor, query: &str) -> Vec<String> {
    let text = who.get(&format!("/sok?q={}", crate::people::visit::urlencode(query))).await.is(200).text();
    let cards = text.split("<article").skip(1);
    cards.filter_map(|card| Some(card.split("href=\"").nth(1)?.split('"').next()?.to_owned())).collect()
}
