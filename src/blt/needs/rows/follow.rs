//! Writing what reporters say and are told.

use crate::{
    blt::needs::need::{Need, Reporter},
    blt::needs::talk::{Message, News},
    journal::{self, Entry},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// Tells all reporters of a need what happened; they read it in their own language.
pub async fn tell(tx: &mut Tx, organisation: i64, need: Id<Need>, id: Id<News>, news: &News, at: Time) -> anyhow::Result<()> {
    sql!(
        "insert into needs_messages (organisation_id, id, need_id, at, author, news) values ($1, $2, $3, $4, 'news', $5)",
        organisation,
        id,
        need,
        at,
        news.code()
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
pub async fn hand_over(tx: &mut Tx, organisation: i64, need: Id<Need>, to: &str, at: Time) -> anyhow::Result<()> {
    sql!(
        "update needs set status = 'handed_over', reason = $3, changed_at = $4 where organisation_id = $1 and id = $2 and status = 'in_journey'",
        organisation,
        need,
        to,
        at
    )
    .run(tx)
    .await?;
    Ok(())
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
    /// The guard found personal data and the reporter sent it anyway: the need goes to quarantine.
    pub quarantine: bool,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Say {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "insert into needs_messages (organisation_id, id, need_id, at, author, reporter_id, text) values ($1, $2, $3, $4, 'reporter', $5, $6)",
            self.organisation, self.id, self.need, self.at, self.reporter, &self.text
        )
        .run(tx)
        .await?;
        // An answer from the reporter puts the need back on top of the inbox.
        sql!(
            "update needs set changed_at = $3, answered_at = case when status = 'received' then null else answered_at end \
             where organisation_id = $1 and id = $2",
            self.organisation,
            self.need,
            self.at
        )
        .run(tx)
        .await?;
        if self.quarantine {
            sql!(
                "update needs set status = 'quarantined' where organisation_id = $1 and id = $2 and status = 'received'",
                self.organisation,
                self.need
            )
            .run(tx)
            .await?;
        }
        journal::record(tx, &self.entry).await
    }
}

/// The answer to "what is hard today, and for whom?": it becomes the need, and the first text the idea (rule N2).
pub struct AnswerIdea {
    pub organisation: i64,
    pub need: Id<Need>,
    pub text: String,
    pub title: String,
    pub quarantine: bool,
    pub at: Time,
    pub entry: Entry,
}

impl Write for AnswerIdea {
    /// False when it had been answered already.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = sql!(
            "update needs set idea = coalesce(idea, text), text = $3, title = $4, idea_question = 'answered', changed_at = $5, \
             status = case when $6 and status = 'received' then 'quarantined' else status end \
             where organisation_id = $1 and id = $2 and idea_question = 'asked'",
            self.organisation,
            self.need,
            &self.text,
            &self.title,
            self.at,
            self.quarantine
        )
        .run(tx)
        .await?;
        if hit == 1 {
            journal::record(tx, &self.entry).await?;
        }
        Ok(hit == 1)
    }
}

/// A reporter takes the report back: name and e-mail go at once; the need ends when nobody else reported it.
pub struct Withdraw {
    pub organisation: i64,
    pub need: Id<Need>,
    pub reporter: Id<Reporter>,
    pub news: Id<News>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Withdraw {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update needs_reporters set withdrawn_at = $3, name = null, email = null where organisation_id = $1 and id = $2",
            self.organisation,
            self.reporter,
            self.at
        )
        .run(tx)
        .await?;
        let left: i64 = sql!(
            "select count(*) from needs_reporters where organisation_id = $1 and withdrawn_at is null and need_id in \
             (select id from needs where organisation_id = $1 and (id = $2 or merged_into = $2))",
            self.organisation,
            self.need
        )
        .value(tx)
        .await?;
        if left == 0 {
            sql!(
                "update needs set status = 'withdrawn', text = '', title = '', idea = null, concerns = null, picture = null, changed_at = $3 \
                 where organisation_id = $1 and id = $2 and status in ('received', 'quarantined', 'accepted', 'parked')",
                self.organisation, self.need, self.at
            )
            .run(tx)
            .await?;
            sql!(
                "delete from needs_messages where organisation_id = $1 and need_id = $2 and author = 'reporter'",
                self.organisation,
                self.need
            )
            .run(tx)
            .await?;
        }
        tell(tx, self.organisation, self.need, self.news, &News::Withdrawn, self.at).await?;
        journal::record(tx, &self.entry).await
    }
}
