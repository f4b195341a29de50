//! The tables of questions and their answers: how they are kept.

mod results;

pub use results::{Said, SettleWords, counts, hidden, names, people, words};

use super::question::{Kind, Question, lines_of, options_of};
use crate::{blt::trials::trial::Trial, people::Visit};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql, sql_each,
};
use std::collections::{BTreeMap, BTreeSet};

/// One person's answers to one test. There is no more to it: nobody knows whose it is.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Made for the form, at the beginning of the day, so that it tells no time.
    pub id: Id<Answer>,
    pub organisation: i64,
    pub trial: Id<Trial>,
    /// The plan the answer was checked against.
    pub version: i64,
    /// Whether it may be the first one.
    pub locks: bool,
    /// The beginning of the day.
    pub day: Time,
    pub replies: Vec<Reply>,
    /// Name and contact, for tests that are not anonymous.
    pub who: Option<(Option<String>, Option<String>)>,
}

/// The answer to one question; `None` when it was passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub question: i64,
    pub value: Option<String>,
    pub comment: Option<String>,
    pub quarantined: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    kind: Kind,
    text: String,
    options: String,
    reversed: bool,
}

/// The questions of a trial in their order. Find the trial first.
pub async fn questions(db: &mut Conn, organisation: i64, trial: Id<Trial>) -> anyhow::Result<Vec<Question>> {
    let rows: Vec<Row> = sql!(
        "select number, kind, text, options, reversed from trials_question_questions where organisation_id = $1 and trial_id = $2 order by number",
        organisation, trial
    )
    .all(db)
    .await?;
    let question =
        |r: Row| Question { number: r.number, kind: r.kind, text: r.text, options: options_of(&r.options), reversed: r.reversed };
    Ok(rows.into_iter().map(question).collect())
}

/// Keeps the questions of a plan, in its transaction.
pub async fn save_questions(tx: &mut Tx, organisation: i64, trial: Id<Trial>, questions: &[Question]) -> anyhow::Result<()> {
    remove_questions(tx, organisation, trial).await?;
    let row = |q: &Question| (organisation, trial, q.number, q.kind, q.text.clone(), lines_of(&q.options), q.reversed);
    sql_each!(
        "insert into trials_question_questions (organisation_id, trial_id, number, kind, text, options, reversed) values ($1, $2, $3, $4, $5, $6, $7)",
        questions.iter().map(row)
    )
    .run(tx)
    .await?;
    Ok(())
}

pub async fn remove_questions(tx: &mut Tx, organisation: i64, trial: Id<Trial>) -> anyhow::Result<()> {
    sql!("delete from trials_question_questions where organisation_id = $1 and trial_id = $2", organisation, trial)
        .run(tx)
        .await?;
    Ok(())
}

/// Takes many people's answers at once. An answer is taken only while its trial is running and as it was when the answer was checked.
/// A form that came before is written over: who goes back and presses again has still answered once.
pub struct TakeAnswers(pub Vec<Answer>);

pub(super) type Key = (i64, Id<Trial>, Id<Answer>);

impl Answer {
    pub(super) fn key(&self) -> Key {
        (self.organisation, self.trial, self.id)
    }
}

impl Write for TakeAnswers {
    /// Which were taken.
    type Done = BTreeSet<Key>;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<BTreeSet<Key>> {
        // The later of two with the same identity is the one that counts; PostgreSQL refuses to write one row twice in a statement.
        let answers: BTreeMap<Key, &Answer> = self.0.iter().map(|a| (a.key(), a)).collect();
        lock_trials(tx, answers.values().copied()).await?;
        let rows = answers.values().flat_map(|a| a.replies.iter().map(|r| row(a, r)));
        let wanted: u64 = answers.values().map(|a| a.replies.len() as u64).sum();
        // Values, so that one statement serves many; the trial is looked up for each, so that a closed one takes nothing.
        let taken = sql_each!(
            "insert into trials_question_answers (organisation_id, trial_id, id, question, value, comment, quarantined, day) \
             select v.column1, v.column2, v.column3, v.column4, v.column5, v.column6, v.column7, v.column8 \
             from (values ($1, $2, $3, $4, $5, $6, $7, $8, $9)) v \
             where exists (select 1 from trials t where t.organisation_id = v.column1 and t.id = v.column2 and t.state = 'running' \
             and (t.closes_on is null or t.closes_on >= v.column8) and t.version = v.column9) \
             on conflict (organisation_id, trial_id, id, question) do update set value = excluded.value, comment = excluded.comment, \
             quarantined = excluded.quarantined",
            rows
        )
        .run(tx)
        .await?;
        let all: BTreeSet<Key> = answers.keys().copied().collect();
        let all = if taken == wanted { all } else { still_running(tx, &answers).await? };
        take_names(tx, answers.values().filter(|a| all.contains(&a.key())).copied()).await?;
        Ok(all)
    }
}

