//! The tests of a round: planned, run, written down and weighed.

use super::{
    RoundText, Walk,
    answers::{self, AnswerText, QuestionText},
    observed::{self, ScriptText, SessionText},
    talks::{self, GuideText, TalkText},
};
use crate::{
    blt::{
        journeys::{Group, Half, needs_of},
        needs::{Need, News},
        trials::{
            self, CloseTrial, Kind, PlanTrial, Privacy, Purchase, Source, Start, State, Trial, Verdict,
            observations::{Record, Recorded},
            practical,
        },
        yardstick::Preset,
    },
    cli::demo::{
        days,
        pen::{Pen, Word},
    },
    journal::Subject,
};
use anyhow::Context as _;
use base::{clock::Time, id::Id, words::Lang};
use jiff::civil::Date;
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TrialText {
    /// The assumption it tests.
    of: String,
    kind: Word,
    title: String,
    who: String,
    group: Word,
    how_many: i64,
    criterion: String,
    /// What counts as "it worked for this person"; the kind's own words without it.
    rule: Option<String>,
    preset: Option<Word>,
    adopt_kroner: Option<i64>,
    benefit_kroner: Option<i64>,
    purchase: Option<Word>,
    purchase_reference: Option<String>,
    why_not_smaller: Option<String>,
    #[serde(default)]
    information: String,
    privacy: Option<Word>,
    #[serde(default)]
    minors: bool,
    /// When it was planned, begins, takes its last answers, and was weighed.
    on: i64,
    starts: Option<i64>,
    starts_date: Option<String>,
    closes: Option<i64>,
    closed: Option<i64>,
    #[serde(default)]
    planned_only: bool,
    minutes: i64,
    #[serde(default)]
    kroner: i64,
    #[serde(default)]
    took_minutes: i64,
    #[serde(default)]
    took_kroner: i64,
    verdict: Option<Word>,
    surprise: Option<String>,
    by: Option<String>,
    #[serde(default)]
    question: Vec<QuestionText>,
    #[serde(default)]
    answer: Vec<AnswerText>,
    #[serde(default)]
    result: Vec<ResultText>,
    /// The tasks of a practical test, and who was observed.
    script: Option<ScriptText>,
    #[serde(default)]
    session: Vec<SessionText>,
    guide: Option<GuideText>,
    #[serde(default)]
    talk: Vec<TalkText>,
}

/// One line of results written down by hand, or from paper.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ResultText {
    who: String,
    group: Word,
    #[serde(default, rename = "for")]
    for_: i64,
    #[serde(default)]
    against: i64,
    #[serde(default)]
    unclear: i64,
    note: String,
    #[serde(default)]
    paper: bool,
    on: Option<i64>,
}

pub(super) async fn tell(round: &RoundText, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
    for trial in &round.trial {
        super::move_to(pen, walk, Half::TestGather).await?;
        trial.tell(pen, walk).await.with_context(|| format!("in the test «{}»", trial.title))?;
        if trial.verdict.is_some() {
            super::move_to(pen, walk, Half::TestWeigh).await?;
        }
    }
    Ok(())
}

