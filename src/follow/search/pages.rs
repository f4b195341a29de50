//! The page where one looks for something.

use super::{kinds, view, words};
use crate::{
    people::Visit,
    search::{self, Found, Thing},
};
use axum::{
    extract::{Query as Address, State},
    response::Response,
};
use base::{
    db::Conn,
    page::{Html, frame},
    search::Query,
    web::{self, App, Limit, Reply},
};
use http::StatusCode;

/// Letters that are read of what was written.
const MOST_LETTERS: usize = 2000;

/// What follows the question mark of the address; nothing in it is wrong, the first of a name counts.
type Fields = Vec<(String, String)>;

fn field<'f>(fields: &'f Fields, name: &str) -> &'f str {
    fields.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
}

pub(super) async fn search(State(app): State<App>, visit: Visit, Address(asked): Address<Fields>) -> Reply {
    let query: String = field(&asked, "q").trim().chars().take(MOST_LETTERS).collect();
    if query.is_empty() {
        return Ok(page(&visit, view::empty(&visit)));
    }
    app.limits.knock(Limit::Search, visit.from)?;
    let mut db = app.db.read().await?;
    let hits = search::find(&mut db, &visit, &Query::read(&query), field(&asked, "side").parse().unwrap_or(1)).await?;
    let things = things(&mut db, &visit, &hits.found).await?;
    Ok(self::page(&visit, view::hits(&visit, &view::Shown { query, hits, things })))
}

/// What one person looks for is nothing for search engines.
fn page(visit: &Visit, body: Html) -> Response {
    web::page(StatusCode::OK, frame::document(&visit.frame(words::title(visit.lang)).private(), body))
}

/// The things as they are now. One that was hidden this very moment is left out: the index decides what is found, the room what
/// is shown.
async fn things(db: &mut Conn, visit: &Visit, found: &[Found]) -> anyhow::Result<Vec<Thing>> {
    let mut all = Vec::with_capacity(found.len());
    for kind in kinds::KINDS.iter().copied() {
        let ids: Vec<_> = found.iter().filter(|f| f.kind == kind).map(|f| f.id).collect();
        if !ids.is_empty() {
            all.extend(kinds::things(db, kind, visit.organisation.id, &ids).await?);
        }
    }
    all.retain(|thing| thing.may_be_found_by(visit));
    Ok(found.iter().filter_map(|f| all.iter().find(|t| (t.kind, t.id) == (f.kind, f.id)).cloned()).collect())
}
