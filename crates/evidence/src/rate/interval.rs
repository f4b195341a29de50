//! Two-sided intervals for the share of people it works for.

use crate::numbers::kernel::kernel;
use crate::numbers::normal::z_of_level;
use crate::numbers::point::Point;
use crate::numbers::quantile::{central, quantile};
use crate::numbers::root::{Height, crossing};
use crate::numbers::tails::{Tails, tails};
use crate::problem::{Answer, inner_share};
use crate::yes::Yes;
use serde::Serialize;

/// Ways of making the interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntervalMethod {
    /// The textbook's, offered for comparison only: never use it.
    Wald,
    /// Agresti & Coull 1998, recommended for small usability tests by Sauro & Lewis 2005.
    AdjustedWald,
    /// Wilson 1927, exact 0 and 1 at the ends.
    Wilson,
    /// Clopper & Pearson 1934, from beta quantiles.
    ClopperPearson,
    /// Brown, Cai & DasGupta 2001; 0 when nobody and 1 when everybody succeeded.
    Jeffreys,
    /// Clopper & Pearson with half of the observed outcome's probability.
    MidP,
}

/// Lower and upper end, within 0..=1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Interval {
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
}

impl Interval {
    const ALL: Self = Self { lower: 0.0, upper: 1.0 };

    fn cut(self) -> Self {
        Self { lower: self.lower.clamp(0.0, 1.0), upper: self.upper.clamp(0.0, 1.0) }
    }
}

/// The interval after s yes of n (counts up to a billion) with certainty `level`, strictly between 0 and 1; 0..1 at n = 0.
/// Jeffreys for a test of fixed size, `confseq` while a test is running.
pub fn interval(yes: Yes, level: f64, method: IntervalMethod) -> Answer<Interval> {
    yes.check()?;
    inner_share("level", level)?;
    if yes.n == 0 {
        return Ok(Interval::ALL);
    }
    let (s, f) = yes.parts();
    Ok(match method {
        IntervalMethod::Wald => around(s, f, z_of_level(level)),
        IntervalMethod::AdjustedWald => {
            let z = z_of_level(level);
            around(s + 0.5 * z * z, f + 0.5 * z * z, z)
        }
        IntervalMethod::Wilson => wilson(s, f, z_of_level(level)),
        IntervalMethod::ClopperPearson => clopper_pearson(s, f, level),
        IntervalMethod::Jeffreys => jeffreys(s, f, level),
        IntervalMethod::MidP => Interval { lower: mid_p(s, f, level).x(), upper: mid_p(f, s, level).mirrored().x() },
    })
}

fn around(s: f64, f: f64, z: f64) -> Interval {
    let n = s + f;
    let reach = z * libm::sqrt(s * f / n) / n;
    Interval { lower: s / n - reach, upper: s / n + reach }.cut()
}

/// The two roots of (p - s/n)^2 = z^2 p (1-p)/n; the smaller from the product of the roots, so that it keeps its digits.
/// Real counts; 0..1 when there are none.
pub(crate) fn wilson(s: f64, f: f64, z: f64) -> Interval {
    let n = s + f;
    if n == 0.0 {
        return Interval::ALL;
    }
    let half = 0.5 * z * z;
    let root = z * libm::sqrt(s * (f / n) + 0.5 * half);
    let both = n + 2.0 * half;
    let upper_root = (s + half + root) / both;
    let far_root = (f + half + root) / both;
    Interval {
        lower: if s == 0.0 { 0.0 } else { s * (s / n) / both / upper_root },
        upper: if f == 0.0 { 1.0 } else { 1.0 - f * (f / n) / both / far_root },
    }
    .cut()
}

fn clopper_pearson(s: f64, f: f64, level: f64) -> Interval {
    let tail = 0.5 * (1.0 - level);
    let (low, high) = (Tails { lower: tail, upper: 1.0 - tail }, Tails { lower: 1.0 - tail, upper: tail });
    Interval { lower: quantile(s, f + 1.0, low).x(), upper: quantile(s + 1.0, f, high).x() }
}

/// Equal-tailed interval of Beta(s + 1/2, f + 1/2), 0 at s = 0 and 1 at f = 0; 0..1 when there are no answers.
pub fn jeffreys(s: f64, f: f64, level: f64) -> Interval {
    let (low, high) = central(s + 0.5, f + 0.5, level);
    Interval { lower: if s == 0.0 { 0.0 } else { low.x() }, upper: if f == 0.0 { 1.0 } else { high.x() } }
}

