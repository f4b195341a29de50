//! The table of yardsticks: versions are added and never written over.

use super::yardstick::Yardstick;
use crate::{
    journal::{self, Entry},
    people::{Person, Visit},
};
use anyhow::Context as _;
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// A version that somebody made, with who, when and why.
pub struct Saved {
    pub yardstick: Yardstick,
    pub at: Time,
    pub person_id: Id<Person>,
    pub because: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    version: i64,
    at: Time,
    person_id: Id<Person>,
    because: String,
    numbers: String,
}

fn read(version: i64, numbers: &str) -> anyhow::Result<Yardstick> {
    let yardstick: Yardstick = serde_json::from_str(numbers).with_context(|| format!("yardstick {version} cannot be read"))?;
    Ok(Yardstick { version, ..yardstick })
}

/// The yardstick in force.
pub async fn current(db: &mut Conn, who: &Visit) -> anyhow::Result<Yardstick> {
    let last: Option<(i64, String)> = sql!(
        "select version, numbers from yardstick_versions where organisation_id = $1 order by version desc limit 1",
        who.organisation.id
    )
    .maybe(db)
    .await?;
    last.map_or_else(|| Ok(Yardstick::specified()), |(version, numbers)| read(version, &numbers))
}

/// One version; 0 is always there.
pub async fn version(db: &mut Conn, who: &Visit, version: i64) -> anyhow::Result<Option<Yardstick>> {
    if version == 0 {
        return Ok(Some(Yardstick::specified()));
    }
    let numbers: Option<String> =
        sql!("select numbers from yardstick_versions where organisation_id = $1 and version = $2", who.organisation.id, version)
            .maybe_value(db)
            .await?;
    numbers.map(|numbers| read(version, &numbers)).transpose()
}

/// Every version that was made, the newest first.
pub async fn versions(db: &mut Conn, who: &Visit) -> anyhow::Result<Vec<Saved>> {
    let rows: Vec<Row> = sql!(
        "select version, at, person_id, because, numbers from yardstick_versions where organisation_id = $1 order by version desc",
        who.organisation.id
    )
    .all(db)
    .await?;
    let saved = |row: Row| {
        let yardstick = read(row.version, &row.numbers)?;
        Ok(Saved { yardstick, at: row.at, person_id: row.person_id, because: row.because })
    };
    rows.into_iter().map(saved).collect()
}

/// Adds a version of the yardstick, with the number it bears.
pub struct SaveYardstick {
    pub organisation: i64,
    pub yardstick: Yardstick,
    pub because: String,
    pub person: Id<Person>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for SaveYardstick {
    /// False when somebody else has made that version in the meantime: nothing is changed then.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let made = sql!(
            "insert into yardstick_versions (organisation_id, version, at, person_id, because, numbers) values ($1, $2, $3, $4, $5, $6) \
             on conflict do nothing",
            self.organisation,
            self.yardstick.version,
            self.at,
            self.person,
            &self.because,
            serde_json::to_string(&self.yardstick)?
        )
        .run(tx)
        .await?;
        if made == 1 {
            journal::record(tx, &self.entry).await?;
        }
        Ok(made == 1)
    }
}
