//! The conversations of a test: its guide, whom was talked with, and what was noted.

use crate::{
    blt::{
        journeys::Group,
        trials::{
            Trial,
            conversation::{self, BeginTalk, Guide, Outcome, SaveNotes, Talk, Typed, TypedOutcome},
        },
    },
    cli::demo::pen::{Pen, Word},
    journal::Subject,
};
use anyhow::{Context as _, ensure};
use base::{clock::Time, id::Id, words::Lang};
use serde::Deserialize;

/// What is told first, and the questions; one of them could kill the idea.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GuideText {
    first: String,
    questions: Vec<String>,
    /// 1, 2, 3 …
    kills: usize,
}

/// One person talked with.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TalkText {
    group: Word,
    #[serde(default)]
    without_need: bool,
    outcome: Word,
    #[serde(default)]
    note: Vec<NoteText>,
    on: Option<i64>,
}

/// What one of the team wrote at a question; 0 is what settled it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteText {
    at: i64,
    text: String,
    by: Option<String>,
}

/// The guide as the plan's form sends it.
pub(super) fn fields(guide: Option<&GuideText>) -> Vec<(String, String)> {
    let Some(text) = guide else { return Vec::new() };
    let questions = conversation::numbered(text.questions.clone(), text.kills.checked_sub(1));
    conversation::fields_of(&Guide { first: text.first.clone(), questions })
}

/// Everybody's conversation, each on its day.
pub(super) async fn hold(pen: &mut Pen<'_>, by: &str, trial: &Trial, talks: &[TalkText]) -> anyhow::Result<()> {
    for talk in talks {
        talk.hold(pen, by, trial).await?;
    }
    Ok(())
}

impl TalkText {
    async fn hold(&self, pen: &mut Pen<'_>, by: &str, trial: &Trial) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let (person, id): (_, Id<Talk>) = (pen.person(by)?, pen.id(Time::start_of(at.date())));
        let begin = BeginTalk {
            organisation: pen.organisation.id,
            journey: trial.journey_id,
            trial: trial.id,
            id,
            group: self.group.read(Group::from_text)?,
            has_need: !self.without_need,
            day: Time::start_of(at.date()),
            person,
            guide: Guide::ready(Lang::Nb),
            entry: pen.entry(at, person, "trial.talk_begun", (Subject::Trial, trial.id)),
        };
        pen.must("a conversation", begin).await?;
        // One save for each who noted, as on two phones.
        let mut writers: Vec<&str> = self.note.iter().map(|n| n.by.as_deref().unwrap_or(by)).collect();
        writers.push(by);
        writers.sort_unstable();
        writers.dedup();
        for writer in writers {
            self.note(pen, (by, writer), trial, (id, at)).await?;
        }
        Ok(())
    }

    async fn note(
        &self,
        pen: &mut Pen<'_>,
        (by, writer): (&str, &str),
        trial: &Trial,
        (talk, at): (Id<Talk>, Time),
    ) -> anyhow::Result<()> {
        let person = pen.person(writer)?;
        let own = self.note.iter().filter(|n| n.by.as_deref().unwrap_or(by) == writer);
        let outcome = self.outcome.read(Outcome::from_text).context("whether it would work for the person")?;
        let save = SaveNotes {
            organisation: pen.organisation.id,
            journey: trial.journey_id,
            trial: trial.id,
            talk,
            person,
            side: "demo".to_owned(),
            notes: own.map(|n| Typed { id: pen.id(at), question: n.at, text: n.text.clone(), base: 0 }).collect(),
            outcome: (by == writer).then_some(TypedOutcome { outcome, base: 0 }),
            day: Time::start_of(at.date()),
            at,
            entry: pen.entry(at, person, "trial.recorded", (Subject::Trial, trial.id)),
        };
        let answered = pen.write(save).await?;
        ensure!(matches!(answered, conversation::Answered::Kept(_)), "a note was not taken");
        Ok(())
    }
}
