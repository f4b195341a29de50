//! What happens after a decision: a parked journey wakes, by its day or by hand, and what was adopted is put to use.

use super::rows::{self, PutToUse, WakeJourneys};
use crate::{
    blt::journeys::{self, JourneyStatus, Walk},
    journal::Actor,
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    clock::Time,
    web::{App, Refusal, Reply, to},
};

/// Most journeys woken, and sentences told, in one turn of the job; the rest follow in the next.
const MOST_WOKEN: usize = 100;
const MOST_TOLD: usize = 2000;

/// Wakes parked journeys whose day has come; a job of the running application.
pub async fn wake_parked(app: &App) -> anyhow::Result<()> {
    let at = app.clock.now();
    let mut db = app.db.read().await?;
    if !rows::some_are_due(&mut db, at).await? {
        return Ok(());
    }
    drop(db);
    app.db.write(waking(app, at, Actor::System, MOST_WOKEN, MOST_TOLD)).await?;
    Ok(())
}

fn waking(app: &App, at: Time, actor: Actor, journeys: usize, told: usize) -> WakeJourneys {
    WakeJourneys {
        until: at,
        only: None,
        at,
        actor,
        rounds: (0..journeys).map(|_| app.chance.new_id(at)).collect(),
        entries: (0..journeys).map(|_| app.chance.new_id(at)).collect(),
        news: (0..told).map(|_| app.chance.new_id(at)).collect(),
    }
}

/// The team takes a parked journey up before its day.
pub(super) async fn wake(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let walk = for_change(&app, &visit, &id).await?;
    if walk.journey.status == JourneyStatus::Parked {
        let mut db = app.db.read().await?;
        let needs = journeys::needs_of(&mut db, visit.organisation.id, walk.journey.id).await?;
        drop(db);
        let only = Some((visit.organisation.id, walk.journey.id));
        app.db.write(WakeJourneys { only, ..waking(&app, visit.now, Actor::Person(walk.person), 1, needs.len()) }).await?;
    }
    Ok(to(format!("/lop/{}", walk.journey.id)))
}

/// The team says that what was adopted is in use now.
pub(super) async fn put_to_use(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let walk = for_change(&app, &visit, &id).await?;
    let entry = walk.entry(&app, &visit, "journey.put_to_use", serde_json::Value::Null);
    app.db.write(PutToUse { organisation: visit.organisation.id, journey: walk.journey.id, at: visit.now, entry }).await?;
    Ok(to(walk.place("runder")))
}

async fn for_change(app: &App, visit: &Visit, id: &str) -> Result<Walk, Refusal> {
    let mut db = app.db.read().await?;
    journeys::for_change(&mut db, visit, id).await
}
