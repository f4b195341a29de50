//! Whether the climate has changed from one wave to the next.

use super::USUAL_K;
use crate::numbers::student::{t_of_level, t_tails};
use crate::problem::{Answer, MOST, between, inner_share, whole};
use crate::scores::{Caution, Sample};
use serde::Serialize;

/// One wave of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wave {
    /// How many people.
    pub n: u64,
    /// Their mean.
    pub mean: f64,
    /// Their standard deviation, 0 or more.
    pub sd: f64,
}

/// Two waves, and how to compare them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WaveQuestion {
    /// The earlier wave.
    pub before: Wave,
    /// The later wave.
    pub after: Wave,
    /// Certainty of the interval; usually 0.95.
    pub level: f64,
    /// Supposed spread; usually 20, worth 3 answers.
    pub caution: Caution,
    /// Fewest people in each wave for saying anything; usually 5.
    pub k: u64,
}

impl WaveQuestion {
    /// With the usual certainty, caution and threshold.
    pub fn usual(before: Wave, after: Wave) -> Self {
        Self { before, after, level: 0.95, caution: Caution { sigma0: 20.0, nu0: 3.0 }, k: USUAL_K }
    }
}

/// What may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeVerdict {
    /// It has risen.
    Up,
    /// It has fallen.
    Down,
    /// Too few answers for so small a difference.
    CannotTell,
    /// Too few people in one of the waves.
    TooFew,
}

/// The difference; undefined when there are too few people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Change {
    /// What may be said.
    pub verdict: ChangeVerdict,
    /// After minus before.
    pub diff: Option<f64>,
    /// Lower end of its interval.
    pub lower: Option<f64>,
    /// Upper end.
    pub upper: Option<f64>,
    /// Welch's degrees of freedom.
    pub df: Option<f64>,
    /// P(the true difference is positive).
    pub p_up: Option<f64>,
}

/// Welch's comparison with the safe variances, df_i = nu0 + n_i - 1. The waves are treated as independent, which is cautious
/// when the same people answer.
pub fn change(asked: &WaveQuestion) -> Answer<Change> {
    for (name, wave) in [("before", &asked.before), ("after", &asked.after)] {
        check(wave).map_err(|p| p.inside(name))?;
    }
    inner_share("level", asked.level)?;
    asked.caution.check()?;
    whole("k", asked.k, 1, MOST)?;
    if asked.before.n.min(asked.after.n) < asked.k.max(2) {
        let (diff, lower, upper, df, p_up) = (None, None, None, None, None);
        return Ok(Change { verdict: ChangeVerdict::TooFew, diff, lower, upper, df, p_up });
    }
    let safe = |wave: &Wave| Sample { n: wave.n as f64, mean: wave.mean, sd: wave.sd }.safe(&asked.caution);
    let (before, after) = (safe(&asked.before), safe(&asked.after));
    let variance = before.variance + after.variance;
    let (share_before, share_after) = (before.variance / variance, after.variance / variance);
    let df = 1.0 / (share_before * share_before / before.df + share_after * share_after / after.df);
    let error = libm::sqrt(variance);
    let diff = after.mean - before.mean;
    let reach = (t_of_level(asked.level, df) * error).min(f64::MAX);
    let (lower, upper) = (diff - reach, diff + reach);
    let verdict = match (lower > 0.0, upper < 0.0) {
        (true, _) => ChangeVerdict::Up,
        (_, true) => ChangeVerdict::Down,
        (false, false) => ChangeVerdict::CannotTell,
    };
    let p_up = t_tails(diff / error, df).lower;
    Ok(Change { verdict, diff: Some(diff), lower: Some(lower), upper: Some(upper), df: Some(df), p_up: Some(p_up) })
}

fn check(wave: &Wave) -> Answer<()> {
    whole("n", wave.n, 0, MOST)?;
    between("mean", wave.mean, -1e9, 1e9)?;
    between("sd", wave.sd, 0.0, 1e9)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave(n: u64, mean: f64, sd: f64) -> Wave {
        Wave { n, mean, sd }
    }

    #[test]
    fn the_order_of_the_waves_only_turns_the_sign() {
        let (one, other) = (wave(40, 58.0, 15.0), wave(38, 70.0, 14.0));
        let up = change(&WaveQuestion::usual(one, other)).unwrap();
        let down = change(&WaveQuestion::usual(other, one)).unwrap();
        assert_eq!((up.verdict, down.verdict), (ChangeVerdict::Up, ChangeVerdict::Down));
        assert_eq!(up.diff.unwrap(), -down.diff.unwrap());
        assert!((up.p_up.unwrap() + down.p_up.unwrap() - 1.0).abs() < 1e-14);
    }

    #[test]
    fn four_people_are_too_few() {
        let found = change(&WaveQuestion::usual(wave(4, 61.0, 3.0), wave(30, 80.0, 3.0))).unwrap();
        assert_eq!((found.verdict, found.diff), (ChangeVerdict::TooFew, None));
    }
}
