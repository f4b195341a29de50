//! The room through its doors: nothing known, a few, enough, contradiction, and what a decision keeps.

use super::{Kept, kept, recomputed, saved};
use crate::{
    blt::{journeys, solutions},
    people::Role,
    testing::{Begun, Page, Site, Visitor},
};

/// A journey whose round goes on with a solution.
async fn with_solution(site: &Site, team: &Visitor) -> (Begun, String) {
    let journey = site.begun().await;
    team.post(&journey.at("losninger"), &[("tittel", "Nøkkelboks"), ("tekst", "En boks ved døra."), ("type", "service")])
        .await
        .is(303);
    let visit = site.visit_of("coach").await;
    let mut db = site.app.db.read().await.expect("reads");
    let id = solutions::of_journey(&mut db, &visit, journey.id).await.expect("reads")[0].id.to_string();
    drop(db);
    team.post(&journey.at(&format!("losninger/{id}/valg")), &[]).await.is(303);
    (journey, id)
}

/// A test of a kind that is written down by hand, started, with so many for, against and unclear.
async fn tried(team: &Visitor, journey: &Begun, kind: &str, more: &[(&str, &str)], counts: [&str; 3]) -> String {
    let mut fields = vec![("type", kind), ("start", "1"), ("gruppe", "employees"), ("antall", "20"), ("hvorfor", "Vi må se det")];
    fields.extend(more);
    let trial = team.post(&journey.at("tester"), &fields).await.is(303).location();
    let [yes, no, unclear] = counts;
    let line = [("gruppe", "employees"), ("for", yes), ("mot", no), ("usikker", unclear), ("hvem", "Nattskiftet")];
    team.post(&format!("{trial}/resultat"), &line).await.is(303);
    trial
}

async fn page(team: &Visitor, journey: &Begun) -> Page {
    team.get(&journey.at("vet")).await.is(200)
}

#[tokio::test]
async fn before_anybody_has_tried_we_say_that_we_know_nothing() {
    for site in Site::both().await {
        let team = site.as_role(Role::Employee).await;
        let journey = site.begun().await;
        page(&team, &journey).await.shows("Dere har ikke valgt en løsning ennå.");
        let (journey, _) = with_solution(&site, &team).await;
        let page = page(&team, &journey).await;
        page.shows("Vi vet ingenting ennå: ingen har prøvd.").shows("Spørsmål med 4 personer").shows("antall=4").hides("%");
    }
}

#[tokio::test]
async fn fourteen_who_tried_are_enough_and_the_promise_is_told() {
    for site in Site::both().await {
        let team = site.as_role(Role::Employee).await;
        let (journey, _) = with_solution(&site, &team).await;
        let trial = tried(&team, &journey, "praktisk", &[], ["14", "0", "2"]).await;
        let page = page(&team, &journey).await;
        let page = page.shows("Det virker: 14 av 14 som prøvde, fikk det til.").shows("høyst 10 av 100 ganger");
        page.shows("14 for, 2 uklare").shows("Svaret er klart. Bestem dere.").shows("Praktisk test");
        team.get(&trial).await.is(200).shows("Det virker: 14 av 14");
        team.get(&journey.at("")).await;
    }
}

#[tokio::test]
async fn five_who_tried_are_too_few_and_the_next_test_fills_in_the_planner() {
    for site in Site::both().await {
        let team = site.as_role(Role::Employee).await;
        let (journey, _) = with_solution(&site, &team).await;
        tried(&team, &journey, "praktisk", &[], ["4", "1", "0"]).await;
        let page = page(&team, &journey).await.shows("Ikke nok ennå: det virket for 4 av 5.").shows("Praktisk test med");
        let text = page.text();
        let link = text.split("href=\"").filter_map(|l| l.split('"').next()).find(|l| l.contains("/tester/ny?type=praktisk"));
        let link = link.expect("a way into the planner").replace("&amp;", "&");
        let people = link.split("antall=").nth(1).expect("a number").to_owned();
        team.get(&link).await.is(200).shows(&format!("value=\"{people}\""));
    }
}

#[tokio::test]
async fn who_only_say_yes_never_make_it_work() {
    let site = Site::one().await;
    let team = site.as_role(Role::Employee).await;
    let (journey, _) = with_solution(&site, &team).await;
    tried(&team, &journey, "samtale", &[("regel", "Sier ja"), ("sikker", "adopt")], ["60", "0", "0"]).await;
    page(&team, &journey).await.shows("Så langt har folk bare sagt hva de tror.").shows("60 svar teller som 3 som har prøvd.");
}

#[tokio::test]
async fn evidence_both_ways_is_told_as_conflicting() {
    let site = Site::one().await;
    let team = site.as_role(Role::Employee).await;
    let (journey, _) = with_solution(&site, &team).await;
    tried(&team, &journey, "praktisk", &[], ["5", "0", "0"]).await;
    page(&team, &journey).await.hides("Sprikende");
    tried(&team, &journey, "praktisk", &[], ["1", "4", "0"]).await;
    page(&team, &journey).await.shows("Sprikende").shows("6 for, 4 imot");
}

