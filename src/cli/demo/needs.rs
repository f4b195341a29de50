//! Needs as people reported them, and what was answered.

use super::{
    days,
    pen::{Pen, Word},
};
use crate::{
    blt::needs::{
        self, Answer, AnswerIdea, AnswerNeed, DeclineReason, Need, Remove, Report, Reporter, Say, Status, promise, title_of,
    },
    journal::{Actor, Subject},
};
use anyhow::Context as _;
use base::{id::Id, text};
use serde::Deserialize;

/// `demo/innboks.toml`, and the needs a journey begins with.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inbox {
    pub need: Vec<NeedText>,
}

/// One report, and what happened to it.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedText {
    /// What other texts call it.
    word: Option<String>,
    text: String,
    idea: Option<String>,
    concerns: Option<String>,
    name: Option<String>,
    unit: Option<String>,
    challenge: Option<String>,
    /// Somebody wrote it down for the one who has the need.
    #[serde(default)]
    on_behalf: bool,
    on: i64,
    at: Option<String>,
    #[serde(default)]
    then: Vec<Then>,
}

/// What happened to a report afterwards, and on which day.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Then {
    did: Did,
    on: Option<i64>,
    at: Option<String>,
    by: Option<String>,
    text: String,
    /// The receiver, the day, the reason or the other need: what the answer needs to be whole.
    to: Option<String>,
    until: Option<String>,
    reason: Option<Word>,
    into: Option<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Did {
    LookAtIt,
    AskForMore,
    Merge,
    HandOver,
    Park,
    Decline,
    /// The guard's find was deleted.
    Remove,
    /// The reporter of an idea told of the need behind it.
    Explain,
    /// The reporter answered back.
    Say,
}

impl NeedText {
    /// What belongs to a journey has its unit and challenge unless it says otherwise.
    pub fn within(mut self, unit: Option<&String>, challenge: Option<&String>) -> NeedText {
        self.unit = self.unit.or_else(|| unit.cloned());
        self.challenge = self.challenge.or_else(|| challenge.cloned());
        self
    }

    /// Reports it and lets everything happen; gives back the need.
    pub async fn tell(&self, pen: &mut Pen<'_>) -> anyhow::Result<Id<Need>> {
        let report = self.report(pen)?;
        let (need, reporter) = (report.need, report.reporter);
        pen.must("a report", report).await?;
        if let Some(word) = &self.word {
            pen.needs.insert(word.clone(), need);
        }
        for then in &self.then {
            then.happen(pen, need, reporter).await.with_context(|| format!("after «{}»", title_of(&self.text)))?;
        }
        Ok(need)
    }

    fn report(&self, pen: &mut Pen<'_>) -> anyhow::Result<Report> {
        let at = pen.diary.at_hour(Some(self.on), self.at.as_deref())?;
        let need = pen.id(at);
        let words = self.text.trim().to_owned();
        let source = if self.on_behalf { "on_behalf" } else { "door" };
        let mut entry = pen.entry_of(at, Actor::Reporter, "need.reported", (Subject::Need, need));
        entry.data = serde_json::json!({ "source": source });
        Ok(Report {
            organisation: pen.organisation.id,
            need,
            reporter: pen.id(at),
            code: pen.chance.code(),
            title: title_of(&words),
            idea: self.idea.clone(),
            ask_about_idea: self.idea.is_none() && text::looks_like_solution(&words),
            concerns: self.concerns.clone(),
            quarantined: !text::personal(&words).is_empty() || self.then.iter().any(|t| matches!(t.did, Did::Remove)),
            text: words,
            name: self.name.clone(),
            email: None,
            lang: pen.organisation.lang,
            picture: None,
            unit: pen.unit(self.unit.as_ref())?,
            challenge: pen.challenge(self.challenge.as_ref())?,
            source,
            fingerprint: None,
            at,
            answer_due: promise(at, pen.organisation.first_answer_days),
            news: pen.id(at),
            entry,
        })
    }
}

impl Then {
    async fn happen(&self, pen: &mut Pen<'_>, need: Id<Need>, reporter: Id<Reporter>) -> anyhow::Result<()> {
        match self.did {
            Did::Say => self.say(pen, need, reporter).await,
            Did::Remove => self.remove(pen, need).await,
            Did::Explain => self.explain(pen, need, reporter).await,
            Did::LookAtIt | Did::AskForMore | Did::Merge | Did::HandOver | Did::Park | Did::Decline => {
                self.answer(pen, need).await
            }
        }
    }

