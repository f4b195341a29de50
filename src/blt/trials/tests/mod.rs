//! The room through its doors: planned, started, recorded, weighed, and the rules H1 to H3.

mod end;
mod following;
mod plan;
mod rule;
mod rules;

use super::Trial;
use crate::{
    blt::{
        journeys::{self, Journey, StartJourney},
        needs::Need,
        solutions::{self, AddAssumption, AddSolution, Asks, Assumption},
    },
    journal::{Actor, Entry, Subject},
    testing::{Page, Site, Visitor},
};
use base::id::Id;

/// A site with a journey in its northern unit, which answers one need.
pub(super) struct Stage {
    pub site: Site,
    pub journey: Id<Journey>,
    /// The code its reporter follows with.
    pub follow: String,
}

impl Stage {
    pub async fn on(site: Site) -> Stage {
        let follow = site.anyone().post("/behov", &[("text", "Vi kjører tilbake for å hente nøkler.")]).await.is(303).location();
        let follow = follow.trim_start_matches("/folg/").to_owned();
        let need = site.need_of(&follow).await;
        let journey = begin_journey(&site, need).await;
        Stage { site, journey, follow }
    }

    pub async fn both() -> Vec<Stage> {
        let mut stages = Vec::new();
        for site in Site::both().await {
            stages.push(Stage::on(site).await);
        }
        stages
    }

    pub async fn one() -> Stage {
        Stage::on(Site::one().await).await
    }

    /// The adviser, who may change any journey.
    pub async fn coach(&self) -> Visitor {
        self.site.as_person("coach").await
    }

    /// Plans and starts a test with only these fields; the rest is as the form begins. Gives the address of its page.
    pub async fn started(&self, fields: &[(&str, &str)]) -> String {
        let fields = [&[("start", "1")], fields].concat();
        self.coach().await.post(&format!("/lop/{}/tester", self.journey), &fields).await.is(303).location()
    }

    /// The address those who take part use, read off the team's page.
    pub async fn link(&self, page: &str) -> String {
        link_on(&self.coach().await.get(page).await.is(200))
    }

    pub async fn team_page(&self, page: &str) -> Page {
        self.coach().await.get(page).await.is(200)
    }

    /// Something that must hold, with what it asks.
    pub async fn assume(&self, text: &str, asks: Asks) -> Id<Assumption> {
        let visit = self.site.visit_of("coach").await;
        let app = &self.site.app;
        let (organisation, journey, at) = (visit.organisation.id, self.journey, visit.now);
        let person = visit.person().expect("somebody").id;
        let round = journeys::current_round(&mut app.db.read().await.expect("reads"), &visit, journey).await.expect("reads").id;
        let (solution, assumption) = (app.chance.new_id(at), app.chance.new_id(at));
        let (title, words) = ("Nøkkeltavle".to_owned(), String::new());
        let (kind, novelty) = (solutions::Kind::Process, solutions::Novelty::Unknown);
        let (from_need, who) = (None, Some(person));
        let entry = self.entry("solution.added");
        app.db
            .write(AddSolution {
                organisation,
                id: solution,
                journey,
                round,
                title,
                text: words,
                kind,
                novelty,
                from_need,
                person: who,
                at,
                entry,
            })
            .await
            .expect("the solution is added");
        let (text, must_hold, entry) = (text.to_owned(), true, self.entry("assumption.added"));
        let add =
            AddAssumption { organisation, id: assumption, journey, round, solution, text, must_hold, asks, person, at, entry };
        app.db.write(add).await.expect("the assumption is added");
        assumption
    }

    fn entry(&self, kind: &'static str) -> Entry {
        entry(&self.site, kind, self.journey.uuid())
    }
}

fn entry(site: &Site, kind: &'static str, subject_id: uuid::Uuid) -> Entry {
    let at = site.clock.now();
    Entry {
        id: site.app.chance.new_id(at),
        organisation: site.organisation.id,
        at,
        actor: Actor::System,
        kind,
        subject: Subject::Journey,
        subject_id,
        data: serde_json::Value::Null,
    }
}

async fn begin_journey(site: &Site, need: Id<Need>) -> Id<Journey> {
    let at = site.clock.now();
    let id: Id<Journey> = site.app.chance.new_id(at);
    let start = StartJourney {
        organisation: site.organisation.id,
        id,
        round: site.app.chance.new_id(at),
        title: "Nøklene i hjemmetjenesten".to_owned(),
        needs: vec![(need, site.app.chance.new_id(at))],
        unit: Some(site.north),
        challenge: None,
        team: Vec::new(),
        at,
        entry: entry(site, "journey.started", id.uuid()),
    };
    assert!(site.app.db.write(start).await.expect("the journey begins"));
    id
}

/// The first `/t/…` on a page.
pub(super) fn link_on(page: &Page) -> String {
    let text = page.text();
    let at = text.find("href=\"/t/").expect("the page has a link to the test") + 6;
    text[at..].split('"').next().expect("a link").to_owned()
}

/// What stands in a hidden field.
pub(super) fn hidden(page: &Page, name: &str) -> String {
    let text = page.text();
    let field = format!("name=\"{name}\" value=\"");
    let at = text.find(&field).unwrap_or_else(|| panic!("{name} is on the page:\n{text}")) + field.len();
    text[at..].split('"').next().expect("a value").to_owned()
}

/// The id at the end of a page's address.
pub(super) fn id_of(page: &str) -> Id<Trial> {
    page.rsplit('/').next().expect("an id").parse().expect("an id")
}
