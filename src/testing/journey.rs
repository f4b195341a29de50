//! A journey that has begun, for the tests of the rooms along it.

use super::{Site, Visitor};
use crate::{
    blt::{
        benefits, decisions,
        journeys::{Journey, Part, StartJourney},
        needs::News,
    },
    journal::{Actor, Entry, Subject},
    people::Role,
};
use base::id::Id;

/// A journey of the northern unit: the employee is champion, the leader decides.
pub struct Begun {
    pub id: Id<Journey>,
    /// The follow-up code of the one who reported the need.
    pub code: String,
}

impl Begun {
    /// An address below the journey's page.
    pub fn at(&self, below: &str) -> String {
        format!("/lop/{}/{below}", self.id)
    }
}

impl Site {
    /// A benefit of a journey.
    pub(super) async fn benefit(&self, coach: &Visitor, journey: Id<Journey>) -> String {
        let fields = [("tittel", "Færre turer tilbake"), ("slag", "saved_time")];
        coach.post(&format!("/lop/{journey}/gevinst"), &fields).await.is(303);
        let visit = self.visit_of("coach").await;
        let mut db = self.app.db.read().await.expect("reads");
        benefits::of_journey(&mut db, &visit, journey).await.expect("reads")[0].id.to_string()
    }

    /// The decision that ended the only round of a journey.
    pub(super) async fn decided(&self) -> String {
        let begun = self.begun().await;
        let fields = [("valg", "stopp"), ("begrunnelse", "Vi vet nok.")];
        self.as_person("leader").await.post(&begun.at("beslutning"), &fields).await.is(303);
        let visit = self.visit_of("leader").await;
        let mut db = self.app.db.read().await.expect("reads");
        decisions::of_journey(&mut db, &visit, begun.id).await.expect("reads")[0].id.to_string()
    }

    /// Begins a journey from a need that has just been reported.
    pub async fn begun(&self) -> Begun {
        let code = self.anyone().post("/behov", &[("text", "Vi kjører tilbake for å hente nøkler.")]).await.location();
        let code = code.trim_start_matches("/folg/").to_owned();
        let need = self.need_of(&code).await;
        let (at, organisation) = (self.clock.now(), self.organisation.id);
        let (id, news): (Id<Journey>, Id<News>) = (self.app.chance.new_id(at), self.app.chance.new_id(at));
        let entry = Entry {
            id: self.app.chance.new_id(at),
            organisation,
            at,
            actor: Actor::System,
            kind: "journey.started",
            subject: Subject::Journey,
            subject_id: id.uuid(),
            data: serde_json::Value::Null,
        };
        let person = async |role: Role| self.person(role.as_str()).await.id;
        let start = StartJourney {
            organisation,
            id,
            round: self.app.chance.new_id(at),
            title: "Nøklene i hjemmetjenesten".to_owned(),
            needs: vec![(need, news)],
            unit: Some(self.north),
            challenge: None,
            team: vec![(Part::Champion, person(Role::Employee).await), (Part::Decider, person(Role::Leader).await)],
            at,
            entry,
        };
        assert!(self.app.db.write(start).await.expect("the journey begins"));
        Begun { id, code }
    }
}
