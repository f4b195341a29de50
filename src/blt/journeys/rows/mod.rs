//! The tables of journeys, rounds and teams: how they are read, always on somebody's behalf.

mod start;
mod searched;
mod change;

pub use change::{JoinTeam, LeaveTeam, MoveRound, Publish, SaveTeam, SetStatus, record, touch};
pub use searched::{all_after, searchable};
pub use start::{BeginRound, StartJourney, close_round};

use super::journey::{Half, Journey, JourneyStatus, Part, Round, Team};
use crate::{
    blt::{challenges::Challenge, needs::Need},
    people::{Deed, Person, Visit, organisations::Unit, roles},
};
use base::{clock::Time, db::Conn, id::Id, sql};
use std::collections::HashMap;

/// A journey that nothing has happened to for so many days stands still (mission M5).
pub const STANDS_STILL_DAYS: i64 = 30;

/// All columns of a journey; the rest of the statement follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, title, status, unit_id, challenge_id, published, summary, started_at, changed_at from journeys where organisation_id = $1 ",
            $rest
        )
    };
}

fn sees_inside(who: &Visit) -> bool {
    who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside))
}

/// One journey, if the visitor may see it.
pub async fn find(db: &mut Conn, who: &Visit, id: Id<Journey>) -> anyhow::Result<Option<Journey>> {
    let journey: Option<Journey> = sql!(select!("and id = $2"), who.organisation.id, id).maybe(db).await?;
    Ok(journey.filter(|j| j.may_be_seen_by(who)))
}

/// The journey a need is part of. The holder of the need's code may know it, so this asks nobody: use it after the need has been found.
pub async fn of_need(db: &mut Conn, who: &Visit, need: Id<Need>) -> anyhow::Result<Option<Journey>> {
    sql!(
        select!("and id in (select journey_id from journeys_needs where organisation_id = $1 and need_id = $2)"),
        who.organisation.id,
        need
    )
    .maybe(db)
    .await
}

/// What a list of journeys is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub status: Option<JourneyStatus>,
    pub challenge: Option<Id<Challenge>>,
    /// Only those this person walks.
    pub walked_by: Option<Id<Person>>,
    /// Only those of these units.
    pub units: Option<Vec<Id<Unit>>>,
    /// Only published ones, also for those who see more.
    pub published_only: bool,
    /// Time and id of the last one on the page before.
    pub before: Option<(Time, Id<Journey>)>,
}

/// Journeys the visitor may see, the latest changed first.
pub async fn list(db: &mut Conn, who: &Visit, wanted: &Wanted, most: i64) -> anyhow::Result<Vec<Journey>> {
    let published = (wanted.published_only || !sees_inside(who)).then_some(true);
    let (at, id) = (wanted.before.map(|b| b.0), wanted.before.map(|b| b.1));
    sql!(
        select!(
            "[and published = $2] [and status = $3] [and challenge_id = $4] [and unit_id in ($8)] \
                 [and id in (select journey_id from journeys_members where organisation_id = $1 and person_id = $9)] \
                 [and (changed_at < $5 or (changed_at = $5 and id < $6))] order by changed_at desc, id desc limit $7"
        ),
        who.organisation.id,
        published,
        wanted.status,
        wanted.challenge,
        at,
        id,
        most,
        wanted.units,
        wanted.walked_by
    )
    .all(db)
    .await
}

/// Journeys under way that nothing has happened to for a month, the longest first: only those the visitor leads or coaches (mission M5).
pub async fn standing_still(db: &mut Conn, who: &Visit, most: i64) -> anyhow::Result<Vec<Journey>> {
    let Some(person) = who.person.as_ref().filter(|p| p.may_somewhere(Deed::EditJourney)) else { return Ok(Vec::new()) };
    let moving = vec![JourneyStatus::Active, JourneyStatus::Piloting, JourneyStatus::RollingOut];
    let units = roles::units_for(&person.held, Deed::EditJourney);
    sql!(
        select!(
            "and status in ($2) and changed_at < $3 [and (unit_id in ($4) or unit_id is null)] order by changed_at, id limit $5"
        ),
        who.organisation.id,
        moving,
        who.now.plus_days(-STANDS_STILL_DAYS),
        units,
        most
    )
    .all(db)
    .await
}

/// All rounds, the first one first. Find the journey first.
pub async fn rounds(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Round>> {
    sql!(
        "select id, journey_id, number, half, started_at, decided_at from journeys_rounds where organisation_id = $1 and journey_id = $2 order by number",
        who.organisation.id, journey
    )
    .all(db)
    .await
}

/// The round under way, or the last one decided.
pub async fn current_round(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Round> {
    sql!(
        "select id, journey_id, number, half, started_at, decided_at from journeys_rounds \
         where organisation_id = $1 and journey_id = $2 order by number desc limit 1",
        who.organisation.id,
        journey
    )
    .one(db)
    .await
}

/// Number and half of the current round of each of these journeys, for lists. Find the journeys first.
pub async fn current_rounds(
    db: &mut Conn,
    who: &Visit,
    journeys: &[Journey],
) -> anyhow::Result<HashMap<Id<Journey>, (i64, Half)>> {
    if journeys.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: Vec<Id<Journey>> = journeys.iter().map(|j| j.id).collect();
    let rounds: Vec<(Id<Journey>, i64, Half)> = sql!(
        "select journey_id, number, half from journeys_rounds where organisation_id = $1 and journey_id in ($2) order by number",
        who.organisation.id,
        ids
    )
    .all(db)
    .await?;
    Ok(rounds.into_iter().map(|(journey, number, half)| (journey, (number, half))).collect())
}

pub async fn team(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Team> {
    let parts: Vec<(Part, Id<Person>)> = sql!(
        "select part, person_id from journeys_members where organisation_id = $1 and journey_id = $2 order by part, person_id",
        who.organisation.id,
        journey
    )
    .all(db)
    .await?;
    Ok(Team { parts })
}

/// The needs a journey answers.
pub async fn needs_of(db: &mut Conn, organisation: i64, journey: Id<Journey>) -> anyhow::Result<Vec<Id<Need>>> {
    sql!("select need_id from journeys_needs where organisation_id = $1 and journey_id = $2", organisation, journey)
        .values(db)
        .await
}
