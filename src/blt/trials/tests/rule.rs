//! The rule of a plan: there from the beginning, locked by the first answer, and held against the version that was tried.

use super::{Stage, id_of};
use crate::{
    blt::{
        solutions::{Asks, Solution},
        trials::{self, Purchase, Trial, rows::ChangePlan},
        yardstick::{Preset, SaveYardstick, Yardstick},
    },
    testing::Visitor,
};
use base::id::Id;

const MONEY: [(&str, &str); 6] = [
    ("regel", "Personen henger opp brikken."),
    ("sikker", "high_stakes"),
    ("innforing", "600 000"),
    ("verdi", "900000"),
    ("kjop", "decided"),
    ("kjop_hvor", "Vedtak 12/26"),
];

impl Stage {
    async fn trial(&self, page: &str) -> Trial {
        let visit = self.site.visit_of("coach").await;
        let mut db = self.site.app.db.read().await.expect("reads");
        trials::find(&mut db, &visit, id_of(page)).await.expect("reads").expect("is there")
    }

    async fn renew(&self, coach: &Visitor, solution: Id<Solution>, size: &[(&str, &str)]) {
        let address = format!("/lop/{}/losninger/{solution}/versjon", self.journey);
        let fields = [&[("endret", "To reservesett"), ("naa", "Tavle med to reservesett.")], size].concat();
        coach.post(&address, &fields).await.is(303);
    }
}

#[tokio::test]
async fn nothing_must_be_typed_and_the_rule_is_there_all_the_same() {
    for stage in Stage::both().await {
        let form = stage.coach().await.get(&format!("/lop/{}/tester/ny", stage.journey)).await.is(200);
        form.shows("Personen svarer ja.")
            .shows("Lage en tegning")
            .shows("minst 8 av 10")
            .shows("95 av 100")
            .shows("4 personer kan være nok");
        let trial = stage.trial(&stage.started(&[]).await).await;
        assert_eq!((trial.rule.as_str(), trial.preset), ("Personen svarer ja.", Preset::Draw));
        assert_eq!((trial.adopt_kroner, trial.benefit_kroner, trial.purchase), (None, None, Purchase::None));
        let page = stage.started(&[("type", "praktisk"), ("sporsmal", "Tavla virker")]).await;
        let trial = stage.trial(&page).await;
        assert_eq!((trial.rule.as_str(), trial.preset), ("Personen får det til på en vanlig dag.", Preset::Adopt));
    }
}

#[tokio::test]
async fn an_advised_number_of_people_stands_in_the_plan() {
    let stage = Stage::one().await;
    let coach = stage.coach().await;
    let form = format!("/lop/{}/tester/ny?type=praktisk", stage.journey);
    coach.get(&format!("{form}&antall=14")).await.is(200).shows("value=\"14\"").shows("Minst 12 av 14");
    coach.get(&format!("{form}&antall=mange")).await.is(200).shows("Minst 4 av 5");
}

#[tokio::test]
async fn the_rule_and_what_is_at_stake_are_kept_and_shown_with_the_result() {
    for stage in Stage::both().await {
        let page = stage.started(&MONEY).await;
        let trial = stage.trial(&page).await;
        assert_eq!((trial.adopt_kroner, trial.benefit_kroner), (Some(600_000), Some(900_000)));
        assert_eq!((trial.purchase, trial.purchase_reference.as_deref()), (Purchase::Decided, Some("Vedtak 12/26")));
        let shown = stage.team_page(&page).await.shows("Personen henger opp brikken.").shows("Vedtak 12/26");
        shown.shows("Ta i bruk, mye står på spill").shows("95 av 100");
        stage.team_page(&format!("{page}/plan")).await.shows("value=\"Personen henger opp brikken.\"").shows("value=\"600000\"");
    }
}

#[tokio::test]
async fn a_figure_that_cannot_be_read_is_told_beside_its_field() {
    let stage = Stage::one().await;
    let wrong = [("regel", "Ja."), ("innforing", "mye"), ("verdi", "-1"), ("start", "1")];
    let page = stage.coach().await.post(&format!("/lop/{}/tester", stage.journey), &wrong).await.is(422);
    page.shows("Skriv et tall.").shows("fra 0 til").shows("value=\"mye\"");
}

