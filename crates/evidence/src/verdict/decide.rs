//! The verdict on everything known so far.

use super::plan::{Guard, Plan};
use crate::belief::{Piles, Pooling, Round, Sums};
use crate::guard::{Mixture, ln_e};
use crate::numbers::point::Point;
use crate::numbers::tails::{Tails, tails};
use crate::problem::{Answer, FORGIVEN};
use serde::Serialize;

/// What may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It does not work for t of the people.
    DoesNot,
    /// Too early to say.
    NotEnough,
    /// It works for at least t of the people.
    Works,
}

/// Why it is too early.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// Nobody has answered.
    NoEvidence,
    /// Only kinds below the grade.
    OnlySay,
    /// Nobody has answered about the current version.
    OnlyOld,
    /// Fewer people than the plan asks for.
    TooFewPeople,
    /// The cautious certainty is below c.
    NotSureEnough,
    /// The guard against looking often has not been passed.
    GuardNotMet,
}

/// The verdict and the numbers behind it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decision {
    /// What may be said.
    pub verdict: Verdict,
    /// Why it is too early; empty otherwise.
    pub reasons: Vec<Reason>,
    /// Certainty that it works with one imagined doubter.
    pub p_low: f64,
    /// The best guess.
    pub p_mid: f64,
    /// Certainty with one imagined believer.
    pub p_high: f64,
    /// ln of the betting score for "works".
    pub ln_e_works: f64,
    /// ln of the betting score for "does not".
    pub ln_e_not: f64,
    /// What `ln_e_works` must reach.
    pub need_ln_e: f64,
    /// Effective successes.
    pub s_eff: f64,
    /// Effective failures.
    pub f_eff: f64,
    /// Raw successes of those who really tried the current version.
    pub guard_s: u64,
    /// How many really tried the current version.
    pub guard_n: u64,
    /// Raw yes about the current version, all kinds.
    pub all_s: u64,
    /// Raw answers about the current version, all kinds.
    pub all_n: u64,
    /// The chance of at least one wrong "works" over all versions tried.
    pub family_error: f64,
}

/// A plan, ready to judge many possible states of evidence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judge<'a> {
    plan: &'a Plan,
    t: Point,
}

impl<'a> Judge<'a> {
    /// The plan must have been checked.
    pub(crate) fn of(plan: &'a Plan) -> Self {
        Self { plan, t: Point::at(plan.t) }
    }

    fn at_least_t(self, a: f64, b: f64) -> f64 {
        tails(a, b, self.t).upper
    }

    fn need(self, certainty: f64, sums: &Sums) -> f64 {
        libm::log(self.plan.divisor(sums.revisions)) - libm::log1p(-certainty)
    }

    fn score(self, s: u64, n: u64) -> Tails {
        if n == 0 { Tails { lower: 0.0, upper: 0.0 } } else { ln_e(s as f64, (n - s) as f64, self.t, Mixture::default()) }
    }

    fn has_enough_people(self, sums: &Sums) -> bool {
        sums.guard_n >= self.plan.min_people.max(1)
    }

    fn is_sure(self, sums: &Sums) -> bool {
        self.at_least_t(sums.s_eff, sums.f_eff + 1.0) >= self.plan.c - FORGIVEN
    }

    fn passes_guard(self, sums: &Sums) -> bool {
        match self.plan.guard {
            Guard::Unguarded => true,
            Guard::Anytime => self.score(sums.guard_s, sums.guard_n).upper >= self.need(self.plan.c, sums) - FORGIVEN,
            Guard::Fixed => {
                let failures = (sums.guard_n - sums.guard_s) as f64;
                let exact = tails(sums.guard_s as f64, failures + 1.0, self.t);
                exact.lower <= (1.0 - self.plan.c) / self.plan.divisor(sums.revisions) + FORGIVEN
            }
        }
    }

    pub(crate) fn works(self, sums: &Sums) -> bool {
        self.has_enough_people(sums) && self.is_sure(sums) && self.passes_guard(sums)
    }

    /// Not to be asked about evidence that works.
    pub(crate) fn does_not(self, sums: &Sums) -> bool {
        if sums.all_n < self.plan.min_stop.max(1) {
            return false;
        }
        let certainty = self.plan.stop_certainty();
        if self.at_least_t(sums.s_eff + 1.0, sums.f_eff) > 1.0 - certainty + FORGIVEN {
            return false;
        }
        match self.plan.guard {
            Guard::Unguarded => true,
            Guard::Anytime => self.score(sums.all_s, sums.all_n).lower >= self.need(certainty, sums) - FORGIVEN,
            Guard::Fixed => {
                let exact = self.at_least_t(sums.all_s as f64 + 1.0, (sums.all_n - sums.all_s) as f64);
                exact <= (1.0 - certainty) / self.plan.divisor(sums.revisions) + FORGIVEN
            }
        }
    }

