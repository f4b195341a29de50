//! What can be said now: for at least how large a share it works.

use super::evalue::{Mixture, ln_e};
use crate::numbers::point::Point;
use crate::numbers::quantile::quantile;
use crate::numbers::root::{Height, crossing};
use crate::numbers::tails::{Tails, ln_mills};
use crate::problem::{Answer, inner_share};
use crate::yes::Yes;
use serde::Serialize;

/// The largest shares that may be claimed. Show them rounded down to tenths.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Claim {
    /// Holds however often the team looked; 0 when nothing can be claimed.
    pub anytime: f64,
    /// Holds when the number of people was fixed beforehand and looked at once.
    pub fixed: f64,
}

/// After s yes of n, with certainty c strictly between 0 and 1: the largest t with E_works(t) >= 1/(1-c), and the
/// (1-c)-quantile of Beta(s, f+1) (Clopper & Pearson's lower limit).
pub fn claim(yes: Yes, c: f64) -> Answer<Claim> {
    yes.check()?;
    inner_share("c", c)?;
    if yes.s == 0 {
        return Ok(Claim { anytime: 0.0, fixed: 0.0 });
    }
    let (s, f) = yes.parts();
    let fixed = quantile(s, f + 1.0, Tails { lower: 1.0 - c, upper: c });
    Ok(Claim { anytime: anytime(s, f, -libm::log(1.0 - c)).x(), fixed: fixed.x() })
}

/// ln E falls in t wherever it is positive, from infinity at 0 to 0 or less at s/n; the unknown is the log-odds of t.
fn anytime(s: f64, f: f64, need: f64) -> Point {
    let mixture = Mixture::default();
    let top = if f == 0.0 { 40.0 } else { Point::at(s / (s + f)).log_odds() };
    let bottom = -744.0;
    let width = if f == 0.0 { need / s + 1.0 } else { libm::sqrt(2.0 * (need + 2.0) * (s + f) / (s * f)) };
    let guess = if f == 0.0 { libm::log(s / need) } else { top - width };
    let w = crossing(bottom, top, guess, |w| {
        let t = Point::from_log_odds(w);
        let value = need - ln_e(s, f, t, mixture).upper;
        // d ln(tail/kernel)/dw = -kernel/tail - (a - (a+b) t).
        let slope_of = |a: f64, b: f64| -libm::exp(-ln_mills(a, b, t).upper) - (a * t.y() - b * t.x());
        let slope = slope_of(mixture.a, mixture.b) - slope_of(mixture.a + s, mixture.b + f);
        Height { value, slope, bend: 0.0 }
    });
    Point::from_log_odds(w)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_specifications_claims_are_met() {
        let say = |s, n, c| claim(Yes::of(s, n), c).unwrap();
        assert!((say(5, 5, 0.8).anytime - 0.653).abs() < 5e-4);
        assert!((say(5, 5, 0.8).fixed - 0.725).abs() < 5e-4);
        assert!((say(9, 10, 0.9).anytime - 0.546).abs() < 5e-4);
        assert!((say(20, 20, 0.95).anytime - 0.828).abs() < 5e-4);
    }

    #[test]
    fn nothing_can_be_claimed_without_a_success() {
        assert_eq!(claim(Yes::of(0, 50), 0.5).unwrap(), Claim { anytime: 0.0, fixed: 0.0 });
    }

    #[test]
    fn a_claim_is_exactly_what_the_score_supports() {
        for (s, n, c) in
            [(1, 1, 0.99), (1, 1_000_000, 0.9), (999_999, 1_000_000, 0.9), (3, 1000, 0.5), (1_000_000, 1_000_000, 0.999)]
        {
            let t = say_t(s, n, c);
            let ln = ln_e(s as f64, (n - s) as f64, Point::at(t), Mixture::default()).upper;
            assert!((ln + libm::log1p(-c)).abs() < 1e-6 * (1.0 + ln.abs()), "{s} {n} {c}: {t} {ln}");
        }
    }

    fn say_t(s: u64, n: u64, c: f64) -> f64 {
        claim(Yes::of(s, n), c).unwrap().anytime
    }
}
