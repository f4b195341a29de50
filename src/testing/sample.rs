//! One thing of each kind, for tests that must knock on every door.

use super::{Site, Visitor};
use crate::{
    blt::{challenges::SaveChallenge, insights, journeys::Journey, needs, solutions, trials},
    journal::{Actor, Entry, Subject},
    people::Visit,
};
use base::{code::Code, id::Id};

/// The ids and codes of things that exist on a site.
pub struct Sample {
    pub need: String,
    pub follow: String,
    pub challenge: String,
    pub person: String,
    pub journey: String,
    pub trial: String,
    pub decision: String,
    /// The code participants come by.
    pub part: String,
    /// Things below a journey: the place in the address, and the id.
    pub below: Vec<(&'static str, String)>,
}

impl Sample {
    /// What stands in for each `{…}` of an address whose first word is `first`.
    pub fn places(&self, first: &str) -> Vec<(&'static str, &str)> {
        let id = match first {
            "admin" => &self.person,
            "lop" => &self.journey,
            "tester" => &self.trial,
            "beslutninger" => &self.decision,
            _ => &self.need,
        };
        let code = if first == "t" { &self.part } else { &self.follow };
        let mut places = vec![("{id}", id.as_str()), ("{kode}", code), ("{ord}", &self.challenge)];
        places.extend([
            ("{token}", "unknown"),
            ("{linje}", "unknown"),
            ("{file}", "unknown"),
            ("{samtale}", "unknown"),
            ("{notat}", "unknown"),
            ("{melding}", "unknown"),
        ]);
        places.extend(self.below.iter().map(|(place, id)| (*place, id.as_str())));
        places
    }
}

impl Site {
    /// Makes one of each: an open need and a journey in the northern unit, a published challenge.
    pub async fn sample(&self) -> Sample {
        let coach = self.as_person("coach").await;
        let (follow, need) = self.open_need(&coach, "Vi kjører tilbake for å hente nøkler.").await;
        let (_, other) = self.open_need(&coach, "Vi mangler hansker i liten størrelse.").await;
        let (journey, mut below) = self.journey(&coach, other).await;
        below.push(("{gevinst}", self.benefit(&coach, journey).await));
        let (trial, part) = self.running_trial(&coach, journey).await;
        Sample {
            need: need.to_string(),
            follow,
            challenge: self.challenge().await,
            person: self.person("employee").await.id.to_string(),
            journey: journey.to_string(),
            trial,
            decision: self.decided().await,
            part,
            below,
        }
    }

    /// A question test that is under way, as the planner proposes it.
    async fn running_trial(&self, coach: &Visitor, journey: Id<Journey>) -> (String, String) {
        let address = coach.post(&format!("/lop/{journey}/tester"), &[("start", "1")]).await.is(303).location();
        let id = address.trim_start_matches("/tester/").to_owned();
        let visit = self.visit_of("coach").await;
        let mut db = self.app.db.read().await.expect("reads");
        let trial = trials::find(&mut db, &visit, id.parse().expect("an id")).await.expect("reads").expect("is there");
        (id, trial.code.to_string())
    }

    /// A need that has been accepted and belongs to the northern unit, with the code of its reporter.
    async fn open_need(&self, coach: &Visitor, text: &str) -> (String, Id<needs::Need>) {
        let receipt = self.anyone().post("/behov", &[("text", text)]).await.location();
        let follow = receipt.trim_start_matches("/folg/").to_owned();
        let need = self.need_of(&follow).await;
        coach.post(&format!("/behov/{need}/svar"), &[("valg", "ja"), ("tekst", "Takk!")]).await.is(303);
        coach.post(&format!("/behov/{need}/eier"), &[("enhet", &self.north.to_string())]).await.is(303);
        (follow, need)
    }

