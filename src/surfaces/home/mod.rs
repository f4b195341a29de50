//! The front page: the door first, then what is being worked on and what was learned.

mod view;
mod words {
    base::phrases!("surfaces_home");
}

use crate::{
    blt::{challenges, journeys},
    people::Visit,
};
use axum::extract::State;
use base::{
    doors::Doors,
    web::{App, Reply},
};

/// Published journeys looked at for the front page; the newest of each kind are shown.
const MOST: i64 = 24;

pub fn doors() -> Doors {
    Doors::new().get("/", front)
}

async fn front(State(app): State<App>, visit: Visit) -> Reply {
    if !visit.organisation.is_founded() {
        return Ok(visit.show(words::unfounded_title(visit.lang), view::unfounded(&visit)));
    }
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let wanted = journeys::Wanted { published_only: true, ..journeys::Wanted::default() };
            let journeys = journeys::list(&mut db, &visit, &wanted, MOST).await?;
            let rounds = journeys::current_rounds(&mut db, &visit, &journeys).await?;
            let challenges = challenges::all(&mut db, &visit).await?;
            Ok(visit.html(words::title(visit.lang), view::front(&visit, &journeys, &rounds, &challenges)))
        })
        .await
}
