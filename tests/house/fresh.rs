//! Pages are kept in memory, and yet every change is on the page in the very next request, whoever makes it.

use axum::body::Body;
use blt::{
    blt::journeys::JourneyStatus,
    blt::journeys::SetStatus,
    people::{Role, persons::TakeRole},
    testing::{Page, Site, Visitor},
};
use http::{StatusCode, header};

/// Asks twice, so that the page is certainly kept.
async fn kept(visitor: &Visitor, address: &str) -> Page {
    visitor.get(address).await;
    visitor.get(address).await
}

async fn small(visitor: &Visitor, address: &str) -> Page {
    let request = visitor.request("GET", address).header(header::ACCEPT_ENCODING, "br, gzip");
    visitor.send(request.body(Body::empty()).expect("a request")).await
}

async fn publish(coach: &Visitor, journey: &str, summary: &str) {
    coach.post(&format!("{journey}/publisering"), &[("sammendrag", summary)]).await.is(303);
}

#[tokio::test]
async fn the_public_list_shows_a_change_in_the_very_next_request() {
    for site in Site::both().await {
        let (anyone, coach) = (site.anyone(), site.as_role(Role::Coach).await);
        let journey = format!("/lop/{}", site.begun().await.id);
        kept(&anyone, "/lop").await.hides("Nøklene i hjemmetjenesten");
        publish(&coach, &journey, "Vi leter etter nøkler.").await;
        anyone.get("/lop").await.shows("Nøklene i hjemmetjenesten");
        coach.post(&format!("{journey}/publisering/slutt"), &[]).await.is(303);
        anyone.get("/lop").await.hides("Nøklene i hjemmetjenesten");
    }
}

#[tokio::test]
async fn the_public_journey_shows_a_change_in_the_very_next_request() {
    for site in Site::both().await {
        let (anyone, coach) = (site.anyone(), site.as_role(Role::Coach).await);
        let journey = format!("/lop/{}", site.begun().await.id);
        assert_eq!(kept(&anyone, &journey).await.status, StatusCode::NOT_FOUND);
        publish(&coach, &journey, "Vi leter etter nøkler.").await;
        kept(&anyone, &journey).await.is(200).shows("Vi leter etter nøkler.");
        publish(&coach, &journey, "Vi har funnet nøklene.").await;
        anyone.get(&journey).await.shows("Vi har funnet nøklene.").hides("Vi leter etter nøkler.");
        coach.post(&format!("{journey}/publisering/slutt"), &[]).await.is(303);
        assert_eq!(anyone.get(&journey).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn those_who_are_signed_in_see_a_change_in_the_very_next_request() {
    for site in Site::both().await {
        let (coach, leader) = (site.as_role(Role::Coach).await, site.as_role(Role::Leader).await);
        let journey = format!("/lop/{}", site.begun().await.id);
        kept(&leader, &journey).await.hides("Vi fant to nøkler i samme lomme");
        let seen =
            [("slag", "observation"), ("tekst", "Vi fant to nøkler i samme lomme"), ("gruppe", "employees"), ("kilde", "Vakt")];
        coach.post(&format!("{journey}/innsikt"), &seen).await.is(303);
        leader.get(&journey).await.shows("Vi fant to nøkler i samme lomme");
        kept(&leader, "/lop").await.shows("Nøklene i hjemmetjenesten");
        coach.post("/ut", &[]).await.is(303);
        coach.get("/lop").await.hides("Nøklene i hjemmetjenesten");
    }
}

#[tokio::test]
async fn a_change_by_another_process_is_seen_in_the_very_next_request() {
    for site in Site::both().await {
        let (anyone, coach) = (site.anyone(), site.as_role(Role::Coach).await);
        let begun = site.begun().await;
        publish(&coach, &format!("/lop/{}", begun.id), "Vi leter etter nøkler.").await;
        let other = site.beside().await;
        let (organisation, at) = (site.organisation.id, site.clock.now());
        let list = kept(&anyone, "/lop").await.text();
        other.write(SetStatus { organisation, journey: begun.id, status: JourneyStatus::Stopped, at }).await.expect("is written");
        assert_ne!(anyone.get("/lop").await.text(), list, "{}", site.engine());
        kept(&coach, "/innboks").await.is(200);
        let person = site.person("coach").await.id;
        other.write(TakeRole { organisation, person, role: Role::Coach }).await.expect("is written");
        assert_ne!(coach.get("/innboks").await.status, StatusCode::OK, "{}", site.engine());
        other.close().await;
    }
}

#[tokio::test]
async fn a_compressed_page_is_as_fresh_as_any_other() {
    let site = Site::one().await;
    let (anyone, coach) = (site.anyone(), site.as_role(Role::Coach).await);
    let journey = format!("/lop/{}", site.begun().await.id);
    publish(&coach, &journey, "Vi leter etter nøkler.").await;
    let before = small(&anyone, &journey).await;
    assert_eq!(before.headers[header::CONTENT_ENCODING], "gzip");
    assert_eq!(small(&anyone, &journey).await.bytes, before.bytes);
    publish(&coach, &journey, "Vi har funnet nøklene.").await;
    assert_ne!(small(&anyone, &journey).await.bytes, before.bytes);
    assert!(
        !small(&coach, &journey).await.headers.contains_key(header::CONTENT_ENCODING),
        "behind a session nothing is compressed"
    );
}
