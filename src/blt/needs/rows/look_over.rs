//! Writing what is held back, redacted or let in: the words of a need that may tell of a person (rule N6, law L4).

use super::tell;
use crate::{
    blt::needs::need::{HELD, Need},
    blt::needs::talk::{Message, News},
    journal::{self, Entry},
    people::{Person, Visit},
};
use base::{
    clock::Time,
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// The words of a need as its reporter wrote them, or as somebody lets others read them.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Words {
    pub text: String,
    pub title: String,
    pub idea: Option<String>,
    pub concerns: Option<String>,
    pub picture: Option<String>,
}

/// The words that are held back, or the need's own when nothing is. Only for those who clear them; note the reading in the journal.
pub async fn held_words(db: &mut Conn, who: &Visit, need: &Need) -> anyhow::Result<Words> {
    let held: Option<Words> = sql!(
        "select text, title, idea, concerns, picture from needs_held where organisation_id = $1 and need_id = $2",
        who.organisation.id,
        need.id
    )
    .maybe(db)
    .await?;
    Ok(held.unwrap_or_else(|| Words {
        text: need.text.clone(),
        title: need.title.clone(),
        idea: need.idea.clone(),
        concerns: need.concerns.clone(),
        picture: need.picture.clone(),
    }))
}

/// Derives anew since when something waits to be looked over, on the need that is answered and on the one it happened to.
pub(super) async fn count_anew(tx: &mut Tx, organisation: i64, need: Id<Need>) -> anyhow::Result<()> {
    let target: Option<Id<Need>> =
        sql!("select merged_into from needs where organisation_id = $1 and id = $2", organisation, need).value(tx).await?;
    for one in [Some(need), target].into_iter().flatten() {
        sql!(
            "update needs set look_over_since = (select min(since) from ( \
             select flagged_at as since from needs where organisation_id = $1 and (id = $2 or merged_into = $2) \
             union all select held_at as since from needs where organisation_id = $1 and (id = $2 or merged_into = $2) \
             union all select coalesce(flagged_at, at) as since from needs_messages where organisation_id = $1 and need_id in \
             (select id from needs where organisation_id = $1 and (id = $2 or merged_into = $2)) \
             and (quarantined or flagged_at is not null)) as found) \
             where organisation_id = $1 and id = $2",
            organisation,
            one
        )
        .run(tx)
        .await?;
    }
    Ok(())
}

/// Holds the words of a need back, in whichever state it is: they are moved away until somebody has looked them over.
pub struct Hold {
    pub organisation: i64,
    pub need: Id<Need>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Hold {
    /// False when they are held back already, or there are none.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let moved = sql!(
            "insert into needs_held (organisation_id, need_id, text, title, idea, concerns, picture) \
             select organisation_id, id, text, title, idea, concerns, picture from needs where organisation_id = $1 and id = $2 \
             and held_at is null and status not in ('quarantined', 'withdrawn', 'deleted') on conflict do nothing",
            self.organisation,
            self.need
        )
        .run(tx)
        .await?;
        if moved == 0 {
            return Ok(false);
        }
        sql!(
            "update needs set text = $3, title = $3, idea = null, concerns = null, picture = null, held_at = $4, changed_at = $4 \
             where organisation_id = $1 and id = $2",
            self.organisation,
            self.need,
            HELD,
            self.at
        )
        .run(tx)
        .await?;
        count_anew(tx, self.organisation, self.need).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// Lets a need be read with these words: out of quarantine, out of what is held back, or redacted where it stands.
pub struct Clear {
    pub organisation: i64,
    pub need: Id<Need>,
    pub words: Words,
    /// Whether its words were hidden when they were looked over; somebody else may have been faster.
    pub was_hidden: bool,
    pub news: Id<News>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Clear {
    /// False when somebody else has looked it over, or held it back, in between.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let news = match self.status_before(tx).await?.as_deref() {
            Some("quarantined") => News::Cleared,
            Some(_) => News::Redacted,
            None => return Ok(false),
        };
        let w = &self.words;
        sql!(
            "update needs set status = case when status = 'quarantined' then 'received' else status end, text = $3, title = $4, idea = $5, \
             concerns = $6, picture = $7, held_at = null, flagged_at = null, changed_at = $8 where organisation_id = $1 and id = $2",
            self.organisation, self.need, &w.text, &w.title, w.idea.clone(), w.concerns.clone(), w.picture.clone(), self.at
        )
        .run(tx)
        .await?;
        sql!("delete from needs_held where organisation_id = $1 and need_id = $2", self.organisation, self.need).run(tx).await?;
        count_anew(tx, self.organisation, self.need).await?;
        tell(tx, self.organisation, self.need, self.news, &news, self.at).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

impl Clear {
    /// The status of the need, when it is hidden or open as it was when the words were looked over.
    async fn status_before(&self, tx: &mut Tx) -> anyhow::Result<Option<String>> {
        sql!(
            "select status from needs where organisation_id = $1 and id = $2 and status not in ('withdrawn', 'deleted') \
             and $3 = (status = 'quarantined' or held_at is not null)",
            self.organisation,
            self.need,
            self.was_hidden
        )
        .maybe_value(tx)
        .await
    }
}

/// Removes a need that is hidden, for good: the text is gone, the code still tells why. A journey goes on without it only redacted.
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
             held_at = null, flagged_at = null, reply_waits_since = null, answered_at = coalesce(answered_at, $3) \
             where organisation_id = $1 and id = $2 and status not in ('in_journey', 'closed') and (status = 'quarantined' or held_at is not null)",
            self.organisation, self.need, self.at
        )
        .run(tx)
        .await?;
        if hit == 0 {
            return Ok(false);
        }
        sql!("delete from needs_held where organisation_id = $1 and need_id = $2", self.organisation, self.need).run(tx).await?;
        sql!(
            "delete from needs_messages where organisation_id = $1 and need_id = $2 and author = 'reporter'",
            self.organisation,
            self.need
        )
        .run(tx)
        .await?;
        super::answer::staff_says(tx, (self.organisation, self.need), self.message, self.person, &self.text, self.at).await?;
        count_anew(tx, self.organisation, self.need).await?;
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// What somebody says tells of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flagged {
    /// The need's own words.
    Need,
    Message(Id<Message>),
}

/// Somebody says that a text tells of a person, or somebody who may judge it says that it does not.
pub struct Flag {
    pub organisation: i64,
    pub need: Id<Need>,
    pub what: Flagged,
    /// Null takes the flag away.
    pub since: Option<Time>,
    pub entry: Entry,
}

impl Write for Flag {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let hit = match self.what {
            Flagged::Need => {
                sql!(
                    "update needs set flagged_at = $3 where organisation_id = $1 and id = $2 and status not in ('withdrawn', 'deleted')",
                    self.organisation,
                    self.need,
                    self.since
                )
                .run(tx)
                .await?
            }
            Flagged::Message(message) => {
                sql!(
                    "update needs_messages set flagged_at = $4 where organisation_id = $1 and need_id = $2 and id = $3 and author <> 'news'",
                    self.organisation,
                    self.need,
                    message,
                    self.since
                )
                .run(tx)
                .await?
            }
        };
        if hit == 1 {
            count_anew(tx, self.organisation, self.need).await?;
            journal::record(tx, &self.entry).await?;
        }
        Ok(())
    }
}
