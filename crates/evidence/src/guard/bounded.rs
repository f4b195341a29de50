//! The betting score for answers on a scale: ratings, SUS.

use super::evalue::EValue;
use crate::problem::{Answer, Code, Problem};
use core::f64::consts::FRAC_PI_2;

/// How many fixed bets the mixture spreads its money over.
const BETS: usize = 64;

/// The betting score against "the mean is at most t" (and at least t) for values from `low` to `high`, low < t < high.
/// E = (1/64) sum_j prod_i (1 - k_j + k_j x_i/t), k_j = (sin^2 th_j - t)/(1-t), th_j evenly spread between asin(sqrt t) and pi/2,
/// after scaling to 0..1. A finite mixture of bets is a bet, so it is valid for every n and in any order of the values.
/// O(64 * distinct values) after sorting.
pub fn evalue_of_values(values: &[f64], range: (f64, f64), t: f64) -> Answer<EValue> {
    let (low, high) = range;
    let width = high - low;
    if !(width > 0.0 && width.is_finite()) {
        return Err(Problem::new(Code::Inconsistent, "hi", "must be above lo"));
    }
    let t = (t - low) / width;
    if !(t > 0.0 && t < 1.0) {
        return Err(Problem::new(Code::OutOfRange, "t", "must lie strictly between lo and hi"));
    }
    let mut scaled = Vec::with_capacity(values.len());
    for (i, value) in values.iter().enumerate() {
        if !(low..=high).contains(value) {
            return Err(Problem::new(Code::OutOfRange, format!("values[{i}]"), "must lie from lo to hi"));
        }
        scaled.push((value - low) / width);
    }
    scaled.sort_by(f64::total_cmp);
    let runs: Vec<(f64, f64)> = scaled.chunk_by(|x, y| x == y).map(|run| (run[0], run.len() as f64)).collect();
    let mirrored: Vec<(f64, f64)> = runs.iter().rev().map(|&(x, many)| (1.0 - x, many)).collect();
    Ok(EValue { ln_works: ln_score(&runs, t), ln_not: ln_score(&mirrored, 1.0 - t), n: values.len() as u64 })
}

fn ln_score(runs: &[(f64, f64)], t: f64) -> f64 {
    let first = libm::asin(libm::sqrt(t));
    let step = (FRAC_PI_2 - first) / BETS as f64;
    let mut scores = [0.0; BETS];
    for (j, score) in scores.iter_mut().enumerate() {
        // (sin^2 th - sin^2 th0)/(1 - t), the difference written as a product so that it keeps its digits.
        let rise = (j as f64 + 0.5) * step;
        let bet = libm::sin(rise) * libm::sin(2.0 * first + rise) / (1.0 - t);
        *score = runs.iter().map(|&(x, many)| many * libm::log1p(bet * (x - t) / t)).sum();
    }
    let most = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let sum: f64 = scores.iter().map(|score| libm::exp(score - most)).sum();
    most + libm::log(sum / BETS as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::{Mixture, evalue};
    use crate::yes::Yes;

    #[test]
    fn on_yes_and_no_it_agrees_with_the_closed_form() {
        for (s, n, t) in [(5, 5, 0.6), (9, 12, 0.6), (7, 10, 0.5)] {
            let values: Vec<f64> = (0..n).map(|i| f64::from(u8::from(i < s))).collect();
            let (fixed, closed) =
                (evalue_of_values(&values, (0.0, 1.0), t).unwrap(), evalue(Yes::of(s, n), t, Mixture::default()).unwrap());
            assert!((fixed.ln_works - closed.ln_works).abs() < 2e-3, "{s} {n}: {} {}", fixed.ln_works, closed.ln_works);
            assert!((fixed.ln_not - closed.ln_not).abs() < 2e-3);
        }
    }

    #[test]
    fn values_at_the_limit_win_and_lose_nothing() {
        let e = evalue_of_values(&[0.5; 50], (0.0, 1.0), 0.5).unwrap();
        assert_eq!((e.ln_works, e.ln_not, e.n), (0.0, 0.0, 50));
    }

    #[test]
    fn the_worst_value_loses_a_finite_amount() {
        let e = evalue_of_values(&[0.0; 1000], (0.0, 100.0), 99.999).unwrap();
        assert!(e.ln_works.is_finite() && e.ln_not.is_finite());
    }
}
