//! What must be in place before something is tried in operation or adopted, and how a written reason opens most gates.

use super::Stage;
use crate::{
    blt::journeys::{Half, JourneyStatus},
    people::{
        Role,
        organisations::SaveSettings,
        persons::{GiveRole, TakeRole},
    },
};

const STRONG: [&str; 5] = ["2", "3", "2", "3", "2"];

#[tokio::test]
async fn a_pilot_waits_for_the_five_foundations() {
    for stage in Stage::both().await {
        stage.decide("drift", &[]).await.is(422).shows("Alle fem i fundamentet må være vurdert i denne runden.");
        stage.founded(["2", "3", "2", "3", "0"]).await;
        stage.decide("drift", &[]).await.is(422).shows("Noe i fundamentet mangler helt.");
        stage.founded(STRONG).await;
        stage.decide("drift", &[]).await.is(303);
        let round = stage.round().await;
        assert_eq!((round.number, round.half, stage.journey().await.status), (2, Half::TestGather, JourneyStatus::Piloting));
    }
}

#[tokio::test]
async fn a_written_reason_opens_the_gate_and_stays_where_all_can_read_it() {
    for stage in Stage::both().await {
        stage.decide("drift", &[("likevel_fordi", "Ordføreren venter & vi er klare")]).await.is(303);
        let section = stage.section_inside().await;
        assert!(section.contains("Alle fem i fundamentet må være vurdert"), "{section}");
        assert!(section.contains("Grunn: Ordføreren venter &amp; vi er klare"), "{section}");
        let decision = stage.decisions().await[0].id;
        stage.leader.get(&format!("/beslutninger/{decision}")).await.is(200).shows("Grunn: Ordføreren venter");
    }
}

#[tokio::test]
async fn foundations_from_an_earlier_round_are_looked_over_again() {
    for stage in Stage::both().await {
        stage.founded(STRONG).await;
        stage.decide("ny-runde", &[]).await.is(303);
        stage.leader.get(&stage.door()).await.shows("Vurdert i en tidligere runde");
        stage.decide("drift", &[]).await.is(422).shows("Alle fem i fundamentet må være vurdert i denne runden.");
        stage.founded(STRONG).await;
        stage.decide("drift", &[]).await.is(303);
    }
}

#[tokio::test]
async fn what_puts_something_into_operation_is_decided_by_a_leader() {
    for stage in Stage::both().await {
        stage.founded(STRONG).await;
        // The named decision maker keeps the right to decide, but is no leader any more.
        let (organisation, person) = (stage.site.organisation.id, stage.site.person("leader").await.id);
        let at = stage.site.clock.now();
        stage.site.app.db.write(TakeRole { organisation, person, role: Role::Leader }).await.expect("taken");
        stage.site.app.db.write(GiveRole { organisation, person, role: Role::Employee, unit: None, at }).await.expect("given");
        stage.decide("drift", &[]).await.is(422).shows("Den som bestemmer, må være leder for enheten.");
        stage.decide("ny-runde", &[]).await.is(303);
    }
}

#[tokio::test]
async fn nothing_is_adopted_without_a_benefit_and_no_reason_helps() {
    for stage in Stage::both().await {
        stage.founded(STRONG).await;
        stage
            .leader
            .get(&format!("{}?valg=bruk", stage.door()))
            .await
            .shows("Dette må være på plass først")
            .hides("Avslutt runden");
        let because = [("likevel_fordi", "Vi vil bare i gang")];
        stage.decide("bruk", &because).await.is(422).shows("Skriv hva som blir bedre.");
        stage.team.post(&stage.journey.at("gevinst"), &[("tittel", "Færre turer"), ("slag", "saved_time")]).await.is(303);
        stage.decide("bruk", &because).await.is(422).shows("Skriv hvordan det var før, eller hvorfor det ikke kan måles.");
        stage
            .team
            .post(&stage.journey.at("gevinst"), &[("tittel", "Ro"), ("slag", "quality"), ("kan-ikke", "En følelse")])
            .await
            .is(303);
        stage.decide("bruk", &because).await.is(422).shows("Velg en gevinstansvarlig i linja.");
        stage.measured().await;
        stage.decide("bruk", &because).await.is(303);
    }
}

#[tokio::test]
async fn adopting_waits_for_the_target_group_to_show_that_it_works() {
    for stage in Stage::both().await {
        stage.founded(STRONG).await;
        stage.measured().await;
        stage.thought().await;
        stage.tested("samtale", ("5", "0"), "supported").await;
        stage.decide("bruk", &[]).await.is(422).shows("ikke vist i en test med dem som har behovet");
        stage.tested("praktisk", ("4", "0"), "supported").await;
        stage.decide("bruk", &[]).await.is(303);
        assert_eq!(stage.journey().await.status, JourneyStatus::RollingOut);
    }
}

