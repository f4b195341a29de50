//! The tables of practical tests: how they are kept.

mod read;

pub(super) use read::{Change, RemoveSession, SettleWords, problems, sessions};

use super::script::{Pattern, Script, Session, Task};
use crate::{
    blt::{
        journeys::{self, Journey},
        trials::{rows, trial::Trial},
    },
    people::Person,
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql, sql_each,
};

#[derive(sqlx::FromRow)]
struct Plan {
    pattern: Pattern,
    needed: i64,
    sus: bool,
    questions: String,
}

/// The script of a trial; one that was planned without a script has its title as its only task. Find the trial first.
pub async fn script(db: &mut Conn, organisation: i64, trial: &Trial) -> anyhow::Result<Script> {
    let plan: Option<Plan> = sql!(
        "select pattern, needed, sus, questions from trials_practical_scripts where organisation_id = $1 and trial_id = $2",
        organisation,
        trial.id
    )
    .maybe(db)
    .await?;
    let tasks: Vec<Task> = sql!(
        "select number, text, done_when from trials_practical_tasks where organisation_id = $1 and trial_id = $2 order by number",
        organisation,
        trial.id
    )
    .all(db)
    .await?;
    let script = Script::of(trial, tasks);
    Ok(match plan {
        Some(p) => Script { pattern: p.pattern, needed: p.needed, sus: p.sus, questions: p.questions, ..script },
        None => script,
    })
}

/// Keeps the script of a plan, in its transaction.
pub async fn save_script(tx: &mut Tx, organisation: i64, trial: Id<Trial>, script: &Script) -> anyhow::Result<()> {
    remove_script(tx, organisation, trial).await?;
    sql!(
        "insert into trials_practical_scripts (organisation_id, trial_id, pattern, needed, sus, questions) values ($1, $2, $3, $4, $5, $6)",
        organisation,
        trial,
        script.pattern,
        script.needed,
        script.sus,
        &script.questions
    )
    .run(tx)
    .await?;
    let row = |t: &Task| (organisation, trial, t.number, t.text.clone(), t.done_when.clone());
    sql_each!(
        "insert into trials_practical_tasks (organisation_id, trial_id, number, text, done_when) values ($1, $2, $3, $4, $5)",
        script.tasks.iter().map(row)
    )
    .run(tx)
    .await?;
    Ok(())
}

pub async fn remove_script(tx: &mut Tx, organisation: i64, trial: Id<Trial>) -> anyhow::Result<()> {
    sql!("delete from trials_practical_scripts where organisation_id = $1 and trial_id = $2", organisation, trial)
        .run(tx)
        .await?;
    sql!("delete from trials_practical_tasks where organisation_id = $1 and trial_id = $2", organisation, trial).run(tx).await?;
    Ok(())
}

/// Takes what an observer noted of one person. The same form once more, by the same observer, is written over: it is one person.
pub struct TakeSession {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub trial: Id<Trial>,
    /// The number of the trial's plan the form was checked against, unless the plan is settled.
    pub version: i64,
    pub session: Session,
    pub by: Id<Person>,
    pub at: Time,
}

impl Write for TakeSession {
    /// False when the trial takes no more, its plan was changed meanwhile, or the form is another observer's.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        if !self.is_open(tx).await? {
            return Ok(false);
        }
        rows::lock(tx, self.organisation, self.trial, self.session.day).await?;
        if !self.keep(tx).await? {
            return Ok(false);
        }
        forget_parts(tx, self.organisation, self.trial, self.session.id).await?;
        self.keep_parts(tx).await?;
        journeys::touch(tx, self.organisation, self.journey, self.at).await?;
        Ok(true)
    }
}

impl TakeSession {
    async fn is_open(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let open: i64 = sql!(
            "select count(*) from trials where organisation_id = $1 and id = $2 and (state = 'running' or (state = 'closed' and verdict is null)) \
             and (criterion_locked_at is not null or version = $3)",
            self.organisation, self.trial, self.version
        )
        .value(tx)
        .await?;
        Ok(open > 0)
    }

    async fn keep(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let s = &self.session;
        let hit = sql!(
            "insert into trials_practical_sessions (organisation_id, trial_id, id, day, who_group, proposed, outcome, ease, sus, said, surprise, \
             quarantined, person_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) \
             on conflict (organisation_id, trial_id, id) do update set who_group = excluded.who_group, proposed = excluded.proposed, \
             outcome = excluded.outcome, ease = excluded.ease, sus = excluded.sus, said = excluded.said, surprise = excluded.surprise, \
             quarantined = excluded.quarantined where trials_practical_sessions.person_id = excluded.person_id",
            self.organisation, self.trial, s.id, s.day, s.group, s.proposed, s.outcome, s.ease, s.sus.as_ref(), &s.said, &s.surprise,
            s.quarantined, self.by
        )
        .run(tx)
        .await?;
        Ok(hit == 1)
    }

    async fn keep_parts(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let s = &self.session;
        let (organisation, trial) = (self.organisation, self.trial);
        let results = s.attempts.iter().map(|a| (organisation, trial, s.id, a.task, a.went, a.seconds, a.help.clone()));
        sql_each!(
            "insert into trials_practical_results (organisation_id, trial_id, id, task, went, seconds, help) values ($1, $2, $3, $4, $5, $6, $7)",
            results
        )
        .run(tx)
        .await?;
        let problems = s.problems.iter().map(|p| (organisation, trial, s.id, p.clone()));
        sql_each!(
            "insert into trials_practical_problems (organisation_id, trial_id, id, problem) values ($1, $2, $3, $4)",
            problems
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// What hangs on a session.
async fn forget_parts(tx: &mut Tx, organisation: i64, trial: Id<Trial>, id: Id<Session>) -> anyhow::Result<()> {
    sql!(
        "delete from trials_practical_results where organisation_id = $1 and trial_id = $2 and id = $3",
        organisation,
        trial,
        id
    )
    .run(tx)
    .await?;
    forget_problems(tx, organisation, trial, id).await
}

async fn forget_problems(tx: &mut Tx, organisation: i64, trial: Id<Trial>, id: Id<Session>) -> anyhow::Result<()> {
    sql!(
        "delete from trials_practical_problems where organisation_id = $1 and trial_id = $2 and id = $3",
        organisation,
        trial,
        id
    )
    .run(tx)
    .await?;
    Ok(())
}
