//! Writing what stands around ideas: assumptions, and what others do.

use crate::{
    blt::{
        journeys::{self, Journey, Round},
        solutions::solution::{Asks, Assumption, Elsewhere, Holds, Solution},
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

/// Writes down what must hold for a solution to work.
pub struct AddAssumption {
    pub organisation: i64,
    pub id: Id<Assumption>,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub solution: Id<Solution>,
    pub text: String,
    pub must_hold: bool,
    pub asks: Asks,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for AddAssumption {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into solutions_assumptions (organisation_id, id, journey_id, solution_id, round_id, text, must_hold, asks, state, at, person_id) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            self.organisation, self.id, self.journey, self.solution, self.round, &self.text, self.must_hold, self.asks, Holds::Open, self.at,
            self.person
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// Mends an assumption's words, or whether it must hold, or what it asks. What is known about it changes with [`SetAssumption`].
pub struct ChangeAssumption {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub assumption: Id<Assumption>,
    pub text: String,
    pub must_hold: bool,
    pub asks: Asks,
    pub entry: Entry,
}

impl Write for ChangeAssumption {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update solutions_assumptions set text = $3, must_hold = $4, asks = $5 where organisation_id = $1 and id = $2",
            self.organisation,
            self.assumption,
            &self.text,
            self.must_hold,
            self.asks
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// Says what is known about an assumption now; used when a test has been weighed, in its transaction.
pub struct SetAssumption {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub assumption: Id<Assumption>,
    pub state: Holds,
    pub at: Time,
}

impl Write for SetAssumption {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update solutions_assumptions set state = $3 where organisation_id = $1 and id = $2",
            self.organisation,
            self.assumption,
            self.state
        )
        .run(tx)
        .await?;
        journeys::touch(tx, self.organisation, self.journey, self.at).await
    }
}

/// Answers "what do others do?".
pub struct AddElsewhere {
    pub organisation: i64,
    pub id: Id<Elsewhere>,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub found: bool,
    pub who: String,
    pub what: String,
    pub source: String,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for AddElsewhere {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into solutions_elsewhere (organisation_id, id, journey_id, round_id, found, who, what, source, at, person_id) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            self.organisation, self.id, self.journey, self.round, self.found, &self.who, &self.what, &self.source, self.at, self.person
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// Takes an answer to "what do others do?" away again.
pub struct RemoveElsewhere {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub elsewhere: Id<Elsewhere>,
    pub entry: Entry,
}

impl Write for RemoveElsewhere {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from solutions_elsewhere where organisation_id = $1 and id = $2", self.organisation, self.elsewhere)
            .run(tx)
            .await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}
