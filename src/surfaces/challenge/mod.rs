//! One challenge: its own door first, then the journeys and needs that hang on it, and a way to share it within minutes.

mod view;
mod words {
    base::phrases!("surfaces_challenge");
}

use crate::{
    blt::{
        challenges::{self, Challenge},
        journeys,
        needs::{self, Wanted},
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    doors::Doors,
    page::qr,
    web::{App, Refusal, Reply, bytes_of},
};

/// Most journeys and needs shown on the page of a challenge.
const MOST: i64 = 30;

pub fn doors() -> Doors {
    Doors::new()
        .get("/utfordringer/{ord}", show)
        .get("/utfordringer/{ord}/plakat", poster)
        .get("/utfordringer/{ord}/qr.svg", code)
}

async fn found(app: &App, visit: &Visit, slug: &str) -> Result<Challenge, Refusal> {
    let mut db = app.db.read().await?;
    challenges::find(&mut db, visit, slug).await?.ok_or(Refusal::Missing)
}

async fn show(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Reply {
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let Some(challenge) = challenges::find(&mut db, &visit, &slug).await? else { return Err(Refusal::Missing) };
            let wanted = journeys::Wanted { challenge: Some(challenge.id), ..journeys::Wanted::default() };
            let journeys = journeys::list(&mut db, &visit, &wanted, MOST).await?;
            let rounds = journeys::current_rounds(&mut db, &visit, &journeys).await?;
            let needs =
                needs::open_needs(&mut db, &visit, &Wanted { challenge: Some(challenge.id), ..Wanted::default() }, MOST).await?;
            Ok(visit.html(&challenge.title, view::challenge(&visit, &challenge, (&journeys, &rounds), &needs)))
        })
        .await
}

async fn poster(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Reply {
    let challenge = found(&app, &visit, &slug).await?;
    let address = format!("{}/utfordringer/{}", visit.public_address(&app), challenge.slug);
    Ok(visit.show(&challenge.title, view::poster(&visit, &challenge, &address)))
}

async fn code(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Reply {
    let challenge = found(&app, &visit, &slug).await?;
    let svg = qr::svg(&format!("{}/utfordringer/{}", visit.public_address(&app), challenge.slug))?;
    Ok(bytes_of("image/svg+xml", svg))
}
