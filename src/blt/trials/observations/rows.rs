//! The table of observations: what the team writes down, and how it is read together with a kind's own answers.

use crate::{
    blt::{
        journeys::{self, Group, Journey},
        trials::trial::{Observation, Says, Source, Trial},
    },
    journal::Entry,
    people::{Person, Visit},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// One line of results written down by hand.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Recorded {
    pub id: Id<Recorded>,
    /// The beginning of the day.
    pub day: Time,
    pub who: String,
    pub who_group: Group,
    pub for_count: i64,
    pub against_count: i64,
    pub unclear_count: i64,
    pub note: String,
    pub source: Source,
    pub person_id: Id<Person>,
}

/// What was written down about a trial, the oldest first. Find the trial first.
pub async fn recorded(db: &mut Conn, who: &Visit, trial: Id<Trial>) -> anyhow::Result<Vec<Recorded>> {
    sql!(
        "select id, day, who, who_group, for_count, against_count, unclear_count, note, source, person_id from trials_observations \
         where organisation_id = $1 and trial_id = $2 order by id",
        who.organisation.id, trial
    )
    .all(db)
    .await
}

/// Everything a trial came to, from its own door and from paper. Find the trial first.
pub async fn all(db: &mut Conn, who: &Visit, trial: &Trial) -> anyhow::Result<Vec<Observation>> {
    let mut all = match trial.kind.tool() {
        Some(tool) => (tool.observations)(db, who, trial).await?,
        None => Vec::new(),
    };
    for line in recorded(db, who, trial.id).await? {
        let parts = [(Says::For, line.for_count), (Says::Against, line.against_count), (Says::Unclear, line.unclear_count)];
        let parts = parts.into_iter().filter(|(_, count)| *count > 0);
        all.extend(parts.map(|(says, count)| Observation {
            says,
            count,
            group: line.who_group,
            note: line.note.clone(),
            source: line.source,
        }));
    }
    Ok(all)
}

/// Writes down a line of results. The first one locks the criterion, as the first answer does (rule H3).
pub struct Record {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub trial: Id<Trial>,
    pub line: Recorded,
    pub entry: Entry,
}

impl Write for Record {
    /// False when the trial takes no more; a line that came before is passed over.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let l = &self.line;
        let open: i64 = sql!(
            "select count(*) from trials where organisation_id = $1 and id = $2 and (state = 'running' or (state = 'closed' and verdict is null))",
            self.organisation, self.trial
        )
        .value(tx)
        .await?;
        if open == 0 {
            return Ok(false);
        }
        super::super::rows::lock(tx, self.organisation, self.trial, l.day).await?;
        let made = sql!(
            "insert into trials_observations (organisation_id, id, trial_id, day, who, who_group, for_count, against_count, unclear_count, note, \
             source, person_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing",
            self.organisation, l.id, self.trial, l.day, &l.who, l.who_group, l.for_count, l.against_count, l.unclear_count, &l.note, l.source,
            l.person_id
        )
        .run(tx)
        .await?;
        if made == 1 {
            journeys::record(tx, self.journey, &self.entry).await?;
        }
        Ok(true)
    }
}

/// Takes a line away that was wrong, until the results have been weighed. The criterion stays locked.
pub struct RemoveRecord {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub trial: Id<Trial>,
    pub line: Id<Recorded>,
    pub entry: Entry,
}

impl Write for RemoveRecord {
    /// False when it was gone already, or the results have been weighed.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "delete from trials_observations where organisation_id = $1 and trial_id = $2 and id = $3 \
             and exists (select 1 from trials where organisation_id = $1 and id = $2 and verdict is null)",
            self.organisation,
            self.trial,
            self.line
        )
        .run(tx)
        .await?;
        if hit == 1 {
            journeys::record(tx, self.journey, &self.entry).await?;
        }
        Ok(hit == 1)
    }
}
