//! How many of the next people will succeed: the beta-binomial distribution.

use super::kernel::{kernel, ln_binomial};
use super::point::Point;
use core::ops::RangeInclusive;

/// x of the next n succeed, the rate being Beta(a, b); a, b > 0.
#[derive(Clone, Copy, Debug)]
pub struct BetaBinomial {
    /// How many more people.
    pub n: u64,
    /// Imagined and real successes so far.
    pub a: f64,
    /// Imagined and real failures so far.
    pub b: f64,
}

impl BetaBinomial {
    /// ln P(x of n), x <= n. All three parts are deviances, so nothing large cancels (Loader's form).
    pub fn ln_mass(&self, x: u64) -> f64 {
        let (x, n) = (x as f64, self.n as f64);
        let (a, b) = (self.a, self.b);
        if n == 0.0 {
            return 0.0;
        }
        let q = Point::at((a + x) / (a + b + n));
        ln_binomial(x, n, q) + kernel(a, b, q).ln() - kernel(a + x, b + (n - x), q).ln()
    }

    /// P(x + 1 of n) / P(x of n).
    fn step_up(&self, x: f64) -> f64 {
        let n = self.n as f64;
        (n - x) * (self.a + x) / ((x + 1.0) * (self.b + n - x - 1.0))
    }

    /// The most likely x, roughly; exact enough to start a sum from.
    fn middle(&self) -> u64 {
        let n = self.n as f64;
        let place =
            if self.a > 1.0 && self.b > 1.0 { (self.a - 1.0) / (self.a + self.b - 2.0) } else { self.a / (self.a + self.b) };
        libm::floor((place * (n + 1.0)).clamp(0.0, n)) as u64
    }

    /// The chance that x lies in the range: a sum from its likeliest place outwards, so that nothing underflows on the way.
    /// O(length of the range).
    pub fn mass(&self, range: RangeInclusive<u64>) -> f64 {
        let (low, high) = (*range.start(), (*range.end()).min(self.n));
        if range.is_empty() || low > high {
            return 0.0;
        }
        let start = self.middle().clamp(low, high);
        let mut sum = 1.0;
        let mut term = 1.0;
        for x in start..high {
            term *= self.step_up(x as f64);
            sum += term;
        }
        term = 1.0;
        for x in (low..start).rev() {
            term /= self.step_up(x as f64);
            sum += term;
        }
        (libm::exp(self.ln_mass(start)) * sum).min(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knowing_nothing_every_count_is_as_likely() {
        let next = BetaBinomial { n: 9, a: 1.0, b: 1.0 };
        for x in 0..=9 {
            assert!((next.ln_mass(x) + 10.0_f64.ln()).abs() < 1e-14);
        }
    }

    #[test]
    fn the_whole_is_one_and_an_empty_range_nothing() {
        for (n, a, b) in [(1000, 400_000.0, 600_000.0), (10_000, 1.0, 3.5), (77, 0.5, 0.2), (0, 1.0, 1.0)] {
            let next = BetaBinomial { n, a, b };
            assert!((next.mass(0..=n) - 1.0).abs() < 1e-12, "{n} {a} {b}: {}", next.mass(0..=n));
        }
        #[allow(clippy::reversed_empty_ranges)]
        let nothing = BetaBinomial { n: 5, a: 1.0, b: 1.0 }.mass(3..=2);
        assert_eq!(nothing, 0.0);
    }

    #[test]
    fn a_published_predictive_probability_is_met() {
        // Lee & Liu 2008: 16 of 23 so far, prior Beta(0.6, 0.4), at least 12 of the last 17 needed.
        let next = BetaBinomial { n: 17, a: 16.6, b: 7.4 };
        let tail = next.mass(12..=17);
        assert!((tail - 0.5656).abs() < 5e-5, "{tail}");
    }
}
