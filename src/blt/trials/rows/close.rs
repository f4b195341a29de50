//! Writing the end of a trial: closed by hand with what it meant, or by its last day.

use crate::{
    blt::{
        journeys::{self, Journey},
        needs::{self, Need, News},
        solutions::SetAssumption,
        trials::trial::{Trial, Verdict},
    },
    journal::{self, Actor, Entry, Subject},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// The needs whose reporters are told, and the ids of the sentences.
type Told = Vec<(Id<Need>, Id<News>)>;

/// Closes a trial and weighs it; one that its last day has closed is only weighed. It may be weighed again.
pub struct CloseTrial {
    pub organisation: i64,
    /// As it was read; another version may have come in between.
    pub trial: Trial,
    pub surprise: Option<String>,
    pub verdict: Verdict,
    pub minutes: i64,
    pub kroner: i64,
    pub at: Time,
    /// Empty when the reporters know already that it is closed.
    pub tell: Told,
    pub entry: Entry,
}

impl Write for CloseTrial {
    /// False when somebody else changed it in the meantime.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let t = &self.trial;
        let hit = sql!(
            "update trials set state = 'closed', closed_at = coalesce(closed_at, $4), surprise = $5, verdict = $6, actual_minutes = $7, \
             actual_kroner = $8, changed_at = $4, version = version + 1 \
             where organisation_id = $1 and id = $2 and version = $3 and state <> 'planned'",
            self.organisation, t.id, t.version, self.at, self.surprise.as_ref(), self.verdict, self.minutes, self.kroner
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        if let Some(assumption) = t.assumption_id {
            let state = self.verdict.holds();
            SetAssumption { organisation: self.organisation, journey: t.journey_id, assumption, state, at: self.at }
                .run(tx)
                .await?;
        }
        for (need, id) in &self.tell {
            needs::tell(tx, self.organisation, *need, *id, &News::TestClosed(t.title.clone()), self.at).await?;
        }
        journeys::record(tx, t.journey_id, &self.entry).await?;
        Ok(true)
    }
}

/// Closes running trials whose last day has passed, and tells the reporters.
pub struct CloseDue {
    pub at: Time,
    /// The beginning of today.
    pub today: Time,
    /// Fresh ids for the journal; at most as many trials are closed in one turn.
    pub entries: Vec<Id<Entry>>,
    /// Fresh ids for the sentences; a trial for which none are left waits for the next turn.
    pub news: Vec<Id<News>>,
}

#[derive(sqlx::FromRow)]
struct Due {
    organisation_id: i64,
    id: Id<Trial>,
    journey_id: Id<Journey>,
    title: String,
}

impl Write for CloseDue {
    /// How many were closed.
    type Done = usize;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<usize> {
        let due: Vec<Due> = sql!(
            "select organisation_id, id, journey_id, title from trials where state = 'running' and closes_on < $1 order by closes_on nulls last, id limit $2",
            self.today, i64::try_from(self.entries.len()).unwrap_or(i64::MAX)
        )
        .all(tx)
        .await?;
        let mut news = self.news.iter();
        let mut closed = 0;
        for (trial, entry) in due.iter().zip(&self.entries) {
            let to = journeys::needs_of(tx, trial.organisation_id, trial.journey_id).await?;
            if news.len() < to.len() {
                break;
            }
            self.close(tx, trial, *entry).await?;
            for (need, id) in to.iter().zip(news.by_ref()) {
                needs::tell(tx, trial.organisation_id, *need, *id, &News::TestClosed(trial.title.clone()), self.at).await?;
            }
            closed += 1;
        }
        Ok(closed)
    }
}

impl CloseDue {
    async fn close(&self, tx: &mut Tx, due: &Due, entry: Id<Entry>) -> anyhow::Result<()> {
        sql!(
            "update trials set state = 'closed', closed_at = $3, changed_at = $3, version = version + 1 where organisation_id = $1 and id = $2",
            due.organisation_id, due.id, self.at
        )
        .run(tx)
        .await?;
        journeys::touch(tx, due.organisation_id, due.journey_id, self.at).await?;
        let entry = Entry {
            id: entry,
            organisation: due.organisation_id,
            at: self.at,
            actor: Actor::System,
            kind: "trial.closed",
            subject: Subject::Trial,
            subject_id: due.id.uuid(),
            data: serde_json::Value::Null,
        };
        journal::record(tx, &entry).await
    }
}
