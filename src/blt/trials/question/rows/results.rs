//! What the answers come to: counted, and the words people wrote.

use super::Answer;
use crate::{
    blt::trials::trial::Trial,
    journal::{self, Entry},
    people::Visit,
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// How many people have answered. Find the trial first.
pub async fn people(db: &mut Conn, who: &Visit, trial: Id<Trial>) -> anyhow::Result<i64> {
    sql!(
        "select count(*) from trials_question_answers where organisation_id = $1 and trial_id = $2 and question = 1",
        who.organisation.id,
        trial
    )
    .value(db)
    .await
}

/// How many chose what, for the questions that have something to choose. Find the trial first.
pub async fn counts(db: &mut Conn, who: &Visit, trial: Id<Trial>, questions: &[i64]) -> anyhow::Result<Vec<(i64, String, i64)>> {
    sql!(
        "select question, value, count(*) from trials_question_answers where organisation_id = $1 and trial_id = $2 and question in ($3) \
         and value is not null group by question, value order by question, value nulls last",
        who.organisation.id, trial, questions
    )
    .all(db)
    .await
}

/// What somebody wrote: an answer in words, or a comment.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Said {
    pub id: Id<Answer>,
    pub question: i64,
    /// Null for a comment beside an answer that was chosen.
    pub value: Option<String>,
    pub comment: Option<String>,
    pub quarantined: bool,
    pub day: Time,
}

/// What people wrote, the latest day first; `questions` are those answered in words. What is in quarantine comes only for those who see it.
/// Find the trial first.
pub async fn words(
    db: &mut Conn,
    who: &Visit,
    trial: Id<Trial>,
    questions: &[i64],
    (sees_hidden, most): (bool, i64),
) -> anyhow::Result<Vec<Said>> {
    sql!(
        "select id, question, case when question in ($3) then value else null end as value, comment, quarantined, day \
         from trials_question_answers where organisation_id = $1 and trial_id = $2 \
         and (comment is not null or (question in ($3) and value is not null)) \
         and ($4 or not quarantined) order by day desc, id desc, question limit $5",
        who.organisation.id,
        trial,
        questions,
        sees_hidden,
        most
    )
    .all(db)
    .await
}

/// How many texts wait in quarantine. Find the trial first.
pub async fn hidden(db: &mut Conn, who: &Visit, trial: Id<Trial>) -> anyhow::Result<i64> {
    sql!(
        "select count(*) from trials_question_answers where organisation_id = $1 and trial_id = $2 and quarantined",
        who.organisation.id,
        trial
    )
    .value(db)
    .await
}

/// Who answered, for a test that is not anonymous. Find the trial first.
pub async fn names(db: &mut Conn, who: &Visit, trial: Id<Trial>) -> anyhow::Result<Vec<(Option<String>, Option<String>)>> {
    sql!(
        "select name, contact from trials_question_contacts where organisation_id = $1 and trial_id = $2 order by name nulls last",
        who.organisation.id,
        trial
    )
    .all(db)
    .await
}

/// Settles words in quarantine: lets the team read them, or takes them away. The choice beside them still counts.
pub struct SettleWords {
    pub organisation: i64,
    pub trial: Id<Trial>,
    pub answer: Id<Answer>,
    pub question: i64,
    /// Whether the question is answered in words, so that its value goes too.
    pub in_words: bool,
    pub keep: bool,
    pub entry: Entry,
}

impl Write for SettleWords {
    /// False when somebody settled it before.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update trials_question_answers set quarantined = false, comment = case when $5 then comment else null end, \
             value = case when $5 or not $6 then value else null end \
             where organisation_id = $1 and trial_id = $2 and id = $3 and question = $4 and quarantined",
            self.organisation,
            self.trial,
            self.answer,
            self.question,
            self.keep,
            self.in_words
        )
        .run(tx)
        .await?;
        if hit == 1 {
            journal::record(tx, &self.entry).await?;
        }
        Ok(hit == 1)
    }
}
