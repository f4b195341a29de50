//! The chance that the mean of unknown category shares is at least t.

use crate::numbers::exact::ln_1p_less_z;
use crate::numbers::root::{Height, crossing};
use core::f64::consts::PI;

/// P(sum v_k p_k >= t) for p ~ Dirichlet(alpha), alpha >= 0 and not all 0; `weighed` holds (alpha_k, v_k - t).
///
/// It equals P(W >= 0) for W = sum c_k G_k with independent G_k ~ Gamma(alpha_k), c_k = v_k - t, and is the contour integral of
/// M(s)/(2 pi i s), M(s) = prod (1 - c_k s)^(-alpha_k). On the line through the saddle point of M(s)/s the integrand does not
/// oscillate, so the trapezoid rule in asinh-coordinates converges exponentially and small tails keep their relative accuracy.
/// (Gil-Pelaez and Imhof integrate the same function along the imaginary axis.)
pub fn mean_at_least(weighed: &[(f64, f64)]) -> f64 {
    let parts: Vec<(f64, f64)> = weighed.iter().copied().filter(|(alpha, c)| *alpha > 0.0 && *c != 0.0).collect();
    let is_below = parts.iter().any(|(_, c)| *c < 0.0);
    if !parts.iter().any(|(_, c)| *c > 0.0) {
        return if is_below { 0.0 } else { 1.0 };
    }
    if !is_below {
        return 1.0;
    }
    let mean: f64 = parts.iter().map(|(alpha, c)| alpha * c).sum();
    if mean <= 0.0 {
        return positive_tail(&parts).clamp(0.0, 1.0);
    }
    let mirrored: Vec<(f64, f64)> = parts.iter().map(|(alpha, c)| (*alpha, -c)).collect();
    (1.0 - positive_tail(&mirrored)).clamp(0.0, 1.0)
}

/// P(W > 0) when the mean of W is 0 or less.
fn positive_tail(parts: &[(f64, f64)]) -> f64 {
    let most = parts.iter().map(|(_, c)| *c).fold(0.0, f64::max);
    let total: f64 = parts.iter().map(|(alpha, c)| alpha * c).sum();
    let saddle = saddle(parts, most);
    // How wide the peak is: 1/sqrt of the curvature of ln M(s) - ln s.
    let curvature: f64 =
        parts.iter().map(|(alpha, c)| alpha * square(c / (1.0 - c * saddle))).sum::<f64>() + 1.0 / square(saddle);
    let width = 1.0 / libm::sqrt(curvature);
    let slopes: Vec<(f64, f64)> = parts.iter().map(|(alpha, c)| (*alpha, c / (1.0 - c * saddle) * width)).collect();
    let height = |y: f64| {
        let u = libm::sinh(y);
        let (mut ln_size, mut turn) = (0.0, 0.0);
        for (alpha, slope) in &slopes {
            let r = slope * u;
            ln_size -= 0.5 * alpha * if libm::fabs(r) < 1e150 { libm::log1p(r * r) } else { 2.0 * libm::log(libm::fabs(r)) };
            turn += alpha * libm::atan(r);
        }
        if ln_size < -60.0 {
            return None;
        }
        // Re[e^(i turn) / (saddle + i width u)] dU, scaled.
        let beyond = width * u;
        let kernel = (saddle * libm::cos(turn) + beyond * libm::sin(turn)) / (square(saddle) + square(beyond));
        Some(libm::exp(ln_size) * kernel * libm::cosh(y) * width)
    };
    // ln M at the saddle, its linear part apart so that large counts do not cancel.
    let ln_peak = saddle * total - parts.iter().map(|(alpha, c)| alpha * ln_1p_less_z(-c * saddle)).sum::<f64>();
    libm::exp(ln_peak) / PI * trapezoid(height)
}

fn square(x: f64) -> f64 {
    x * x
}

/// Where ln M(s) - ln s is smallest, 0 < s < 1/most.
fn saddle(parts: &[(f64, f64)], most: f64) -> f64 {
    let scale: f64 = libm::sqrt(parts.iter().map(|(alpha, c)| alpha * c * c).sum());
    let end = 1.0 / most;
    let place = |w: f64| {
        // s between 0 and the end, by its log-odds.
        let odds = libm::exp(w);
        (end * (odds / (1.0 + odds)), 1.0 / (1.0 + odds))
    };
    let guess = libm::log((1.0 / scale).min(0.5 * end) / end);
    let w = crossing(-700.0, 36.0, guess, |w| {
        let (s, left) = place(w);
        let slope_at = |(alpha, c): &(f64, f64)| {
            // For the largest c the distance 1 - c s is `left`, exactly.
            let distance = if *c == most { left } else { 1.0 - c * s };
            (alpha * c * s / distance, alpha * square(c * s / distance))
        };
        let (rise, curve) = parts.iter().map(slope_at).fold((0.0, 0.0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
        // s d/ds (ln M - ln s), which rises from -1, and its slope in w.
        Height { value: rise - 1.0, slope: (rise + curve) * left, bend: 0.0 }
    });
    // A category with little weight lets the saddle run into its branch point; stay a little away from it.
    place(w.min(3.0)).0
}

/// The integral from 0 to infinity of an even function, halving the step until nothing changes.
fn trapezoid(height: impl Fn(f64) -> Option<f64>) -> f64 {
    let sum_of = |first: f64, step: f64| {
        let (mut sum, mut y) = (0.0, first);
        while let Some(here) = height(y) {
            sum += here;
            if y > 700.0 || (libm::fabs(here) < 1e-18 * libm::fabs(sum) && y > 2.0) {
                break;
            }
            y += step;
        }
        sum
    };
    let mut step = 0.5;
    let mut sum = 0.5 * height(0.0).unwrap_or(0.0) + sum_of(step, step);
    for _ in 0..14 {
        let finer = sum + sum_of(0.5 * step, step);
        let (before, after) = (sum * step, finer * 0.5 * step);
        sum = finer;
        step *= 0.5;
        if libm::fabs(before - after) <= 1e-14 * libm::fabs(after) {
            break;
        }
    }
    sum * step
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::tails::at_least;

    #[test]
    fn two_categories_are_a_beta_tail() {
        for (a, b, t) in [
            (1.0, 1.0, 0.5),
            (3.2, 0.4, 0.9),
            (0.2, 0.3, 0.1),
            (50.0, 20.0, 0.5),
            (8e5, 2e5, 0.8005),
            (40.0, 3.0, 0.2),
            (2.0, 90.0, 0.6),
        ] {
            let found = mean_at_least(&[(b, -t), (a, 1.0 - t)]);
            let expected = at_least(a, b, t);
            assert!((found / expected - 1.0).abs() < 2e-11, "{a} {b} {t}: {found:e} {expected:e}");
        }
    }

    #[test]
    fn one_sided_categories_are_certain() {
        assert_eq!(mean_at_least(&[(1.0, -0.5), (0.0, 0.5)]), 0.0);
        assert_eq!(mean_at_least(&[(1.0, 0.5), (3.0, 0.0)]), 1.0);
        assert_eq!(mean_at_least(&[(3.0, 0.0)]), 1.0);
    }
}
