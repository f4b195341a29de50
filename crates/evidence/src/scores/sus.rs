//! The System Usability Scale.

use super::safe::{Caution, Sample, cut};
use crate::problem::{Answer, Code, Problem, between, inner_share};
use serde::Serialize;

/// What to do with an unanswered statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Refuse the response.
    Refuse,
    /// Count it as the middle, 3 (Brooke's advice).
    Centre,
}

/// Responses, and how to read them.
#[derive(Clone, Debug, PartialEq)]
pub struct SusQuestion {
    /// Ten answers 1..=5 for each person, in the order of the questionnaire.
    pub responses: Vec<Vec<Option<u64>>>,
    /// What to do with an unanswered statement; default refuse.
    pub missing: Missing,
    /// A good score, 0..=100; default 68.
    pub target: f64,
    /// Certainty of the intervals; default 0.95.
    pub level: f64,
    /// Supposed spread; default 20 points, worth 3 answers.
    pub caution: Caution,
}

impl Default for SusQuestion {
    fn default() -> Self {
        Self {
            responses: Vec::new(),
            missing: Missing::Refuse,
            target: 68.0,
            level: 0.95,
            caution: Caution { sigma0: 20.0, nu0: 3.0 },
        }
    }
}

/// Scores and what they say about usability, points 0..=100.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sus {
    /// How many people.
    pub n: u64,
    /// Each person's score.
    pub scores: Vec<f64>,
    /// Their mean; none without people.
    pub mean: Option<f64>,
    /// Their standard deviation; none for fewer than two.
    pub sd: Option<f64>,
    /// The textbook's interval; none for fewer than two.
    pub ci_t: Option<[f64; 2]>,
    /// The interval to show.
    pub ci: [f64; 2],
    /// Sauro & Lewis' curved grade.
    pub grade: Option<&'static str>,
    /// The percentiles of that grade.
    pub percentile: Option<[u64; 2]>,
    /// P(mean >= target).
    pub p_target: Option<f64>,
    /// How many people scored the target or more; feeds `decide`.
    pub ok: u64,
}

/// Lowest mean in tenths, grade and percentiles (Sauro & Lewis).
const GRADES: [(u64, &str, [u64; 2]); 11] = [
    (841, "A+", [96, 100]),
    (808, "A", [90, 95]),
    (789, "A-", [85, 89]),
    (772, "B+", [80, 84]),
    (741, "B", [70, 79]),
    (726, "B-", [65, 69]),
    (711, "C+", [60, 64]),
    (650, "C", [41, 59]),
    (627, "C-", [35, 40]),
    (517, "D", [15, 34]),
    (0, "F", [0, 14]),
];

/// Score = 2.5 * (sum over odd statements of x - 1, over even ones of 5 - x). The grade is that of the mean rounded half up to
/// one decimal, computed in whole numbers.
pub fn sus(asked: &SusQuestion) -> Answer<Sus> {
    between("target", asked.target, 0.0, 100.0)?;
    inner_share("level", asked.level)?;
    asked.caution.check()?;
    let mut points = Vec::with_capacity(asked.responses.len());
    for (i, response) in asked.responses.iter().enumerate() {
        points.push(points_of(response, asked.missing).map_err(|p| p.inside(&format!("responses[{i}]")))?);
    }
    let scores: Vec<f64> = points.iter().map(|&sum| 2.5 * sum as f64).collect();
    let n = scores.len() as u64;
    let ok = scores.iter().filter(|score| **score >= asked.target).count() as u64;
    if n == 0 {
        let (mean, sd, ci_t, grade, percentile, p_target) = (None, None, None, None, None, None);
        return Ok(Sus { n, scores, mean, sd, ci_t, ci: [0.0, 100.0], grade, percentile, p_target, ok });
    }
    let sample = Sample::of(&scores);
    let safe = sample.safe(&asked.caution);
    let tenths = (50 * points.iter().sum::<u64>() + n) / (2 * n);
    let graded = GRADES.iter().find(|(lowest, ..)| tenths >= *lowest);
    Ok(Sus {
        n,
        mean: Some(sample.mean),
        sd: (n > 1).then_some(sample.sd),
        ci_t: sample.textbook(asked.level).map(|ends| cut(ends, 0.0, 100.0)),
        ci: cut(safe.interval(asked.level), 0.0, 100.0),
        grade: graded.map(|(_, grade, _)| *grade),
        percentile: graded.map(|(_, _, percentile)| *percentile),
        p_target: Some(safe.at_least(asked.target)),
        ok,
        scores,
    })
}

/// 0..=40 points.
fn points_of(response: &[Option<u64>], missing: Missing) -> Answer<u64> {
    if response.len() != 10 {
        return Err(Problem::new(Code::Inconsistent, "", "SUS has ten statements"));
    }
    let mut sum = 0;
    for (j, answer) in response.iter().enumerate() {
        let field = || format!("[{j}]");
        let answer = match (answer, missing) {
            (Some(answer), _) => *answer,
            (None, Missing::Centre) => 3,
            (None, Missing::Refuse) => {
                return Err(Problem::new(Code::Missing, field(), "no answer to this statement"));
            }
        };
        if !(1..=5).contains(&answer) {
            return Err(Problem::new(Code::OutOfRange, field(), "must be from 1 to 5"));
        }
        sum += if j % 2 == 0 { answer - 1 } else { 5 - answer };
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(responses: Vec<[u64; 10]>) -> Sus {
        let responses = responses.into_iter().map(|r| r.map(Some).to_vec()).collect();
        sus(&SusQuestion { responses, ..SusQuestion::default() }).unwrap()
    }

    const BEST: [u64; 10] = [5, 1, 5, 1, 5, 1, 5, 1, 5, 1];

    #[test]
    fn two_perfect_scores_are_not_certainty() {
        let found = of(vec![BEST, BEST]);
        assert!((found.ci[0] - 66.0).abs() < 0.5);
        assert_eq!(found.ci_t, Some([100.0, 100.0]));
        assert!((of(vec![BEST]).ci[0] - 36.35).abs() < 0.01);
    }

    #[test]
    fn the_grade_is_that_of_the_rounded_mean() {
        // 84.05 rounds half up to 84.1: 20 people, 672.4 points in all is not possible, so 40 people with 1681 tenths.
        let grade = |sum_of_points: u64, n: u64| {
            let tenths = (50 * sum_of_points + n) / (2 * n);
            GRADES.iter().find(|(lowest, ..)| tenths >= *lowest).unwrap().1
        };
        assert_eq!(grade(3362, 100), "A+"); // 84.05
        assert_eq!(grade(3361, 100), "A"); // 84.025
        assert_eq!(grade(40, 1), "A+");
        assert_eq!(grade(0, 1), "F");
    }

    #[test]
    fn every_other_statement_is_turned() {
        assert_eq!(of(vec![[4, 2, 4, 1, 5, 2, 4, 2, 4, 2]]).scores, [80.0]);
        assert_eq!(of(vec![[3; 10]]).scores, [50.0]);
    }
}