    /// A journey of its own with one of each thing that hangs on it.
    async fn journey(&self, coach: &Visitor, need: Id<needs::Need>) -> (Id<Journey>, Vec<(&'static str, String)>) {
        let begun = coach.post("/lop", &[("behov", &need.to_string())]).await.is(303).location();
        let journey = begun.trim_start_matches("/lop/").split(['#', '?', '/']).next().unwrap_or_default().to_owned();
        let at = |place: &str| format!("/lop/{journey}/{place}");
        let insight = [("slag", "observation"), ("tekst", "Nøkler ligger i lomma"), ("gruppe", "employees"), ("kilde", "Vakta")];
        coach.post(&at("innsikt"), &insight).await.is(303);
        coach.post(&at("innsikt"), &insight).await.is(303);
        coach.post(&at("losninger"), &[("tittel", "Nøkkeltavle"), ("type", "process")]).await.is(303);
        coach.post(&at("andre"), &[("ingen", "1")]).await.is(303);
        let journey: Id<Journey> = journey.parse().expect("a journey");
        let visit = self.visit_of("coach").await;
        let mut db = self.app.db.read().await.expect("reads");
        let first = |ids: Vec<String>| ids.into_iter().next().unwrap_or_else(|| "none".to_owned());
        let insights = insights::of_journey(&mut db, &visit, journey).await.expect("reads");
        let behind: Vec<String> = insights.iter().map(|i| i.id.to_string()).collect();
        let finding: Vec<(&str, &str)> =
            behind.iter().map(|id| ("bak", id.as_str())).chain([("tekst", "Nøkler følger folk")]).collect();
        coach.post(&format!("/lop/{journey}/funn"), &finding).await.is(303);
        let findings = insights::findings(&mut db, &visit, journey).await.expect("reads");
        let solutions = solutions::of_journey(&mut db, &visit, journey).await.expect("reads");
        let solution = first(solutions.iter().map(|s| s.id.to_string()).collect());
        let assumption = [("losning", solution.as_str()), ("tekst", "Folk kvitterer"), ("gjelder", "can"), ("maa_stemme", "1")];
        coach.post(&format!("/lop/{journey}/antakelser"), &assumption).await.is(303);
        let assumptions = solutions::assumptions(&mut db, &visit, journey).await.expect("reads");
        let elsewhere = solutions::elsewhere(&mut db, &visit, journey).await.expect("reads");
        let below = vec![
            ("{innsikt}", first(behind.clone())),
            ("{funn}", first(findings.iter().map(|f| f.id.to_string()).collect())),
            ("{losning}", solution.clone()),
            ("{antakelse}", first(assumptions.iter().map(|a| a.id.to_string()).collect())),
            ("{svar}", first(elsewhere.iter().map(|e| e.id.to_string()).collect())),
        ];
        (journey, below)
    }

    /// The need a follow-up code belongs to.
    pub async fn need_of(&self, code: &str) -> Id<needs::Need> {
        let visit = Visit::anyone(self.organisation.clone(), self.clock.now());
        let mut db = self.app.db.read().await.expect("reads");
        let code = Code::parse(code).expect("a code");
        needs::followed(&mut db, &visit, &code).await.expect("reads").expect("is there").need.id
    }

    async fn challenge(&self) -> String {
        let at = self.clock.now();
        let id = self.app.chance.new_id(at);
        let entry = Entry {
            id: self.app.chance.new_id(at),
            organisation: self.organisation.id,
            at,
            actor: Actor::System,
            kind: "challenge.posed",
            subject: Subject::Challenge,
            subject_id: id.uuid(),
            data: serde_json::Value::Null,
        };
        let text = |t: &str| t.to_owned();
        let change = SaveChallenge {
            organisation: self.organisation.id,
            id,
            slug: text("flere-eldre"),
            title: text("Flere eldre, færre hender"),
            text: text("Vi blir flere eldre."),
            goal: text("Bo hjemme lenger"),
            published: true,
            at,
            entry,
        };
        self.app.db.write(change).await.expect("the challenge is posed");
        text("flere-eldre")
    }
}
