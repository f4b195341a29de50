//! Ratings on a scale of ordered categories.

use super::dirichlet::mean_at_least;
use crate::problem::{Answer, Code, MOST, Problem, at_most, inner_share, whole};
use crate::rate::jeffreys;
use serde::Serialize;

/// Counts, and how to read them.
#[derive(Clone, Debug, PartialEq)]
pub struct RatingsQuestion {
    /// How many chose each category, worst first; 2 to 1000 categories.
    pub counts: Vec<u64>,
    /// What each category is worth, rising; default 1, 2, 3, ...
    pub values: Option<Vec<f64>>,
    /// How many of the best categories count as yes; default 2, or 1 of 2.
    pub top: Option<u64>,
    /// The mean to be reached, strictly inside the scale.
    pub target: Option<f64>,
    /// Certainty of the interval for the top share; usually 0.95.
    pub level: f64,
}

/// What the ratings say.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ratings {
    /// How many answers.
    pub n: u64,
    /// Their mean; none without answers.
    pub mean: Option<f64>,
    /// How many chose the top categories; feeds `decide`.
    pub top_s: u64,
    /// Their share; none without answers.
    pub top_share: Option<f64>,
    /// Jeffreys interval of that share, lower end.
    pub top_lower: f64,
    /// Upper end.
    pub top_upper: f64,
    /// Mean of the unknown mean, with one imagined answer spread evenly over the categories.
    pub post_mean: f64,
    /// Its standard deviation.
    pub post_sd: f64,
    /// P(mean >= target) with one imagined answer in the worst category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p_low: Option<f64>,
    /// The best guess of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p_mid: Option<f64>,
    /// P(mean >= target) with one imagined answer in the best category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p_high: Option<f64>,
}

/// Top-box share for the decision, and a Dirichlet description of the mean. O(categories) apart from the three probabilities,
/// each a few hundred evaluations of a sum over categories.
pub fn ratings(asked: &RatingsQuestion) -> Answer<Ratings> {
    let values = values_of(asked)?;
    let categories = asked.counts.len();
    let top = asked.top.unwrap_or((categories as u64 - 1).min(2));
    whole("top", top, 1, categories as u64 - 1)?;
    inner_share("level", asked.level)?;
    if asked.target.is_some_and(|target| !(target > values[0] && target < values[categories - 1])) {
        return Err(Problem::new(Code::OutOfRange, "target", "must lie strictly inside the scale"));
    }
    let n: u64 = asked.counts.iter().sum();
    let top_s: u64 = asked.counts.iter().rev().take(top as usize).sum();
    let counts: Vec<f64> = asked.counts.iter().map(|&count| count as f64).collect();
    let people = n as f64;
    let sum: f64 = counts.iter().zip(&values).map(|(count, value)| count * value).sum();
    let share = 1.0 / categories as f64;
    let even = values.iter().sum::<f64>() * share;
    let post_mean = (sum + even) / (people + 1.0);
    let spread: f64 =
        counts.iter().zip(&values).map(|(count, value)| (count + share) * (value - post_mean) * (value - post_mean)).sum();
    let box_interval = jeffreys(top_s as f64, (n - top_s) as f64, asked.level);
    let chance = |imagined: &dyn Fn(usize) -> f64| {
        asked.target.map(|target| {
            let weighed: Vec<(f64, f64)> =
                counts.iter().zip(&values).enumerate().map(|(k, (count, value))| (count + imagined(k), value - target)).collect();
            mean_at_least(&weighed)
        })
    };
    Ok(Ratings {
        n,
        mean: (n > 0).then(|| sum / people),
        top_s,
        top_share: (n > 0).then(|| top_s as f64 / people),
        top_lower: box_interval.lower,
        top_upper: box_interval.upper,
        post_mean,
        post_sd: libm::sqrt(spread / (people + 1.0) / (people + 2.0)),
        p_low: chance(&|k| if k == 0 { 1.0 } else { 0.0 }),
        p_mid: chance(&|_| share),
        p_high: chance(&|k| if k + 1 == categories { 1.0 } else { 0.0 }),
    })
}

/// The categories' values, everything about them checked.
fn values_of(asked: &RatingsQuestion) -> Answer<Vec<f64>> {
    let categories = asked.counts.len();
    at_most("counts", categories, 1000)?;
    if categories < 2 {
        return Err(Problem::new(Code::OutOfRange, "counts", "at least two categories"));
    }
    for (i, &count) in asked.counts.iter().enumerate() {
        whole("", count, 0, MOST).map_err(|p| p.inside(&format!("counts[{i}]")))?;
    }
    let Some(values) = &asked.values else {
        return Ok((1..=categories).map(|k| k as f64).collect());
    };
    if values.len() != categories {
        return Err(Problem::new(Code::Inconsistent, "values", "must have one value for each category"));
    }
    for (i, value) in values.iter().enumerate() {
        crate::problem::between("", *value, -1e9, 1e9).map_err(|p| p.inside(&format!("values[{i}]")))?;
        if i > 0 && *value <= values[i - 1] {
            return Err(Problem::new(Code::Inconsistent, format!("values[{i}]"), "must be above the one before"));
        }
    }
    Ok(values.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_answers_doubt_and_hope_are_as_far_apart_as_can_be() {
        let asked = RatingsQuestion { counts: vec![0; 5], values: None, top: None, target: Some(3.0), level: 0.95 };
        let found = ratings(&asked).unwrap();
        assert_eq!((found.p_low, found.p_high), (Some(0.0), Some(1.0)));
        assert!((found.p_mid.unwrap() - 0.5).abs() < 1e-14);
        assert_eq!((found.post_mean, found.post_sd, found.mean), (3.0, 1.0, None));
    }

    #[test]
    fn nearly_unanimous_answers_by_the_million_are_no_problem() {
        let asked =
            RatingsQuestion { counts: vec![5, 0, 0, 0, 1_000_000], values: None, top: None, target: Some(4.999_98), level: 0.95 };
        let found = ratings(&asked).unwrap();
        let (low, mid, high) = (found.p_low.unwrap(), found.p_mid.unwrap(), found.p_high.unwrap());
        assert!(0.0 < low && low < mid && mid < high && high < 1.0, "{low} {mid} {high}");
    }
}
