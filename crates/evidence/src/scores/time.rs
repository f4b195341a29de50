//! Time on task.

use super::safe::{Caution, Sample};
use crate::problem::{Answer, above, inner_share};
use serde::Serialize;

/// The longest time accepted, seconds.
const LONGEST: f64 = 1e12;

/// Times of completed attempts only: people who gave up are failures in `decide`, never long times.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeQuestion {
    /// Seconds, each above 0.
    pub seconds: Vec<f64>,
    /// The longest acceptable time, seconds.
    pub limit: Option<f64>,
    /// Certainty of the intervals; default 0.95.
    pub level: f64,
    /// Supposed spread of the natural logarithm; default 0.7, worth 3 answers.
    pub caution: Caution,
}

impl Default for TimeQuestion {
    fn default() -> Self {
        Self { seconds: Vec::new(), limit: None, level: 0.95, caution: Caution { sigma0: 0.7, nu0: 3.0 } }
    }
}

/// Which centre to report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Report {
    /// The geometric mean, best for up to 25 people (Sauro).
    Gm,
    /// The median, above that.
    Median,
}

/// Typical time, seconds. Everything but `n` and `within` is undefined without times.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimeOnTask {
    /// How many times.
    pub n: u64,
    /// Geometric mean.
    pub gm: Option<f64>,
    /// Standard deviation of the natural logarithms; none for fewer than two.
    pub ln_sd: Option<f64>,
    /// The textbook's interval for the geometric mean; none for fewer than two.
    pub ci_t: Option<[f64; 2]>,
    /// The interval to show.
    pub ci: Option<[f64; 2]>,
    /// Median.
    pub median: Option<f64>,
    /// Arithmetic mean.
    pub mean: Option<f64>,
    /// Which centre to report.
    pub report: Option<Report>,
    /// How many were within the limit; none without a limit.
    pub within: Option<u64>,
    /// P(typical time <= limit); none without a limit.
    pub p_limit: Option<f64>,
}

/// Log times are near normal: the geometric mean with intervals exp(mean +- t s/sqrt n), textbook and safe. O(n log n).
pub fn time(asked: &TimeQuestion) -> Answer<TimeOnTask> {
    for (i, &seconds) in asked.seconds.iter().enumerate() {
        above("", seconds, 0.0, LONGEST).map_err(|p| p.inside(&format!("seconds[{i}]")))?;
    }
    if let Some(limit) = asked.limit {
        above("limit", limit, 0.0, LONGEST)?;
    }
    inner_share("level", asked.level)?;
    asked.caution.check()?;
    let n = asked.seconds.len();
    let within = asked.limit.map(|limit| asked.seconds.iter().filter(|s| **s <= limit).count() as u64);
    if n == 0 {
        let (gm, ln_sd, ci_t, ci, median, mean) = (None, None, None, None, None, None);
        return Ok(TimeOnTask { n: 0, gm, ln_sd, ci_t, ci, median, mean, report: None, within, p_limit: None });
    }
    let logs: Vec<f64> = asked.seconds.iter().map(|seconds| libm::log(*seconds)).collect();
    let sample = Sample::of(&logs);
    let safe = sample.safe(&asked.caution);
    Ok(TimeOnTask {
        n: n as u64,
        gm: Some(exp(sample.mean)),
        ln_sd: (n > 1).then_some(sample.sd),
        ci_t: sample.textbook(asked.level).map(|ends| ends.map(exp)),
        ci: Some(safe.interval(asked.level).map(exp)),
        median: Some(median(&asked.seconds)),
        mean: Some(Sample::of(&asked.seconds).mean),
        report: Some(if n <= 25 { Report::Gm } else { Report::Median }),
        within,
        p_limit: asked.limit.map(|limit| safe.at_most(libm::log(limit))),
    })
}

/// The exponential, at most the largest float: no infinity leaves the library.
fn exp(x: f64) -> f64 {
    libm::exp(x).min(f64::MAX)
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { 0.5 * (sorted[middle - 1] + sorted[middle]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_example_is_met() {
        let seconds = vec![55.0, 65.0, 75.0, 62.0, 45.0, 135.0];
        let found = time(&TimeQuestion { seconds, ..TimeQuestion::default() }).unwrap();
        let [low, high] = found.ci_t.unwrap();
        assert_eq!((found.gm.unwrap().round(), low.round(), high.round()), (68.0, 46.0, 101.0));
    }

    #[test]
    fn nobody_is_within_a_limit_when_nobody_finished() {
        let found = time(&TimeQuestion { limit: Some(9.0), ..TimeQuestion::default() }).unwrap();
        assert_eq!((found.within, found.p_limit, found.ci), (Some(0), None, None));
    }

    #[test]
    fn extreme_times_stay_finite() {
        let asked =
            TimeQuestion { seconds: vec![1e-300, 1e12], level: 0.999_999_999, limit: Some(1.0), ..TimeQuestion::default() };
        let found = time(&asked).unwrap();
        assert_eq!(found.ci_t, Some([0.0, f64::MAX]));
        assert!(found.p_limit.unwrap().is_finite());
    }
}
