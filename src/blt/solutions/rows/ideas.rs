//! Writing ideas: added, mended, made anew, set aside, taken up, chosen.

use crate::{
    blt::{
        journeys::{self, Journey, Round},
        needs::Need,
        solutions::solution::{Change, Kind, Novelty, Solution, State},
    },
    journal::Entry,
    people::Person,
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// Writes down an idea. It is version 1.
pub struct AddSolution {
    pub organisation: i64,
    pub id: Id<Solution>,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub title: String,
    pub text: String,
    pub kind: Kind,
    pub novelty: Novelty,
    pub from_need: Option<Id<Need>>,
    pub person: Option<Id<Person>>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for AddSolution {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into solutions (organisation_id, id, journey_id, round_id, title, text, kind, novelty, version, state, reason, from_need, at, \
             person_id) values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, '', $10, $11, $12)",
            self.organisation, self.id, self.journey, self.round, &self.title, &self.text, self.kind, self.novelty, State::Idea, self.from_need,
            self.at, self.person
        )
        .run(tx)
        .await?;
        sql!(
            "insert into solutions_versions (organisation_id, solution_id, version, round_id, title, text, changed, at, person_id) \
             values ($1, $2, 1, $3, $4, $5, '', $6, $7)",
            self.organisation, self.id, self.round, &self.title, &self.text, self.at, self.person
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// Mends the words, the type or the novelty of an idea. What it *is* changes with [`NewVersion`].
pub struct EditSolution {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub solution: Id<Solution>,
    /// The version the person read; another one may have come in between.
    pub version: i64,
    pub title: String,
    pub text: String,
    pub kind: Kind,
    pub novelty: Novelty,
    pub entry: Entry,
}

impl Write for EditSolution {
    /// False when there is a newer version by now.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update solutions set title = $4, text = $5, kind = $6, novelty = $7 where organisation_id = $1 and id = $2 and version = $3",
            self.organisation, self.solution, self.version, &self.title, &self.text, self.kind, self.novelty
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        sql!(
            "update solutions_versions set title = $4, text = $5 where organisation_id = $1 and solution_id = $2 and version = $3",
            self.organisation, self.solution, self.version, &self.title, &self.text
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}

/// A new version of a solution: what it is now, and what changed. The round goes on with it when it had the one before.
pub struct NewVersion {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub solution: Id<Solution>,
    /// The version it follows; another one may have come in between.
    pub after: i64,
    pub text: String,
    pub changed: String,
    pub size: Change,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for NewVersion {
    /// False when there is a newer version by now.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let version = self.after.saturating_add(1);
        let hit = sql!(
            "update solutions set version = $4, text = $5 where organisation_id = $1 and id = $2 and version = $3",
            self.organisation,
            self.solution,
            self.after,
            version,
            &self.text
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        sql!(
            "insert into solutions_versions (organisation_id, solution_id, version, round_id, title, text, changed, at, person_id, size) \
             select organisation_id, id, version, $3, title, text, $4, $5, $6, $7 from solutions where organisation_id = $1 and id = $2",
            self.organisation, self.solution, self.round, &self.changed, self.at, self.person, self.size
        )
        .run(tx)
        .await?;
        sql!(
            "update solutions_chosen set version = $4 where organisation_id = $1 and round_id = $2 and solution_id = $3",
            self.organisation,
            self.round,
            self.solution,
            version
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}

/// Sets an idea aside with a reason; the round that had chosen it has nothing chosen then.
pub struct SetAside {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub solution: Id<Solution>,
    pub reason: String,
    pub entry: Entry,
}

impl Write for SetAside {
    /// False when it had been set aside already.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update solutions set state = $3, reason = $4 where organisation_id = $1 and id = $2 and state = 'idea'",
            self.organisation,
            self.solution,
            State::SetAside,
            &self.reason
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        sql!(
            "delete from solutions_chosen where organisation_id = $1 and round_id = $2 and solution_id = $3",
            self.organisation,
            self.round,
            self.solution
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}

/// Takes up an idea that had been set aside.
pub struct TakeUp {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub solution: Id<Solution>,
    pub entry: Entry,
}

impl Write for TakeUp {
    /// False when it was on the table already.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update solutions set state = $3, reason = '' where organisation_id = $1 and id = $2 and state = 'set_aside'",
            self.organisation,
            self.solution,
            State::Idea
        )
        .run(tx)
        .await?;
        if hit == 1 {
            journeys::record(tx, self.journey, &self.entry).await?;
        }
        Ok(hit == 1)
    }
}

/// Chooses the solution a round goes on with; choosing another later is allowed, and the journal keeps both.
pub struct Choose {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub solution: Id<Solution>,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Choose {
    /// False when it has been set aside in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let made = sql!(
            "insert into solutions_chosen (organisation_id, round_id, journey_id, solution_id, version, at, person_id) \
             select organisation_id, $3, journey_id, id, version, $4, $5 from solutions where organisation_id = $1 and id = $2 and state = 'idea' \
             on conflict (organisation_id, round_id) do update set solution_id = excluded.solution_id, version = excluded.version, \
             at = excluded.at, person_id = excluded.person_id",
            self.organisation, self.solution, self.round, self.at, self.person
        )
        .run(tx)
        .await?;
        if made == 0 {
            return Ok(false);
        }
        journeys::record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}