    pub(crate) fn verdict(self, sums: &Sums) -> Verdict {
        if self.works(sums) {
            Verdict::Works
        } else if self.does_not(sums) {
            Verdict::DoesNot
        } else {
            Verdict::NotEnough
        }
    }

    fn reasons(self, sums: &Sums) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if sums.raw_n == 0 {
            reasons.push(Reason::NoEvidence);
        } else if sums.all_n == 0 {
            reasons.push(Reason::OnlyOld);
        } else if sums.guard_n == 0 {
            reasons.push(Reason::OnlySay);
        } else if !self.has_enough_people(sums) {
            reasons.push(Reason::TooFewPeople);
        }
        if !self.is_sure(sums) {
            reasons.push(Reason::NotSureEnough);
        }
        if !self.passes_guard(sums) {
            reasons.push(Reason::GuardNotMet);
        }
        reasons
    }

    /// The verdict with everything behind it.
    pub(crate) fn decision(self, sums: &Sums) -> Decision {
        let verdict = self.verdict(sums);
        Decision {
            verdict,
            reasons: if verdict == Verdict::NotEnough { self.reasons(sums) } else { Vec::new() },
            p_low: self.at_least_t(sums.s_eff, sums.f_eff + 1.0),
            p_mid: self.at_least_t(sums.s_eff + 1.0, sums.f_eff + 1.0),
            p_high: self.at_least_t(sums.s_eff + 1.0, sums.f_eff),
            ln_e_works: self.score(sums.guard_s, sums.guard_n).upper,
            ln_e_not: self.score(sums.all_s, sums.all_n).lower,
            need_ln_e: self.need(self.plan.c, sums),
            s_eff: sums.s_eff,
            f_eff: sums.f_eff,
            guard_s: sums.guard_s,
            guard_n: sums.guard_n,
            all_s: sums.all_s,
            all_n: sums.all_n,
            family_error: self.plan.family_error(sums.revisions),
        }
    }
}

/// The verdict. Works: enough people really tried the current version, P(p >= t) with one imagined doubter reaches c, and the
/// guard holds. Does not: enough answers, P(p >= t) with one imagined believer is at most 1 - c_stop, and the guard holds;
/// this may rest on say-evidence, "works" never does. Comparisons forgive 1e-9. O(rounds).
pub fn decide(rounds: &[Round], how: &Pooling, plan: &Plan) -> Answer<Decision> {
    let piles = Piles::of(rounds, how)?;
    plan.check()?;
    Ok(Judge::of(plan).decision(&piles.sums()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belief::Kind;

    fn all_success(plan: &Plan, grade: Kind, n: u64) -> Verdict {
        let rounds = [Round { rev: 1, kind: grade, s: n, n }];
        decide(&rounds, &Pooling { grade, ..Pooling::default() }, plan).unwrap().verdict
    }

    fn people_needed(plan: &Plan, failures: u64) -> u64 {
        let verdict = |n| {
            let rounds = [Round { rev: 1, kind: Kind::Practical, s: n - failures, n }];
            decide(&rounds, &Pooling::default(), plan).unwrap().verdict
        };
        (failures + 1..).find(|&n| verdict(n) == Verdict::Works).unwrap()
    }

    #[test]
    fn the_presets_need_the_published_number_of_people() {
        let presets = [(0.5, 0.8, 4, 3, 8), (0.7, 0.8, 6, 5, 14), (0.8, 0.9, 14, 11, 27), (0.8, 0.95, 17, 14, 31)];
        for (t, c, all, fixed, with_one_failure) in presets {
            let plan = Plan { t, c, ..Plan::default() };
            assert_eq!(people_needed(&plan, 0), all);
            assert_eq!(people_needed(&plan, 1), with_one_failure);
            assert_eq!(people_needed(&Plan { guard: Guard::Fixed, ..plan }, 0), fixed);
        }
    }

    #[test]
    fn three_failures_of_three_are_enough_to_stop() {
        let stops_at = |t, c| {
            let plan = Plan { t, c, ..Plan::default() };
            let verdict = |n| {
                let rounds = [Round { rev: 1, kind: Kind::Practical, s: 0, n }];
                decide(&rounds, &Pooling::default(), &plan).unwrap().verdict
            };
            (1..).find(|&n| verdict(n) == Verdict::DoesNot).unwrap()
        };
        for (t, c, n) in [(0.8, 0.95, 3), (0.8, 0.5, 3), (0.7, 0.9, 3), (0.5, 0.8, 4), (0.5, 0.9, 5), (0.5, 0.95, 6)] {
            assert_eq!(stops_at(t, c), n, "{t} {c}");
        }
    }

    #[test]
    fn the_first_preset_may_rest_on_questions() {
        let plan = Plan { t: 0.5, c: 0.8, ..Plan::default() };
        assert_eq!(all_success(&plan, Kind::Question, 4), Verdict::Works);
        assert_eq!(all_success(&plan, Kind::Question, 3), Verdict::NotEnough);
    }
}
