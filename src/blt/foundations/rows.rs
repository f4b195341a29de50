//! The table of foundations: checks are added and never changed.

use super::foundation::{Check, Foundation, Level, Score};
use crate::{
    blt::journeys::{self, Journey, Round},
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
    id: Id<Check>,
    round_id: Id<Round>,
    foundation: Foundation,
    level: i64,
    reason: String,
    at: Time,
    person_id: Id<Person>,
}

/// Every check of a journey, the first one first; nothing for those outside. Find the journey first.
pub async fn of_journey(db: &mut Conn, who: &Visit, journey: &Journey) -> anyhow::Result<Vec<Check>> {
    if !journey.is_seen_inside_by(who) {
        return Ok(Vec::new());
    }
    let rows: Vec<Row> = sql!(
        "select id, round_id, foundation, level, reason, at, person_id from foundations \
         where organisation_id = $1 and journey_id = $2 order by at, id",
        who.organisation.id,
        journey.id
    )
    .all(db)
    .await?;
    let mut checks: Vec<Check> = Vec::new();
    for row in rows {
        let Some(level) = Level::of(row.level) else { continue };
        if checks.last().is_none_or(|c| c.id != row.id) {
            checks.push(Check { id: row.id, round_id: row.round_id, at: row.at, person_id: row.person_id, scores: Vec::new() });
        }
        if let Some(check) = checks.last_mut() {
            check.scores.push(Score { foundation: row.foundation, level, reason: row.reason });
        }
    }
    checks.iter_mut().for_each(|c| c.scores.sort_by_key(|s| s.foundation));
    Ok(checks)
}

/// The check that counts now.
pub async fn latest(db: &mut Conn, who: &Visit, journey: &Journey) -> anyhow::Result<Option<Check>> {
    Ok(of_journey(db, who, journey).await?.pop())
}

/// Adds a check of the foundations.
pub struct SaveCheck {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub check: Check,
    /// The check the person had read; somebody else may have made another since.
    pub after: Option<Id<Check>>,
    pub entry: Entry,
}

impl Write for SaveCheck {
    /// False when somebody else has made a check in the meantime: nothing is changed then.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let last: Option<Id<Check>> = sql!(
            "select id from foundations where organisation_id = $1 and journey_id = $2 order by at desc, id desc limit 1",
            self.organisation,
            self.journey
        )
        .maybe_value(tx)
        .await?;
        if last != self.after {
            return Ok(false);
        }
        let check = &self.check;
        for score in &check.scores {
            sql!(
                "insert into foundations (organisation_id, id, journey_id, round_id, foundation, level, reason, at, person_id) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                self.organisation,
                check.id,
                self.journey,
                check.round_id,
                score.foundation,
                i64::from(score.level.number()),
                &score.reason,
                check.at,
                check.person_id
            )
            .run(tx)
            .await?;
        }
        journeys::record(tx, self.journey, &self.entry).await?;
        Ok(true)
    }
}
