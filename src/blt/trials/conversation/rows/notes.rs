//! Writing what was noted: every text that comes is kept, whoever else wrote meanwhile.

use super::hold;
use crate::{
    blt::{
        journeys::{self, Journey},
        trials::{
            conversation::talk::{Coming, Met, Note, Outcome, Talk},
            trial::Trial,
        },
    },
    journal::{self, Entry},
    people::Person,
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    sql, text,
};

/// A note as it was typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// For the note, if it is new.
    pub id: Id<Note>,
    pub question: i64,
    pub text: String,
    pub base: i64,
}

/// What somebody chose for the person, and the version they had read.
#[derive(Clone, Copy, Debug)]
pub struct TypedOutcome {
    pub outcome: Outcome,
    pub base: i64,
}

/// Saves what one of the team wrote, from one window.
pub struct SaveNotes {
    pub organisation: i64,
    pub journey: Id<Journey>,
    pub trial: Id<Trial>,
    pub talk: Id<Talk>,
    pub person: Id<Person>,
    /// The window's own word.
    pub side: String,
    pub notes: Vec<Typed>,
    pub outcome: Option<TypedOutcome>,
    pub day: Time,
    pub at: Time,
    /// Noted when the outcome is chosen for the first time: then there is a result.
    pub entry: Entry,
}

/// How the trial and the conversation stood when the notes came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    Kept(Stood),
    /// The results have been weighed: nothing more is taken.
    Closed,
    /// Somebody took the conversation away.
    Gone,
}

/// What became of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stood {
    pub notes: Vec<(i64, Met)>,
    /// Somebody else chose another outcome meanwhile, which stands.
    pub chosen_otherwise: bool,
}

impl Write for SaveNotes {
    type Done = Answered;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<Answered> {
        if !hold(tx, self.organisation, self.trial, self.day).await? {
            return Ok(Answered::Closed);
        }
        let there: i64 = sql!(
            "select count(*) from trials_conversation_talks where organisation_id = $1 and trial_id = $2 and id = $3",
            self.organisation,
            self.trial,
            self.talk
        )
        .value(tx)
        .await?;
        if there == 0 {
            return Ok(Answered::Gone);
        }
        let mut stood = Stood::default();
        for typed in &self.notes {
            stood.notes.push((typed.question, self.note(tx, typed).await?));
        }
        if let Some(typed) = self.outcome {
            stood.chosen_otherwise = !self.choose(tx, typed).await?;
        }
        Ok(Answered::Kept(stood))
    }
}

impl SaveNotes {
    async fn note(&self, tx: &mut Tx, typed: &Typed) -> anyhow::Result<Met> {
        let stored: Option<Note> = sql!(
            "select id, talk_id, question, person_id, text, rival, side, rival_side, version, quarantined from trials_conversation_notes \
             where organisation_id = $1 and talk_id = $2 and question = $3 and person_id = $4",
            self.organisation, self.talk, typed.question, self.person
        )
        .maybe(tx)
        .await?;
        let Some(mut note) = stored else { return self.first(tx, typed).await };
        let met = note.meet(Coming { text: &typed.text, base: typed.base, side: &self.side });
        if matches!(met, Met::Written | Met::Beside) {
            let hidden = !text::personal(&note.joined()).is_empty();
            sql!(
                "update trials_conversation_notes set text = $3, rival = $4, side = $5, rival_side = $6, version = $7, quarantined = $8 \
                 where organisation_id = $1 and id = $2",
                self.organisation, note.id, &note.text, note.rival.as_ref(), &note.side, &note.rival_side, note.version, hidden
            )
            .run(tx)
            .await?;
        }
        Ok(met)
    }

    async fn first(&self, tx: &mut Tx, typed: &Typed) -> anyhow::Result<Met> {
        if typed.text.is_empty() {
            return Ok(Met::Same);
        }
        let hidden = !text::personal(&typed.text).is_empty();
        sql!(
            "insert into trials_conversation_notes (organisation_id, id, trial_id, talk_id, question, person_id, text, side, rival_side, \
             version, quarantined) values ($1, $2, $3, $4, $5, $6, $7, $8, '', 1, $9)",
            self.organisation, typed.id, self.trial, self.talk, typed.question, self.person, &typed.text, &self.side, hidden
        )
        .run(tx)
        .await?;
        Ok(Met::Written)
    }

    /// False when another outcome was chosen after this window was opened.
    async fn choose(&self, tx: &mut Tx, typed: TypedOutcome) -> anyhow::Result<bool> {
        let (stands, version): (Option<Outcome>, i64) = sql!(
            "select outcome, outcome_version from trials_conversation_talks where organisation_id = $1 and id = $2",
            self.organisation,
            self.talk
        )
        .one(tx)
        .await?;
        if stands == Some(typed.outcome) {
            return Ok(true);
        }
        if stands.is_some() && version != typed.base {
            return Ok(false);
        }
        sql!(
            "update trials_conversation_talks set outcome = $3, outcome_by = $4, outcome_version = outcome_version + 1 \
             where organisation_id = $1 and id = $2",
            self.organisation,
            self.talk,
            typed.outcome,
            self.person
        )
        .run(tx)
        .await?;
        if stands.is_none() {
            journal::record(tx, &self.entry).await?;
        }
        journeys::touch(tx, self.organisation, self.journey, self.at).await?;
        Ok(true)
    }
}

/// Lets the team read a note that the guard held back, or takes its words away.
pub struct SettleNote {
    pub organisation: i64,
    pub trial: Id<Trial>,
    pub note: Id<Note>,
    pub keep: bool,
    pub entry: Entry,
}

impl Write for SettleNote {
    /// False when somebody settled it already.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        let hit = if self.keep {
            sql!(
                "update trials_conversation_notes set quarantined = $4 where organisation_id = $1 and trial_id = $2 and id = $3 and quarantined",
                self.organisation, self.trial, self.note, false
            )
            .run(tx)
            .await?
        } else {
            sql!(
                "delete from trials_conversation_notes where organisation_id = $1 and trial_id = $2 and id = $3 and quarantined",
                self.organisation,
                self.trial,
                self.note
            )
            .run(tx)
            .await?
        };
        if hit == 1 {
            journal::record(tx, &self.entry).await?;
        }
        Ok(hit == 1)
    }
}
