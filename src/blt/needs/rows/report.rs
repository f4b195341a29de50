//! Writing a new report: the need, its reporter, the receipt's first sentence and the journal, all at once.

use crate::{
    blt::{
        challenges::Challenge,
        needs::need::{Need, Reporter},
        needs::talk::News,
    },
    journal::{self, Entry},
    people::organisations::Unit,
};
use base::{
    clock::Time,
    code::Code,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
    words::Lang,
};

/// A report as it comes through the door or from a file.
#[derive(Clone)]
pub struct Report {
    pub organisation: i64,
    pub need: Id<Need>,
    pub reporter: Id<Reporter>,
    pub code: Code,
    pub text: String,
    pub title: String,
    pub idea: Option<String>,
    pub ask_about_idea: bool,
    pub concerns: Option<String>,
    pub quarantined: bool,
    pub name: Option<String>,
    pub email: Option<String>,
    pub lang: Lang,
    pub picture: Option<String>,
    pub unit: Option<Id<Unit>>,
    pub challenge: Option<Id<Challenge>>,
    pub source: &'static str,
    pub fingerprint: Option<String>,
    pub at: Time,
    pub answer_due: Time,
    pub news: Id<News>,
    pub entry: Entry,
}

impl Write for Report {
    /// False when the need is there already: the same form was sent twice.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let status = if self.quarantined { "quarantined" } else { "received" };
        let made = sql!(
            "insert into needs (organisation_id, id, text, title, idea, idea_question, concerns, status, reported_at, answer_due, \
             unit_id, challenge_id, source, fingerprint, picture, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $9) on conflict do nothing",
            self.organisation, self.need, &self.text, &self.title, self.idea.clone(), self.ask_about_idea.then_some("asked"),
            self.concerns.clone(), status, self.at, self.answer_due, self.unit, self.challenge, self.source,
            self.fingerprint.clone(), self.picture.clone()
        )
        .run(tx)
        .await?;
        if made == 0 {
            return Ok(false);
        }
        sql!(
            "insert into needs_reporters (organisation_id, id, need_id, code, name, email, language, reported_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
            self.organisation, self.reporter, self.need, &self.code, self.name.clone(), self.email.clone(), self.lang.code(), self.at
        )
        .run(tx)
        .await?;
        let news = if self.quarantined { News::Quarantined } else { News::Received };
        super::tell(tx, self.organisation, self.need, self.news, &news, self.at).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// The code that was given for a form that has been sent already.
pub async fn code_of(db: &mut Conn, organisation: i64, fingerprint: &str) -> anyhow::Result<Option<Code>> {
    sql!(
        "select r.code from needs_reporters r join needs n on n.organisation_id = r.organisation_id and n.id = r.need_id \
         where n.organisation_id = $1 and n.fingerprint = $2",
        organisation,
        fingerprint
    )
    .maybe_value(db)
    .await
}
