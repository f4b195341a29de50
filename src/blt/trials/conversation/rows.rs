//! The tables of conversations: how they are read. Find the trial first.

mod guide;
mod keep;
mod notes;
mod talks;

pub use guide::{guide, remove_guide, save_guide};
pub use keep::{KeepLines, Kept, Picked, kept};
pub use notes::{Answered, SaveNotes, SettleNote, Stood, Typed, TypedOutcome};
pub use talks::{BeginTalk, RemoveTalk};

use super::talk::{Note, Talk};
use crate::{blt::trials::trial::Trial, people::Visit};
use base::{
    clock::Time,
    db::{Conn, Tx},
    id::Id,
    sql,
};

/// Everybody talked with, the first one first.
pub async fn talks(db: &mut Conn, who: &Visit, trial: Id<Trial>) -> anyhow::Result<Vec<Talk>> {
    sql!(
        "select id, trial_id, number, who_group, has_need, day, person_id, outcome, outcome_version, outcome_by \
         from trials_conversation_talks where organisation_id = $1 and trial_id = $2 order by number",
        who.organisation.id,
        trial
    )
    .all(db)
    .await
}

/// One of them.
pub async fn talk(db: &mut Conn, who: &Visit, trial: Id<Trial>, id: Id<Talk>) -> anyhow::Result<Option<Talk>> {
    sql!(
        "select id, trial_id, number, who_group, has_need, day, person_id, outcome, outcome_version, outcome_by \
         from trials_conversation_talks where organisation_id = $1 and trial_id = $2 and id = $3",
        who.organisation.id,
        trial,
        id
    )
    .maybe(db)
    .await
}

/// All notes of a trial, in the order of the conversations' beginning and the questions. Some may be hidden from the visitor: see [`Note::may_be_read_by`].
pub async fn notes(db: &mut Conn, who: &Visit, trial: Id<Trial>) -> anyhow::Result<Vec<Note>> {
    sql!(
        "select id, talk_id, question, person_id, text, rival, side, rival_side, version, quarantined from trials_conversation_notes \
         where organisation_id = $1 and trial_id = $2 order by talk_id, question, id",
        who.organisation.id, trial
    )
    .all(db)
    .await
}

/// Holds the trial while something is written below it, so that two who write at once come after each other; and locks what counts as
/// success, because collecting has begun (rule H3). False when the trial takes no more.
async fn hold(tx: &mut Tx, organisation: i64, trial: Id<Trial>, day: Time) -> anyhow::Result<bool> {
    let hit = sql!(
        "update trials set criterion_locked_at = coalesce(criterion_locked_at, $3) where organisation_id = $1 and id = $2 \
         and (state = 'running' or (state = 'closed' and verdict is null))",
        organisation,
        trial,
        day
    )
    .run(tx)
    .await?;
    Ok(hit == 1)
}
