//! Writing what leaders and advisers answer.

use super::{look_over::count_anew, tell};
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
    sql,
};

/// An answer with its polite text: the state, and the text the reporters read.
pub struct AnswerNeed {
    pub organisation: i64,
    pub need: Id<Need>,
    /// When the need had last changed as the answer was written; another answer may have come in between.
    pub seen: Time,
    pub becomes: Status,
    pub answer: Answer,
    pub text: String,
    pub person: Id<Person>,
    pub message: Id<Message>,
    pub news: Id<News>,
    /// Id for the sentence in the need it is merged into.
    pub news_there: Id<News>,
    /// To those the need is given or sent to.
    pub letters: Vec<Letter>,
    /// The promise of the unit it is given to.
    pub answer_due: Time,
    pub at: Time,
    pub entry: Entry,
}

impl AnswerNeed {
    fn news(&self) -> News {
        match &self.answer {
            Answer::LookAtIt => News::Accepted,
            Answer::NeedMore => News::NeedMore,
            Answer::Merge { .. } => News::Merged,
            Answer::GiveTo { name, .. } => News::GivenTo(name.clone()),
            Answer::HandOver { to, address: Some(_) } => News::HandedOver(to.clone()),
            Answer::HandOver { to, address: None } => News::BelongsTo(to.clone()),
            Answer::Park { until } => News::Parked(Some(*until)),
            Answer::Decline { reason } => News::Declined(reason.as_str().to_owned()),
        }
    }

    async fn change(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        let (reason, wake_at, merged_into) = match &self.answer {
            Answer::LookAtIt | Answer::NeedMore | Answer::GiveTo { .. } => (None, None, None),
            Answer::Merge { into } => (None, None, Some(*into)),
            Answer::HandOver { to, .. } => (Some(to.clone()), None, None),
            Answer::Park { until } => (None, Some(Time::start_of(*until)), None),
            Answer::Decline { reason } => (Some(reason.as_str().to_owned()), None, None),
        };
        sql!(
            "update needs set status = $4, reason = $5, wake_at = $6, merged_into = $7, answered_at = coalesce(answered_at, $8), \
             merged_at = case when $4 = 'merged' then $8 else null end, reply_waits_since = null, \
             changed_at = case when changed_at < $8 then $8 else changed_at + 1 end \
             where organisation_id = $1 and id = $2 and changed_at = $3 and held_at is null and status in ('received', 'accepted', 'parked')",
            self.organisation, self.need, self.seen, self.becomes, reason, wake_at, merged_into, self.at
        )
        .run(tx)
        .await
    }

    /// What had been merged into this one follows along, so that nobody is left behind a closed door; so does what waits to be read.
    async fn follow_into(&self, tx: &mut Tx, into: Id<Need>, reply_waits: Option<Time>) -> anyhow::Result<()> {
        sql!(
            "update needs set merged_into = $3, merged_at = $4 where organisation_id = $1 and merged_into = $2",
            self.organisation,
            self.need,
            into,
            self.at
        )
        .run(tx)
        .await?;
        sql!(
            "update needs set reply_waits_since = coalesce(reply_waits_since, $3), changed_at = $4 where organisation_id = $1 and id = $2",
            self.organisation,
            into,
            reply_waits,
            self.at
        )
        .run(tx)
        .await?;
        count_anew(tx, self.organisation, self.need).await?;
        tell(tx, self.organisation, into, self.news_there, &News::MergedHere, self.at).await
    }

    /// The unit answers from now on, with a promise of its own.
    async fn give(&self, tx: &mut Tx, unit: Id<Unit>) -> anyhow::Result<()> {
        sql!(
            "update needs set unit_id = $3, answered_at = null, answer_due = $4 where organisation_id = $1 and id = $2",
            self.organisation,
            self.need,
            unit,
            self.answer_due
        )
        .run(tx)
        .await?;
        Ok(())
    }
}

impl Write for AnswerNeed {
    /// False when somebody else answered first: nothing is changed then.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let reply_waits: Option<Option<Time>> =
            sql!("select reply_waits_since from needs where organisation_id = $1 and id = $2", self.organisation, self.need)
                .maybe_value(tx)
                .await?;
        if self.change(tx).await? == 0 {
            return Ok(false);
        }
        tell(tx, self.organisation, self.need, self.news, &self.news(), self.at).await?;
        staff_says(tx, (self.organisation, self.need), self.message, self.person, &self.text, self.at).await?;
        match &self.answer {
            Answer::Merge { into } => self.follow_into(tx, *into, reply_waits.flatten()).await?,
            Answer::GiveTo { unit, .. } => self.give(tx, *unit).await?,
            Answer::LookAtIt | Answer::NeedMore | Answer::HandOver { .. } | Answer::Park { .. } | Answer::Decline { .. } => {}
        }
        for letter in &self.letters {
            mail::put(tx, letter, self.at).await?;
        }
        journal::record(tx, &self.entry).await?;
        Ok(true)
    }
}

/// Words from those who answer, to all who reported the need.
pub(super) async fn staff_says(
    tx: &mut Tx,
    (organisation, need): (i64, Id<Need>),
    id: Id<Message>,
    person: Id<Person>,
    text: &str,
    at: Time,
) -> anyhow::Result<()> {
    sql!(
        "insert into needs_messages (organisation_id, id, need_id, at, author, person_id, text, letter_waits) \
         values ($1, $2, $3, $4, 'staff', $5, $6, $7)",
        organisation,
        id,
        need,
        at,
        person,
        text,
        true
    )
    .run(tx)
    .await?;
    Ok(())
}

/// A few words to the reporters that change nothing: in a journey, and after the end.
pub struct Reply {
    pub organisation: i64,
    pub need: Id<Need>,
    pub text: String,
    pub person: Id<Person>,
    pub message: Id<Message>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for Reply {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        staff_says(tx, (self.organisation, self.need), self.message, self.person, &self.text, self.at).await?;
        read(tx, self.organisation, self.need, self.at).await?;
        journal::record(tx, &self.entry).await
    }
}

/// Somebody has read what the reporters wrote back; nothing more needs to be said.
pub struct ReplyRead {
    pub organisation: i64,
    pub need: Id<Need>,
    pub at: Time,
    pub entry: Entry,
}

impl Write for ReplyRead {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        read(tx, self.organisation, self.need, self.at).await?;
        journal::record(tx, &self.entry).await
    }
}

async fn read(tx: &mut Tx, organisation: i64, need: Id<Need>, at: Time) -> anyhow::Result<()> {
    sql!(
        "update needs set reply_waits_since = null, changed_at = $3 where organisation_id = $1 and id = $2",
        organisation,
        need,
        at
    )
    .run(tx)
    .await?;
    Ok(())
}

/// Gives a need to a unit, so that its leader answers.
pub struct SetUnit {
    pub organisation: i64,
    pub need: Id<Need>,
    pub unit: Option<Id<Unit>>,
    pub challenge: Option<Id<Challenge>>,
    pub at: Time,
    pub entry: Entry,
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
        journal::record(tx, &self.entry).await
    }
}
