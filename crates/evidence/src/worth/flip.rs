//! How many more people could change the verdict, and how likely a clear answer is.

use crate::belief::{Kind, Piles, Pooling, Round};
use crate::numbers::betabinomial::BetaBinomial;
use crate::problem::{Answer, MOST, size};
use crate::verdict::{Judge, Plan, Verdict};
use serde::Serialize;

/// The evidence so far, the plan, and the kind of answer that would come next about the current version.
#[derive(Clone, Debug)]
pub struct Ahead<'a> {
    piles: Piles<'a>,
    judge: Judge<'a>,
    plan: &'a Plan,
    kind: Kind,
}

impl<'a> Ahead<'a> {
    /// Checks the rounds and the plan.
    pub fn of(evidence: (&[Round], &'a Pooling), plan: &'a Plan, kind: Kind) -> Answer<Self> {
        let piles = Piles::of(evidence.0, evidence.1)?;
        plan.check()?;
        Ok(Self { piles, judge: Judge::of(plan), plan, kind })
    }

    /// The verdict when x of m more answers are yes. More yes among the same m never lowers it.
    fn verdict(&self, x: u64, m: u64) -> Verdict {
        self.judge.verdict(&self.piles.with(self.kind, x, m).sums())
    }

    /// The stretches of 0..=max within which the plan's counts of people are either met or not, so that straight successes
    /// only raise the verdict and straight failures only lower it.
    fn stretches(&self, max: u64) -> Vec<(u64, u64)> {
        let sums = self.piles.sums();
        let tried = self.plan.min_people.max(1).saturating_sub(sums.guard_n);
        let asked = self.plan.min_stop.max(1).saturating_sub(sums.all_n);
        let mut starts = vec![0, 1, tried, asked];
        starts.retain(|start| *start <= max);
        starts.sort_unstable();
        starts.dedup();
        let ends = starts.iter().skip(1).map(|next| next - 1).chain([max]);
        starts.iter().copied().zip(ends).collect()
    }

    /// The first m from `least` on at which `holds`, which within a stretch stays true once it has become so.
    fn first(&self, max: u64, least: u64, holds: impl Fn(u64) -> bool) -> Option<u64> {
        for (start, end) in self.stretches(max) {
            if end < least || !holds(end) {
                continue;
            }
            let (mut low, mut high) = (start.max(least), end);
            while low < high {
                let middle = low + (high - low) / 2;
                if holds(middle) { high = middle } else { low = middle + 1 }
            }
            return Some(low);
        }
        None
    }
}

/// How far away each verdict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Flip {
    /// The verdict now.
    pub now: Verdict,
    /// So many straight successes give "works"; 0 = already there, none = impossible within the limit.
    pub works_in: Option<u64>,
    /// So many straight failures give "does not".
    pub not_in: Option<u64>,
    /// The smallest test that can change the verdict at all.
    pub change_in: Option<u64>,
}

/// The smallest numbers of further answers, up to `max` (at most a billion), that can change the verdict. O(log max) verdicts.
pub fn flip(ahead: &Ahead<'_>, max: u64) -> Answer<Flip> {
    size("max", max, 0, MOST)?;
    let now = ahead.verdict(0, 0);
    // Within a stretch a changed verdict may change back to `now`, so its start is looked at on its own.
    let starts = ahead.stretches(max).into_iter().map(|(start, _)| start).filter(|start| *start > 0);
    let at_start = starts.clone().find(|&m| ahead.verdict(m, m) != now || ahead.verdict(0, m) != now);
    let later = |successes: bool| ahead.first(max, 1, |m| ahead.verdict(if successes { m } else { 0 }, m) != now);
    let change_in = [at_start, later(true), later(false)].into_iter().flatten().min();
    Ok(Flip {
        now,
        works_in: ahead.first(max, 0, |m| ahead.verdict(m, m) == Verdict::Works),
        not_in: ahead.first(max, 0, |m| ahead.verdict(0, m) == Verdict::DoesNot),
        change_in,
    })
}

/// The chance of each verdict after m more answers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Predictive {
    /// Chance of "works".
    pub works: f64,
    /// Chance of "does not".
    pub does_not: f64,
    /// Chance of still not knowing.
    pub not_enough: f64,
}

/// The beta-binomial chance of each verdict after m more answers (at most 10,000), from a uniform prior on the pooled counts
/// (Lee & Liu 2008). The verdict never falls in the number of yes, so two bisections find its limits.
pub fn predictive(ahead: &Ahead<'_>, m: u64) -> Answer<Predictive> {
    size("m", m, 0, 10_000)?;
    let sums = ahead.piles.sums();
    let next = BetaBinomial { n: m, a: sums.s_eff + 1.0, b: sums.f_eff + 1.0 };
    let above = |verdict: Verdict| {
        let (mut low, mut high) = (0, m + 1);
        while low < high {
            let middle = low + (high - low) / 2;
            if ahead.verdict(middle, m) > verdict { high = middle } else { low = middle + 1 }
        }
        low
    };
    let (knows, works) = (above(Verdict::DoesNot), above(Verdict::NotEnough));
    let mass = |from: u64, below: u64| {
        if from < below { next.mass(from..=below - 1) } else { 0.0 }
    };
    Ok(Predictive { works: mass(works, m + 1), does_not: mass(0, knows), not_enough: mass(knows, works) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bisection_finds_what_counting_finds() {
        for (s, n, kind, plan) in [
            (0, 0, Kind::Practical, Plan::default()),
            (4, 5, Kind::Practical, Plan { t: 0.7, c: 0.8, ..Plan::default() }),
            (0, 2, Kind::Practical, Plan { t: 0.99, ..Plan::default() }),
            (6, 6, Kind::Practical, Plan { t: 0.7, c: 0.8, min_people: 10, ..Plan::default() }),
            (2, 2, Kind::Conversation, Plan { t: 0.3, c: 0.2, min_people: 9, min_stop: 30, ..Plan::default() }),
        ] {
            let rounds = [Round { rev: 1, kind, s, n }];
            let how = Pooling::default();
            let ahead = Ahead::of((&rounds, &how), &plan, kind).unwrap();
            let max = 120;
            let found = flip(&ahead, max).unwrap();
            let now = ahead.verdict(0, 0);
            assert_eq!(found.works_in, (0..=max).find(|&m| ahead.verdict(m, m) == Verdict::Works));
            assert_eq!(found.not_in, (0..=max).find(|&m| ahead.verdict(0, m) == Verdict::DoesNot));
            assert_eq!(found.change_in, (1..=max).find(|&m| (0..=m).any(|x| ahead.verdict(x, m) != now)), "{s} {n}");
        }
    }

    #[test]
    fn the_chances_sum_to_one() {
        let rounds = [Round { rev: 1, kind: Kind::Practical, s: 5, n: 6 }];
        let (how, plan) = (Pooling::default(), Plan { t: 0.7, c: 0.8, ..Plan::default() });
        let ahead = Ahead::of((&rounds, &how), &plan, Kind::Practical).unwrap();
        for m in [0, 1, 40, 10_000] {
            let p = predictive(&ahead, m).unwrap();
            assert!((p.works + p.does_not + p.not_enough - 1.0).abs() < 1e-11, "{p:?}");
        }
    }
}
