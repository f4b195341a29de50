//! Writing many needs from a file at once; those that are there already are left alone.

use super::report::Report;
use crate::{
    blt::needs::talk::{Message, News},
    journal::{self, Entry, Subject},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql, sql_each,
};
use std::collections::HashSet;

/// A report from a file, with the answer it had been given elsewhere.
pub struct Imported {
    pub report: Report,
    pub answer: Option<GivenAnswer>,
}

/// An answer from the other system.
pub struct GivenAnswer {
    pub id: Id<Message>,
    pub text: String,
    /// The guard found something in it: only those who clear it read it at first.
    pub quarantined: bool,
}

/// One batch of a file, in one transaction; the journal has one entry for all of them.
pub struct ImportNeeds {
    pub organisation: i64,
    pub needs: Vec<Imported>,
    pub entry: Entry,
    pub at: Time,
}

/// Which of these fingerprints the organisation has already.
pub async fn known(db: &mut Conn, organisation: i64, fingerprints: &[String]) -> anyhow::Result<HashSet<String>> {
    let found: Vec<String> =
        sql!("select fingerprint from needs where organisation_id = $1 and fingerprint in ($2)", organisation, fingerprints)
            .values(db)
            .await?;
    Ok(found.into_iter().collect())
}

impl ImportNeeds {
    /// Those that are new, each once even if the file has it twice.
    async fn new_ones(&self, tx: &mut Tx) -> anyhow::Result<Vec<&Imported>> {
        let prints: Vec<String> = self.needs.iter().filter_map(|n| n.report.fingerprint.clone()).collect();
        let mut seen = known(tx, self.organisation, &prints).await?;
        Ok(self.needs.iter().filter(|n| n.report.fingerprint.as_ref().is_none_or(|f| seen.insert(f.clone()))).collect())
    }
}

impl Write for ImportNeeds {
    /// How many were new.
    type Done = usize;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<usize> {
        let new = self.new_ones(tx).await?;
        if new.is_empty() {
            return Ok(0);
        }
        insert_needs(tx, &new, self.at).await?;
        let reporters = new.iter().map(|n| {
            let r = &n.report;
            (r.organisation, r.reporter, r.need, r.code, r.name.clone(), r.email.clone(), r.lang.code(), r.at)
        });
        sql_each!(
            "insert into needs_reporters (organisation_id, id, need_id, code, name, email, language, reported_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8)",
            reporters
        )
        .run(tx)
        .await?;
        insert_messages(tx, &new, self.at).await?;
        let things = new.iter().map(|n| (n.report.organisation, n.report.need.uuid(), n.report.need.uuid()));
        journal::mark_unread(tx, Subject::Need, things).await?;
        journal::record(tx, &self.entry).await?;
        Ok(new.len())
    }
}

/// A need that had been answered elsewhere is open here; the others wait for their answer.
fn status(imported: &Imported) -> &'static str {
    match (imported.report.quarantined, &imported.answer) {
        (true, _) => "quarantined",
        (false, Some(_)) => "accepted",
        (false, None) => "received",
    }
}

async fn insert_needs(tx: &mut Tx, new: &[&Imported], at: Time) -> anyhow::Result<()> {
    let rows = new.iter().map(|n| {
        let (r, answered) = (&n.report, n.answer.as_ref().map(|_| n.report.at));
        let texts = (r.text.clone(), r.title.clone(), r.idea.clone(), r.concerns.clone());
        let (text, title, idea, concerns) = texts;
        let fingerprint = r.fingerprint.clone();
        let look_over = n.answer.as_ref().filter(|a| a.quarantined).map(|_| at);
        (
            r.organisation,
            r.need,
            text,
            title,
            idea,
            concerns,
            status(n),
            r.at,
            r.answer_due,
            answered,
            r.unit,
            r.challenge,
            r.source,
            fingerprint,
            r.at,
            look_over,
        )
    });
    sql_each!(
        "insert into needs (organisation_id, id, text, title, idea, concerns, status, reported_at, answer_due, answered_at, \
         unit_id, challenge_id, source, fingerprint, changed_at, look_over_since) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        rows
    )
    .run(tx)
    .await?;
    Ok(())
}

async fn insert_messages(tx: &mut Tx, new: &[&Imported], at: Time) -> anyhow::Result<()> {
    let news = new.iter().map(|n| {
        let news = if n.report.quarantined { News::Quarantined } else { News::Received };
        (n.report.organisation, n.report.news, n.report.need, n.report.at, news.code())
    });
    sql_each!(
        "insert into needs_messages (organisation_id, id, need_id, at, author, news) values ($1, $2, $3, $4, 'news', $5)",
        news
    )
    .run(tx)
    .await?;
    let answers = new.iter().filter_map(|n| {
        let answer = n.answer.as_ref()?;
        Some((n.report.organisation, answer.id, n.report.need, at, answer.text.clone(), answer.quarantined))
    });
    sql_each!(
        "insert into needs_messages (organisation_id, id, need_id, at, author, text, quarantined) values ($1, $2, $3, $4, 'staff', $5, $6)",
        answers
    )
    .run(tx)
    .await?;
    Ok(())
}
