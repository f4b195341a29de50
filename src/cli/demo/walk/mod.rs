//! The journeys: each walked from its need through its rounds, as its text tells it.

mod answers;
mod observed;
mod talks;
mod decisions;
mod gather;
mod ideas;
mod judge;
mod trials;

use self::{
    decisions::DecisionText,
    gather::{FindingText, InsightText, StatementText},
    ideas::{AssumptionText, ElsewhereText, SolutionText, VersionText},
    judge::{BenefitText, CheckText, MeasuredText},
    trials::TrialText,
};
use super::{
    days::{self, Diary},
    needs::NeedText,
    pen::{Pen, Word},
};
use crate::{
    blt::{
        benefits::Benefit,
        foundations::Check,
        insights::Insight,
        journeys::{Half, Journey, MoveRound, Part, Publish, Round, StartJourney, current_round},
        needs::Need,
        solutions::{Assumption, Solution},
    },
    journal::Subject,
    people::Person,
};
use anyhow::Context as _;
use base::{chance::Chance, id::Id};
use serde::Deserialize;
use std::collections::HashMap;

/// A file in `demo/lop`.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JourneyText {
    title: String,
    unit: Option<String>,
    challenge: Option<String>,
    /// What everybody reads; without it the journey is not published.
    summary: Option<String>,
    published: Option<i64>,
    /// A date of the year that the days are counted from instead of today.
    from: Option<String>,
    start: i64,
    team: TeamText,
    need: Vec<NeedText>,
    round: Vec<RoundText>,
    #[serde(default)]
    measured: Vec<MeasuredText>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TeamText {
    owner: Option<String>,
    champion: Option<String>,
    decider: Option<String>,
    #[serde(default)]
    members: Vec<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RoundText {
    /// Where it stands, unless it is decided. Nothing in the round takes it further.
    half: Option<Word>,
    #[serde(default)]
    insight: Vec<InsightText>,
    #[serde(default)]
    finding: Vec<FindingText>,
    statement: Option<StatementText>,
    #[serde(default)]
    elsewhere: Vec<ElsewhereText>,
    #[serde(default)]
    solution: Vec<SolutionText>,
    #[serde(default)]
    version: Vec<VersionText>,
    /// The solution the round went on with.
    choose: Option<String>,
    #[serde(default)]
    assumption: Vec<AssumptionText>,
    #[serde(default)]
    trial: Vec<TrialText>,
    foundations: Option<CheckText>,
    #[serde(default)]
    benefit: Vec<BenefitText>,
    decision: Option<DecisionText>,
}

/// A journey being walked: what its texts call things, and what they are.
struct Walk {
    journey: Id<Journey>,
    round: Id<Round>,
    /// How far this round has come.
    furthest: Half,
    /// Who does what nobody else is named for.
    by: String,
    insights: Vec<Id<Insight>>,
    /// How many versions the problem statement has.
    versions: i64,
    solutions: HashMap<String, (Id<Solution>, i64)>,
    /// Each with the solution it is about.
    assumptions: HashMap<String, (Id<Assumption>, String)>,
    check: Option<Id<Check>>,
    benefits: HashMap<String, Id<Benefit>>,
}

impl Walk {
    /// Who did something: the one who is named, else the one who drives the journey.
    fn by<'a>(&'a self, named: Option<&'a String>) -> &'a str {
        named.unwrap_or(&self.by)
    }

    fn subject(&self) -> (Subject, Id<Journey>) {
        (Subject::Journey, self.journey)
    }
}

impl JourneyText {
    /// Walks the whole way. `number` seeds its chance, so that its codes stay when another journey is added.
    pub async fn tell(&self, pen: &mut Pen<'_>, number: u64) -> anyhow::Result<()> {
        pen.chance = Chance::seeded(number);
        let today = pen.now.date();
        let from = self.from.as_deref().map(|date| days::latest(today, date)).transpose()?;
        pen.diary = Diary::new(from.unwrap_or(today), pen.now);
        self.walk(pen).await.with_context(|| format!("in the journey «{}»", self.title))
    }

    async fn walk(&self, pen: &mut Pen<'_>) -> anyhow::Result<()> {
        let mut walk = self.begin(pen).await?;
        for round in &self.round {
            let visit = pen.visit(&walk.by, pen.now)?;
            walk.round = current_round(pen.tx, &visit, walk.journey).await?.id;
            walk.furthest = round.half.as_ref().map_or(Ok(Half::TestWeigh), |half| half.read(Half::from_text))?;
            gather::tell(round, pen, &mut walk).await?;
            ideas::tell(round, pen, &mut walk).await?;
            trials::tell(round, pen, &walk).await?;
            judge::tell(round, pen, &mut walk).await?;
            move_to(pen, &walk, walk.furthest).await?;
            decisions::tell(round, pen, &walk).await?;
        }
        judge::measure(self, pen, &walk).await?;
        self.publish(pen, &walk).await
    }

    /// The needs come in, and the journey starts with the first one.
    async fn begin(&self, pen: &mut Pen<'_>) -> anyhow::Result<Walk> {
        let mut needs = Vec::new();
        for need in &self.need {
            needs.push(need.clone().within(self.unit.as_ref(), self.challenge.as_ref()).tell(pen).await?);
        }
        let need = *needs.first().context("a journey begins with a need")?;
        let by = self.team.champion.clone().or_else(|| self.team.decider.clone()).context("somebody drives a journey")?;
        let start = self.started(pen, need, &by)?;
        let (journey, round) = (start.id, start.round);
        pen.must("the start", start).await?;
        Ok(Walk {
            journey,
            round,
            furthest: Half::NeedGather,
            by,
            insights: Vec::new(),
            versions: 0,
            solutions: HashMap::new(),
            assumptions: HashMap::new(),
            check: None,
            benefits: HashMap::new(),
        })
    }

    fn started(&self, pen: &mut Pen<'_>, need: Id<Need>, by: &str) -> anyhow::Result<StartJourney> {
        let at = pen.at(Some(self.start));
        let id = pen.id(at);
        Ok(StartJourney {
            organisation: pen.organisation.id,
            id,
            round: pen.id(at),
            title: self.title.clone(),
            needs: vec![(need, pen.id(at))],
            unit: pen.unit(self.unit.as_ref())?,
            challenge: pen.challenge(self.challenge.as_ref())?,
            team: self.team.people(pen)?,
            at,
            entry: pen.entry(at, pen.person(by)?, "journey.started", (Subject::Journey, id)),
        })
    }

    async fn publish(&self, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
        let Some(summary) = &self.summary else { return Ok(()) };
        let at = pen.at(self.published);
        let write = Publish {
            organisation: pen.organisation.id,
            journey: walk.journey,
            published: true,
            summary: summary.trim().to_owned(),
            at,
            entry: pen.entry(at, pen.person("sunniva")?, "journey.published", walk.subject()),
        };
        pen.write(write).await
    }
}

impl TeamText {
    fn people(&self, pen: &Pen<'_>) -> anyhow::Result<Vec<(Part, Id<Person>)>> {
        let parts = [(Part::Owner, &self.owner), (Part::Champion, &self.champion), (Part::Decider, &self.decider)];
        let named = parts.into_iter().filter_map(|(part, slug)| Some((part, slug.as_ref()?)));
        let all = named.chain(self.members.iter().map(|slug| (Part::Member, slug)));
        all.map(|(part, slug)| Ok((part, pen.person(slug)?))).collect()
    }
}

/// The round goes to another half, unless it stands there already or further on.
async fn move_to(pen: &mut Pen<'_>, walk: &Walk, to: Half) -> anyhow::Result<()> {
    let visit = pen.visit(&walk.by, pen.now)?;
    let round = current_round(pen.tx, &visit, walk.journey).await?;
    if round.half >= to.min(walk.furthest) {
        return Ok(());
    }
    let at = pen.at(None);
    let mut entry = pen.entry(at, pen.person(&walk.by)?, "journey.moved", walk.subject());
    entry.data = serde_json::json!({ "round": round.number, "from": round.half.as_str(), "to": to.as_str(), "back": false });
    let write = MoveRound { organisation: pen.organisation.id, journey: walk.journey, round: round.id, to, entry };
    pen.must("a move", write).await
}
