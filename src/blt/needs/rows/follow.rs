//! Writing what reporters say and are told.

use super::{look_over::count_anew, messages::explain};
use crate::{
    blt::needs::need::{Need, Reporter},
    blt::needs::talk::{Message, News},
    journal::{self, Entry, Subject},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// Tells all reporters of a need what happened; they read it in their own language, and those who left an address
/// get a letter. The message itself is what waits to be posted, so the change and its letter cannot be parted.
pub async fn tell(tx: &mut Tx, organisation: i64, need: Id<Need>, id: Id<News>, news: &News, at: Time) -> anyhow::Result<()> {
    sql!(
        "insert into needs_messages (organisation_id, id, need_id, at, author, news, letter_waits) values ($1, $2, $3, $4, 'news', $5, $6)",
        organisation,
        id,
        need,
        at,
        news.code(),
        news.is_posted()
    )
    .run(tx)
    .await?;
    Ok(())
}

/// A journey takes the need up; used by the journey's start, in its transaction.
pub async fn enter_journey(
    tx: &mut Tx,
    organisation: i64,
    need: Id<Need>,
    news: Id<News>,
    title: &str,
    at: Time,
) -> anyhow::Result<()> {
    sql!(
        "update needs set status = 'in_journey', answered_at = coalesce(answered_at, $3), changed_at = $3 \
         where organisation_id = $1 and id = $2 and status in ('received', 'accepted', 'parked')",
        organisation,
        need,
        at
    )
    .run(tx)
    .await?;
    changed(tx, organisation, need, news).await?;
    tell(tx, organisation, need, news, &News::JourneyStarted(title.to_owned()), at).await
}

/// The journey ended: the need closes with its outcome; used by the decision, in its transaction.
pub async fn close(tx: &mut Tx, organisation: i64, need: Id<Need>, outcome: &str, at: Time) -> anyhow::Result<()> {
    sql!(
        "update needs set status = 'closed', reason = $3, changed_at = $4 where organisation_id = $1 and id = $2 and status = 'in_journey'",
        organisation, need, outcome, at
    )
    .run(tx)
    .await?;
    Ok(())
}

/// The journey was passed on, and the need with it; used by the decision, in its transaction.
pub async fn hand_over(
    tx: &mut Tx,
    organisation: i64,
    (need, news): (Id<Need>, Id<News>),
    to: &str,
    at: Time,
) -> anyhow::Result<()> {
    sql!(
        "update needs set status = 'handed_over', reason = $3, changed_at = $4 where organisation_id = $1 and id = $2 and status = 'in_journey'",
        organisation,
        need,
        to,
        at
    )
    .run(tx)
    .await?;
    changed(tx, organisation, need, news).await
}

/// Others may read the need now than before: told to the journal's readers where its own entry is about something else.
async fn changed(tx: &mut Tx, organisation: i64, need: Id<Need>, news: Id<News>) -> anyhow::Result<()> {
    journal::mark_unread(tx, Subject::Need, [(organisation, need.uuid(), news.uuid())]).await
}

/// The same as a change of its own, for what later rooms let happen to many needs.
pub struct Tell {
    pub organisation: i64,
    /// The need, and the id its message gets.
    pub to: Vec<(Id<Need>, Id<News>)>,
    pub news: News,
    pub at: Time,
}

impl Write for Tell {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        for (need, id) in &self.to {
            tell(tx, self.organisation, *need, *id, &self.news, self.at).await?;
        }
        Ok(())
    }
}

/// A reporter answers back.
pub struct Say {
    pub organisation: i64,
    pub id: Id<Message>,
    pub need: Id<Need>,
    pub reporter: Id<Reporter>,
    pub text: String,
    /// The guard found personal data and the reporter sent it anyway: the message is held back until it has been looked over.
    pub quarantine: bool,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Say {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let said = (self.id, self.reporter, self.text.as_str());
        insert(tx, (self.organisation, self.need), said, (self.quarantine, false), self.at).await?;
        // Whatever the state, the reply waits to be read where the need is answered.
        sql!(
            "update needs set changed_at = $3, reply_waits_since = coalesce(reply_waits_since, $3) where organisation_id = $1 and id = \
             (select coalesce(n.merged_into, n.id) from needs n where n.organisation_id = $1 and n.id = $2)",
            self.organisation,
            self.need,
            self.at
        )
        .run(tx)
        .await?;
        if self.quarantine {
            count_anew(tx, self.organisation, self.need).await?;
        }
        journal::record(tx, &self.entry).await
    }
}

async fn insert(
    tx: &mut Tx,
    (organisation, need): (i64, Id<Need>),
    (id, reporter, text): (Id<Message>, Id<Reporter>, &str),
    (quarantined, explains): (bool, bool),
    at: Time,
) -> anyhow::Result<()> {
    sql!(
        "insert into needs_messages (organisation_id, id, need_id, at, author, reporter_id, text, quarantined, explains) \
         values ($1, $2, $3, $4, 'reporter', $5, $6, $7, $8)",
        organisation,
        id,
        need,
        at,
        reporter,
        text,
        quarantined,
        explains
    )
    .run(tx)
    .await?;
    Ok(())
}

/// The answer to "what is hard today, and for whom?": it becomes the need, and the first text the idea (rule N2).
/// What the guard found something in waits as a message until it has been looked over.
pub struct AnswerIdea {
    pub organisation: i64,
    pub message: Id<Message>,
    pub need: Id<Need>,
    pub reporter: Id<Reporter>,
    pub text: String,
    pub quarantine: bool,
    pub at: Time,
    pub entry: Entry,
}

impl Write for AnswerIdea {
    /// False when it had been answered already.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update needs set idea_question = 'answered', changed_at = $3 where organisation_id = $1 and id = $2 and idea_question = 'asked'",
            self.organisation,
            self.need,
            self.at
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        if self.quarantine {
            let said = (self.message, self.reporter, self.text.as_str());
            insert(tx, (self.organisation, self.need), said, (true, true), self.at).await?;
            count_anew(tx, self.organisation, self.need).await?;
        } else {
            explain(tx, self.organisation, self.need, &self.text, self.at).await?;
        }
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}
