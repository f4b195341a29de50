//! The beta kernel x^a (1-x)^b / B(a, b): the density of the log-odds, from which every tail is built.

use super::exact::{excess, relative_deviance};
use super::gamma::{LN_TWO_PI, ln_gamma_1p, ln_gamma_ratio, stirling_error};
use super::point::Point;

/// A positive number too large or too small for a float: `factor * exp(exponent)`.
#[derive(Clone, Copy, Debug)]
pub struct Scaled {
    /// The well-behaved part, > 0.
    pub factor: f64,
    /// The part that may be very negative.
    pub exponent: f64,
}

impl Scaled {
    /// The value; 0 when it is below the smallest float.
    pub fn value(self) -> f64 {
        self.factor * libm::exp(self.exponent)
    }

    /// Its natural logarithm, finite also when the value is not.
    pub fn ln(self) -> f64 {
        libm::log(self.factor) + self.exponent
    }
}

/// `a ln(a/(n x)) + b ln(b/(n (1-x)))` with n = a + b: how surprising a of n is when the rate is x. Never negative.
/// a, b >= 0 (not both 0), 0 < x < 1. Relative error of a few roundings.
pub fn deviance(a: f64, b: f64, at: Point) -> f64 {
    let (a, b) = oriented(a, b, at);
    let x = at.near();
    if a == 0.0 {
        return -b * libm::log1p(-x);
    }
    if b == 0.0 {
        return -a * libm::log(x);
    }
    let n = a + b;
    let expected = n * x;
    let other = n - expected;
    let over = excess(a, b, x);
    if over > 1e9 * expected {
        // So few were expected that the share of surprise must be taken apart to stay finite.
        return a * (libm::log(a / n) - libm::log(x)) - over + other * surprise(b, -over, other);
    }
    expected * surprise(a, over, expected) + other * surprise(b, -over, other)
}

/// The relative deviance of `count` against `expected`, `over` being their exact difference.
fn surprise(count: f64, over: f64, expected: f64) -> f64 {
    if over > -0.5 * expected {
        return relative_deviance(over / expected);
    }
    let share = count / expected;
    if share == 0.0 {
        return 1.0;
    }
    share * libm::log(share) - (share - 1.0)
}

fn oriented(a: f64, b: f64, at: Point) -> (f64, f64) {
    if at.is_upper_half() { (b, a) } else { (a, b) }
}

/// `x^a (1-x)^b / B(a, b)` for a, b > 0, 0 < x < 1. Loader's saddle-point form when both counts are 1 or more,
/// a plain product otherwise; relative error about 1e-16 times (1 + |exponent|).
pub fn kernel(a: f64, b: f64, at: Point) -> Scaled {
    let n = a + b;
    if a.min(b) >= 1.0 {
        let corrections = stirling_error(n) - stirling_error(a) - stirling_error(b);
        return Scaled { factor: libm::sqrt(a * (b / n)) * INV_ROOT_TWO_PI, exponent: corrections - deviance(a, b, at) };
    }
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    let (near_count, far_count) = oriented(a, b, at);
    Scaled {
        factor: small * libm::exp(ln_gamma_ratio(large, small) - ln_gamma_1p(small)),
        exponent: near_count * libm::log(at.near()) + far_count * libm::log1p(-at.near()),
    }
}

/// 1 / sqrt(2 pi)
const INV_ROOT_TWO_PI: f64 = 0.398_942_280_401_432_7;

/// `ln C(n, x) + x ln q + (n - x) ln(1 - q)`: the log-probability of x yes in n when the rate is q, 0 < q < 1.
pub fn ln_binomial(x: f64, n: f64, q: Point) -> f64 {
    let f = n - x;
    if x == 0.0 || f == 0.0 {
        return -deviance(x, f, q);
    }
    let corrections = stirling_error(n) - stirling_error(x) - stirling_error(f);
    0.5 * (libm::log(n / x) - libm::log(f) - LN_TWO_PI) + corrections - deviance(x, f, q)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernel_of_whole_numbers_is_a_binomial_term() {
        // x^3 (1-x)^2 / B(3, 2) with B(3, 2) = 1/12.
        let x: f64 = 0.3;
        let expected = 12.0 * x.powi(3) * 0.7_f64.powi(2);
        assert!((kernel(3.0, 2.0, Point::at(x)).value() / expected - 1.0).abs() < 1e-15);
        assert!((kernel(1.0, 1.0, Point::at(0.9)).value() / 0.09 - 1.0).abs() < 1e-15);
    }

    #[test]
    fn binomial_terms_of_four_people_are_right() {
        let q = Point::at(0.25);
        let terms = [0.316_406_25, 0.421_875, 0.210_937_5, 0.046_875, 0.003_906_25_f64];
        for (x, p) in (0..).zip(terms) {
            assert!((ln_binomial(f64::from(x), 4.0, q) - p.ln()).abs() < 4e-15);
        }
    }

    #[test]
    fn a_deviance_of_nothing_unexpected_is_nothing() {
        assert_eq!(deviance(500_000.0, 500_000.0, Point::at(0.5)), 0.0);
        assert!((deviance(0.0, 3.0, Point::at(0.5)) - 3.0 * 2.0_f64.ln()).abs() < 1e-15);
    }
}
