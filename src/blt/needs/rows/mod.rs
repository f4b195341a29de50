//! The tables of needs: how they are read, always on somebody's behalf.

/// All columns of a need; the rest of the statement follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, text, title, idea, idea_question, concerns, status, reason, reported_at, answer_due, answered_at, wake_at, \
             merged_into, merged_at, reply_waits_since, held_at, flagged_at, look_over_since, unit_id, challenge_id, picture, changed_at \
             from needs where organisation_id = $1 ",
            $rest
        )
    };
}

mod said;
mod reporters;
mod lists;
mod look_over;
mod messages;
mod follow;
mod withdraw;
mod answer;
mod waking;
mod letters;
mod pictures;
mod report;
mod import;
mod searched;

pub use answer::{AnswerNeed, Reply, ReplyRead, SetUnit};
pub use follow::{AnswerIdea, Say, Tell, close, enter_journey, hand_over, tell};
pub use import::{GivenAnswer, ImportNeeds, Imported, known};
pub use letters::{PostNews, Told, forget_letters, news_to_post, some_news_waits};
pub use lists::{Counted, Place, Wanted, merged_here, open_needs, waiting, waiting_count};
pub use look_over::{Clear, Flag, Flagged, Hold, Remove, Words, held_words};
pub use messages::{Settle, SettleMessage};
pub use pictures::{ForgetUploads, KeepUpload, is_kept, taken_upload};
pub use report::{Report, code_of};
pub use reporters::{Followed, followed, ideas_behind, reporters};
pub use said::talk;
pub use searched::{all_after, searchable};
pub use waking::WakeParked;
pub use withdraw::{RemoveName, Withdraw};

use super::need::{IdeaQuestion, Need, Status};
use crate::blt::challenges::Challenge;
use crate::people::{Deed, Visit, organisations::Unit};
use base::{clock::Time, db::Conn, id::Id, sql};

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    id: Id<Need>,
    text: String,
    title: String,
    idea: Option<String>,
    idea_question: Option<IdeaQuestion>,
    concerns: Option<String>,
    status: Status,
    reason: Option<String>,
    reported_at: Time,
    answer_due: Time,
    answered_at: Option<Time>,
    wake_at: Option<Time>,
    merged_into: Option<Id<Need>>,
    merged_at: Option<Time>,
    reply_waits_since: Option<Time>,
    held_at: Option<Time>,
    flagged_at: Option<Time>,
    look_over_since: Option<Time>,
    unit_id: Option<Id<Unit>>,
    challenge_id: Option<Id<Challenge>>,
    picture: Option<String>,
    changed_at: Time,
}

impl From<Row> for Need {
    fn from(row: Row) -> Need {
        Need {
            id: row.id,
            text: row.text,
            title: row.title,
            idea: row.idea,
            idea_question: row.idea_question,
            concerns: row.concerns,
            status: row.status,
            reason: row.reason,
            reported_at: row.reported_at,
            answer_due: row.answer_due,
            answered_at: row.answered_at,
            wake_at: row.wake_at,
            merged_into: row.merged_into,
            merged_at: row.merged_at,
            reply_waits_since: row.reply_waits_since,
            held_at: row.held_at,
            flagged_at: row.flagged_at,
            look_over_since: row.look_over_since,
            unit: row.unit_id,
            challenge: row.challenge_id,
            picture: row.picture,
            changed_at: row.changed_at,
        }
    }
}

/// Whether somebody may read a need inside.
fn may_read(who: &Visit, need: &Need) -> bool {
    let Some(person) = &who.person else { return false };
    let is_to_be_looked_over = need.held_at.is_some() || need.flagged_at.is_some() || need.look_over_since.is_some();
    if is_to_be_looked_over && need.has_words() && person.may(Deed::SeeQuarantine, need.unit) {
        return true;
    }
    match need.status {
        Status::Accepted | Status::InJourney | Status::Closed => person.may_somewhere(Deed::SeeInside),
        Status::Quarantined => person.may(Deed::SeeQuarantine, need.unit),
        Status::Received | Status::Parked | Status::Merged | Status::HandedOver | Status::Declined | Status::Withdrawn => {
            person.may(Deed::Triage, need.unit)
        }
        Status::Deleted => false,
    }
}

/// One need, if this person may read it.
pub async fn find(db: &mut Conn, who: &Visit, id: Id<Need>) -> anyhow::Result<Option<Need>> {
    let row: Option<Row> = sql!(select!("and id = $2"), who.organisation.id, id).maybe(db).await?;
    Ok(row.map(Need::from).filter(|need| may_read(who, need)))
}

async fn by_id(db: &mut Conn, organisation: i64, id: Id<Need>) -> anyhow::Result<Option<Need>> {
    let row: Option<Row> = sql!(select!("and id = $2"), organisation, id).maybe(db).await?;
    Ok(row.map(Need::from))
}
