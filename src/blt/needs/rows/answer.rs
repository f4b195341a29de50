//! Writing what leaders and advisers answer.

use super::tell;
use crate::{
    blt::{
        challenges::Challenge,
        needs::need::{Answer, Need, Status},
        needs::talk::{Message, News},
    },
    journal::{self, Entry},
    people::{Person, organisations::Unit},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    mail::{self, Letter},
    sql, text,
};

/// An answer with its polite text: the state, the text the reporters read, and letters to those who gave an address.
pub struct AnswerNeed {
    pub organisation: i64,
    pub need: Id<Need>,
    /// The status the answer was chosen for; another answer may have come in between.
    pub was: Status,
    pub becomes: Status,
    pub answer: Answer,
    pub text: String,
    pub person: Id<Person>,
    pub message: Id<Message>,
    pub news: Id<News>,
    /// Id for the sentence in the need it is merged into.
    pub news_there: Id<News>,
    pub letters: Vec<Letter>,
    pub at: Time,
    pub entry: Entry,
}

impl AnswerNeed {
    fn news(&self) -> News {
        match &self.answer {
            Answer::LookAtIt => News::Accepted,
            Answer::NeedMore => News::NeedMore,
            Answer::Merge { .. } => News::Merged,
            Answer::HandOver { to } => News::HandedOver(to.clone()),
            Answer::Park { .. } => News::Parked,
            Answer::Decline { reason } => News::Declined(reason.as_str().to_owned()),
        }
    }
}

impl Write for AnswerNeed {
    /// False when somebody else answered first: nothing is changed then.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let (reason, wake_at, merged_into) = match &self.answer {
            Answer::LookAtIt | Answer::NeedMore => (None, None, None),
            Answer::Merge { into } => (None, None, Some(*into)),
            Answer::HandOver { to } => (Some(to.clone()), None, None),
            Answer::Park { until } => (None, Some(Time::start_of(*until)), None),
            Answer::Decline { reason } => (Some(reason.as_str().to_owned()), None, None),
        };
        let hit = sql!(
            "update needs set status = $4, reason = $5, wake_at = $6, merged_into = $7, answered_at = coalesce(answered_at, $8), changed_at = $8 \
             where organisation_id = $1 and id = $2 and status = $3",
            self.organisation, self.need, self.was, self.becomes, reason, wake_at, merged_into, self.at
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        tell(tx, self.organisation, self.need, self.news, &self.news(), self.at).await?;
        sql!(
            "insert into needs_messages (organisation_id, id, need_id, at, author, person_id, text) values ($1, $2, $3, $4, 'staff', $5, $6)",
            self.organisation, self.message, self.need, self.at, self.person, &self.text
        )
        .run(tx)
        .await?;
        if let Answer::Merge { into } = self.answer {
            // What had been merged into this one follows along, so that nobody is left behind a closed door.
            sql!(
                "update needs set merged_into = $3 where organisation_id = $1 and merged_into = $2",
                self.organisation,
                self.need,
                into
            )
            .run(tx)
            .await?;
            tell(tx, self.organisation, into, self.news_there, &News::MergedHere, self.at).await?;
        }
        for letter in &self.letters {
            mail::put(tx, letter, self.at).await?;
        }
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// Clears a need from quarantine with the text as it may be read inside.
pub struct Clear {
    pub organisation: i64,
    pub need: Id<Need>,
    pub text: String,
    pub title: String,
    pub idea: Option<String>,
    pub news: Id<News>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Clear {
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update needs set status = 'received', text = $3, title = $4, idea = $5, changed_at = $6 \
             where organisation_id = $1 and id = $2 and status = 'quarantined'",
            self.organisation,
            self.need,
            &self.text,
            &self.title,
            self.idea.clone(),
            self.at
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        redact_messages(tx, self.organisation, self.need).await?;
        tell(tx, self.organisation, self.need, self.news, &News::Cleared, self.at).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// What the guard finds in the reporters' later messages is taken out too.
async fn redact_messages(tx: &mut Tx, organisation: i64, need: Id<Need>) -> anyhow::Result<()> {
    let said: Vec<(Id<Message>, String)> = sql!(
        "select id, text from needs_messages where organisation_id = $1 and need_id = $2 and author = 'reporter' and text is not null",
        organisation, need
    )
    .all(tx)
    .await?;
    for (id, text) in said {
        let found = text::personal(&text);
        if !found.is_empty() {
            sql!(
                "update needs_messages set text = $3 where organisation_id = $1 and id = $2",
                organisation,
                id,
                text::redact(&text, &found)
            )
            .run(tx)
            .await?;
        }
    }
    Ok(())
}

/// Removes a need from quarantine for good: the text is gone, the code still tells why.
pub struct Remove {
    pub organisation: i64,
    pub need: Id<Need>,
    pub text: String,
    pub person: Id<Person>,
    pub message: Id<Message>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Remove {
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update needs set status = 'deleted', text = '', title = '', idea = null, concerns = null, picture = null, changed_at = $3, \
             answered_at = coalesce(answered_at, $3) where organisation_id = $1 and id = $2 and status = 'quarantined'",
            self.organisation, self.need, self.at
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        sql!(
            "delete from needs_messages where organisation_id = $1 and need_id = $2 and author = 'reporter'",
            self.organisation,
            self.need
        )
        .run(tx)
        .await?;
        sql!(
            "insert into needs_messages (organisation_id, id, need_id, at, author, person_id, text) values ($1, $2, $3, $4, 'staff', $5, $6)",
            self.organisation, self.message, self.need, self.at, self.person, &self.text
        )
        .run(tx)
        .await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// Gives a need to a unit, so that its leader answers.
pub struct SetUnit {
    pub organisation: i64,
    pub need: Id<Need>,
    pub unit: Option<Id<Unit>>,
    pub challenge: Option<Id<Challenge>>,
    pub at: Time,
}

impl Write for SetUnit {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update needs set unit_id = $3, challenge_id = $4, changed_at = $5 where organisation_id = $1 and id = $2",
            self.organisation,
            self.need,
            self.unit,
            self.challenge,
            self.at
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

/// Wakes parked needs whose day has come: they wait for an answer again, with a new promise.
pub struct WakeParked {
    pub at: Time,
    pub answer_due: Time,
    /// Fresh ids for the sentences; at most as many needs are woken in one turn.
    pub news: Vec<Id<News>>,
}

impl Write for WakeParked {
    /// How many were woken.
    type Done = usize;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<usize> {
        let due: Vec<(i64, Id<Need>)> = sql!(
            "select organisation_id, id from needs where status = 'parked' and wake_at <= $1 order by id limit $2",
            self.at,
            self.news.len() as i64
        )
        .all(tx)
        .await?;
        for ((organisation, need), id) in due.iter().zip(&self.news) {
            sql!(
                "update needs set status = 'received', answered_at = null, wake_at = null, answer_due = $3, changed_at = $4 \
                 where organisation_id = $1 and id = $2",
                *organisation,
                *need,
                self.answer_due,
                self.at
            )
            .run(tx)
            .await?;
            tell(tx, *organisation, *need, *id, &News::Woken, self.at).await?;
        }
        Ok(due.len())
    }
}
