//! A journey's own page, and the same story for the one who reported the need.

use super::{view, whole::Whole, words};
use crate::{
    blt::{journeys, needs},
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    code::Code,
    page::frame,
    web::{App, Limit, Refusal, Reply, page},
};
use http::StatusCode;

/// For the team with its tools; for everybody else, when it is published, the same story without them.
pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    visit
        .kept(&app, async || {
            let id = id.parse().map_err(|_| Refusal::Missing)?;
            let mut db = app.db.read().await?;
            let journey = journeys::find(&mut db, &visit, id).await?.ok_or(Refusal::Missing)?;
            let whole = Whole::read(&mut db, &visit, journey).await?;
            let inside = whole.journey.is_seen_inside_by(&visit);
            let body = if inside { view::team(&visit, &whole) } else { view::everybody(&visit, &whole) };
            let changed = whole.journey.changed_at.date();
            Ok(frame::document(&visit.frame(&whole.journey.title).wide().changed(changed), body))
        })
        .await
}

/// The journey of the need a code follows, also before it is published. Wrong codes are counted, so that nobody can go through them all.
pub(super) async fn for_reporter(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let found = match Code::parse(&code) {
        Ok(code) => needs::followed(&mut db, &visit, &code).await?,
        Err(_) => None,
    };
    let Some(found) = found.filter(|f| f.reporter.withdrawn_at.is_none()) else {
        app.limits.knock(Limit::Code, visit.from)?;
        return Err(Refusal::Missing);
    };
    let need = found.merged_into.as_ref().unwrap_or(&found.need).id;
    let journey = journeys::of_need(&mut db, &visit, need).await?.ok_or(Refusal::Missing)?;
    let whole = Whole::read(&mut db, &visit, journey).await?;
    let body = view::reporter(&visit, &whole, &found.reporter.code);
    let changed = whole.journey.changed_at.date();
    let frame = visit.frame(words::reporter_title(visit.lang)).private().changed(changed);
    Ok(page(StatusCode::OK, frame::document(&frame, body)))
}
