//! Showing a journey to everybody, and taking it back.

use super::{
    rows::Publish,
    view,
    walk::{self, Walk},
    words,
};
use crate::people::Visit;
use axum::extract::{Path, State};
use base::{
    db::Read,
    page::form::{Problems, clean},
    text::{self, Personal},
    web::{App, Posted, Refusal, Reply, to},
};

/// Most letters in the text for everybody: it is read on a phone at a bus stop.
const MOST_LETTERS: usize = 1200;

async fn for_publishing(db: &mut Read, visit: &Visit, id: &str) -> Result<Walk, Refusal> {
    let walk = walk::for_reading(db, visit, id).await?;
    if walk.journey.may_be_published_by(visit) { Ok(walk) } else { Err(Refusal::NotAllowed) }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = for_publishing(&mut db, &visit, &id).await?;
    let typed = Posted::of(&[("sammendrag", walk.journey.summary.as_str())]);
    Ok(visit.show(words::publish_title(visit.lang), view::publishing(&visit, &walk, &typed, &Problems::none(), &[])))
}

pub(super) async fn publish(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let walk = for_publishing(&mut db, &visit, &id).await?;
    drop(db);
    let mut problems = Problems::none();
    let again = |problems: &Problems, found: &[Personal]| {
        Ok(visit.show_again(words::publish_title(visit.lang), view::publishing(&visit, &walk, &posted, problems, found)))
    };
    let Some(summary) = problems.take("sammendrag", clean(visit.lang, posted.get("sammendrag"), MOST_LETTERS)) else {
        return again(&problems, &[]);
    };
    let found = text::personal(&format!("{}\n{summary}", walk.journey.title));
    if !found.is_empty() && !posted.has("likevel") {
        return again(&problems, &found);
    }
    let entry = walk.entry(&app, &visit, "journey.published", serde_json::Value::Null);
    let (organisation, journey) = (visit.organisation.id, walk.journey.id);
    app.db.write(Publish { organisation, journey, published: true, summary, at: visit.now, entry }).await?;
    Ok(to(format!("/lop/{journey}")))
}

/// Takes the journey back; the text for everybody is kept for another time.
pub(super) async fn hide(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = for_publishing(&mut db, &visit, &id).await?;
    drop(db);
    let entry = walk.entry(&app, &visit, "journey.hidden", serde_json::Value::Null);
    let (organisation, journey, summary) = (visit.organisation.id, walk.journey.id, walk.journey.summary.clone());
    app.db.write(Publish { organisation, journey, published: false, summary, at: visit.now, entry }).await?;
    Ok(to(format!("/lop/{journey}")))
}
