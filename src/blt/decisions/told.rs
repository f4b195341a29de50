//! What the journey's page tells of its decisions, read at once.

use super::{known::Known, rows, view};
use crate::{
    blt::journeys::{self, Journey, Team},
    people::{Visit, persons},
};
use base::{db::Conn, page::Html};
use std::collections::HashMap;

/// Each round's decision with its reason, and the three marks. Nothing until the first round has ended. Find the journey first.
pub async fn section(db: &mut Conn, visit: &Visit, journey: &Journey, team: &Team) -> anyhow::Result<Html> {
    let decisions = rows::of_journey(db, visit, journey.id).await?;
    if decisions.is_empty() {
        return Ok(Html::none());
    }
    let rounds = journeys::rounds(db, visit, journey.id).await?;
    let round = journeys::current_round(db, visit, journey.id).await?;
    let marks = Known::read(db, visit, journey, &round).await?.marks(journey.status);
    let names = if journey.is_seen_inside_by(visit) { persons::names(db, visit.organisation.id).await? } else { HashMap::new() };
    Ok(view::section(visit, &view::Told { journey, team, rounds: &rounds, decisions: &decisions, marks, names }))
}