#[allow(clippy::type_complexity)] // One tuple a row is what `sql_each!` takes.
fn row(a: &Answer, r: &Reply) -> (i64, Id<Trial>, Id<Answer>, i64, Option<String>, Option<String>, bool, Time, i64) {
    (a.organisation, a.trial, a.id, r.question, r.value.clone(), r.comment.clone(), r.quarantined, a.day, a.version)
}

/// Rule H3, before anything is inserted: in PostgreSQL this waits for a change of the plan that is under way.
async fn lock_trials(tx: &mut Tx, answers: impl Iterator<Item = &Answer>) -> anyhow::Result<()> {
    let first: BTreeSet<(i64, Id<Trial>, i64, Time)> =
        answers.filter(|a| a.locks).map(|a| (a.organisation, a.trial, a.version, a.day)).collect();
    for (organisation, trial, version, day) in first {
        sql!(
            "update trials set criterion_locked_at = $4, \
             solution_version = (select s.version from solutions s where s.organisation_id = $1 and s.id = trials.solution_id) \
             where organisation_id = $1 and id = $2 and version = $3 and state = 'running' \
             and (closes_on is null or closes_on >= $4) and criterion_locked_at is null",
            organisation,
            trial,
            version,
            day
        )
        .run(tx)
        .await?;
    }
    Ok(())
}

/// The answers whose trials take them; asked only when some were not taken.
async fn still_running(tx: &mut Tx, answers: &BTreeMap<Key, &Answer>) -> anyhow::Result<BTreeSet<Key>> {
    let trials: BTreeSet<(i64, Id<Trial>, i64, Time)> =
        answers.values().map(|a| (a.organisation, a.trial, a.version, a.day)).collect();
    let mut open = BTreeSet::new();
    for (organisation, trial, version, day) in trials {
        let takes: i64 = sql!(
            "select count(*) from trials where organisation_id = $1 and id = $2 and version = $3 and state = 'running' \
             and (closes_on is null or closes_on >= $4)",
            organisation,
            trial,
            version,
            day
        )
        .value(tx)
        .await?;
        if takes > 0 {
            open.insert((organisation, trial, version, day));
        }
    }
    let is_open = |a: &Answer| open.contains(&(a.organisation, a.trial, a.version, a.day));
    Ok(answers.iter().filter(|(_, a)| is_open(a)).map(|(key, _)| *key).collect())
}

/// Names are kept apart from answers, and rule H2 stands in the statement: an anonymous test keeps none.
async fn take_names(tx: &mut Tx, answers: impl Iterator<Item = &Answer>) -> anyhow::Result<()> {
    let rows = answers.filter_map(|a| {
        let (name, contact) = a.who.clone()?;
        Some((a.organisation, a.trial, a.id, name, contact))
    });
    sql_each!(
        "insert into trials_question_contacts (organisation_id, trial_id, id, name, contact) \
         select v.column1, v.column2, v.column3, v.column4, v.column5 from (values ($1, $2, $3, $4, $5)) v \
         where exists (select 1 from trials t where t.organisation_id = v.column1 and t.id = v.column2 and t.privacy <> 'anonymous') \
         on conflict (organisation_id, trial_id, id) do update set name = excluded.name, contact = excluded.contact",
        rows
    )
    .run(tx)
    .await?;
    Ok(())
}

/// Whether this very form has been answered already.
pub async fn is_answered(db: &mut Conn, who: &Visit, trial: Id<Trial>, id: Id<Answer>) -> anyhow::Result<bool> {
    let there: i64 = sql!(
        "select count(*) from trials_question_answers where organisation_id = $1 and trial_id = $2 and id = $3",
        who.organisation.id,
        trial,
        id
    )
    .value(db)
    .await?;
    Ok(there > 0)
}
