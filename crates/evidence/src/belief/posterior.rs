//! From successes and failures to a probability that it works for at least t of the people.

use crate::numbers::point::Point;
use crate::numbers::quantile::central;
use crate::numbers::tails::tails;
use crate::problem::{Answer, Code, MOST, Problem, above, between, inner_share};
use serde::Serialize;

/// What is believed before the first answer: imagined successes and failures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prior {
    /// (0, 1): one imagined person for whom it did not work. The cautious side of every verdict.
    Doubt,
    /// (1, 0): one imagined person for whom it worked. The hopeful side.
    Hope,
    /// (1, 1): the best guess, and the base of all money calculations.
    Uniform,
    /// (1/2, 1/2): for two-sided intervals (Brown, Cai & DasGupta 2001).
    Jeffreys,
    /// (1, ln base / ln(1 - t)): before any answers P(p >= t) = base.
    Sceptical,
    /// Any other, a and b from 0 to a billion.
    Own {
        /// Imagined successes.
        a: f64,
        /// Imagined failures.
        b: f64,
    },
}

impl Prior {
    fn counts(self, options: &PosteriorOptions) -> Answer<(f64, f64)> {
        Ok(match self {
            Self::Doubt => (0.0, 1.0),
            Self::Hope => (1.0, 0.0),
            Self::Uniform => (1.0, 1.0),
            Self::Jeffreys => (0.5, 0.5),
            Self::Sceptical => {
                let Some(t) = options.t else {
                    return Err(Problem::new(Code::Missing, "t", "the sceptical prior needs t"));
                };
                let b = libm::log(options.base) / libm::log1p(-t);
                above("t", b, 0.0, 1e12)?;
                (1.0, b)
            }
            Self::Own { a, b } => {
                between("a", a, 0.0, MOST as f64).map_err(|p| p.inside("prior"))?;
                between("b", b, 0.0, MOST as f64).map_err(|p| p.inside("prior"))?;
                (a, b)
            }
        })
    }
}

/// How to read the answers; see [`posterior`].
#[derive(Clone, Copy, Debug)]
pub struct PosteriorOptions {
    /// Imagined answers; default uniform.
    pub prior: Prior,
    /// The share asked about, strictly between 0 and 1.
    pub t: Option<f64>,
    /// For the sceptical prior: how often such ideas work at all, strictly between 0 and 1; default 0.2.
    pub base: f64,
    /// The certainty of the two-sided interval, strictly between 0 and 1; default 0.95.
    pub level: f64,
}

impl Default for PosteriorOptions {
    fn default() -> Self {
        Self { prior: Prior::Uniform, t: None, base: 0.2, level: 0.95 }
    }
}

/// What is believed afterwards: p ~ Beta(a, b).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Posterior {
    /// Imagined and real successes.
    pub a: f64,
    /// Imagined and real failures.
    pub b: f64,
    /// Mean of the share.
    pub mean: f64,
    /// Standard deviation of the share.
    pub sd: f64,
    /// Lower end of the equal-tailed interval.
    pub lower: f64,
    /// Upper end.
    pub upper: f64,
    /// P(p >= t), with full relative accuracy; present when t was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p_ge: Option<f64>,
    /// P(p < t), with full relative accuracy; present when t was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p_lt: Option<f64>,
}

/// The share of people it works for, after s of n successes (0 <= s <= n <= 1e9, fractions allowed: weighted answers).
/// p ~ Beta(a0 + s, b0 + n - s); at n = 0 with the doubting and the hopeful prior this is Walley's [0, 1], and at fixed n
/// it equals the exact one-sided binomial test. Constant time for large n.
/// Refuses a prior that leaves no imagined nor real answer at all.
pub fn posterior(s: f64, n: f64, options: &PosteriorOptions) -> Answer<Posterior> {
    between("s", s, 0.0, MOST as f64)?;
    between("n", n, 0.0, MOST as f64)?;
    if s > n {
        return Err(Problem::new(Code::Inconsistent, "s", "more yes than answers"));
    }
    inner_share("base", options.base)?;
    inner_share("level", options.level)?;
    if let Some(t) = options.t {
        inner_share("t", t)?;
    }
    let (a0, b0) = options.prior.counts(options)?;
    let (a, b) = (a0 + s, b0 + (n - s));
    if a == 0.0 && b == 0.0 {
        return Err(Problem::new(Code::Inconsistent, "prior", "a and b are both 0 and there are no answers"));
    }
    let total = a + b;
    let (lower, upper) = central(a, b, options.level);
    let sides = options.t.map(|t| tails(a, b, Point::at(t)));
    Ok(Posterior {
        a,
        b,
        mean: a / total,
        sd: libm::sqrt((a / total) * (b / total) / (total + 1.0)),
        lower: lower.x(),
        upper: upper.x(),
        p_ge: sides.map(|sides| sides.upper),
        p_lt: sides.map(|sides| sides.lower),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p_ge(s: f64, n: f64, prior: Prior) -> f64 {
        posterior(s, n, &PosteriorOptions { prior, t: Some(0.8), ..Default::default() }).unwrap().p_ge.unwrap()
    }

    #[test]
    fn the_specifications_table_of_all_success_is_met() {
        let n = [0.0, 1.0, 2.0, 5.0, 10.0, 14.0, 20.0];
        let low = [0.0, 0.20, 0.36, 0.672, 0.893, 0.956, 0.988];
        let mid = [0.20, 0.36, 0.488, 0.738, 0.914, 0.965, 0.991];
        for ((n, low), mid) in n.into_iter().zip(low).zip(mid) {
            assert!((p_ge(n, n, Prior::Doubt) - low).abs() < 6e-4);
            assert!((p_ge(n, n, Prior::Uniform) - mid).abs() < 6e-4);
            assert_eq!(p_ge(n, n, Prior::Hope), 1.0);
        }
        assert!((p_ge(0.0, 0.0, Prior::Jeffreys) - 0.295).abs() < 5e-4);
    }

    #[test]
    fn the_sceptic_begins_at_his_base_rate() {
        assert!((p_ge(0.0, 0.0, Prior::Sceptical) - 0.2).abs() < 1e-15);
    }

    #[test]
    fn no_information_at_all_is_refused() {
        let options = PosteriorOptions { prior: Prior::Own { a: 0.0, b: 0.0 }, ..Default::default() };
        assert_eq!(posterior(0.0, 0.0, &options).unwrap_err().field, "prior");
        assert!(posterior(1.0, 2.0, &options).is_ok());
    }
}