/// The p below which seeing s or more, the outcome itself counted half, is less likely than the tail allows.
fn mid_p(s: f64, f: f64, level: f64) -> Point {
    if s == 0.0 {
        return Point::at(0.0);
    }
    let tail = 0.5 * (1.0 - level);
    let exact = quantile(s, f + 1.0, Tails { lower: tail, upper: 1.0 - tail });
    // [P(X > s) + P(X >= s)]/2 = [I_p(s+1, n-s) + I_p(s, n-s+1)]/2, and dI_p(a, b)/d log-odds is the kernel.
    let w = crossing(exact.log_odds() - 1e-9, 745.0, exact.log_odds() + 0.5 / libm::sqrt(s), |w| {
        let p = Point::from_log_odds(w);
        let more = if f == 0.0 { 0.0 } else { tails(s + 1.0, f, p).lower };
        let more_slope = if f == 0.0 { 0.0 } else { kernel(s + 1.0, f, p).value() };
        let chance = 0.5 * (more + tails(s, f + 1.0, p).lower);
        let slope = 0.5 * (more_slope + kernel(s, f + 1.0, p).value());
        // In logarithms, where both ends of the scale keep their digits.
        Height { value: libm::log(chance / tail), slope: slope / chance, bend: 0.0 }
    });
    Point::from_log_odds(w)
}

#[cfg(test)]
mod tests {
    use super::*;
    use IntervalMethod::*;

    fn meets(s: u64, n: u64, method: IntervalMethod, ends: (f64, f64), by: f64) {
        let found = interval(Yes::of(s, n), 0.95, method).unwrap();
        assert!((found.lower - ends.0).abs() <= by && (found.upper - ends.1).abs() <= by, "{s}/{n} {method:?}: {found:?}");
    }

    #[test]
    fn newcombes_table_is_met() {
        meets(81, 263, Wald, (0.2522, 0.3638), 6e-5);
        meets(81, 263, Wilson, (0.2553, 0.3662), 6e-5);
        meets(81, 263, ClopperPearson, (0.2527, 0.3676), 6e-5);
        meets(81, 263, MidP, (0.2544, 0.3658), 6e-5);
        meets(15, 148, Wilson, (0.0624, 0.1605), 6e-5);
        meets(15, 148, ClopperPearson, (0.0578, 0.1617), 6e-5);
        meets(15, 148, MidP, (0.0601, 0.1581), 6e-5);
        meets(0, 20, Wilson, (0.0, 0.1611), 6e-5);
        meets(0, 20, ClopperPearson, (0.0, 0.1684), 6e-5);
        meets(0, 20, MidP, (0.0, 0.1391), 6e-5);
        meets(1, 29, Wilson, (0.0061, 0.1718), 6e-5);
        meets(1, 29, ClopperPearson, (0.0009, 0.1776), 6e-5);
        meets(1, 29, MidP, (0.0017, 0.1585), 6e-5);
    }

    #[test]
    fn other_published_intervals_are_met() {
        meets(13, 16, ClopperPearson, (0.5435, 0.9595), 6e-5);
        meets(13, 16, Wilson, (0.5699, 0.9341), 6e-5);
        meets(4, 5, AdjustedWald, (0.36, 0.98), 5e-3);
        meets(100, 200, Wilson, (0.4313609, 0.5686391), 6e-8);
        meets(100, 200, ClopperPearson, (0.4286584, 0.5713416), 6e-8);
    }

    #[test]
    fn the_mid_p_limits_satisfy_their_equation() {
        for (s, n) in [(1_u64, 1_u64), (3, 7), (1, 1_000_000), (999_999, 1_000_000), (500_000, 1_000_000)] {
            let lower = interval(Yes::of(s, n), 0.9, MidP).unwrap().lower;
            let (s, f) = (s as f64, (n - s) as f64);
            let p = Point::at(lower);
            let more = if f == 0.0 { 0.0 } else { tails(s + 1.0, f, p).lower };
            assert!((0.5 * (more + tails(s, f + 1.0, p).lower) / 0.05 - 1.0).abs() < 1e-8, "{s} {f}");
        }
    }
}
