//! What to do next: the smallest test that can change the answer, the one that pays, or none.

use super::weigh::{Scales, Weighed, kind_of};
use crate::blt::{
    trials::{self, Trial},
    yardstick::{Preset, WEIGHED},
};
use evidence::{
    belief::Kind,
    problem::Answer,
    verdict::Verdict,
    worth::{self, Action, Ahead, Asking, Belief, Choice, Flip, Offer, Proposal, Stakes, flip, next_test, predictive, stop_plan},
};

/// What an hour of work costs, kroner. A judgement, about what a municipality pays with everything that belongs to it.
pub(super) const HOUR_KRONER: i64 = 600;
/// The most people looked ahead for.
const FAR: u64 = 200;
/// The largest test proposed for money's sake.
const MOST_PEOPLE: u64 = 30;
/// So many more people are looked ahead for before anybody is told that "it works" is out of reach.
pub(super) const MANY: i64 = 100;
/// Below this chance of ever reaching "it works", more people are better not asked.
const HOPELESS: f64 = 0.05;

/// What is at stake, kroner: both were written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    pub benefit: i64,
    pub cost: i64,
}

impl Money {
    pub fn of(benefit: i64, cost: i64) -> Option<Money> {
        (benefit > 0 && cost >= 0).then_some(Money { benefit, cost })
    }

    fn stakes(self) -> Stakes {
        Stakes { benefit: self.benefit as f64, cost: self.cost as f64 }
    }

    /// It must work for so many of a hundred before it pays; more than a hundred when it never does.
    pub fn breaks_even_at(self) -> i64 {
        let share = self.cost.saturating_mul(100);
        share / self.benefit + i64::from(share % self.benefit != 0)
    }
}

/// What advice is given about.
pub struct Next<'a> {
    pub scales: &'a Scales,
    pub weighed: &'a Weighed,
    pub money: Option<Money>,
    /// The lowest rung that can answer what must hold (rule T1).
    pub smallest: trials::Kind,
    /// A running test, and how many are left to ask.
    pub running: Option<(trials::Kind, i64)>,
}

/// What there is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Do {
    /// Make this test.
    Test { kind: trials::Kind, people: i64 },
    /// The answer is clear: decide.
    Decide,
    /// It does not work: stop or change it first.
    StopOrChange,
}

/// What further tests are worth in kroner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    /// No test can be worth more.
    pub evpi: f64,
    /// The cheapest test that pays nearly as well as the best one; none when no test pays.
    pub pick: Option<Proposal>,
    /// Whether putting it to use is the better choice now, by money alone.
    pub adopt_now: bool,
    pub breaks_even_at: i64,
    /// While a practical test runs: whether asking one more is worth its price.
    pub one_more: Option<bool>,
}

/// The advice.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Advice {
    pub act: Do,
    /// About what the test costs, kroner; nothing without a test.
    pub kroner: i64,
    /// How far away each verdict is with that kind of test.
    pub flip: Option<Flip>,
    /// The chance of a clear answer with as many people as proposed.
    pub clear: Option<f64>,
    pub worth: Option<Worth>,
    /// Even if a hundred more are asked, "it works" is nearly out of reach.
    pub is_hopeless: bool,
}

/// What one test of a kind costs in all, kroner, work included.
pub fn about_kroner(kind: trials::Kind, people: i64) -> i64 {
    let (fixed, per) = parts(kind);
    fixed.saturating_add(per.saturating_mul(people))
}

/// What a test cost, or was planned to cost.
pub fn cost_of(trial: &Trial) -> i64 {
    let minutes = trial.actual_minutes.unwrap_or(trial.minutes);
    trial.actual_kroner.unwrap_or(trial.kroner).saturating_add(minutes.saturating_mul(HOUR_KRONER) / 60)
}

/// Half of what a usual test costs goes to preparing it, the rest to its people. A judgement.
fn parts(kind: trials::Kind) -> (i64, i64) {
    let usual = &kind.description().usual;
    let all = usual.kroner + usual.minutes * HOUR_KRONER / 60;
    (all / 2, all / 2 / usual.people.max(1))
}

/// # Errors
/// When a number is out of the library's range.
pub fn advise(next: &Next) -> Answer<Advice> {
    let worth = next.money.map(|money| worth(next, money)).transpose()?;
    let (act, flip) = act(next, worth.as_ref())?;
    let (kroner, clear) = match act {
        Do::Test { kind, people } => (about_kroner(kind, people), clear(next, kind, people)?),
        Do::Decide | Do::StopOrChange => (0, None),
    };
    Ok(Advice { act, kroner, flip, clear, worth, is_hopeless: is_hopeless(next)? })
}

fn act(next: &Next, worth: Option<&Worth>) -> Answer<(Do, Option<Flip>)> {
    match (next.weighed.decision.verdict, next.scales.preset) {
        (Verdict::DoesNot, _) => Ok((Do::StopOrChange, None)),
        (Verdict::Works, Preset::Adopt | Preset::HighStakes) => Ok((Do::Decide, None)),
        (Verdict::Works, Preset::Draw) => step(next, Preset::Try, trials::Kind::Drawing),
        (Verdict::Works, Preset::Try) => step(next, Preset::Adopt, trials::Kind::Practical),
        (Verdict::NotEnough, preset) => match worth.and_then(|w| w.pick) {
            Some(pick) => Ok((Do::Test { kind: rung(pick.kind), people: whole(pick.n) }, ahead(next.scales, pick.kind)?)),
            None => step(next, preset, next.smallest),
        },
    }
}