impl TrialText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
        let by = walk.by(self.by.as_ref()).to_owned();
        let trial = self.plan(pen, walk, &by).await?;
        if self.planned_only {
            return Ok(());
        }
        self.run(pen, walk, &by, trial).await?;
        let trial = found(pen, &by, trial).await?;
        answers::give(pen, &trial, &self.answer).await?;
        if !self.session.is_empty() {
            let script = practical::script(pen.tx, pen.organisation.id, &trial).await?;
            observed::watch(pen, &by, &trial, &script, &self.session).await?;
        }
        talks::hold(pen, &by, &trial, &self.talk).await?;
        for result in &self.result {
            result.record(pen, walk, &by, &trial).await?;
        }
        self.close(pen, walk, &by, trial.id).await
    }

    async fn plan(&self, pen: &mut Pen<'_>, walk: &Walk, by: &str) -> anyhow::Result<Id<Trial>> {
        let at = pen.at(Some(self.on));
        let person = pen.person(by)?;
        let trial = self.planned(pen, walk, by, at)?;
        let id = trial.id;
        let entry = pen.entry(at, person, "trial.planned", (Subject::Trial, id));
        let posted = match &self.script {
            Some(script) => script.posted()?,
            None => answers::posted(&self.question, talks::fields(self.guide.as_ref()))?,
        };
        pen.must("a plan", PlanTrial { organisation: pen.organisation.id, trial, posted, at, entry, start: None }).await?;
        Ok(id)
    }

    fn planned(&self, pen: &Pen<'_>, walk: &Walk, by: &str, at: Time) -> anyhow::Result<Trial> {
        let (assumption, solution) =
            walk.assumptions.get(&self.of).with_context(|| format!("there is no assumption '{}'", self.of))?;
        let kind = self.kind.read(Kind::from_text)?;
        Ok(Trial {
            id: pen.id(at),
            journey_id: walk.journey,
            round_id: walk.round,
            assumption_id: Some(*assumption),
            kind,
            title: self.title.clone(),
            who: self.who.clone(),
            group: self.group.read(Group::from_text)?,
            how_many: self.how_many,
            criterion: self.criterion.clone(),
            criterion_locked_at: None,
            why_not_smaller: self.why_not_smaller.clone(),
            planned_on: self.begins(pen)?,
            closes_on: self.closes.map(|count| pen.diary.day(count)),
            minutes: self.minutes,
            kroner: self.kroner,
            information: self.information.clone(),
            privacy: self.privacy.as_ref().map_or(Ok(Privacy::Anonymous), |word| word.read(Privacy::from_text))?,
            legal_basis: None,
            minors: self.minors,
            guardians: None,
            state: State::Planned,
            code: pen.chance.short_code(),
            version: 1,
            planned_by: Some(pen.person(by)?),
            started_at: None,
            closed_at: None,
            surprise: None,
            verdict: None,
            actual_minutes: None,
            actual_kroner: None,
            changed_at: at,
            rule: self.rule.clone().unwrap_or_else(|| kind.rule(Lang::Nb).to_owned()),
            preset: self.preset.as_ref().map_or(Ok(kind.usual_preset()), |word| word.read(Preset::from_text))?,
            yardstick_version: 0,
            adopt_kroner: self.adopt_kroner,
            benefit_kroner: self.benefit_kroner,
            purchase: self.purchase.as_ref().map_or(Ok(Purchase::None), |word| word.read(Purchase::from_text))?,
            purchase_reference: self.purchase_reference.clone(),
            solution: walk.solutions.get(solution).copied(),
        })
    }

    fn begins(&self, pen: &Pen<'_>) -> anyhow::Result<Date> {
        match (&self.starts_date, self.starts) {
            (Some(date), _) => days::next(pen.now.date(), date),
            (None, Some(count)) => Ok(pen.diary.day(count)),
            (None, None) => Ok(pen.diary.day(self.on)),
        }
    }

    async fn run(&self, pen: &mut Pen<'_>, walk: &Walk, by: &str, trial: Id<Trial>) -> anyhow::Result<()> {
        let at = pen.at(self.starts);
        let start = Start {
            tell: told(pen, walk, at).await?,
            moves: None,
            entry: pen.entry(at, pen.person(by)?, "trial.started", (Subject::Trial, trial)),
        };
        let trial = found(pen, by, trial).await?;
        pen.must("a start", trials::StartTrial { organisation: pen.organisation.id, trial, at, start }).await
    }

    async fn close(&self, pen: &mut Pen<'_>, walk: &Walk, by: &str, trial: Id<Trial>) -> anyhow::Result<()> {
        let Some(verdict) = &self.verdict else { return Ok(()) };
        let at = pen.at(self.closed.or(self.closes));
        let write = CloseTrial {
            organisation: pen.organisation.id,
            trial: found(pen, by, trial).await?,
            surprise: self.surprise.clone(),
            verdict: verdict.read(Verdict::from_text)?,
            minutes: self.took_minutes,
            kroner: self.took_kroner,
            at,
            tell: told(pen, walk, at).await?,
            entry: pen.entry(at, pen.person(by)?, "trial.closed", (Subject::Trial, trial)),
        };
        pen.must("an end", write).await
    }
}

impl ResultText {
    async fn record(&self, pen: &mut Pen<'_>, walk: &Walk, by: &str, trial: &Trial) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(by)?;
        let line = Recorded {
            id: pen.id(at),
            day: Time::start_of(at.date()),
            who: self.who.clone(),
            who_group: self.group.read(Group::from_text)?,
            for_count: self.for_,
            against_count: self.against,
            unclear_count: self.unclear,
            note: self.note.clone(),
            source: if self.paper { Source::Paper } else { Source::ByHand },
            person_id: person,
        };
        let entry = pen.entry(at, person, "trial.recorded", (Subject::Trial, trial.id));
        let (organisation, journey) = (pen.organisation.id, walk.journey);
        pen.must("a result", Record { organisation, journey, trial: trial.id, line, entry }).await
    }
}

async fn found(pen: &mut Pen<'_>, by: &str, trial: Id<Trial>) -> anyhow::Result<Trial> {
    let visit = pen.visit(by, pen.now)?;
    trials::find(pen.tx, &visit, trial).await?.context("the test is not seen by the one who runs it")
}

/// Those who hear about it, and the ids of the sentences.
async fn told(pen: &mut Pen<'_>, walk: &Walk, at: Time) -> anyhow::Result<Vec<(Id<Need>, Id<News>)>> {
    let needs = needs_of(pen.tx, pen.organisation.id, walk.journey).await?;
    Ok(needs.into_iter().map(|need| (need, pen.id(at))).collect())
}
