//! Writing that a reporter leaves: what they wrote, their name and their address go, in whichever state the need is.

use super::{look_over::count_anew, tell};
use crate::{
    blt::needs::need::{HELD, Need, Reporter},
    blt::needs::talk::News,
    journal::{self, Entry},
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql,
};

/// A reporter takes the report back.
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
        sql!(
            "delete from needs_messages where organisation_id = $1 and need_id = $2 and author = 'reporter'",
            self.organisation,
            self.need
        )
        .run(tx)
        .await?;
        sql!("delete from needs_held where organisation_id = $1 and need_id = $2", self.organisation, self.need).run(tx).await?;
        let target: Option<Id<Need>> =
            sql!("select merged_into from needs where organisation_id = $1 and id = $2", self.organisation, self.need)
                .value(tx)
                .await?;
        self.take_words(tx).await?;
        // Without the words there is nothing left to look over, neither here nor where it had been merged into.
        count_anew(tx, self.organisation, self.need).await?;
        if let Some(target) = target {
            count_anew(tx, self.organisation, target).await?;
        }
        tell(tx, self.organisation, self.need, self.news, &News::Withdrawn, self.at).await?;
        journal::record(tx, &self.entry).await
    }
}

/// The words a need goes on with when the one who reported it leaves.
#[derive(sqlx::FromRow)]
struct Other {
    text: String,
    title: String,
    idea: Option<String>,
    concerns: Option<String>,
    picture: Option<String>,
}

impl Withdraw {
    /// The reporter's words leave. A need in a journey goes on under the journey's own name, and a need others have
    /// reported too goes on with the words of the first of them; every other one ends.
    async fn take_words(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let other = self.first_of_the_others(tx).await?;
        let name = match &other {
            Some(_) => None,
            None => self.journeys_name(tx).await?,
        };
        let goes_on = other.is_some() || name.is_some();
        let words = other.unwrap_or_else(|| {
            let name = name.unwrap_or_default();
            Other { text: name.clone(), title: name, idea: None, concerns: None, picture: None }
        });
        sql!(
            "update needs set text = $3, title = $4, idea = $5, concerns = $6, picture = $7, held_at = null, flagged_at = null, changed_at = $8, \
             reply_waits_since = case when $9 then reply_waits_since else null end, \
             merged_into = case when $9 then merged_into else null end, \
             status = case when $9 then status else 'withdrawn' end where organisation_id = $1 and id = $2 and status <> 'deleted'",
            self.organisation, self.need, words.text, words.title, words.idea, words.concerns, words.picture, self.at, goes_on
        )
        .run(tx)
        .await?;
        Ok(())
    }

    /// The oldest of those merged into it whose reporter is still there.
    async fn first_of_the_others(&self, tx: &mut Tx) -> anyhow::Result<Option<Other>> {
        sql!(
            "select n.text, n.title, n.idea, n.concerns, n.picture from needs n where n.organisation_id = $1 and n.merged_into = $2 \
             and n.status = 'merged' and exists (select 1 from needs_reporters r where r.organisation_id = $1 and r.need_id = n.id \
             and r.withdrawn_at is null) order by case when n.held_at is null then 0 else 1 end, n.id limit 1",
            self.organisation,
            self.need
        )
        .maybe(tx)
        .await
    }

    /// What the journey the need is part of was called when it began.
    async fn journeys_name(&self, tx: &mut Tx) -> anyhow::Result<Option<String>> {
        let status: Option<String> =
            sql!("select status from needs where organisation_id = $1 and id = $2", self.organisation, self.need)
                .maybe_value(tx)
                .await?;
        if !matches!(status.as_deref(), Some("in_journey" | "closed")) {
            return Ok(None);
        }
        let began: Option<String> = sql!(
            "select news from needs_messages where organisation_id = $1 and need_id = $2 and news like 'journey_started:%' \
             order by id desc limit 1",
            self.organisation,
            self.need
        )
        .maybe_value(tx)
        .await?;
        Ok(Some(match began.as_deref().and_then(News::parse) {
            Some(News::JourneyStarted(title)) => title,
            Some(_) | None => HELD.to_owned(),
        }))
    }
}

/// A reporter wants no name and no address to stand there any longer, and goes on following with the code.
pub struct RemoveName {
    pub organisation: i64,
    pub reporter: Id<Reporter>,
    pub entry: Entry,
}

impl Write for RemoveName {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        sql!(
            "update needs_reporters set name = null, email = null where organisation_id = $1 and id = $2",
            self.organisation,
            self.reporter
        )
        .run(tx)
        .await?;
        journal::record(tx, &self.entry).await
    }
}
