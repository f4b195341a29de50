//! How a plan would fare if the truth were known: the chance of each verdict.

use super::decide::Judge;
use super::plan::{Guard, Plan, Spend};
use crate::belief::Sums;
use crate::problem::{Answer, share, size};
use serde::Serialize;

/// The plan's limits and the supposed truth.
#[derive(Clone, Copy, Debug)]
pub struct Design {
    /// The limits; its guard and spending are not used: one version, anytime.
    pub plan: Plan,
    /// The supposed true rate, 0..=1.
    pub p: f64,
    /// The most people that would be asked, 1..=2000.
    pub n_max: u64,
}

/// The chance of each verdict.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// Chance of "works".
    pub works: f64,
    /// Chance of "does not".
    pub does_not: f64,
    /// Chance that all n_max people are asked without a verdict.
    pub not_enough: f64,
    /// How many people are asked on average.
    pub expected_n: f64,
}

/// The exact chance of each verdict when people of rate p really try one version, looking after every answer and stopping at the
/// first verdict. The limits in s move by 0 or 1 for each further person, so they cost O(n_max) verdicts; the sum is O(n_max^2).
pub fn design(what: &Design) -> Answer<Outcome> {
    let plan = Plan { guard: Guard::Anytime, spend: Spend::Nothing, ..what.plan };
    plan.check()?;
    share("p", what.p)?;
    size("n_max", what.n_max, 1, 2000)?;
    let judge = Judge::of(&plan);
    let mut limits = Limits { works_from: 0, does_not_below: 0 };
    // The chance of having s successes and no verdict yet.
    let mut open = vec![1.0];
    let mut outcome = Outcome { works: 0.0, does_not: 0.0, not_enough: 0.0, expected_n: 0.0 };
    for n in 1..=what.n_max {
        outcome.expected_n += open.iter().sum::<f64>();
        open.push(0.0);
        for s in (0..open.len()).rev() {
            let below = if s > 0 { open[s - 1] } else { 0.0 };
            open[s] = open[s] * (1.0 - what.p) + below * what.p;
        }
        limits.advance(judge, &plan, n);
        for (s, chance) in open.iter_mut().enumerate() {
            let s = s as u64;
            if s >= limits.works_from {
                outcome.works += core::mem::take(chance);
            } else if s < limits.does_not_below {
                outcome.does_not += core::mem::take(chance);
            }
        }
    }
    outcome.not_enough = open.iter().sum();
    Ok(outcome)
}

/// After n people: "works" from so many successes, "does not" below so many.
struct Limits {
    works_from: u64,
    does_not_below: u64,
}

impl Limits {
    fn advance(&mut self, judge: Judge<'_>, plan: &Plan, n: u64) {
        if n < plan.min_people.max(1) {
            self.works_from = n + 1;
        } else {
            if n == plan.min_people.max(1) {
                self.works_from = 0;
            }
            while self.works_from <= n && !judge.works(&tried(self.works_from, n)) {
                self.works_from += 1;
            }
        }
        while n >= plan.min_stop.max(1) && self.does_not_below <= n && judge.does_not(&tried(self.does_not_below, n)) {
            self.does_not_below += 1;
        }
    }
}

fn tried(s: u64, n: u64) -> Sums {
    Sums {
        s_eff: s as f64,
        f_eff: (n - s) as f64,
        n_eff: n as f64,
        guard_s: s,
        guard_n: n,
        all_s: s,
        all_n: n,
        raw_n: n,
        revisions: 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fares(t: f64, c: f64, p: f64, n_max: u64) -> Outcome {
        design(&Design { plan: Plan { t, c, ..Plan::default() }, p, n_max }).unwrap()
    }

    #[test]
    fn the_specifications_examples_are_met() {
        let near = |found: f64, expected: f64, by: f64| assert!((found - expected).abs() <= by, "{found} {expected}");
        let one = fares(0.7, 0.8, 0.95, 20);
        near(one.works, 0.89, 0.005);
        near(one.expected_n, 8.8, 0.05);
        let two = fares(0.7, 0.8, 0.9, 50);
        near(two.works, 0.95, 0.005);
        near(two.expected_n, 15.6, 0.05);
        near(fares(0.7, 0.8, 0.5, 20).does_not, 0.50, 0.005);
        near(fares(0.8, 0.9, 0.95, 20).works, 0.49, 0.005);
        let five = fares(0.8, 0.9, 0.95, 50);
        near(five.works, 0.86, 0.005);
        near(five.expected_n, 26.4, 0.05);
    }

    #[test]
    fn at_the_boundary_the_promise_is_kept() {
        let outcome = fares(0.8, 0.9, 0.8, 100);
        assert!((outcome.works - 0.069).abs() < 5e-4, "{}", outcome.works);
    }

    #[test]
    fn the_chances_sum_to_one() {
        for (p, n_max) in [(0.0, 7), (1.0, 2000), (0.8, 1), (0.63, 400)] {
            let o = fares(0.8, 0.95, p, n_max);
            assert!((o.works + o.does_not + o.not_enough - 1.0).abs() < 1e-12);
        }
    }
}
