//! The page of what is known, and what is said beside a plan and under a test.

use super::{
    known::{self, Known},
    view, words,
};
use crate::{
    blt::{
        journeys::{self, Walk},
        solutions::{self, Solution},
        trials::Trial,
    },
    people::Visit,
};
use axum::extract::{Path, Query, State};
use base::{
    db::Conn,
    page::Html,
    web::{
        App, Refusal, Reply,
        live::{self, Part},
    },
};
use futures::future::BoxFuture;
use serde::Deserialize;

/// Which solution, as it stands in the address; the chosen one without it.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    losning: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_reading(&mut db, &visit, &id).await?;
    let all = solutions::of_journey(&mut db, &visit, walk.journey.id).await?;
    let solution = if asked.losning.is_empty() {
        solutions::chosen(&mut db, &visit, &walk.round).await?
    } else {
        let id = asked.losning.parse().map_err(|_| Refusal::Missing)?;
        Some(all.iter().find(|s| s.id == id).cloned().ok_or(Refusal::Missing)?)
    };
    let known = match &solution {
        Some(solution) => Some(known::about(&mut db, &visit, &walk.journey, solution).await?),
        None => None,
    };
    let others: Vec<&Solution> = all.iter().filter(|s| Some(s.id) != known.as_ref().map(Known::id)).collect();
    let may_change = walk.journey.may_be_changed_by(&visit, &walk.team);
    let shown = view::Shown { walk: &walk, known: known.as_ref(), others: &others, may_change };
    Ok(visit.show(words::title(visit.lang), view::page(&visit, &shown)))
}

type Which = Path<(String, String)>;

/// The part of the page that renews itself, sent again whenever it has become something else.
pub(super) async fn follow(State(app): State<App>, visit: Visit, Path(which): Which, asked: live::Asked) -> Reply {
    // Who may not see it is told so at once, and not by a stream that ends.
    newest(&app, &visit, &which).await?;
    let shared = app.clone();
    live::follow(&app, visit.from, asked, move || {
        let (app, which, mut visit) = (shared.clone(), which.clone(), visit.clone());
        visit.now = app.clock.now();
        Box::pin(async move { newest(&app, &visit, &which).await })
    })
}

async fn newest(app: &App, visit: &Visit, (id, solution): &(String, String)) -> Result<Part, Refusal> {
    let mut db = app.db.read().await?;
    let walk = journeys::for_reading(&mut db, visit, id).await?;
    let solution = solution.parse().map_err(|_| Refusal::Missing)?;
    let solution = solutions::find(&mut db, visit, walk.journey.id, solution).await?.ok_or(Refusal::Missing)?;
    let known = known::about(&mut db, visit, &walk.journey, &solution).await?;
    let may_change = walk.journey.may_be_changed_by(visit, &walk.team);
    let html = view::part(visit.lang, &known, may_change).into_string();
    Ok(Part { html, is_last: !known.is_running })
}

/// What is said in the planner, and under the results of a test: for the shelf.
pub fn advise<'a>(
    db: &'a mut Conn,
    who: &'a Visit,
    walk: &'a Walk,
    trial: Option<&'a Trial>,
) -> BoxFuture<'a, anyhow::Result<Html>> {
    Box::pin(async move {
        let chosen = match trial {
            Some(trial) => match trial.solution {
                Some((id, _)) => solutions::find(db, who, walk.journey.id, id).await?,
                None => None,
            },
            None => solutions::chosen(db, who, &walk.round).await?,
        };
        let Some(solution) = chosen else { return Ok(Html::none()) };
        let known = known::about(db, who, &walk.journey, &solution).await?;
        let may_change = walk.journey.may_be_changed_by(who, &walk.team);
        Ok(view::beside(who.lang, &known, may_change))
    })
}