    fn by(&self) -> anyhow::Result<&str> {
        self.by.as_deref().context("an answer is given by somebody")
    }

    /// The answer asks the need's own rule, as the inbox does.
    async fn answer(&self, pen: &mut Pen<'_>, need: Id<Need>) -> anyhow::Result<()> {
        let at = pen.diary.at_hour(self.on, self.at.as_deref())?;
        let visit = pen.visit(self.by()?, at)?;
        let person = pen.person(self.by()?)?;
        let answer = self.chosen(pen)?;
        let was = needs::find(pen.tx, &visit, need).await?.context("the one who answers may not see it")?;
        let target = match answer {
            Answer::Merge { into } => needs::find(pen.tx, &visit, into).await?.map(|n| n.status),
            Answer::LookAtIt
            | Answer::NeedMore
            | Answer::GiveTo { .. }
            | Answer::HandOver { .. }
            | Answer::Park { .. }
            | Answer::Decline { .. } => None,
        };
        let becomes: Status =
            was.after(&answer, at.date(), target).map_err(|no| anyhow::anyhow!("the answer is not allowed: {no:?}"))?;
        let mut entry = pen.entry(at, person, "need.answered", (Subject::Need, need));
        entry.data = serde_json::json!({ "status": becomes.as_str() });
        let write = AnswerNeed {
            organisation: pen.organisation.id,
            need,
            seen: was.changed_at,
            becomes,
            answer,
            text: self.text.trim().to_owned(),
            person,
            message: pen.id(at),
            news: pen.id(at),
            news_there: pen.id(at),
            letters: Vec::new(),
            answer_due: promise(at, pen.organisation.first_answer_days),
            at,
            entry,
        };
        pen.must("an answer", write).await
    }

    fn chosen(&self, pen: &Pen<'_>) -> anyhow::Result<Answer> {
        Ok(match self.did {
            Did::LookAtIt | Did::Say | Did::Remove | Did::Explain => Answer::LookAtIt,
            Did::AskForMore => Answer::NeedMore,
            Did::Merge => Answer::Merge { into: pen.need(self.into.as_deref().context("into which need?")?)? },
            Did::HandOver => Answer::HandOver { to: self.to.clone().context("handed over to whom?")?, address: None },
            Did::Park => {
                Answer::Park { until: days::next(pen.now.date(), self.until.as_deref().context("parked until when?")?)? }
            }
            Did::Decline => {
                Answer::Decline { reason: self.reason.as_ref().context("declined why?")?.read(DeclineReason::from_text)? }
            }
        })
    }

    async fn remove(&self, pen: &mut Pen<'_>, need: Id<Need>) -> anyhow::Result<()> {
        let at = pen.diary.at_hour(self.on, self.at.as_deref())?;
        let person = pen.person(self.by()?)?;
        let write = Remove {
            organisation: pen.organisation.id,
            need,
            text: self.text.trim().to_owned(),
            person,
            message: pen.id(at),
            at,
            entry: pen.entry(at, person, "need.removed", (Subject::Need, need)),
        };
        pen.must("a removal", write).await
    }

    async fn say(&self, pen: &mut Pen<'_>, need: Id<Need>, reporter: Id<Reporter>) -> anyhow::Result<()> {
        let at = pen.diary.at_hour(self.on, self.at.as_deref())?;
        let write = Say {
            organisation: pen.organisation.id,
            id: pen.id(at),
            need,
            reporter,
            text: self.text.trim().to_owned(),
            quarantine: false,
            at,
            entry: pen.entry_of(at, Actor::Reporter, "need.answered_back", (Subject::Need, need)),
        };
        pen.write(write).await
    }

    async fn explain(&self, pen: &mut Pen<'_>, need: Id<Need>, reporter: Id<Reporter>) -> anyhow::Result<()> {
        let at = pen.diary.at_hour(self.on, self.at.as_deref())?;
        let write = AnswerIdea {
            organisation: pen.organisation.id,
            message: pen.id(at),
            need,
            reporter,
            text: self.text.trim().to_owned(),
            quarantine: false,
            at,
            entry: pen.entry_of(at, Actor::Reporter, "need.explained", (Subject::Need, need)),
        };
        pen.must("the need behind an idea", write).await
    }
}
