//! The table of decisions: how it is read, on somebody's behalf and after the journey has been found.

mod decide;
mod wake;

pub use decide::{Decide, Done};
pub use wake::{PutToUse, WakeJourneys, some_are_due};

use super::{
    decision::{Choice, Decision},
    gates,
};
use crate::{
    blt::journeys::{self, Half, Journey, Round},
    people::{Person, Visit},
};
use base::{clock::Time, db::Conn, id::Id, sql};

/// All columns of a decision but the long document; the rest of the statement follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, journey_id, round_id, choice, reason, half, decided_by, decided_at, next_step, next_on, wake_on, woken_at, handed_to, \
             avoided_kroner, kroner, second_id, alone_because, despite, despite_because, sha256 from decisions where organisation_id = $1 ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id<Decision>,
    journey_id: Id<Journey>,
    round_id: Id<Round>,
    choice: Choice,
    reason: String,
    half: Half,
    decided_by: Id<Person>,
    decided_at: Time,
    next_step: Option<String>,
    next_on: Option<Time>,
    wake_on: Option<Time>,
    woken_at: Option<Time>,
    handed_to: Option<String>,
    avoided_kroner: Option<i64>,
    kroner: Option<i64>,
    second_id: Option<Id<Person>>,
    alone_because: Option<String>,
    despite: String,
    despite_because: Option<String>,
    sha256: String,
}

impl From<Row> for Decision {
    fn from(row: Row) -> Decision {
        Decision {
            id: row.id,
            journey_id: row.journey_id,
            round_id: row.round_id,
            choice: row.choice,
            reason: row.reason,
            half: row.half,
            decided_by: row.decided_by,
            decided_at: row.decided_at,
            next_step: row.next_step,
            next_on: row.next_on.map(Time::date),
            wake_on: row.wake_on.map(Time::date),
            woken_at: row.woken_at,
            handed_to: row.handed_to,
            avoided_kroner: row.avoided_kroner,
            kroner: row.kroner,
            second: row.second_id,
            alone_because: row.alone_because,
            despite: gates::of_codes(&row.despite),
            despite_because: row.despite_because,
            sha256: row.sha256,
        }
    }
}

/// Every decision of a journey, the first one first. Find the journey first.
pub async fn of_journey(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Decision>> {
    let rows: Vec<Row> =
        sql!(select!("and journey_id = $2 order by decided_at, id"), who.organisation.id, journey).all(db).await?;
    Ok(rows.into_iter().map(Decision::from).collect())
}

/// The decision that closed a round, if it is closed. Find the journey first.
pub async fn of_round(db: &mut Conn, who: &Visit, round: Id<Round>) -> anyhow::Result<Option<Decision>> {
    let row: Option<Row> = sql!(select!("and round_id = $2"), who.organisation.id, round).maybe(db).await?;
    Ok(row.map(Decision::from))
}

/// One decision with its journey and what was known, word for word: for those who see the journey from inside.
pub async fn with_document(db: &mut Conn, who: &Visit, id: Id<Decision>) -> anyhow::Result<Option<(Decision, Journey, String)>> {
    let row: Option<Row> = sql!(select!("and id = $2"), who.organisation.id, id).maybe(db).await?;
    let Some(decision) = row.map(Decision::from) else { return Ok(None) };
    let journey = journeys::find(db, who, decision.journey_id).await?;
    let Some(journey) = journey.filter(|j| j.is_seen_inside_by(who)) else { return Ok(None) };
    let document: String =
        sql!("select snapshot from decisions where organisation_id = $1 and id = $2", who.organisation.id, id).value(db).await?;
    Ok(Some((decision, journey, document)))
}
