//! Quantiles of the beta distribution, exact to the last digits also at extreme probabilities.

use super::gamma::ln_beta;
use super::kernel::kernel;
use super::normal::z_of_upper;
use super::point::Point;
use super::root::{Height, crossing};
use super::tails::{Tails, ln_tails, tails};

/// The natural logarithm of the smallest positive float.
const SMALLEST: f64 = -744.44;

/// The x below which the given share lies: P(p < x) = `share.lower`, P(p > x) = `share.upper`, p ~ Beta(a, b); a, b >= 0, not both 0.
/// Both shares are handed in so that neither is a rounded difference. Relative error of min(x, 1 - x) about 1e-15.
pub fn quantile(a: f64, b: f64, share: Tails) -> Point {
    if a == 0.0 || share.lower <= 0.0 {
        return Point::at(if b == 0.0 { 1.0 } else { 0.0 });
    }
    if b == 0.0 || share.upper <= 0.0 {
        return Point::at(1.0);
    }
    if tails(a, b, Point::at(0.5)).lower >= share.lower {
        in_lower_half(a, b, share)
    } else {
        in_lower_half(b, a, share.swapped()).mirrored()
    }
}

/// The quantile of the given lower probability, 0 <= p <= 1.
pub fn lower_quantile(a: f64, b: f64, p: f64) -> Point {
    quantile(a, b, Tails { lower: p, upper: 1.0 - p })
}

/// The equal-tailed interval holding `level` of Beta(a, b), 0 < level < 1.
pub fn central(a: f64, b: f64, level: f64) -> (Point, Point) {
    let tail = 0.5 * (1.0 - level);
    (quantile(a, b, Tails { lower: tail, upper: 1.0 - tail }), quantile(a, b, Tails { lower: 1.0 - tail, upper: tail }))
}

fn in_lower_half(a: f64, b: f64, share: Tails) -> Point {
    let by_lower = share.lower <= share.upper;
    let target = libm::log(if by_lower { share.lower } else { share.upper });
    let ends = (SMALLEST, -core::f64::consts::LN_2);
    let start = first_guess(a, b, share).clamp(ends.0, ends.1 - 1e-9);
    // The unknown is w = ln x; both logarithmic tails are concave in it.
    let w = crossing(ends.0, ends.1, start, |w| {
        let x = libm::exp(w);
        let at = Point::at(x.min(0.5));
        let y = at.y();
        let found = ln_tails(a, b, at);
        let tail = if by_lower { found.lower } else { found.upper };
        // d tail/dw = +-K/y, and d ln(K/y)/dw = a - (b-1) x/y.
        let rate = libm::exp(kernel(a, b, at).ln() - tail) / y;
        let growth = a - (b - 1.0) * x / y;
        let (value, curve) =
            if by_lower { (tail - target, (growth - rate) * rate) } else { (target - tail, (growth + rate) * rate) };
        Height { value, slope: rate, bend: value * curve / (2.0 * rate * rate) }
    });
    if w < SMALLEST + 0.5 {
        return Point::at(0.0);
    }
    let x = libm::exp(w).min(0.5);
    Point::at(if w < -3.0 { polished(a, b, x, share) } else { x })
}

/// One more Newton step in x itself: far from 1 the rounding of ln x is many roundings of x.
fn polished(a: f64, b: f64, x: f64, share: Tails) -> f64 {
    let at = Point::at(x);
    let found = tails(a, b, at);
    let (missing, tail) = if share.lower <= share.upper {
        (share.lower - found.lower, found.lower)
    } else {
        (found.upper - share.upper, found.upper)
    };
    let rate = libm::exp(kernel(a, b, at).ln() - libm::log(tail)) / at.y();
    let step = missing / tail / rate;
    if libm::fabs(step) < 1e-10 { x + x * step } else { x }
}

/// ln x, roughly: Abramowitz & Stegun 26.5.22 for counts above 1, the leading power otherwise.
fn first_guess(a: f64, b: f64, share: Tails) -> f64 {
    if a > 1.0 && b > 1.0 {
        let z = if share.lower <= share.upper { z_of_upper(share.lower) } else { -z_of_upper(share.upper) };
        let (u, v) = (1.0 / (2.0 * a - 1.0), 1.0 / (2.0 * b - 1.0));
        let lambda = (z * z - 3.0) / 6.0;
        let h = 2.0 / (u + v);
        let root = libm::sqrt((h + lambda).max(0.0));
        let w = z * root / h - (v - u) * (lambda + 5.0 / 6.0 - 2.0 / (3.0 * h));
        return -libm::log1p(b / a * libm::exp(2.0 * w));
    }
    (libm::log(share.lower) + libm::log(a) + ln_beta(a, b)) / a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_a_power_are_roots() {
        for p in [1e-100, 1e-9, 0.1, 0.5, 0.999] {
            let found = lower_quantile(5.0, 1.0, p).x();
            assert!((found / libm::pow(p, 0.2) - 1.0).abs() < 4e-15, "{p}: {found}");
        }
    }

    #[test]
    fn the_quantile_of_a_tail_is_the_place_it_came_from() {
        for (a, b) in [(0.3, 0.2), (1.0, 1.0), (2.0, 70.0), (1e4, 2e4), (4e5, 6e5)] {
            for share in [0.001, 0.3, 0.5, 0.7, 0.999] {
                let at = lower_quantile(a, b, share);
                let back = tails(a, b, at).lower;
                assert!((back - share).abs() < 1e-10, "{a} {b} {share}: {back}");
            }
        }
    }

    #[test]
    fn point_masses_have_one_quantile() {
        assert_eq!(lower_quantile(0.0, 2.0, 0.7).x(), 0.0);
        assert_eq!(lower_quantile(2.0, 0.0, 0.7).x(), 1.0);
        assert_eq!(lower_quantile(1e-3, 1.0, 0.025).x(), 0.0);
    }
}
