//! The tables of benefits and of what was measured afterwards.

use super::benefit::{Baseline, Benefit, Kind, Measurement};
use crate::{
    blt::journeys::{self, Journey},
    journal::Entry,
    people::{Person, Visit},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

#[derive(sqlx::FromRow)]
struct Row {
    id: Id<Benefit>,
    title: String,
    kind: Kind,
    baseline: Option<f64>,
    unit: Option<String>,
    baseline_on: Option<Time>,
    method: Option<String>,
    cannot_measure: Option<String>,
    owner_id: Option<Id<Person>>,
    version: i64,
    at: Time,
    person_id: Id<Person>,
}

impl Row {
    fn benefit(self, journey_id: Id<Journey>) -> Benefit {
        let baseline = match (self.baseline, self.unit, self.baseline_on, self.method, self.cannot_measure) {
            (Some(value), Some(unit), Some(on), Some(method), _) => Baseline::Measured { value, unit, on: on.date(), method },
            (_, _, _, _, Some(because)) => Baseline::Unmeasurable { because },
            (_, _, _, _, None) => Baseline::None,
        };
        Benefit {
            id: self.id,
            journey_id,
            title: self.title,
            kind: self.kind,
            baseline,
            owner: self.owner_id,
            version: self.version,
            at: self.at,
            person_id: self.person_id,
            measured: Vec::new(),
        }
    }
}

#[derive(sqlx::FromRow)]
struct MeasuredRow {
    id: Id<Measurement>,
    benefit_id: Id<Benefit>,
    value: Option<f64>,
    told: String,
    measured_on: Time,
}

/// The benefits of a journey with what was measured, the oldest first. Find the journey first: who sees it sees what it gave, but no names outside.
pub async fn of_journey(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Benefit>> {
    let rows: Vec<Row> = sql!(
        "select id, title, kind, baseline, unit, baseline_on, method, cannot_measure, owner_id, version, at, person_id from benefits \
         where organisation_id = $1 and journey_id = $2 order by id",
        who.organisation.id,
        journey
    )
    .all(db)
    .await?;
    let measured: Vec<MeasuredRow> = sql!(
        "select id, benefit_id, value, told, measured_on from benefits_measurements where organisation_id = $1 and benefit_id in \
         (select id from benefits where organisation_id = $1 and journey_id = $2) order by measured_on, id",
        who.organisation.id,
        journey
    )
    .all(db)
    .await?;
    let mut benefits: Vec<Benefit> = rows.into_iter().map(|r| r.benefit(journey)).collect();
    for row in measured {
        if let Some(benefit) = benefits.iter_mut().find(|b| b.id == row.benefit_id) {
            benefit.measured.push(Measurement { id: row.id, value: row.value, told: row.told, on: row.measured_on.date() });
        }
    }
    Ok(benefits)
}

/// Adds a benefit, or changes one that is there.
pub struct SaveBenefit {
    pub organisation: i64,
    /// As it is to be; its version is the one the person read, 0 for a new one.
    pub benefit: Benefit,
    pub entry: Entry,
}

/// A baseline as its columns: value, unit, day, method, and why there is none.
type Columns<'a> = (Option<f64>, Option<&'a str>, Option<Time>, Option<&'a str>, Option<&'a str>);

fn columns(baseline: &Baseline) -> Columns<'_> {
    match baseline {
        Baseline::None => (None, None, None, None, None),
        Baseline::Measured { value, unit, on, method } => {
            (Some(*value), Some(unit), Some(Time::start_of(*on)), Some(method), None)
        }
        Baseline::Unmeasurable { because } => (None, None, None, None, Some(because)),
    }
}

impl Write for SaveBenefit {
    /// False when somebody else has changed it, or taken it away, in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = if self.benefit.version == 0 { self.insert(tx).await? } else { self.update(tx).await? };
        if hit == 0 {
            return Ok(false);
        }
        journeys::record(tx, self.benefit.journey_id, &self.entry).await?;
        Ok(true)
    }
}

impl SaveBenefit {
    async fn insert(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        let b = &self.benefit;
        let (value, unit, on, method, because) = columns(&b.baseline);
        sql!(
            "insert into benefits (organisation_id, id, journey_id, title, kind, baseline, unit, baseline_on, method, cannot_measure, owner_id, \
             version, at, person_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13)",
            self.organisation, b.id, b.journey_id, &b.title, b.kind, value, unit, on, method, because, b.owner, b.at, b.person_id
        )
        .run(tx)
        .await
    }

    async fn update(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        let b = &self.benefit;
        let (value, unit, on, method, because) = columns(&b.baseline);
        sql!(
            "update benefits set title = $4, kind = $5, baseline = $6, unit = $7, baseline_on = $8, method = $9, cannot_measure = $10, \
             owner_id = $11, version = version + 1 where organisation_id = $1 and id = $2 and version = $3",
            self.organisation, b.id, b.version, &b.title, b.kind, value, unit, on, method, because, b.owner
        )
        .run(tx)
        .await
    }
}

/// Takes a benefit of this journey away with what was measured; one that is gone already changes nothing.
pub struct RemoveBenefit {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub benefit: Id<Benefit>,
    pub entry: Entry,
}

impl Write for RemoveBenefit {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let (organisation, benefit) = (self.organisation, self.benefit);
        let hit = sql!(
            "delete from benefits where organisation_id = $1 and id = $2 and journey_id = $3",
            organisation,
            benefit,
            self.journey
        )
        .run(tx)
        .await?;
        if hit == 1 {
            sql!("delete from benefits_measurements where organisation_id = $1 and benefit_id = $2", organisation, benefit)
                .run(tx)
                .await?;
            journeys::record(tx, self.journey, &self.entry).await?;
        }
        Ok(())
    }
}

/// Writes down what was measured, or told, after the change.
pub struct Measure {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub benefit: Id<Benefit>,
    pub measurement: Measurement,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Measure {
    /// False when the benefit is gone.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let m = &self.measurement;
        let hit = sql!(
            "insert into benefits_measurements (organisation_id, id, benefit_id, value, told, measured_on, at, person_id) \
             select organisation_id, $3, id, $4, $5, $6, $7, $8 from benefits where organisation_id = $1 and id = $2",
            self.organisation,
            self.benefit,
            m.id,
            m.value,
            &m.told,
            Time::start_of(m.on),
            self.at,
            self.person
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