/// The lowest rung from `lowest` up on which some number of people can change the answer that `preset` asks for.
fn step(next: &Next, preset: Preset, lowest: trials::Kind) -> Answer<(Do, Option<Flip>)> {
    let scales = Scales { preset, ..next.scales.clone() };
    let mut last = None;
    for kind in trials::Kind::ALL.iter().filter(|k| **k >= lowest && **k != trials::Kind::Pilot) {
        let flip = ahead(&scales, kind_of(*kind))?;
        // A test that can only say no is no road to yes: the next rung can do both.
        if let Some(people) = flip.filter(|f| f.works_in.is_some()).and_then(|f| f.change_in) {
            return Ok((Do::Test { kind: *kind, people: whole(people) }, flip));
        }
        last = flip.or(last);
    }
    // A pilot, or limits no test of two hundred people reaches: the strongest test, as large as is usual.
    let kind = trials::Kind::Practical;
    Ok((Do::Test { kind, people: kind.description().usual.people }, last))
}

fn ahead(scales: &Scales, kind: Kind) -> Answer<Option<Flip>> {
    let (rounds, pooling, plan) = (scales.rounds(), scales.pooling(), scales.plan());
    flip(&Ahead::of((&rounds, &pooling), &plan, kind)?, FAR).map(Some)
}

fn predicted(scales: &Scales, kind: trials::Kind, people: i64) -> Answer<worth::Predictive> {
    let (rounds, pooling, plan) = (scales.rounds(), scales.pooling(), scales.plan());
    predictive(&Ahead::of((&rounds, &pooling), &plan, kind_of(kind))?, people.unsigned_abs().min(10_000))
}

/// Nobody can foresee anything from nothing.
fn clear(next: &Next, kind: trials::Kind, people: i64) -> Answer<Option<f64>> {
    if next.weighed.pool.sums.raw_n == 0 || next.weighed.decision.verdict != Verdict::NotEnough {
        return Ok(None);
    }
    let chances = predicted(next.scales, kind, people)?;
    Ok(Some((chances.works + chances.does_not).min(1.0)))
}

/// A small test under way that cannot reach "it works" says nothing about the solution, so many more people are looked ahead for.
fn is_hopeless(next: &Next) -> Answer<bool> {
    if next.weighed.decision.verdict != Verdict::NotEnough || next.weighed.pool.sums.raw_n == 0 {
        return Ok(false);
    }
    let left = next.running.map_or(0, |(_, left)| left).max(MANY);
    Ok(predicted(next.scales, rung(next.scales.pooling().grade), left)?.works < HOPELESS)
}

fn worth(next: &Next, money: Money) -> Answer<Worth> {
    let sums = &next.weighed.pool.sums;
    let (belief, stakes) = (Belief { a: sums.s_eff + 1.0, b: sums.f_eff + 1.0 }, money.stakes());
    let weights = &next.scales.pooling().weights;
    let offers = WEIGHED.into_iter().chain([Kind::Practical]).map(|kind| {
        let (fixed, per) = parts(rung(kind));
        let weight = weights.of(kind);
        Offer { kind, weight: weight.yes, cap: weight.cap, fixed: fixed as f64, per: per as f64 }
    });
    let lowest = kind_of(next.smallest);
    let offers = offers.filter(|offer| offer.kind >= lowest).collect();
    let told = next_test(&belief, &stakes, &Choice { offers, n_max: MOST_PEOPLE, share: 0.8 })?;
    let pick = match told.action {
        Action::Test => told.pick,
        Action::NoTestYes | Action::NoTestNo => None,
    };
    Ok(Worth {
        evpi: stakes.evpi(&belief),
        pick,
        adopt_now: stakes.adopts_at(belief.mean()),
        breaks_even_at: money.breaks_even_at(),
        one_more: one_more(next, &belief, &stakes)?,
    })
}

/// Only those who really try count as one whole person, so only then can one more be weighed by itself.
fn one_more(next: &Next, belief: &Belief, stakes: &Stakes) -> Answer<Option<bool>> {
    let Some((kind, left)) = next.running.filter(|(kind, _)| kind_of(*kind) == Kind::Practical) else { return Ok(None) };
    let asking = Asking { per: parts(kind).1 as f64, n_max: left.unsigned_abs().clamp(1, FAR) };
    Ok(Some(stop_plan(belief, stakes, &asking)?.go))
}

/// The rung a kind of answer comes from.
pub(super) fn rung(kind: Kind) -> trials::Kind {
    match kind {
        Kind::Question => trials::Kind::Question,
        Kind::Conversation => trials::Kind::Conversation,
        Kind::Drawing => trials::Kind::Drawing,
        Kind::Model => trials::Kind::Model,
        Kind::Practical => trials::Kind::Practical,
    }
}

fn whole(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
