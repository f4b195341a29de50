//! The betting score against "it works for at most t of the people", for yes/no answers.

use crate::numbers::point::Point;
use crate::numbers::tails::{Tails, ln_mills};
use crate::problem::{Answer, MOST, above, inner_share};
use crate::yes::Yes;
use serde::Serialize;

/// Logarithms of both betting scores. Only logarithms leave the library: the score itself reaches e^200000.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct EValue {
    /// ln E against "p <= t": large means it works.
    pub ln_works: f64,
    /// ln E against "p >= t": large means it does not.
    pub ln_not: f64,
    /// How many answers.
    pub n: u64,
}

/// The betting mixture Beta(a, b), truncated to the side it bets on. The default, 1/2 and 1/2, is nearly as good as going
/// all in when nobody fails, and as good as a uniform mixture when somebody does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixture {
    /// Above 0.
    pub a: f64,
    /// Above 0.
    pub b: f64,
}

impl Default for Mixture {
    fn default() -> Self {
        Self { a: 0.5, b: 0.5 }
    }
}

impl Mixture {
    /// Both counts above 0 and at most a billion.
    pub fn check(self) -> Answer<()> {
        above("a", self.a, 0.0, MOST as f64)?;
        above("b", self.b, 0.0, MOST as f64)
    }
}

/// ln E against p <= t (upper) and against p >= t (lower), unchecked: s <= n, 0 < t < 1.
///
/// ln E_w = ln B(a+s, b+f) + ln[1 - I_t(a+s, b+f)] - ln B(a, b) - ln[1 - I_t(a, b)] - s ln t - f ln(1-t), which is
/// the difference of two Mills ratios tail / (t^a (1-t)^b / B(a, b)): every power of t cancels before it is formed.
pub(crate) fn ln_e(s: f64, f: f64, t: Point, mixture: Mixture) -> Tails {
    let before = ln_mills(mixture.a, mixture.b, t);
    let after = ln_mills(mixture.a + s, mixture.b + f, t);
    Tails { lower: after.lower - before.lower, upper: after.upper - before.upper }
}

/// The betting score after s yes of n (counts, s <= n <= 1e9) against the share t, strictly between 0 and 1.
/// P(the score ever reaches 1/alpha) <= alpha whenever every answer's chance of yes, given the past, is at most t
/// (Ville 1939; Robbins 1970). Constant time for large n.
pub fn evalue(yes: Yes, t: f64, mixture: Mixture) -> Answer<EValue> {
    yes.check()?;
    inner_share("t", t)?;
    mixture.check()?;
    let (s, f) = yes.parts();
    let ln = ln_e(s, f, Point::at(t), mixture);
    Ok(EValue { ln_works: ln.upper, ln_not: ln.lower, n: yes.n })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people_needed(failures: u64) -> u64 {
        (failures..)
            .find(|&n| evalue(Yes::of(n - failures, n), 0.8, Mixture::default()).unwrap().ln_works >= 20_f64.ln())
            .unwrap()
    }

    #[test]
    fn the_published_sample_sizes_are_met() {
        assert_eq!(people_needed(0), 17);
        assert_eq!(people_needed(1), 31);
    }

    #[test]
    fn without_answers_nothing_is_won_or_lost() {
        let e = evalue(Yes::of(0, 0), 0.37, Mixture::default()).unwrap();
        assert_eq!((e.ln_works, e.ln_not), (0.0, 0.0));
    }

    #[test]
    fn a_million_successes_stay_finite() {
        let e = evalue(Yes::of(1_000_000, 1_000_000), 0.8, Mixture::default()).unwrap();
        assert!((e.ln_works - 223_136.0).abs() < 10.0, "{}", e.ln_works);
        assert!(e.ln_not.is_finite());
    }
}
