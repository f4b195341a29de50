//! What the journey's page tells of its decisions, read at once.

use super::{known::Known, marks::Marks, rows, view};
use crate::{
    blt::journeys::{self, Journey, Team},
    people::{Visit, persons},
};
use base::{db::Conn, page::Html};
use std::collections::HashMap;

/// The rounds, each with its decision and its reason, and the three marks. Find the journey first.
pub async fn section(db: &mut Conn, visit: &Visit, journey: &Journey, team: &Team) -> anyhow::Result<Html> {
    let decisions = rows::of_journey(db, visit, journey.id).await?;
    let rounds = journeys::rounds(db, visit, journey.id).await?;
    let marks = match rounds.last().filter(|_| !decisions.is_empty()) {
        Some(round) => Known::read(db, visit, journey, round).await?.marks(journey.status),
        None => Marks::default(),
    };
    let names = if journey.is_seen_inside_by(visit) { persons::names(db, visit.organisation.id).await? } else { HashMap::new() };
    Ok(view::section(visit, &view::Told { journey, team, rounds: &rounds, decisions: &decisions, marks, names }))
}
