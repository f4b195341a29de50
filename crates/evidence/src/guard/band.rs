//! A band for the success rate that may be looked at after every answer.

use super::evalue::Mixture;
use crate::numbers::gamma::ln_gamma_ratio;
use crate::numbers::kernel::{deviance, kernel};
use crate::numbers::point::Point;
use crate::numbers::root::{Height, crossing};
use crate::problem::{Answer, Code, Problem, inner_share};
use crate::yes::Yes;
use serde::Serialize;

/// The rates not yet ruled out.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Band {
    /// Lower end.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// How many answers.
    pub n: u64,
    /// Every rate has been ruled out (lower > upper): the process is not one fixed rate.
    pub empty: bool,
}

/// The rates p with B(a+s, b+f) / (B(a, b) p^s (1-p)^f) < 1/(1 - level), for s yes of n answers.
/// With a = b = 1 this is the Robbins / Ding-Gandy-Hahn rule: p is out when Binomial(s; n, p) < alpha/(n+1).
/// The chance that the true rate is ever outside is at most 1 - level, over all looks together.
pub fn confseq(yes: Yes, level: f64, mixture: Mixture) -> Answer<Band> {
    yes.check()?;
    inner_share("level", level)?;
    mixture.check()?;
    let (lower, upper) = ends(yes, level, mixture);
    Ok(Band { lower, upper, n: yes.n, empty: false })
}

/// The running intersection of the bands after each answer of the sequence (0 = no, 1 = yes). Ends are recomputed only
/// when an answer rules out the present one, so long sequences stay cheap.
pub fn confseq_of_sequence(answers: &[u64], level: f64, mixture: Mixture) -> Answer<Band> {
    inner_share("level", level)?;
    mixture.check()?;
    let mut band = Band { lower: 0.0, upper: 1.0, n: answers.len() as u64, empty: false };
    let limit = -libm::log(1.0 - level);
    let mut ln_ratio = 0.0; // ln B(a+s, b+f)/B(a, b)
    let (mut s, mut f) = (0.0, 0.0);
    for (i, &answer) in answers.iter().enumerate() {
        let total = mixture.a + mixture.b + s + f;
        if answer > 1 {
            return Err(Problem::new(Code::OutOfRange, format!("seq[{i}]"), "must be 0 or 1"));
        }
        if answer == 1 {
            ln_ratio += libm::log((mixture.a + s) / total);
            s += 1.0;
        } else {
            ln_ratio += libm::log((mixture.b + f) / total);
            f += 1.0;
        }
        // One millionth of slack covers the rounding of the running sum.
        let rules_out = |p: f64| {
            let likelihood = if s > 0.0 { s * libm::log(p) } else { 0.0 } + if f > 0.0 { f * libm::log1p(-p) } else { 0.0 };
            ln_ratio - likelihood > limit - 1e-6
        };
        if rules_out(band.lower) || rules_out(band.upper) {
            let (lower, upper) = ends(Yes::of(s as u64, i as u64 + 1), level, mixture);
            band.lower = band.lower.max(lower);
            band.upper = band.upper.min(upper);
        }
    }
    band.empty = band.lower > band.upper;
    Ok(band)
}

fn ends(yes: Yes, level: f64, mixture: Mixture) -> (f64, f64) {
    if yes.n == 0 {
        return (0.0, 1.0);
    }
    let (s, f) = yes.parts();
    // How unlikely the answers may be at p: deviance(s, f; p) < budget, a function with its minimum 0 at s/n.
    let budget = -libm::log(1.0 - level) - ln_fit(s, f, mixture);
    let lower = if s == 0.0 { Point::at(0.0) } else { edge(s, f, budget) };
    let upper = if f == 0.0 { Point::at(1.0) } else { edge(f, s, budget).mirrored() };
    (lower.x(), upper.x())
}

/// ln of B(a+s, b+f) / (B(a, b) q^s (1-q)^f) at q = s/n, never positive.
fn ln_fit(s: f64, f: f64, mixture: Mixture) -> f64 {
    let (a, b) = (mixture.a, mixture.b);
    if s == 0.0 {
        return ln_one_sided(a, b, f);
    }
    if f == 0.0 {
        return ln_one_sided(b, a, s);
    }
    let q = Point::at(s / (s + f));
    kernel(a, b, q).ln() - kernel(a + s, b + f, q).ln()
}

/// ln B(a, b+f)/B(a, b), as the smaller of the two differences of gamma functions.
fn ln_one_sided(a: f64, b: f64, f: f64) -> f64 {
    if a <= f { ln_gamma_ratio(b, a) - ln_gamma_ratio(b + f, a) } else { ln_gamma_ratio(b, f) - ln_gamma_ratio(a + b, f) }
}

/// The p below s/n at which the deviance reaches the budget. In log-odds w the deviance is convex with slope n p - s.
fn edge(s: f64, f: f64, budget: f64) -> Point {
    let n = s + f;
    if f == 0.0 {
        // The deviance is -n ln p.
        return Point::below_one(-libm::expm1(-budget / n));
    }
    let top = Point::at(s / n).log_odds();
    // p^s >= exp(-budget) roughly bounds the edge from below.
    let bottom = (top.min(0.0) - budget / s - 40.0).max(-744.0);
    let guess = top - libm::sqrt(2.0 * budget * n / (s * f));
    let w = crossing(bottom, top, guess, |w| {
        let p = Point::from_log_odds(w);
        let pull = s * p.y() - f * p.x();
        let value = budget - deviance(s, f, p);
        let curve = -n * p.x() * p.y();
        Height { value, slope: pull, bend: value * curve / (2.0 * pull * pull) }
    });
    Point::from_log_odds(w)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uniform_mixture_is_robbins_rule() {
        let level = 0.95;
        let band = confseq(Yes::of(7, 10), level, Mixture { a: 1.0, b: 1.0 }).unwrap();
        for p in [band.lower, band.upper] {
            let binomial = 120.0 * p.powi(7) * (1.0 - p).powi(3);
            assert!((binomial / (0.05 / 11.0) - 1.0).abs() < 1e-12, "{p}: {binomial}");
        }
    }

    #[test]
    fn a_changing_process_rules_out_every_rate() {
        let mut answers = vec![1; 60];
        answers.extend([0; 200]);
        let band = confseq_of_sequence(&answers, 0.95, Mixture::default()).unwrap();
        assert!(band.empty && band.lower > band.upper);
    }

    #[test]
    fn the_sequence_is_the_intersection_of_its_bands() {
        let answers: Vec<u64> = (0..300_u64).map(|i| u64::from(i * i % 7 < 3)).collect();
        let found = confseq_of_sequence(&answers, 0.9, Mixture::default()).unwrap();
        let (mut lower, mut upper, mut s) = (0.0_f64, 1.0_f64, 0);
        for (i, x) in answers.iter().enumerate() {
            s += x;
            let band = confseq(Yes::of(s, i as u64 + 1), 0.9, Mixture::default()).unwrap();
            lower = lower.max(band.lower);
            upper = upper.min(band.upper);
        }
        assert_eq!((found.lower, found.upper), (lower, upper));
    }
}
