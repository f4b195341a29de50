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
    /// False when an import brought a need that is there already.
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
            "insert into needs_reporters (organisation_id, id, need_id, code, name, email, reported_at) values ($1, $2, $3, $4, $5, $6, $7)",
            self.organisation, self.reporter, self.need, &self.code, self.name.clone(), self.email.clone(), self.at
        )
        .run(tx)
        .await?;
        let news = if self.quarantined { News::Quarantined } else { News::Received };
        super::tell(tx, self.organisation, self.need, self.news, &news, self.at).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// Keeps a picture's name for a form that must be shown again.
pub struct KeepUpload {
    pub token: String,
    pub picture: String,
    pub at: Time,
}

impl Write for KeepUpload {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!("delete from needs_uploads where at < $1", self.at.plus_days(-1)).run(tx).await?;
        sql!("insert into needs_uploads (token, picture, at) values ($1, $2, $3)", &self.token, &self.picture, self.at)
            .run(tx)
            .await?;
        Ok(())
    }
}

/// The picture kept under a token, for the form's second try.
pub async fn taken_upload(db: &mut Conn, token: &str) -> anyhow::Result<Option<String>> {
    sql!("select picture from needs_uploads where token = $1", token).maybe_value(db).await
}
