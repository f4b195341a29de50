//! Changing a journey: its round's half, its status, its team, and whether everybody sees it.

use crate::{
    blt::{
        challenges::Challenge,
        journeys::journey::{Half, Journey, JourneyStatus, Part, Round, Seen, Team},
    },
    journal::{self, Entry},
    people::{Person, organisations::Unit},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// Notes that something on the journey changed, so that lists and "last changed" are right.
pub async fn touch(tx: &mut Tx, organisation: i64, journey: Id<Journey>, at: Time) -> anyhow::Result<()> {
    sql!("update journeys set changed_at = $3 where organisation_id = $1 and id = $2", organisation, journey, at).run(tx).await?;
    Ok(())
}

/// Records what happened on a journey: in the journal, and as its last change. Every change that is told of in the journal ends so.
pub async fn record(tx: &mut Tx, journey: Id<Journey>, entry: &Entry) -> anyhow::Result<()> {
    touch(tx, entry.organisation, journey, entry.at).await?;
    journal::record(tx, entry).await
}

pub(super) async fn insert_team(
    tx: &mut Tx,
    organisation: i64,
    journey: Id<Journey>,
    team: &[(Part, Id<Person>)],
) -> anyhow::Result<()> {
    for (part, person) in team {
        sql!(
            "insert into journeys_members (organisation_id, journey_id, person_id, part) values ($1, $2, $3, $4) on conflict do nothing",
            organisation, journey, *person, *part
        )
        .run(tx)
        .await?;
    }
    Ok(())
}

/// Moves a round to another half; going back is as free as going on.
pub struct MoveRound {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub to: Half,
    pub entry: Entry,
}

impl Write for MoveRound {
    /// False when the round has been decided in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update journeys_rounds set half = $3 where organisation_id = $1 and id = $2 and half <> 'decided'",
            self.organisation,
            self.round,
            self.to
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}

/// Sets where the journey stands; used by the decision, in its transaction.
pub struct SetStatus {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub status: JourneyStatus,
    pub at: Time,
}

impl Write for SetStatus {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update journeys set status = $3, changed_at = $4 where organisation_id = $1 and id = $2",
            self.organisation,
            self.journey,
            self.status,
            self.at
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Saves the title, the unit, the challenge and the whole team.
pub struct SaveTeam {
    pub organisation: i64,
    pub journey: Id<Journey>,
    /// What the person had read; somebody else may have changed it in the meantime.
    pub seen: Seen,
    pub title: String,
    pub unit: Option<Id<Unit>>,
    pub challenge: Option<Id<Challenge>>,
    pub team: Vec<(Part, Id<Person>)>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for SaveTeam {
    /// False when somebody else had changed the same.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let (title, unit, challenge): (String, Option<Id<Unit>>, Option<Id<Challenge>>) = sql!(
            "select title, unit_id, challenge_id from journeys where organisation_id = $1 and id = $2",
            self.organisation,
            self.journey
        )
        .one(tx)
        .await?;
        let parts: Vec<(Part, Id<Person>)> = sql!(
            "select part, person_id from journeys_members where organisation_id = $1 and journey_id = $2 order by part, person_id",
            self.organisation, self.journey
        )
        .all(tx)
        .await?;
        if Seen::of(&title, unit, challenge, &Team { parts }) != self.seen {
            return Ok(false);
        }
        sql!(
            "update journeys set title = $3, unit_id = $4, challenge_id = $5, changed_at = $6 where organisation_id = $1 and id = $2",
            self.organisation, self.journey, &self.title, self.unit, self.challenge, self.at
        )
        .run(tx)
        .await?;
        sql!("delete from journeys_members where organisation_id = $1 and journey_id = $2", self.organisation, self.journey)
            .run(tx)
            .await?;
        insert_team(tx, self.organisation, self.journey, &self.team).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// Somebody joins the team by their own choice.
pub struct JoinTeam {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub person: Id<Person>,
    pub entry: Entry,
}

impl Write for JoinTeam {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        insert_team(tx, self.organisation, self.journey, &[(Part::Member, self.person)]).await?;
        record(tx, self.journey, &self.entry).await
    }
}

/// A member leaves the team; who owns the need, drives or decides is replaced on the team's page instead.
pub struct LeaveTeam {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub person: Id<Person>,
    pub entry: Entry,
}

impl Write for LeaveTeam {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "delete from journeys_members where organisation_id = $1 and journey_id = $2 and person_id = $3 and part = $4",
            self.organisation,
            self.journey,
            self.person,
            Part::Member
        )
        .run(tx)
        .await?;
        record(tx, self.journey, &self.entry).await
    }
}

/// Shows the journey to everybody, or takes it back.
pub struct Publish {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub published: bool,
    pub summary: String,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Publish {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update journeys set published = $3, summary = $4, changed_at = $5 where organisation_id = $1 and id = $2",
            self.organisation,
            self.journey,
            self.published,
            &self.summary,
            self.at
        )
        .run(tx)
        .await?;
        journal::record(tx, &self.entry).await
    }
}
