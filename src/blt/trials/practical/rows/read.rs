//! What was noted, read for those who see the trial; words that were cleared, and sessions taken away.

use super::{forget_parts, forget_problems};
use crate::{
    blt::{
        journeys::{self, Group, Journey},
        trials::{
            practical::script::{Attempt, Outcome, Session, Went},
            trial::Trial,
        },
    },
    journal::{self, Entry},
    people::Visit,
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};
use std::collections::HashMap;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id<Session>,
    day: Time,
    who_group: Group,
    proposed: Outcome,
    outcome: Outcome,
    ease: Option<i64>,
    sus: Option<String>,
    said: String,
    surprise: String,
    quarantined: bool,
}

#[derive(sqlx::FromRow)]
struct Result {
    id: Id<Session>,
    task: i64,
    went: Option<Went>,
    seconds: Option<i64>,
    help: String,
}

/// What was noted of each participant, the first day first. Words in quarantine come only when `sees_hidden`. Find the trial first.
pub async fn sessions(db: &mut Conn, who: &Visit, trial: Id<Trial>, sees_hidden: bool) -> anyhow::Result<Vec<Session>> {
    let organisation = who.organisation.id;
    let rows: Vec<Row> = sql!(
        "select id, day, who_group, proposed, outcome, ease, sus, case when quarantined and not $3 then '' else said end as said, \
         case when quarantined and not $3 then '' else surprise end as surprise, quarantined \
         from trials_practical_sessions where organisation_id = $1 and trial_id = $2 order by day, id",
        organisation,
        trial,
        sees_hidden
    )
    .all(db)
    .await?;
    let results: Vec<Result> = sql!(
        "select id, task, went, seconds, help from trials_practical_results where organisation_id = $1 and trial_id = $2 order by id, task",
        organisation, trial
    )
    .all(db)
    .await?;
    let mut attempts: HashMap<Id<Session>, Vec<Attempt>> = HashMap::new();
    for r in results {
        attempts.entry(r.id).or_default().push(Attempt { task: r.task, went: r.went, seconds: r.seconds, help: r.help });
    }
    let mut met: HashMap<Id<Session>, Vec<String>> = HashMap::new();
    for (id, problem) in problems(db, who, trial, true).await? {
        met.entry(id).or_default().push(problem);
    }
    Ok(rows.into_iter().map(|r| whole(r, &mut attempts, &mut met, sees_hidden)).collect())
}

fn whole(
    r: Row,
    attempts: &mut HashMap<Id<Session>, Vec<Attempt>>,
    met: &mut HashMap<Id<Session>, Vec<String>>,
    sees_hidden: bool,
) -> Session {
    let hides = r.quarantined && !sees_hidden;
    let mut attempts = attempts.remove(&r.id).unwrap_or_default();
    let mut problems = met.remove(&r.id).unwrap_or_default();
    if hides {
        attempts.iter_mut().for_each(|a| a.help.clear());
        problems.clear();
    }
    Session {
        id: r.id,
        day: r.day,
        group: r.who_group,
        proposed: r.proposed,
        outcome: r.outcome,
        ease: r.ease,
        sus: r.sus,
        said: r.said,
        surprise: r.surprise,
        quarantined: r.quarantined,
        attempts,
        problems,
    }
}

/// Who met which problem. Those in quarantine come only when wanted. Find the trial first.
pub async fn problems(
    db: &mut Conn,
    who: &Visit,
    trial: Id<Trial>,
    with_hidden: bool,
) -> anyhow::Result<Vec<(Id<Session>, String)>> {
    sql!(
        "select p.id, p.problem from trials_practical_problems p join trials_practical_sessions s \
         on s.organisation_id = p.organisation_id and s.trial_id = p.trial_id and s.id = p.id \
         where p.organisation_id = $1 and p.trial_id = $2 and ($3 or not s.quarantined) order by p.problem, p.id",
        who.organisation.id,
        trial,
        with_hidden
    )
    .all(db)
    .await
}

/// A change of one session that is written in the journal.
#[derive(Clone)]
pub struct Change {
    pub organisation: i64,
    pub trial: Id<Trial>,
    pub session: Id<Session>,
    pub entry: Entry,
}

/// Settles words in quarantine: lets the team read them, or takes them away. How the tasks went still counts.
pub struct SettleWords {
    pub of: Change,
    pub keep: bool,
}

impl Write for SettleWords {
    /// False when somebody settled it before.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let Change { organisation, trial, session, entry } = &self.of;
        let hit = sql!(
            "update trials_practical_sessions set quarantined = false, said = case when $4 then said else '' end, \
             surprise = case when $4 then surprise else '' end \
             where organisation_id = $1 and trial_id = $2 and id = $3 and quarantined",
            *organisation,
            *trial,
            *session,
            self.keep
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        if !self.keep {
            forget_problems(tx, *organisation, *trial, *session).await?;
            sql!(
                "update trials_practical_results set help = '' where organisation_id = $1 and trial_id = $2 and id = $3",
                *organisation,
                *trial,
                *session
            )
            .run(tx)
            .await?;
        }
        journal::record(tx, entry).await?;
        Ok(true)
    }
}

/// Takes a session away that was wrong, until the results have been weighed. The criterion stays locked.
pub struct RemoveSession {
    pub of: Change,
    pub journey: Id<Journey>,
}

impl Write for RemoveSession {
    /// False when it was gone already, or the results have been weighed.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let Change { organisation, trial, session, entry } = &self.of;
        let hit = sql!(
            "delete from trials_practical_sessions where organisation_id = $1 and trial_id = $2 and id = $3 \
             and exists (select 1 from trials where organisation_id = $1 and id = $2 and verdict is null)",
            *organisation,
            *trial,
            *session
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        forget_parts(tx, *organisation, *trial, *session).await?;
        journeys::record(tx, self.journey, entry).await?;
        Ok(true)
    }
}
