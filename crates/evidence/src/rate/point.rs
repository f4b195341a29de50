//! One best number for a completion rate.

use crate::numbers::normal::z_of_level;
use crate::problem::{Answer, inner_share};
use crate::yes::Yes;

/// Ways of choosing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointMethod {
    /// Lewis & Sauro 2006: Wilson below 0.5, the plain share up to 0.9, Laplace above.
    LewisSauro,
    /// (s+1)/(n+2)
    Laplace,
    /// s/n; none without answers.
    PlainShare,
    /// (s + z^2/2)/(n + z^2), the middle of Wilson's interval.
    Wilson,
    /// (s+1/2)/(n+1)
    Jeffreys,
}

/// The best single number after s yes of n; `level` (strictly between 0 and 1) sets Wilson's z.
pub fn point(yes: Yes, level: f64, method: PointMethod) -> Answer<Option<f64>> {
    yes.check()?;
    inner_share("level", level)?;
    let (s, n) = (yes.s as f64, yes.n as f64);
    let laplace = (s + 1.0) / (n + 2.0);
    let middle = || {
        let z = z_of_level(level);
        (s + 0.5 * z * z) / (n + z * z)
    };
    Ok(match method {
        PointMethod::Laplace => Some(laplace),
        PointMethod::PlainShare => (n > 0.0).then(|| s / n),
        PointMethod::Wilson => Some(if n > 0.0 { middle() } else { 0.5 }),
        PointMethod::Jeffreys => Some((s + 0.5) / (n + 1.0)),
        PointMethod::LewisSauro => Some(match s / n {
            _ if n == 0.0 => laplace,
            share if share < 0.5 => middle(),
            share if share <= 0.9 => share,
            _ => laplace,
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rate::{IntervalMethod, interval};

    #[test]
    fn the_rule_of_lewis_and_sauro_has_three_parts() {
        let best = |s, n| point(Yes::of(s, n), 0.95, PointMethod::LewisSauro).unwrap().unwrap();
        assert_eq!(best(5, 5), 6.0 / 7.0);
        assert_eq!(best(9, 10), 0.9);
        assert_eq!(best(4, 5), 0.8);
        assert_eq!(best(0, 0), 0.5);
        assert!((best(0, 3) - 0.280_748_515_877_522_7).abs() < 1e-14);
    }

    #[test]
    fn wilsons_point_is_the_middle_of_his_interval() {
        let range = interval(Yes::of(3, 8), 0.9, IntervalMethod::Wilson).unwrap();
        let middle = point(Yes::of(3, 8), 0.9, PointMethod::Wilson).unwrap().unwrap();
        assert!((0.5 * (range.lower + range.upper) - middle).abs() < 1e-15);
    }
}
