//! How good the forecasts at decision time were.

use crate::problem::{Answer, Code, Problem, share, whole};
use serde::Serialize;

/// Scores; undefined without forecasts. A proper score cannot be improved by lying.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Brier {
    /// How many forecasts.
    pub n: u64,
    /// Mean squared error, lower is better.
    pub brier: Option<f64>,
    /// The same for always forecasting the share that came true.
    pub reference: Option<f64>,
    /// 1 - brier/reference; none when all came out alike.
    pub skill: Option<f64>,
    /// Mean forecast minus share that came true; positive = too optimistic.
    pub bias: Option<f64>,
}

/// Forecasts p (0..=1) locked at decision time against benefit measured later (1 = it came, 0 = it did not).
pub fn brier(p: &[f64], y: &[u64]) -> Answer<Brier> {
    for (i, &forecast) in p.iter().enumerate() {
        share("", forecast).map_err(|problem| problem.inside(&format!("p[{i}]")))?;
    }
    for (i, &came) in y.iter().enumerate() {
        whole("", came, 0, 1).map_err(|problem| problem.inside(&format!("y[{i}]")))?;
    }
    if p.len() != y.len() {
        return Err(Problem::new(Code::Inconsistent, "y", "must have one outcome for each forecast"));
    }
    if p.is_empty() {
        return Ok(Brier { n: 0, brier: None, reference: None, skill: None, bias: None });
    }
    let n = p.len() as f64;
    let came: f64 = y.iter().map(|&came| came as f64).sum();
    let score = p.iter().zip(y).map(|(p, &y)| (p - y as f64) * (p - y as f64)).sum::<f64>() / n;
    let reference = came * (n - came) / (n * n);
    Ok(Brier {
        n: p.len() as u64,
        brier: Some(score),
        reference: Some(reference),
        skill: (reference > 0.0).then(|| 1.0 - score / reference),
        bias: Some((p.iter().sum::<f64>() - came) / n),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn always_saying_the_share_has_no_skill() {
        let found = brier(&[0.5; 4], &[1, 0, 0, 1]).unwrap();
        assert_eq!((found.skill, found.bias), (Some(0.0), Some(0.0)));
        assert_eq!(brier(&[0.9], &[1]).unwrap().skill, None);
    }
}