#[tokio::test]
async fn a_hopeless_test_is_told_and_no_other_is_proposed_beside_it() {
    let site = Site::one().await;
    let team = site.as_role(Role::Employee).await;
    let (journey, _) = with_solution(&site, &team).await;
    tried(&team, &journey, "praktisk", &[], ["6", "4", "0"]).await;
    page(&team, &journey).await.shows("Vurder å stoppe nå.").hides("Planlegg denne testen");
}

#[tokio::test]
async fn when_a_test_costs_more_than_it_is_worth_that_is_said() {
    let site = Site::one().await;
    let team = site.as_role(Role::Employee).await;
    let (journey, _) = with_solution(&site, &team).await;
    tried(
        &team,
        &journey,
        "praktisk",
        &[("regel", "Fikk det til"), ("sikker", "adopt"), ("innforing", "3500"), ("verdi", "5000")],
        ["5", "1", "0"],
    )
    .await;
    let page = page(&team, &journey).await;
    page.shows("Flere tester koster mer enn de er verdt.").shows("Ingen test kan være verdt mer enn").shows("Ikke nok ennå");
}

#[tokio::test]
async fn those_inside_read_it_and_only_those_who_work_on_it_plan() {
    let site = Site::one().await;
    let team = site.as_role(Role::Employee).await;
    let (journey, solution) = with_solution(&site, &team).await;
    site.anyone().get(&journey.at("vet")).await.is(303);
    site.as_role(Role::Elected).await.get(&journey.at("vet")).await.is(404);
    site.as_role(Role::UnionRep).await.get(&journey.at("vet")).await.is(200).hides("Planlegg denne testen");
    team.get(&journey.at(&format!("vet?losning={solution}"))).await.is(200).shows("Nøkkelboks");
    for strange in ["vet?losning=tull", "vet?losning=01890000-0000-7000-8000-000000000000"] {
        team.get(&journey.at(strange)).await.is(404);
    }
}

#[tokio::test]
async fn what_a_decision_keeps_can_be_reckoned_again() {
    for site in Site::both().await {
        let team = site.as_role(Role::Employee).await;
        let (journey, solution) = with_solution(&site, &team).await;
        let stakes = [
            ("regel", "Fikk det til"),
            ("sikker", "adopt"),
            ("innforing", "600000"),
            ("verdi", "900000"),
            ("kjop", "decided"),
            ("kjop_hvor", "Budsjett 2027, linje 4"),
        ];
        tried(&team, &journey, "praktisk", &stakes, ["1", "7", "0"]).await;
        let visit = site.visit_of("coach").await;
        let mut db = site.app.db.read().await.expect("reads");
        let found = journeys::find(&mut db, &visit, journey.id).await.expect("reads").expect("is there");
        let id = solution.parse().expect("an id");
        let chosen = solutions::find(&mut db, &visit, journey.id, id).await.expect("reads").expect("is there");
        let now = kept(&mut db, &visit, &found, &chosen).await.expect("is kept");
        assert_eq!((now.verdict.as_str(), now.sentence.as_str()), ("does_not", "does_not"), "{}", site.engine());
        let stored = serde_json::to_string(&now).expect("writes");
        let read: Kept = serde_json::from_str(&stored).expect("reads");
        assert!(read == now && recomputed(&read));
        assert!(!recomputed(&Kept { answered: now.answered.replace("does_not", "works"), ..read }));
        let stopped = saved(&mut db, &visit, &found, &chosen).await.expect("reckons");
        assert!(stopped.estimated, "{stopped:?}");
        assert_eq!((stopped.avoided, stopped.net), (234_379, 234_379 - stopped.spent));
    }
}

#[tokio::test]
async fn when_only_the_guard_is_missing_the_sentence_does_not_contradict_itself() {
    let site = Site::one().await;
    let team = site.as_role(Role::Employee).await;
    let (journey, _) = with_solution(&site, &team).await;
    tried(&team, &journey, "praktisk", &[], ["12", "0", "0"]).await;
    page(&team, &journey).await.shows("Nesten: det virket for 12 av 12.").hides("Dere ville ha");
}

#[tokio::test]
async fn while_a_test_runs_the_page_renews_itself_and_says_that_looking_is_safe() {
    let site = Site::one().await;
    let team = site.as_role(Role::Employee).await;
    let (journey, solution) = with_solution(&site, &team).await;
    let stream = journey.at(&format!("vet/{solution}/direkte"));
    page(&team, &journey).await.hides("direkte");
    tried(&team, &journey, "praktisk", &[], ["2", "0", "0"]).await;
    page(&team, &journey).await.shows(&stream).shows("Se så ofte dere vil.");
    team.get(&stream).await.is(200).shows("det virket for 2 av 2");
    site.as_role(Role::Elected).await.get(&stream).await.is(404);
}
