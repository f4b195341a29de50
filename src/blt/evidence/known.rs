//! Everything that is known about one solution, gathered from its tests, its versions and the yardstick.

use super::{
    advise::{self, Advice, Money, Next},
    weigh::{Scales, Seen, Weighed, kind_of},
};
use crate::{
    blt::{
        journeys::{Journey, Round},
        solutions::{self, Assumption, Change, Solution, Version},
        trials::{self, Purchase, Results, State, Tested, Trial},
        yardstick::{self, Preset, Yardstick},
    },
    people::Visit,
};
use anyhow::anyhow;
use base::{db::Conn, id::Id};

/// What a stop can save: what was written down before the first test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    pub adopt_kroner: Option<i64>,
    pub benefit_kroner: Option<i64>,
    pub purchase: Purchase,
}

/// What is known about one solution.
pub struct Known {
    pub solution: Solution,
    pub scales: Scales,
    pub weighed: Weighed,
    /// What counts as "it worked for this person", in the test that decides how it is weighed.
    pub rule: Option<String>,
    /// What is at stake, as the newest begun test has it.
    pub money: Option<Money>,
    /// What was at stake before the first test.
    pub first: Option<Stake>,
    /// Kroner spent on tests of this solution, work included.
    pub spent: i64,
    pub advice: Advice,
    /// A test of it takes answers now, so this may be something else in a minute.
    pub is_running: bool,
}

/// What is known about a solution. Find the journey first.
pub async fn about(db: &mut Conn, who: &Visit, journey: &Journey, solution: &Solution) -> anyhow::Result<Known> {
    let tested = trials::tested(db, who, journey).await?;
    about_tested(db, who, &tested, solution).await
}

/// What is known about the solution a round goes on with. Find the journey first.
pub async fn of_round(db: &mut Conn, who: &Visit, journey: &Journey, round: &Round) -> anyhow::Result<Option<Known>> {
    match solutions::chosen(db, who, round).await? {
        Some(solution) => about(db, who, journey, &solution).await.map(Some),
        None => Ok(None),
    }
}

/// The same when the journey's tests have been read already.
pub async fn about_tested(db: &mut Conn, who: &Visit, tested: &Tested, solution: &Solution) -> anyhow::Result<Known> {
    let versions = solutions::versions(db, who, solution.id).await?;
    let all = solutions::assumptions(db, who, solution.journey_id).await?;
    let assumptions: Vec<Assumption> = all.into_iter().filter(|a| a.solution_id == solution.id).collect();
    let of_it: Vec<(&Trial, i64, Results)> =
        tested.trials.iter().filter_map(|(t, r)| Some((t, version_of(t, solution, &assumptions)?, *r))).collect();
    let deciding = of_it.iter().rev().find(|(t, _, _)| t.state != State::Planned).or(of_it.last()).map(|(t, _, _)| *t);
    let yardstick = in_force(db, who, deciding).await?;
    let seen = of_it.iter().filter(|(t, _, _)| t.state != State::Planned);
    let seen = seen.map(|(t, version, results)| Seen {
        version: *version,
        kind: kind_of(t.kind),
        results: *results,
        verdict: t.verdict,
    });
    let smallest = trials::proposal(&assumptions).1;
    let scales = Scales {
        seen: seen.collect(),
        changes: changes(solution, &versions),
        preset: deciding.map_or(smallest.usual_preset(), |t| t.preset),
        yardstick,
    };
    let weighed = scales.weigh().map_err(|problem| anyhow!("{} cannot be weighed: {problem}", solution.id))?;
    let money = deciding.and_then(|t| Money::of(t.benefit_kroner?, t.adopt_kroner?));
    let begun: Vec<&Trial> = of_it.iter().map(|(t, _, _)| *t).filter(|t| t.state != State::Planned).collect();
    let stake = |t: &Trial| Stake { adopt_kroner: t.adopt_kroner, benefit_kroner: t.benefit_kroner, purchase: t.purchase };
    let next = Next { scales: &scales, weighed: &weighed, money, smallest, running: running(&of_it) };
    Ok(Known {
        advice: advise::advise(&next).map_err(|problem| anyhow!("{} has no advice: {problem}", solution.id))?,
        is_running: of_it.iter().any(|(t, _, _)| t.state == State::Running),
        solution: solution.clone(),
        rule: deciding.map(|t| t.rule.clone()).filter(|rule| !rule.is_empty()),
        money,
        first: begun.first().map(|t| stake(t)),
        spent: begun.iter().map(|t| advise::cost_of(t)).sum(),
        scales,
        weighed,
    })
}

/// Which version of the solution a test was about; tests of other things are none of its evidence.
fn version_of(trial: &Trial, solution: &Solution, assumptions: &[Assumption]) -> Option<i64> {
    match trial.solution {
        Some((id, version)) => (id == solution.id).then_some(version.clamp(1, solution.version.max(1))),
        // Written before tests said what they try: the assumption tells, and there was one version.
        None => assumptions.iter().any(|a| Some(a.id) == trial.assumption_id).then_some(1),
    }
}

/// A test that has begun keeps the yardstick it began with.
async fn in_force(db: &mut Conn, who: &Visit, deciding: Option<&Trial>) -> anyhow::Result<Yardstick> {
    let begun = deciding.filter(|t| t.state != State::Planned);
    match begun {
        Some(trial) => match yardstick::version(db, who, trial.yardstick_version).await? {
            Some(kept) => Ok(kept),
            None => yardstick::current(db, who).await,
        },
        None => yardstick::current(db, who).await,
    }
}

/// The changes after the first version, one for each; a version nobody sized counts as a clear change.
fn changes(solution: &Solution, versions: &[Version]) -> Vec<Change> {
    let of = |n: i64| versions.iter().find(|v| v.version == n).map_or(Change::Clear, |v| v.size);
    (2..=solution.version).map(of).collect()
}

/// The running test with the most people left to ask, and how many those are.
fn running(of_it: &[(&Trial, i64, Results)]) -> Option<(trials::Kind, i64)> {
    let open = of_it.iter().filter(|(t, _, _)| t.state == State::Running);
    open.map(|(t, _, r)| (t.kind, t.how_many.saturating_sub(r.people)))
        .filter(|(_, left)| *left > 0)
        .max_by_key(|(_, left)| *left)
}

impl Known {
    /// What the verdict is for.
    pub fn preset(&self) -> Preset {
        self.scales.preset
    }

    pub fn id(&self) -> Id<Solution> {
        self.solution.id
    }
}
