//! The room through its doors: who decides, what it takes, what is kept, and what follows.

mod after;
mod closing;
mod gates;
mod kept;

use super::Decision;
use crate::{
    blt::{
        decisions,
        journeys::{self, Journey, Round},
        solutions,
    },
    people::{Person, Role},
    testing::{Begun, Page, Site, Visitor},
};

const TOMORROW: &str = "2026-11-25";

/// A journey that is walked: by the employee who is its champion, and decided by the leader.
struct Stage {
    site: Site,
    journey: Begun,
    team: Visitor,
    leader: Visitor,
}

impl Stage {
    async fn on(site: Site) -> Stage {
        let journey = site.begun().await;
        let (team, leader) = (site.as_role(Role::Employee).await, site.as_role(Role::Leader).await);
        Stage { site, journey, team, leader }
    }

    async fn both() -> Vec<Stage> {
        let mut stages = Vec::new();
        for site in Site::both().await {
            stages.push(Stage::on(site).await);
        }
        stages
    }

    async fn one() -> Stage {
        Stage::on(Site::one().await).await
    }

    fn door(&self) -> String {
        self.journey.at("beslutning")
    }

    /// Decides with what the choice cannot be without, and more fields if given.
    async fn decide(&self, choice: &str, more: &[(&str, &str)]) -> Page {
        let mut fields =
            vec![("valg", choice), ("begrunnelse", "Vi vet nok til å bestemme."), ("neste", "Spør fem til"), ("nar", TOMORROW)];
        fields.extend([("vekkes", "2027-03-01"), ("til", "Vei og park")]);
        fields.retain(|(name, _)| more.iter().all(|(given, _)| given != name));
        self.leader.post(&self.door(), &[fields.as_slice(), more].concat()).await
    }

    /// Somebody with the need is heard, an idea is written and chosen, and what must hold is said.
    async fn thought(&self) {
        let insight = [
            ("slag", "quote"),
            ("tekst", "Jeg leter hver vakt"),
            ("gruppe", "employees"),
            ("kilde", "Samtale"),
            ("har_behovet", "on"),
        ];
        self.team.post(&self.journey.at("innsikt"), &insight).await.is(303);
        let problem = [
            ("lest", "0"),
            ("hvem", "Ansatte på vakt"),
            ("trenger", "å vite hvor nøkkelen er"),
            ("fordi", "den følger personer"),
        ];
        self.team.post(&self.journey.at("problem"), &problem).await.is(303);
        self.team
            .post(&self.journey.at("losninger"), &[("tittel", "Nøkkeltavle"), ("type", "process"), ("nyhet", "adapted")])
            .await
            .is(303);
        let solution = self.solution().await;
        self.team.post(&self.journey.at(&format!("losninger/{solution}/valg")), &[]).await.is(303);
        let must = [("losning", solution.as_str()), ("tekst", "Folk kvitterer"), ("gjelder", "can"), ("maa_stemme", "on")];
        self.team.post(&self.journey.at("antakelser"), &must).await.is(303);
    }

    async fn solution(&self) -> String {
        let page = self.team.get(&self.journey.at("losninger")).await.text();
        let before = page.split(">Nøkkeltavle<").next().expect("a part");
        before.rsplit("/losninger/").next().and_then(|a| a.split('"').next()).expect("a link").to_owned()
    }

    /// What was said first that must hold; nothing when nobody has said it.
    async fn assumption(&self) -> String {
        let visit = self.site.visit_of("leader").await;
        let mut db = self.site.app.db.read().await.expect("reads");
        let all = solutions::assumptions(&mut db, &visit, self.journey.id).await.expect("reads");
        all.first().map(|a| a.id.to_string()).unwrap_or_default()
    }

    /// A test is started, answered by those given, and weighed.
    async fn tested(&self, kind: &str, (yes, no): (&str, &str), verdict: &str) -> String {
        let about = self.assumption().await;
        let why = ("hvorfor", "Et spørsmål viser ikke hva de gjør");
        let plan = [("type", kind), ("sporsmal", "Klarer de det?"), ("antakelse", about.as_str()), why, ("start", "1")];
        let trial = self.team.post(&self.journey.at("tester"), &plan).await.is(303).location();
        self.team.post(&format!("{trial}/resultat"), &[("for", yes), ("mot", no)]).await.is(303);
        let end = [("dom", verdict), ("overrasket", "Vikarene så ikke tavla"), ("minutter", "45"), ("kroner", "300")];
        self.team.post(&format!("{trial}/avslutning"), &end).await.is(303);
        trial
    }

    /// All five foundations are judged, at these levels.
    async fn founded(&self, levels: [&str; 5]) {
        let names = ["behov", "losning", "padriver", "lag", "forankring"];
        let reasons = names.map(|n| format!("{n}-fordi"));
        let page = self.team.get(&self.journey.at("fundament")).await.text();
        let seen = page.split("name=\"lest\" value=\"").nth(1).and_then(|t| t.split('"').next()).unwrap_or_default().to_owned();
        let mut fields = vec![("lest", seen.as_str())];
        for ((name, level), reason) in names.iter().zip(levels).zip(&reasons) {
            fields.extend([(*name, level), (reason.as_str(), "Sett på vakt")]);
        }
        self.team.post(&self.journey.at("fundament"), &fields).await.is(303);
    }

    /// A benefit with its baseline, owned in the line.
    async fn measured(&self) {
        let owner = self.site.person("benefit_owner").await.id.to_string();
        let benefit = [
            ("tittel", "Færre turer"),
            ("slag", "saved_time"),
            ("nullpunkt", "9"),
            ("enhet", "turer i uka"),
            ("metode", "talt"),
            ("eier", &owner),
        ];
        self.team.post(&self.journey.at("gevinst"), &benefit).await.is(303);
    }

    async fn journey(&self) -> Journey {
        let visit = self.site.visit_of("leader").await;
        let mut db = self.site.app.db.read().await.expect("reads");
        journeys::find(&mut db, &visit, self.journey.id).await.expect("reads").expect("is there")
    }

    async fn round(&self) -> Round {
        let visit = self.site.visit_of("leader").await;
        let mut db = self.site.app.db.read().await.expect("reads");
        journeys::current_round(&mut db, &visit, self.journey.id).await.expect("reads")
    }

    async fn decisions(&self) -> Vec<Decision> {
        let visit = self.site.visit_of("leader").await;
        let mut db = self.site.app.db.read().await.expect("reads");
        decisions::of_journey(&mut db, &visit, self.journey.id).await.expect("reads")
    }

    /// The part of the journey's page that tells what was decided, as this person sees it.
    async fn section(&self, who: Option<Person>) -> String {
        let visit = crate::people::Visit::anyone(self.site.organisation.clone(), self.site.clock.now());
        let visit = match who {
            Some(person) => visit.made_by(person),
            None => visit,
        };
        let mut db = self.site.app.db.read().await.expect("reads");
        let journey = self.journey().await;
        let team = journeys::team(&mut db, &visit, journey.id).await.expect("reads");
        decisions::section(&mut db, &visit, &journey, &team).await.expect("reads").into_string()
    }

    async fn section_inside(&self) -> String {
        self.section(Some(self.site.person("leader").await)).await
    }

    async fn follow(&self) -> Page {
        self.site.anyone().get(&format!("/folg/{}", self.journey.code)).await.is(200)
    }
}
