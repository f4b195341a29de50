//! Both tails of the beta distribution, their logarithms included, each to full relative accuracy.

use super::exact::excess;
use super::fraction::lower_over_kernel;
use super::gamma::{ln_gamma_1p, ln_gamma_ratio};
use super::integral::tail_over_kernel;
use super::kernel::{Scaled, kernel};
use super::point::Point;

/// A probability together with its complement, neither computed as 1 minus the other when it is small.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tails {
    /// P(p < x) (or its logarithm).
    pub lower: f64,
    /// P(p >= x) (or its logarithm).
    pub upper: f64,
}

impl Tails {
    /// The same with the two ends exchanged.
    pub fn swapped(self) -> Self {
        Self { lower: self.upper, upper: self.lower }
    }
}

/// What the numerical work yields: one tail as a multiple of the kernel, or both tails outright.
enum Side {
    Both(Tails),
    Lower { kernel: Scaled, ratio: f64 },
    Upper { kernel: Scaled, ratio: f64 },
}

/// I_x(a, b) and 1 - I_x(a, b) for a, b >= 0, not both 0. a = 0: all mass at 0; b = 0: all mass at 1.
/// Relative error of each tail about 1e-15, growing to 1e-13 where the tail is near the smallest float.
pub fn tails(a: f64, b: f64, at: Point) -> Tails {
    if let Some(certain) = certain(a, b, at) {
        return certain;
    }
    match oriented_side(a, b, at) {
        Side::Both(both) => both,
        Side::Lower { kernel, ratio } => {
            let lower = (kernel.value() * ratio).min(1.0);
            Tails { lower, upper: 1.0 - lower }
        }
        Side::Upper { kernel, ratio } => {
            let upper = (kernel.value() * ratio).min(1.0);
            Tails { lower: 1.0 - upper, upper }
        }
    }
}

/// P(p >= x) for p ~ Beta(a, b).
pub fn at_least(a: f64, b: f64, x: f64) -> f64 {
    tails(a, b, Point::at(x)).upper
}

/// The logarithms of both tails, finite long after the tails themselves underflow; a, b > 0 and 0 < x < 1.
pub fn ln_tails(a: f64, b: f64, at: Point) -> Tails {
    match oriented_side(a, b, at) {
        Side::Both(both) => ln_both(both),
        Side::Lower { kernel, ratio } => {
            Tails { lower: kernel.ln() + libm::log(ratio), upper: libm::log1p(-(kernel.value() * ratio).min(1.0)) }
        }
        Side::Upper { kernel, ratio } => {
            Tails { lower: libm::log1p(-(kernel.value() * ratio).min(1.0)), upper: kernel.ln() + libm::log(ratio) }
        }
    }
}

/// Mills' ratios `ln(tail / kernel)` of both tails; a, b > 0 and 0 < x < 1. The e-values are differences of these,
/// so powers of x that cancel are never formed.
pub fn ln_mills(a: f64, b: f64, at: Point) -> Tails {
    match oriented_side(a, b, at) {
        Side::Both(both) => {
            let ln_kernel = kernel(a, b, at).ln();
            let ln = ln_both(both);
            Tails { lower: ln.lower - ln_kernel, upper: ln.upper - ln_kernel }
        }
        Side::Lower { kernel, ratio } => {
            Tails { lower: libm::log(ratio), upper: libm::log1p(-(kernel.value() * ratio).min(1.0)) - kernel.ln() }
        }
        Side::Upper { kernel, ratio } => {
            Tails { lower: libm::log1p(-(kernel.value() * ratio).min(1.0)) - kernel.ln(), upper: libm::log(ratio) }
        }
    }
}

/// The logarithm of the larger tail is that of 1 minus the smaller.
fn ln_both(both: Tails) -> Tails {
    if both.lower <= both.upper {
        Tails { lower: libm::log(both.lower), upper: libm::log1p(-both.lower) }
    } else {
        Tails { lower: libm::log1p(-both.upper), upper: libm::log(both.upper) }
    }
}

fn certain(a: f64, b: f64, at: Point) -> Option<Tails> {
    let below = Tails { lower: 1.0, upper: 0.0 };
    let above = Tails { lower: 0.0, upper: 1.0 };
    if at.near() == 0.0 {
        return Some(if at.is_upper_half() { if b == 0.0 { above } else { below } } else { above });
    }
    if a == 0.0 {
        return Some(below);
    }
    if b == 0.0 {
        return Some(above);
    }
    None
}

