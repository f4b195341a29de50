//! Following a test while it runs: what came of it is sent again whenever it has become something else.

use super::{
    advice,
    found::{self, Found},
    observations,
    tested::results,
    trial::State as Stands,
    view,
};
use crate::people::Visit;
use axum::extract::{Path, State};
use base::{
    db::Read,
    page::Html,
    web::{
        App, Refusal, Reply,
        live::{self, Part},
    },
};

/// What came of a test, as its page shows it.
pub(super) async fn came(app: &App, db: &mut Read, visit: &Visit, found: &Found) -> Result<view::Came, Refusal> {
    let Found { trial, walk } = found;
    let own = match trial.kind.tool().filter(|_| trial.state != Stands::Planned) {
        Some(tool) => (tool.results)(db, visit, trial).await?,
        None => Html::none(),
    };
    Ok(view::Came {
        results: results(db, visit, trial).await?,
        own,
        recorded: observations::recorded(db, visit, trial.id).await?,
        may_record: found.may_change(visit) && trial.takes_records(),
        advice: advice::given(app, db, visit, walk, Some(trial)).await?,
    })
}

pub(super) async fn follow(State(app): State<App>, visit: Visit, Path(id): Path<String>, asked: live::Asked) -> Reply {
    // Who may not see it is told so at once, and not by a stream that ends.
    found::for_reading(&mut app.db.read().await?, &visit, &id).await?;
    let shared = app.clone();
    live::follow(&app, visit.from, asked, move || {
        let (app, id) = (shared.clone(), id.clone());
        let mut visit = visit.clone();
        visit.now = app.clock.now();
        Box::pin(async move { part(&app, &visit, &id).await })
    })
}

async fn part(app: &App, visit: &Visit, id: &str) -> Result<Part, Refusal> {
    let mut db = app.db.read().await?;
    let found = found::for_reading(&mut db, visit, id).await?;
    let came = came(app, &mut db, visit, &found).await?;
    let html = view::part(visit, &found.trial, &came).into_string();
    Ok(Part { html, is_last: found.trial.state == Stands::Closed })
}
