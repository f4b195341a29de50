//! The room through its doors: a benefit begun, measured before and after, owned in the line.

use crate::{
    blt::benefits,
    people::Role,
    testing::{Begun, Site, Visitor},
};

const GOOD: [(&str, &str); 6] = [
    ("tittel", "Ansatte på vakt slipper å kjøre tilbake"),
    ("slag", "saved_time"),
    ("nullpunkt", "9,5"),
    ("enhet", "turer i uka"),
    ("dato", "3.11.2026"),
    ("metode", "telling på alle vakter"),
];

async fn all(site: &Site, journey: &Begun) -> Vec<benefits::Benefit> {
    let visit = site.visit_of("leader").await;
    let mut db = site.app.db.read().await.expect("reads");
    benefits::of_journey(&mut db, &visit, journey.id).await.expect("reads")
}

async fn first(site: &Site, journey: &Begun) -> String {
    all(site, journey).await[0].id.to_string()
}

async fn added(site: &Site, team: &Visitor, journey: &Begun) -> String {
    team.post(&journey.at("gevinst"), &GOOD).await.is(303);
    first(site, journey).await
}

#[tokio::test]
async fn a_benefit_has_its_baseline_and_its_owner_in_the_line() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        team.get(&journey.at("gevinst")).await.is(200).shows("Skriv hvordan det er i dag");
        let owner = site.person("benefit_owner").await.id.to_string();
        team.post(&journey.at("gevinst"), &[GOOD.as_slice(), &[("eier", owner.as_str())]].concat()).await.is(303);
        let page = team.get(&journey.at("gevinst")).await.is(200);
        page.shows("9,5 turer i uka, 3. november 2026 (telling på alle vakter)").shows("Person benefit_owner");
        assert_eq!(benefits::is_ready(&all(&site, &journey).await), Ok(()));
    }
}

#[tokio::test]
async fn only_people_of_the_line_may_answer_for_a_benefit() {
    let site = Site::one().await;
    let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
    let employee = site.person("employee").await.id.to_string();
    team.post(&journey.at("gevinst"), &[GOOD.as_slice(), &[("eier", employee.as_str())]].concat()).await.is(303);
    assert_eq!(all(&site, &journey).await[0].owner, None);
}

#[tokio::test]
async fn what_is_wrong_stands_beside_the_field_and_what_was_typed_is_kept() {
    let site = Site::one().await;
    let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
    let page = team
        .post(&journey.at("gevinst"), &[("tittel", "Bedre & billigere"), ("nullpunkt", "ni"), ("dato", "1.1.2030")])
        .await
        .is(422);
    let page =
        page.shows("Bedre &amp; billigere").shows("Velg ett av svarene.").shows("Skriv et tall.").shows("Skriv hva dere teller.");
    page.shows("Velg en dag som har vært.");
    let both = [("tittel", "x"), ("slag", "quality"), ("nullpunkt", "1"), ("enhet", "x"), ("metode", "x"), ("kan-ikke", "y")];
    team.post(&journey.at("gevinst"), &both).await.is(422).shows("Skriv enten et tall eller hvorfor");
}

#[tokio::test]
async fn what_is_measured_afterwards_stands_beside_what_was_before() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        let id = added(&site, &team, &journey).await;
        let door = journey.at(&format!("gevinst/{id}/maling"));
        team.post(&door, &[("verdi", "mange")]).await.is(422).shows("Skriv et tall.").shows("mange");
        team.post(&door, &[("verdi", "2")]).await.is(303);
        team.get(&journey.at("gevinst")).await.shows("2 turer i uka, 24. november 2026");
        assert!(all(&site, &journey).await[0].is_measured());
    }
}

#[tokio::test]
async fn what_cannot_be_measured_is_told_by_those_who_use_it() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        let fields = [("tittel", "Tryggere å ringe"), ("slag", "quality"), ("kan-ikke", "Det er en følelse")];
        team.post(&journey.at("gevinst"), &fields).await.is(303);
        let id = first(&site, &journey).await;
        team.post(&journey.at(&format!("gevinst/{id}/maling")), &[("fortalt", "«Nå tør jeg ringe»")]).await.is(303);
        team.get(&journey.at("gevinst")).await.shows("Kan ikke måles fordi: Det er en følelse").shows("«Nå tør jeg ringe»");
        assert!(all(&site, &journey).await[0].is_told());
    }
}

#[tokio::test]
async fn two_who_change_the_same_benefit_are_told() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        let id = added(&site, &team, &journey).await;
        let door = journey.at(&format!("gevinst/{id}"));
        team.get(&door).await.is(200).shows("9,5").shows("name=\"lest\" value=\"1\"");
        let change = |title: &'static str, seen: &'static str| [("tittel", title), ("slag", "saved_time"), ("lest", seen)];
        team.post(&door, &change("Én", "1")).await.is(303);
        team.post(&door, &change("To", "1"))
            .await
            .is(422)
            .shows("Noen andre har endret dette")
            .shows("name=\"lest\" value=\"2\"");
        team.post(&door, &change("To", "2")).await.is(303);
        assert_eq!(all(&site, &journey).await[0].title, "To");
    }
}

#[tokio::test]
async fn a_benefit_is_removed_with_what_was_measured() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        let id = added(&site, &team, &journey).await;
        team.post(&journey.at(&format!("gevinst/{id}/maling")), &[("verdi", "2")]).await.is(303);
        team.post(&journey.at(&format!("gevinst/{id}/sletting")), &[]).await.is(303);
        assert!(all(&site, &journey).await.is_empty());
        team.post(&journey.at(&format!("gevinst/{id}/maling")), &[("verdi", "2")]).await.is(404);
    }
}

#[tokio::test]
async fn the_one_who_answers_for_a_benefit_measures_it_and_others_only_read() {
    let site = Site::one().await;
    let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
    let owner = site.person("benefit_owner").await.id.to_string();
    team.post(&journey.at("gevinst"), &[GOOD.as_slice(), &[("eier", owner.as_str())]].concat()).await.is(303);
    let id = first(&site, &journey).await;
    let door = journey.at(&format!("gevinst/{id}/maling"));
    site.as_role(Role::BenefitOwner).await.post(&door, &[("verdi", "2")]).await.is(303);
    site.as_role(Role::UnionRep).await.post(&door, &[("verdi", "3")]).await.is(403);
    site.as_role(Role::BenefitOwner).await.post(&journey.at(&format!("gevinst/{id}")), &GOOD).await.is(403);
    site.as_role(Role::Elected).await.get(&journey.at("gevinst")).await.is(404);
}

#[tokio::test]
async fn a_benefit_is_only_reached_through_its_own_journey() {
    for site in Site::both().await {
        let (journey, other, team) = (site.begun().await, site.begun().await, site.as_role(Role::Employee).await);
        let id = added(&site, &team, &journey).await;
        team.post(&other.at(&format!("gevinst/{id}/sletting")), &[]).await.is(303);
        team.get(&other.at(&format!("gevinst/{id}"))).await.is(404);
        team.post(&other.at(&format!("gevinst/{id}/maling")), &[("verdi", "2")]).await.is(404);
        assert_eq!(all(&site, &journey).await.len(), 1);
    }
}
