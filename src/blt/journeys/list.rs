//! The list of journeys: published ones for everybody, all of them with a few choices for those inside.

use super::{
    journey::{Journey, JourneyStatus},
    rows::{self, Wanted},
    shown::{Asked, Listed},
    view, words,
};
use crate::{
    blt::challenges::{self, Challenge},
    people::{Deed, Visit},
};
use axum::extract::{Query, State};
use base::{
    clock::Time,
    db::Read,
    id::Id,
    web::{App, Reply},
};

/// Journeys on one page.
const ONE_PAGE: usize = 24;
/// Journeys that stand still shown on top.
const MOST_STILL: i64 = 5;

pub(super) async fn list(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> Reply {
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let listed = listed(&mut db, &visit, &asked).await?;
            Ok(visit.html(words::list_title(visit.lang), view::list(&visit, &listed, &asked)))
        })
        .await
}

async fn listed(db: &mut Read, visit: &Visit, asked: &Asked) -> anyhow::Result<Listed> {
    let challenges = challenges::all(db, visit).await?;
    let inside = visit.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside));
    let wanted = wanted(visit, asked, &challenges);
    let mut journeys = rows::list(db, visit, &wanted, ONE_PAGE as i64 + 1).await?;
    let more = journeys.len() > ONE_PAGE;
    journeys.truncate(ONE_PAGE);
    let is_first = wanted.before.is_none() && asked.vis.is_empty() && asked.status.is_empty() && asked.utfordring.is_empty();
    let still = if is_first { rows::standing_still(db, visit, MOST_STILL).await? } else { Vec::new() };
    let shown: Vec<Journey> = journeys.iter().chain(&still).cloned().collect();
    let rounds = rows::current_rounds(db, visit, &shown).await?;
    let next = journeys.last().filter(|_| more).map(|last| format!("{}_{}", last.changed_at.ms(), last.id));
    Ok(Listed { journeys, still, rounds, challenges, inside, next })
}

fn wanted(visit: &Visit, asked: &Asked, challenges: &[Challenge]) -> Wanted {
    let person = visit.person.as_ref();
    let unit = person.and_then(|p| p.home_unit());
    let units = person.and_then(|p| p.held.iter().find_map(|h| h.units.clone())).or_else(|| unit.map(|u| vec![u]));
    Wanted {
        status: JourneyStatus::from_text(&asked.status),
        challenge: challenges.iter().find(|c| c.slug == asked.utfordring).map(|c| c.id),
        walked_by: person.filter(|_| asked.vis == "mine").map(|p| p.id),
        units: units.filter(|_| asked.vis == "enhet"),
        published_only: false,
        before: before(&asked.etter),
    }
}

/// Reads where a page begins; what is not such a place begins at the top.
fn before(text: &str) -> Option<(Time, Id<Journey>)> {
    let (at, id) = text.split_once('_')?;
    Some((Time::from_ms(at.parse().ok()?), id.parse().ok()?))
}
