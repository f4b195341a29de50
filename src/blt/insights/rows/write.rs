//! Writing insights, findings and versions of the problem statement.

use crate::{
    blt::{
        insights::insight::{Finding, HowMany, Insight, Kind},
        journeys::{self, Group, Journey, Round},
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

/// Writes down one thing seen, said or counted.
pub struct AddInsight {
    pub organisation: i64,
    pub id: Id<Insight>,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub kind: Kind,
    pub text: String,
    pub source: String,
    pub group: Group,
    pub from_target: bool,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for AddInsight {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into insights (organisation_id, id, journey_id, round_id, kind, text, source, heard, from_target, at, person_id) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            self.organisation, self.id, self.journey, self.round, self.kind, &self.text, &self.source, self.group, self.from_target, self.at,
            self.person
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// Mends an insight.
pub struct ChangeInsight {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub insight: Id<Insight>,
    pub kind: Kind,
    pub text: String,
    pub source: String,
    pub group: Group,
    pub from_target: bool,
    pub entry: Entry,
}

impl Write for ChangeInsight {
    /// False when somebody took it away in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update insights set kind = $3, text = $4, source = $5, heard = $6, from_target = $7 where organisation_id = $1 and id = $2",
            self.organisation, self.insight, self.kind, &self.text, &self.source, self.group, self.from_target
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        journeys::record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}

/// Takes an insight away for good: what people have told must be possible to delete. Findings stay, without it.
pub struct RemoveInsight {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub insight: Id<Insight>,
    pub entry: Entry,
}

impl Write for RemoveInsight {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from insights_behind where organisation_id = $1 and insight_id = $2", self.organisation, self.insight)
            .run(tx)
            .await?;
        sql!("delete from insights where organisation_id = $1 and id = $2", self.organisation, self.insight).run(tx).await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// Writes down a pattern and the insights it is seen in.
pub struct AddFinding {
    pub organisation: i64,
    pub id: Id<Finding>,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    pub text: String,
    pub behind: Vec<Id<Insight>>,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for AddFinding {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into insights_findings (organisation_id, id, journey_id, round_id, text, at, person_id) values ($1, $2, $3, $4, $5, $6, $7)",
            self.organisation, self.id, self.journey, self.round, &self.text, self.at, self.person
        )
        .run(tx)
        .await?;
        for insight in &self.behind {
            sql!(
                "insert into insights_behind (organisation_id, finding_id, insight_id) \
                 select organisation_id, $2, id from insights where organisation_id = $1 and journey_id = $3 and id = $4 on conflict do nothing",
                self.organisation, self.id, self.journey, *insight
            )
            .run(tx)
            .await?;
        }
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// Takes a finding away; the insights behind it stay.
pub struct RemoveFinding {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub finding: Id<Finding>,
    pub entry: Entry,
}

impl Write for RemoveFinding {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from insights_behind where organisation_id = $1 and finding_id = $2", self.organisation, self.finding)
            .run(tx)
            .await?;
        sql!(
            "delete from insights_findings where organisation_id = $1 and journey_id = $2 and id = $3",
            self.organisation,
            self.journey,
            self.finding
        )
        .run(tx)
        .await?;
        journeys::record(tx, self.journey, &self.entry).await
    }
}

/// A new version of the problem statement, after the one the person read.
pub struct SaveStatement {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub round: Id<Round>,
    /// The version it follows; 0 for the first one.
    pub after: i64,
    pub who: String,
    pub needs: String,
    pub because: String,
    pub not_for: String,
    pub how_many: Option<HowMany>,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for SaveStatement {
    /// False when somebody else saved a version in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let newest: i64 = sql!(
            "select coalesce(max(version), 0) from insights_statements where organisation_id = $1 and journey_id = $2",
            self.organisation,
            self.journey
        )
        .value(tx)
        .await?;
        if newest != self.after {
            return Ok(false);
        }
        let made = sql!(
            "insert into insights_statements (organisation_id, journey_id, version, round_id, who, needs, because, not_for, how_many, at, person_id) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing",
            self.organisation, self.journey, newest + 1, self.round, &self.who, &self.needs, &self.because, &self.not_for,
            self.how_many.map(HowMany::code), self.at, self.person
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
