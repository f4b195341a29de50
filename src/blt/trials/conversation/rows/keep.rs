//! Writing that lines of notes become insights of the journey, and perhaps one finding: nothing is typed twice.

use crate::{
    blt::{
        insights::{AddFinding, AddInsight, Insight},
        trials::{conversation::talk::Note, trial::Trial},
    },
    people::Visit,
};
use base::{
    db::{Conn, Tx, Write},
    id::Id,
    sql,
};

/// A line of a note that has become an insight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Kept {
    pub note_id: Id<Note>,
    /// The number made of the line's words.
    pub line: i64,
    pub insight_id: Id<Insight>,
}

/// The lines that are insights by now. An insight that was taken away again counts no more.
pub async fn kept(db: &mut Conn, who: &Visit, trial: Id<Trial>) -> anyhow::Result<Vec<Kept>> {
    sql!(
        "select k.note_id, k.line, k.insight_id from trials_conversation_kept k where k.organisation_id = $1 and k.trial_id = $2 \
         and exists (select 1 from insights i where i.organisation_id = k.organisation_id and i.id = k.insight_id)",
        who.organisation.id,
        trial
    )
    .all(db)
    .await
}

/// A line somebody picked, and the insight it is to be.
pub struct Picked {
    pub note: Id<Note>,
    pub line: i64,
    pub insight: AddInsight,
}

/// Makes insights of lines, each once; and a finding that stands on them, when there is one.
pub struct KeepLines {
    pub organisation: i64,
    pub trial: Id<Trial>,
    pub lines: Vec<Picked>,
    /// The pattern; what it stands on is filled in here.
    pub finding: Option<AddFinding>,
}

impl Write for KeepLines {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        // Two presses at once come after each other, so that the second finds what the first made.
        sql!("update trials set state = state where organisation_id = $1 and id = $2", self.organisation, self.trial)
            .run(tx)
            .await?;
        let mut behind = Vec::new();
        for picked in &self.lines {
            behind.push(self.keep(tx, picked).await?);
        }
        let Some(f) = &self.finding else { return Ok(()) };
        AddFinding {
            organisation: f.organisation,
            id: f.id,
            journey: f.journey,
            round: f.round,
            text: f.text.clone(),
            behind,
            person: f.person,
            at: f.at,
            entry: f.entry.clone(),
        }
        .run(tx)
        .await
    }
}

impl KeepLines {
    /// The insight of this line: the one there is, or a new one.
    async fn keep(&self, tx: &mut Tx, picked: &Picked) -> anyhow::Result<Id<Insight>> {
        let there: Option<Id<Insight>> = sql!(
            "select k.insight_id from trials_conversation_kept k where k.organisation_id = $1 and k.trial_id = $2 and k.note_id = $3 and k.line = $4 \
             and exists (select 1 from insights i where i.organisation_id = k.organisation_id and i.id = k.insight_id)",
            self.organisation, self.trial, picked.note, picked.line
        )
        .maybe_value(tx)
        .await?;
        if let Some(insight) = there {
            return Ok(insight);
        }
        picked.insight.run(tx).await?;
        sql!(
            "insert into trials_conversation_kept (organisation_id, trial_id, note_id, line, insight_id) values ($1, $2, $3, $4, $5) \
             on conflict (organisation_id, trial_id, note_id, line) do update set insight_id = excluded.insight_id",
            self.organisation, self.trial, picked.note, picked.line, picked.insight.id
        )
        .run(tx)
        .await?;
        Ok(picked.insight.id)
    }
}