#[tokio::test]
async fn the_first_answer_locks_the_rule_the_certainty_and_the_money() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let page = stage.started(&MONEY).await;
        let read = stage.trial(&page).await;
        stage.site.anyone().post(&stage.link(&page).await, &[("svar", "nei")]).await.is(303);
        for (field, other) in [("regel", "Alt teller."), ("sikker", "draw"), ("innforing", "1"), ("kjop", "none")] {
            let fields: Vec<(&str, &str)> = MONEY.iter().map(|(k, v)| (*k, if *k == field { other } else { *v })).collect();
            coach.post(&format!("{page}/plan"), &fields).await.is(422).shows("Regelen og tallene kan ikke endres");
        }
        coach.get(&format!("{page}/plan")).await.is(200).hides("name=\"regel\"").hides("name=\"innforing\"");
        // As somebody does whose page was read before the answer came.
        let visit = stage.site.visit_of("coach").await;
        let (organisation, at, posted) = (visit.organisation.id, visit.now, base::web::Posted::default());
        let entry = read.entry(&stage.site.app, &visit, "trial.plan_changed");
        let trial = Trial { adopt_kroner: Some(1), ..read };
        let written = stage.site.app.db.write(ChangePlan { organisation, trial, posted, at, entry }).await;
        assert!(!written.expect("is written"), "{}", stage.site.engine());
        assert_eq!(stage.trial(&page).await.adopt_kroner, Some(600_000));
    }
}

#[tokio::test]
async fn what_was_tried_is_the_version_of_the_first_answer() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let assumption = stage.assume("Alle henger opp brikken", Asks::Want).await;
        let page = stage.started(&[("type", "sporsmal"), ("antakelse", &assumption.to_string())]).await;
        let (solution, version) = stage.trial(&page).await.solution.expect("what the assumption is about");
        assert_eq!(version, 1);
        stage.renew(&coach, solution, &[]).await;
        stage.site.anyone().post(&stage.link(&page).await, &[("svar", "ja")]).await.is(303);
        assert_eq!(stage.trial(&page).await.solution, Some((solution, 2)), "{}", stage.site.engine());
        stage.renew(&coach, solution, &[("storrelse", "large")]).await;
        stage.site.anyone().post(&stage.link(&page).await, &[("svar", "ja"), ("flere", "1")]).await.is(303);
        assert_eq!(stage.trial(&page).await.solution, Some((solution, 2)));
        stage.team_page(&page).await.shows("Nøkkeltavle, versjon 2");
        // By hand it is the same.
        let page = stage.started(&[("type", "samtale"), ("antakelse", &assumption.to_string())]).await;
        stage.renew(&coach, solution, &[("storrelse", "none")]).await;
        coach.post(&format!("{page}/resultat"), &[("for", "2")]).await.is(303);
        assert_eq!(stage.trial(&page).await.solution, Some((solution, 4)));
        let shown = coach.get(&format!("/lop/{}/losninger/{solution}", stage.journey)).await.is(200);
        shown.shows("Hvor mye er den endret?").shows("Endring: Tydelig").shows("Endring: Stor").shows("Endring: Ingen betydning");
    }
}

#[tokio::test]
async fn a_test_keeps_the_yardstick_it_started_with() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let address = format!("/lop/{}/tester", stage.journey);
        let page = coach.post(&address, &[("gruppe", "employees")]).await.is(303).location();
        for version in [1, 2] {
            let visit = stage.site.visit_of("coach").await;
            let yardstick = Yardstick { version, ..Yardstick::specified() };
            let (organisation, person, at) = (visit.organisation.id, visit.person().expect("somebody").id, visit.now);
            let entry = stage.entry("yardstick.changed");
            let because = "Vi vil være sikrere.".to_owned();
            let saved = stage.site.app.db.write(SaveYardstick { organisation, yardstick, because, person, at, entry }).await;
            assert!(saved.expect("is written"));
            if version == 1 {
                assert_eq!(stage.trial(&page).await.yardstick_version, 0);
                coach.post(&format!("{page}/start"), &[]).await.is(303);
            }
            assert_eq!(stage.trial(&page).await.yardstick_version, 1, "{}", stage.site.engine());
        }
        assert_eq!(stage.trial(&stage.started(&[]).await).await.yardstick_version, 2);
    }
}
