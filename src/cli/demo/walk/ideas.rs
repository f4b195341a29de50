//! What a round proposed: what others do, ideas, what must hold, and the one it went on with.

use super::{RoundText, Walk};
use crate::{
    blt::{
        journeys::Half,
        solutions::{
            AddAssumption, AddElsewhere, AddSolution, Asks, Change, Choose, Kind, NewVersion, Novelty, SetAside, Solution,
        },
    },
    cli::demo::pen::{Pen, Word},
};
use anyhow::Context as _;
use base::id::Id;
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ElsewhereText {
    /// Without it nothing was found.
    who: Option<String>,
    what: String,
    source: String,
    by: Option<String>,
    on: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SolutionText {
    word: String,
    title: String,
    text: String,
    kind: Word,
    novelty: Word,
    /// The need whose reporter had the idea.
    from_need: Option<String>,
    /// Why it was set aside.
    aside: Option<String>,
    by: Option<String>,
    on: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VersionText {
    of: String,
    text: String,
    changed: String,
    size: Option<Word>,
    by: Option<String>,
    on: Option<i64>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AssumptionText {
    word: String,
    of: String,
    text: String,
    #[serde(default)]
    must_hold: bool,
    asks: Word,
    by: Option<String>,
    on: Option<i64>,
}

pub(super) async fn tell(round: &RoundText, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
    if !round.elsewhere.is_empty() || !round.solution.is_empty() {
        super::move_to(pen, walk, Half::SolutionGather).await?;
    }
    for elsewhere in &round.elsewhere {
        elsewhere.tell(pen, walk).await?;
    }
    for solution in &round.solution {
        solution.tell(pen, walk).await?;
    }
    for version in &round.version {
        version.tell(pen, walk).await?;
    }
    if let Some(word) = &round.choose {
        super::move_to(pen, walk, Half::SolutionWeigh).await?;
        choose(pen, walk, word).await?;
    }
    for assumption in &round.assumption {
        assumption.tell(pen, walk).await?;
    }
    Ok(())
}

fn known(walk: &Walk, word: &str) -> anyhow::Result<(Id<Solution>, i64)> {
    walk.solutions.get(word).copied().with_context(|| format!("there is no solution '{word}'"))
}

async fn choose(pen: &mut Pen<'_>, walk: &Walk, word: &str) -> anyhow::Result<()> {
    let (solution, _) = known(walk, word)?;
    let at = pen.at(None);
    let person = pen.person(&walk.by)?;
    let entry = pen.entry(at, person, "solution.chosen", walk.subject());
    let (organisation, journey, round) = (pen.organisation.id, walk.journey, walk.round);
    pen.must("a choice", Choose { organisation, journey, round, solution, person, at, entry }).await
}

impl ElsewhereText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let write = AddElsewhere {
            organisation: pen.organisation.id,
            id: pen.id(at),
            journey: walk.journey,
            round: walk.round,
            found: self.who.is_some(),
            who: self.who.clone().unwrap_or_default(),
            what: self.what.trim().to_owned(),
            source: self.source.clone(),
            person,
            at,
            entry: pen.entry(at, person, "elsewhere.added", walk.subject()),
        };
        pen.write(write).await
    }
}

impl SolutionText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let id = pen.id(at);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let (organisation, journey, round) = (pen.organisation.id, walk.journey, walk.round);
        let write = AddSolution {
            organisation,
            id,
            journey,
            round,
            title: self.title.clone(),
            text: self.text.trim().to_owned(),
            kind: self.kind.read(Kind::from_text)?,
            novelty: self.novelty.read(Novelty::from_text)?,
            from_need: self.from_need.as_deref().map(|word| pen.need(word)).transpose()?,
            person: Some(person),
            at,
            entry: pen.entry(at, person, "solution.added", walk.subject()),
        };
        pen.write(write).await?;
        walk.solutions.insert(self.word.clone(), (id, 1));
        let Some(reason) = self.aside.clone() else { return Ok(()) };
        let at = pen.at(None);
        let entry = pen.entry(at, person, "solution.set_aside", walk.subject());
        pen.must("an idea set aside", SetAside { organisation, journey, round, solution: id, reason, entry }).await
    }
}

impl VersionText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let (solution, after) = known(walk, &self.of)?;
        let write = NewVersion {
            organisation: pen.organisation.id,
            journey: walk.journey,
            round: walk.round,
            solution,
            after,
            text: self.text.trim().to_owned(),
            changed: self.changed.clone(),
            size: self.size.as_ref().map_or(Ok(Change::Clear), |word| word.read(Change::from_text))?,
            person,
            at,
            entry: pen.entry(at, person, "solution.changed", walk.subject()),
        };
        pen.must("a new version", write).await?;
        walk.solutions.insert(self.of.clone(), (solution, after + 1));
        Ok(())
    }
}

impl AssumptionText {
    async fn tell(&self, pen: &mut Pen<'_>, walk: &mut Walk) -> anyhow::Result<()> {
        let at = pen.at(self.on);
        let id = pen.id(at);
        let person = pen.person(walk.by(self.by.as_ref()))?;
        let (solution, _) = known(walk, &self.of)?;
        let write = AddAssumption {
            organisation: pen.organisation.id,
            id,
            journey: walk.journey,
            round: walk.round,
            solution,
            text: self.text.clone(),
            must_hold: self.must_hold,
            asks: self.asks.read(Asks::from_text)?,
            person,
            at,
            entry: pen.entry(at, person, "assumption.added", walk.subject()),
        };
        pen.write(write).await?;
        walk.assumptions.insert(self.word.clone(), (id, self.of.clone()));
        Ok(())
    }
}
