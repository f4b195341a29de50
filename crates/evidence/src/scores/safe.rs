//! Means of few numbers, with an interval that is honest also for one, two or identical answers.

use crate::numbers::student::{t_of_level, t_tails};
use crate::numbers::tails::Tails;
use crate::problem::{Answer, above};

/// What is supposed about the spread before any answer: as if `nu0` answers had shown a standard deviation of `sigma0`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Caution {
    /// Supposed standard deviation, in the unit of the answers, above 0.
    pub sigma0: f64,
    /// How many answers that supposition is worth, above 0.
    pub nu0: f64,
}

impl Caution {
    /// Both above 0.
    pub fn check(&self) -> Answer<()> {
        above("sigma0", self.sigma0, 0.0, 1e9)?;
        above("nu0", self.nu0, 0.0, 1e9)
    }
}

/// Count, mean and standard deviation of some numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// How many.
    pub n: f64,
    /// Their mean; 0 when there are none.
    pub mean: f64,
    /// Their standard deviation with n - 1; 0 when there are fewer than two.
    pub sd: f64,
}

impl Sample {
    /// Of these numbers, in two passes.
    pub fn of(values: &[f64]) -> Self {
        let n = values.len() as f64;
        if values.is_empty() {
            return Self { n, mean: 0.0, sd: 0.0 };
        }
        let mean = values.iter().sum::<f64>() / n;
        let squares: f64 = values.iter().map(|x| (x - mean) * (x - mean)).sum();
        Self { n, mean, sd: if n > 1.0 { libm::sqrt(squares / (n - 1.0)) } else { 0.0 } }
    }

    /// The textbook's interval for the mean; none for fewer than two numbers.
    pub fn textbook(&self, level: f64) -> Option<[f64; 2]> {
        if self.n < 2.0 {
            return None;
        }
        let reach = t_of_level(level, self.n - 1.0) * self.sd / libm::sqrt(self.n);
        let reach = if self.sd == 0.0 { 0.0 } else { reach };
        Some([self.mean - reach, self.mean + reach])
    }

    /// The mean's safe distribution; n must be 1 or more.
    pub fn safe(&self, caution: &Caution) -> Safe {
        let df = caution.nu0 + self.n - 1.0;
        let squares = caution.nu0 * caution.sigma0 * caution.sigma0 + (self.n - 1.0) * self.sd * self.sd;
        Safe { mean: self.mean, df, variance: squares / df / self.n }
    }
}

/// A mean as a Student t with the supposed spread pooled in:
/// variance (nu0 sigma0^2 + (n-1) sd^2)/(nu0 + n - 1) over n, with nu0 + n - 1 degrees of freedom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Safe {
    /// The mean.
    pub mean: f64,
    /// Degrees of freedom.
    pub df: f64,
    /// Squared standard error.
    pub variance: f64,
}

impl Safe {
    /// The interval of the given certainty.
    pub fn interval(&self, level: f64) -> [f64; 2] {
        let reach = (t_of_level(level, self.df) * libm::sqrt(self.variance)).min(f64::MAX);
        [self.mean - reach, self.mean + reach]
    }

    /// P(the mean is at least x).
    pub fn at_least(&self, x: f64) -> f64 {
        self.sides(x).upper
    }

    /// P(the mean is at most x).
    pub fn at_most(&self, x: f64) -> f64 {
        self.sides(x).lower
    }

    fn sides(&self, x: f64) -> Tails {
        t_tails((x - self.mean) / libm::sqrt(self.variance), self.df)
    }
}

/// The interval cut to the scale.
pub(crate) fn cut(ends: [f64; 2], low: f64, high: f64) -> [f64; 2] {
    ends.map(|end| end.clamp(low, high))
}
