//! What a round stood on, and what got better: foundations, benefits and what was measured afterwards.

use super::{JourneyText, RoundText, Walk};
use crate::{
    blt::{
        benefits::{Baseline, Benefit, Kind, Measure, Measurement, SaveBenefit},
        foundations::{Check, Foundation, Level, SaveCheck, Score},
    },
    cli::demo::pen::{Pen, Word},
};
use anyhow::Context as _;
use serde::Deserialize;

/// The five foundations: a level from 0 to 3, and why.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckText {
    need: (i64, String),
    solution: (i64, String),
    champion: (i64, String),
    team: (i64, String),
    anchoring: (i64, String),
    by: Option<String>,
    on: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BenefitText {
    word: String,
    kind: Word,
    title: String,
    baseline: f64,
    unit: String,
    method: String,
    /// The day it was measured before anything was changed.
    measured: i64,
    owner: String,
    by: Option<String>,
    on: Option<i64>,
}

/// What was measured after the change.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeasuredText {
    benefit: String,
    /// A number, or what was told.
    value: Option<f64>,
    #[serde(default)]
    told: String,
    by: Option<String>,
    on: Option<i64>,
}

pub(super) async fn tell(round: &RoundText, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
    if let Some(check) = &round.foundations {
        check.tell(pen, walk).await?;
    }
    for benefit in &round.benefit {
        benefit.tell(pen, walk).await?;
    }
    Ok(())
}

pub(super) async fn measure(journey: &JourneyText, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
    for measured in &journey.measured {
        measured.tell(pen, walk).await?;
    }
    Ok(())
}

impl CheckText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let all = [
            (Foundation::Need, &self.need),
            (Foundation::Solution, &self.solution),
            (Foundation::Champion, &self.champion),
            (Foundation::Team, &self.team),
            (Foundation::Anchoring, &self.anchoring),
        ];
        let score = |(foundation, (level, reason)): (Foundation, &(i64, String))| {
            let level = Level::of(*level).context("a level is 0 to 3")?;
            Ok(Score { foundation, level, reason: reason.clone() })
        };
        let scores = all.into_iter().map(score).collect::<anyhow::Result<_>>()?;
        let check = Check { id: pen.id(at), round_id: walk.round, at, person_id: person, scores };
        let id = check.id;
        let entry = pen.entry(at, person, "foundations.judged", walk.subject());
        let (organisation, journey, after) = (pen.organisation.id, walk.journey, walk.check);
        pen.must("a look at the foundations", SaveCheck { organisation, journey, check, after, entry }).await?;
        walk.check = Some(id);
        Ok(())
    }
}

impl BenefitText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let baseline = Baseline::Measured {
            value: self.baseline,
            unit: self.unit.clone(),
            on: pen.diary.day(self.measured),
            method: self.method.clone(),
        };
        let benefit = Benefit {
            id: pen.id(at),
            journey_id: walk.journey,
            title: self.title.clone(),
            kind: self.kind.read(Kind::from_text)?,
            baseline,
            owner: Some(pen.person(&self.owner)?),
            version: 0,
            at,
            person_id: person,
            measured: Vec::new(),
        };
        walk.benefits.insert(self.word.clone(), benefit.id);
        let entry = pen.entry(at, person, "benefit.saved", walk.subject());
        pen.must("a benefit", SaveBenefit { organisation: pen.organisation.id, benefit, entry }).await
    }
}

impl MeasuredText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let benefit =
            walk.benefits.get(&self.benefit).copied().with_context(|| format!("there is no benefit '{}'", self.benefit))?;
        let measurement = Measurement { id: pen.id(at), value: self.value, told: self.told.clone(), on: at.date() };
        let entry = pen.entry(at, person, "benefit.measured", walk.subject());
        let (organisation, journey) = (pen.organisation.id, walk.journey);
        pen.must("a measurement", Measure { organisation, journey, benefit, measurement, person, at, entry }).await
    }
}