fn oriented_side(a: f64, b: f64, at: Point) -> Side {
    if !at.is_upper_half() {
        return side(a, b, at.near());
    }
    match side(b, a, at.near()) {
        Side::Both(both) => Side::Both(both.swapped()),
        Side::Lower { kernel, ratio } => Side::Upper { kernel, ratio },
        Side::Upper { kernel, ratio } => Side::Lower { kernel, ratio },
    }
}

/// From here on the integral is quicker than the continued fraction near the middle of the distribution.
const MANY: f64 = 600.0;

/// The tail that is the better one to compute, for 0 < x <= 1/2.
fn side(a: f64, b: f64, x: f64) -> Side {
    if a < 1.0 && b * x < 1.0 {
        return Side::Both(near_zero(a, b, x));
    }
    let kernel = kernel(a, b, Point::at(x));
    let y = 1.0 - x;
    let n = a + b;
    let excess = excess(a, b, x);
    let variance = n * x * y;
    if variance > MANY && excess * excess < 60.0 * variance {
        let ratio = tail_over_kernel(n, x, excess, excess < 0.0);
        return if excess < 0.0 { Side::Upper { kernel, ratio } } else { Side::Lower { kernel, ratio } };
    }
    // x < (a+1)/(n+2), written without cancellation; with a < 1 the lower tail is the large one.
    if a >= 1.0 && excess + 1.0 - 2.0 * x > 0.0 {
        Side::Lower { kernel, ratio: lower_over_kernel(a, b, x, y, excess) }
    } else {
        Side::Upper { kernel, ratio: lower_over_kernel(b, a, y, x, -excess) }
    }
}

/// Both tails for a < 1 and b x < 1, where the lower tail is close to 1 and its complement would lose every digit.
/// I_x = e^L (1 + a S), L = a ln x + ln[Gamma(a+b)/(Gamma(b) Gamma(1+a))], S = sum_k (1-b)_k x^k / (k! (a+k)).
fn near_zero(a: f64, b: f64, x: f64) -> Tails {
    let mut term = 1.0;
    let mut sum = 0.0;
    let mut k = 1.0;
    loop {
        term *= (k - b) * x / k;
        let part = term / (a + k);
        sum += part;
        if libm::fabs(part) <= 1e-17 * libm::fabs(sum) || k > 5000.0 {
            break;
        }
        k += 1.0;
    }
    let l = a * libm::log(x) + ln_gamma_ratio(b, a) - ln_gamma_1p(a);
    let scale = libm::exp(l);
    let lower = scale * (1.0 + a * sum);
    let upper = -libm::expm1(l) - scale * a * sum;
    Tails { lower: lower.clamp(0.0, 1.0), upper: upper.clamp(0.0, 1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64) {
        assert!((found / expected - 1.0).abs() < 1e-14, "{found:e} is not {expected:e}");
    }

    #[test]
    fn one_imagined_doubter_makes_powers_of_t() {
        for s in 1..30 {
            let t: f64 = 0.8;
            close(tails(f64::from(s), 1.0, Point::at(t)).lower, t.powi(s));
        }
    }

    #[test]
    fn point_masses_are_certain() {
        assert_eq!(at_least(0.0, 3.0, 0.2), 0.0);
        assert_eq!(at_least(3.0, 0.0, 0.2), 1.0);
        assert_eq!(at_least(1.0, 1.0, 0.0), 1.0);
        assert_eq!(at_least(1.0, 1.0, 1.0), 0.0);
    }

    #[test]
    fn a_tiny_upper_tail_is_not_a_rounded_difference() {
        // Beta(a, 1): P(p >= x) = 1 - x^a, about -a ln x for tiny a.
        let found = tails(1e-12, 1.0, Point::at(0.25)).upper;
        close(found, 1.386_294_361_118_929_7e-12);
        close(tails(1e-12, 1.0, Point::at(0.75)).upper, 2.876_820_724_517_395_6e-13);
    }

    #[test]
    fn the_integral_and_the_fraction_agree_where_they_meet() {
        for (a, b, x) in [(1200.0, 1300.0, 0.47), (1200.0, 1300.0, 0.5), (900.0, 8000.0, 0.11), (2500.0, 2500.0, 0.46)] {
            let over = excess(a, b, x);
            let (integral, fraction) = if over < 0.0 {
                (tail_over_kernel(a + b, x, over, true), lower_over_kernel(b, a, 1.0 - x, x, -over))
            } else {
                (tail_over_kernel(a + b, x, over, false), lower_over_kernel(a, b, x, 1.0 - x, over))
            };
            close(integral, fraction);
        }
    }

    #[test]
    fn logarithms_of_tails_outlive_the_tails() {
        let found = ln_tails(1e6, 1.0, Point::at(0.25));
        close(found.lower, 1e6 * 0.25_f64.ln());
        assert_eq!(found.upper, 0.0);
    }
}
