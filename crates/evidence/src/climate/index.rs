//! The index of a group: a mean from 0 to 100, shown only when enough people answered.

use super::{USUAL_K, check_answers};
use crate::problem::{Answer, FORGIVEN, MOST, inner_share, share, whole};
use crate::scores::{Caution, Sample};
use serde::Serialize;

/// Answers, and how to read them.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexQuestion {
    /// One row for each person, 1..=points or none.
    pub answers: Vec<Vec<Option<u64>>>,
    /// Points of the scale, 2..=100; default 5.
    pub points: u64,
    /// Fewest people for showing anything; default 5.
    pub k: u64,
    /// The share of the statements a person must have answered to count; default 0.5.
    pub min_share: f64,
    /// Certainty of the interval; default 0.95.
    pub level: f64,
    /// Supposed spread; default 20, worth 3 answers.
    pub caution: Caution,
}

impl Default for IndexQuestion {
    fn default() -> Self {
        let caution = Caution { sigma0: 20.0, nu0: 3.0 };
        Self { answers: Vec::new(), points: 5, k: USUAL_K, min_share: 0.5, level: 0.95, caution }
    }
}

/// The index, or nothing at all, not even the number of people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Index {
    /// Fewer than k people counted.
    pub suppressed: bool,
    /// How many people counted.
    pub n: Option<u64>,
    /// Mean of their scores, 0..=100.
    pub mean: Option<f64>,
    /// Standard deviation; none for fewer than two.
    pub sd: Option<f64>,
    /// Lower end of the safe interval.
    pub lower: Option<f64>,
    /// Upper end.
    pub upper: Option<f64>,
}

/// A person's score is (mean of the answered - 1)/(points - 1) * 100, when enough was answered.
pub fn index(asked: &IndexQuestion) -> Answer<Index> {
    check_answers(&asked.answers, asked.points)?;
    whole("k", asked.k, 1, MOST)?;
    share("min_share", asked.min_share)?;
    inner_share("level", asked.level)?;
    asked.caution.check()?;
    let scores: Vec<f64> = asked.answers.iter().filter_map(|row| score(row, asked)).collect();
    if (scores.len() as u64) < asked.k {
        return Ok(Index { suppressed: true, n: None, mean: None, sd: None, lower: None, upper: None });
    }
    let sample = Sample::of(&scores);
    let [lower, upper] = sample.safe(&asked.caution).interval(asked.level).map(|end| end.clamp(0.0, 100.0));
    Ok(Index {
        suppressed: false,
        n: Some(scores.len() as u64),
        mean: Some(sample.mean),
        sd: (scores.len() > 1).then_some(sample.sd),
        lower: Some(lower),
        upper: Some(upper),
    })
}

fn score(row: &[Option<u64>], asked: &IndexQuestion) -> Option<f64> {
    let answered: Vec<u64> = row.iter().flatten().copied().collect();
    let enough = answered.len() as f64 >= asked.min_share * row.len() as f64 - FORGIVEN;
    if answered.is_empty() || !enough {
        return None;
    }
    let above_lowest = answered.iter().sum::<u64>() - answered.len() as u64;
    Some(above_lowest as f64 * 100.0 / (answered.len() as f64 * (asked.points - 1) as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_people_are_not_shown_and_five_are() {
        let of = |people| index(&IndexQuestion { answers: vec![vec![Some(4), None]; people], ..Default::default() }).unwrap();
        assert_eq!((of(4).suppressed, of(4).n), (true, None));
        assert_eq!((of(5).n, of(5).mean), (Some(5), Some(75.0)));
    }

    #[test]
    fn who_answered_less_than_half_does_not_count() {
        let answers = vec![vec![Some(5), None, None]; 9];
        assert!(index(&IndexQuestion { answers, ..Default::default() }).unwrap().suppressed);
    }
}
