//! The room through its doors: judged, judged again, printed, and kept for each round.

use crate::{
    people::Role,
    testing::{Begun, Site, Visitor},
};

const FIELDS: [&str; 5] = ["behov", "losning", "padriver", "lag", "forankring"];

/// Judges all five; the levels are in the order of the foundations.
async fn judge(visitor: &Visitor, journey: &Begun, seen: &str, levels: [&str; 5]) -> crate::testing::Page {
    let reasons = FIELDS.map(|f| format!("{f}-fordi"));
    let mut fields = vec![("lest", seen)];
    for ((field, level), reason) in FIELDS.iter().zip(levels).zip(&reasons) {
        fields.extend([(*field, level), (reason.as_str(), "Fordi vi har sett det")]);
    }
    visitor.post(&journey.at("fundament"), &fields).await
}

/// The check the form says it has read.
fn seen(page: &crate::testing::Page) -> String {
    let text = page.text();
    let at = text.find("name=\"lest\" value=\"").expect("the form says what it has read") + 19;
    text[at..].split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_lowest_foundation_is_the_headline_and_must_be_worked_on() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        team.get(&journey.at("fundament")).await.is(200).shows("Den svakeste avgjør");
        judge(&team, &journey, "", ["3", "2", "3", "2", "1"]).await.is(303);
        let page = team.get(&journey.at("fundament")).await.is(200);
        page.shows("Svakest nå: Forankring.").shows("Dette må dere jobbe videre med").shows("Har en leder sagt ja?");
    }
}

#[tokio::test]
async fn a_level_needs_its_reason_and_what_was_typed_is_kept() {
    let site = Site::one().await;
    let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
    let page = team.post(&journey.at("fundament"), &[("behov", "2"), ("lag-fordi", "Vi er tre & flere")]).await.is(422);
    page.shows("Skriv hvorfor: Behov.").shows("Velg hvor godt det står: Team.").shows("Vi er tre &amp; flere");
    team.post(&journey.at("fundament"), &[]).await.is(422).shows("Velg for minst én av de fem.");
}

#[tokio::test]
async fn what_nobody_can_judge_yet_is_left_open() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        team.post(&journey.at("fundament"), &[("behov", "3"), ("behov-fordi", "Talt på to vakter")]).await.is(303);
        team.get(&journey.at("fundament")).await.shows("Ikke alt er vurdert ennå.").shows("Ikke vurdert");
    }
}

#[tokio::test]
async fn two_who_judge_at_once_are_told() {
    for site in Site::both().await {
        let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
        judge(&team, &journey, "", ["3"; 5]).await.is(303);
        let page = judge(&team, &journey, "", ["0"; 5]).await.is(422).shows("Noen andre har endret dette");
        judge(&team, &journey, &seen(&page), ["0"; 5]).await.is(303);
        team.get(&journey.at("fundament")).await.shows("Behov mangler. Begynn der.");
    }
}

#[tokio::test]
async fn those_inside_read_and_only_the_team_judges() {
    let site = Site::one().await;
    let (journey, other) = (site.begun().await, site.as_role(Role::UnionRep).await);
    other.get(&journey.at("fundament")).await.is(200).shows("Laget har ikke sett på dette ennå.");
    judge(&other, &journey, "", ["3"; 5]).await.is(403);
    site.as_role(Role::Elected).await.get(&journey.at("fundament")).await.is(404);
}

#[tokio::test]
async fn strange_input_is_never_an_error() {
    let site = Site::one().await;
    let (journey, team) = (site.begun().await, site.as_role(Role::Employee).await);
    let long = "🗝".repeat(400);
    for (level, reason) in [("99", "x"), ("2", "\0"), ("-1", ""), ("2", long.as_str())] {
        team.post(&journey.at("fundament"), &[("behov", level), ("behov-fordi", reason), ("lest", "tull")]).await.is(422);
    }
    team.get("/lop/tull/fundament").await.is(404);
}