#[tokio::test]
async fn a_test_with_others_than_those_who_have_the_need_is_not_enough() {
    let stage = Stage::one().await;
    stage.founded(STRONG).await;
    stage.measured().await;
    stage.thought().await;
    let plan = [("type", "praktisk"), ("sporsmal", "Klarer de det?"), ("gruppe", "leaders"), ("start", "1")];
    let trial = stage.team.post(&stage.journey.at("tester"), &plan).await.is(303).location();
    stage.team.post(&format!("{trial}/resultat"), &[("for", "5")]).await.is(303);
    stage.team.post(&format!("{trial}/avslutning"), &[("dom", "supported")]).await.is(303);
    stage.decide("bruk", &[]).await.is(422).shows("ikke vist i en test med dem som har behovet");
    stage.decide("bruk", &[("likevel_fordi", "Lederne er også brukere")]).await.is(303);
}

#[tokio::test]
async fn what_did_not_hold_stands_in_the_way() {
    let stage = Stage::one().await;
    stage.founded(STRONG).await;
    stage.measured().await;
    stage.thought().await;
    stage.tested("praktisk", ("5", "0"), "supported").await;
    let more = [("losning", stage.solution().await), ("tekst", "Vikarene ser tavla".to_owned())];
    let more: Vec<(&str, &str)> =
        more.iter().map(|(k, v)| (*k, v.as_str())).chain([("gjelder", "fits"), ("maa_stemme", "on")]).collect();
    stage.team.post(&stage.journey.at("antakelser"), &more).await.is(303);
    stage.decide("bruk", &[]).await.is(422).shows("ikke vist i en test med dem som har behovet");
}

#[tokio::test]
async fn nothing_dear_is_bought_before_anything_is_tested() {
    for stage in Stage::both().await {
        stage.founded(STRONG).await;
        stage.thought().await;
        stage.decide("drift", &[("koster", "100 001")]).await.is(422).shows("Ingenting er testet, og dette koster mye.");
        stage.tested("sporsmal", ("3", "2"), "unclear").await;
        stage.decide("drift", &[("koster", "100 001")]).await.is(303);
    }
}

#[tokio::test]
async fn who_has_written_everything_does_not_alone_spend_much() {
    for stage in Stage::both().await {
        stage.founded(STRONG).await;
        let page = stage.decide("drift", &[("koster", "200000"), ("likevel_fordi", "Vi har prøvd den hos naboen")]).await.is(422);
        page.shows("Koster det mer enn 100\u{a0}000\u{a0}kr, må én til stå bak.");
        let coach = stage.site.person("coach").await.id.to_string();
        let fields = [("koster", "200000"), ("likevel_fordi", "Vi har prøvd den hos naboen"), ("andre", coach.as_str())];
        stage.decide("drift", &fields).await.is(303);
        assert!(stage.section_inside().await.contains("Person coach står også bak."));
    }
}

#[tokio::test]
async fn a_reason_why_nobody_else_stands_behind_is_kept() {
    let stage = Stage::one().await;
    stage.founded(STRONG).await;
    let fields = [("koster", "200000"), ("likevel_fordi", "Prøvd hos naboen"), ("alene", "Vi er bare to her")];
    stage.decide("drift", &fields).await.is(303);
    assert!(stage.section_inside().await.contains("Ingen andre står bak: Vi er bare to her"));
}

#[tokio::test]
async fn who_has_written_with_others_decides_without_a_second() {
    let stage = Stage::one().await;
    stage.founded(STRONG).await;
    stage.thought().await;
    stage.tested("praktisk", ("5", "0"), "supported").await;
    stage.decide("drift", &[("koster", "200000")]).await.is(303);
}

#[tokio::test]
async fn the_organisation_sets_how_much_is_much() {
    for stage in Stage::both().await {
        let now = &stage.site.organisation;
        let change = SaveSettings {
            organisation: now.id,
            name: now.name.clone(),
            lang: now.lang,
            theme: now.theme.clone(),
            first_answer_days: now.first_answer_days,
            moderation: now.moderation,
            alone_kroner: 500,
            contact: now.contact.clone(),
            at: stage.site.clock.now(),
        };
        stage.site.app.db.write(change).await.expect("saved");
        stage.founded(STRONG).await;
        stage.decide("drift", &[("koster", "501"), ("likevel_fordi", "Prøvd")]).await.is(422).shows("mer enn 500\u{a0}kr");
    }
}
