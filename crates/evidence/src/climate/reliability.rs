//! How reliably several statements measure one thing. For the survey's owner only.

use super::check_answers;
use super::factor::one_factor;
use crate::numbers::student::f_quantile;
use crate::numbers::tails::Tails;
use crate::problem::{Answer, MOST, at_most, between, inner_share, whole};
use serde::Serialize;

/// What to make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// Fewer than three complete rows or two statements: nothing can be said.
    TooFew,
    /// Everybody has the same sum: nothing can be said.
    NoVariation,
    /// Fewer than thirty people: uncertain.
    Few,
    /// Alpha below 0.7.
    Low,
    /// Good enough for groups.
    Ok,
}

/// Reliability coefficients.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Reliability {
    /// How many complete rows.
    pub n: u64,
    /// How many statements.
    pub k: u64,
    /// Cronbach's alpha.
    pub alpha: Option<f64>,
    /// Feldt's interval, lower end.
    pub alpha_lower: Option<f64>,
    /// Upper end.
    pub alpha_upper: Option<f64>,
    /// Guttman's lambda 2.
    pub lambda2: Option<f64>,
    /// Omega total of one factor; none for fewer than three statements, no more people than statements, a constant statement,
    /// a Heywood case, or no convergence.
    pub omega: Option<f64>,
    /// What to make of it.
    pub advice: Advice,
}

/// Most statements worked through.
const MOST_ITEMS: usize = 200;

/// alpha = k/(k-1) (1 - sum of variances / variance of the sum), Feldt's interval, lambda 2 and omega, from complete rows only
/// (answers 1..=points; `level` strictly between 0 and 1). O(rows * statements^2).
pub fn reliability(answers: &[Vec<Option<u64>>], points: u64, level: f64) -> Answer<Reliability> {
    check_answers(answers, points)?;
    inner_share("level", level)?;
    let items = answers.first().map_or(0, Vec::len);
    at_most("answers[0]", items, MOST_ITEMS)?;
    let complete: Vec<Vec<u64>> = answers.iter().filter_map(|row| row.iter().copied().collect()).collect();
    let (n, k) = (complete.len() as u64, items as u64);
    let nothing = |advice| {
        let (alpha, alpha_lower, alpha_upper, lambda2, omega) = (None, None, None, None, None);
        Ok(Reliability { n, k, alpha, alpha_lower, alpha_upper, lambda2, omega, advice })
    };
    if n < 3 || k < 2 {
        return nothing(Advice::TooFew);
    }
    let spread = Spread::of(&complete, items);
    if spread.of_sum == 0 {
        return nothing(Advice::NoVariation);
    }
    let (own, whole) = (spread.own() as f64, spread.of_sum as f64);
    let count = k as f64;
    let alpha = count / (count - 1.0) * ((whole - own) / whole);
    let lambda2 = (whole - own) / whole + libm::sqrt(count / (count - 1.0) * spread.squared_covariances()) / whole;
    let limits = feldt_limits(alpha, n as f64, count, level);
    let advice = match alpha {
        _ if n < 30 => Advice::Few,
        low if low < 0.7 => Advice::Low,
        _ => Advice::Ok,
    };
    Ok(Reliability {
        n,
        k,
        alpha: Some(alpha),
        alpha_lower: Some(limits.lower),
        alpha_upper: Some(limits.upper),
        lambda2: Some(lambda2),
        omega: if k < 3 || n <= k { None } else { omega(&spread) },
        advice,
    })
}

/// n times the sums of products about the means, in whole numbers: exact.
struct Spread {
    products: Vec<Vec<i64>>,
    of_sum: i64,
}

impl Spread {
    fn of(rows: &[Vec<u64>], items: usize) -> Self {
        let n = rows.len() as i64;
        let mut sums = vec![0_i64; items];
        let mut products = vec![vec![0_i64; items]; items];
        for row in rows {
            for (i, &x) in row.iter().enumerate() {
                sums[i] += x as i64;
                for (j, &y) in row.iter().enumerate().skip(i) {
                    products[i][j] += (x * y) as i64;
                }
            }
        }
        let mut of_sum = 0;
        for i in 0..items {
            for j in i..items {
                products[i][j] = n * products[i][j] - sums[i] * sums[j];
                products[j][i] = products[i][j];
                of_sum += if i == j { products[i][j] } else { 2 * products[i][j] };
            }
        }
        Self { products, of_sum }
    }

    fn own(&self) -> i64 {
        (0..self.products.len()).map(|i| self.products[i][i]).sum()
    }

    fn squared_covariances(&self) -> f64 {
        let rows = self.products.iter().enumerate();
        rows.flat_map(|(i, row)| row.iter().enumerate().filter(move |(j, _)| *j != i))
            .map(|(_, &c)| (c as f64) * (c as f64))
            .sum()
    }

    /// None when a statement is constant.
    fn correlations(&self) -> Option<Vec<Vec<f64>>> {
        let k = self.products.len();
        let roots: Vec<f64> = (0..k).map(|i| libm::sqrt(self.products[i][i] as f64)).collect();
        if roots.contains(&0.0) {
            return None;
        }
        Some((0..k).map(|i| (0..k).map(|j| self.products[i][j] as f64 / (roots[i] * roots[j])).collect()).collect())
    }
}

/// (sum of loadings)^2 / [(sum of loadings)^2 + sum of (1 - loading^2)].
fn omega(spread: &Spread) -> Option<f64> {
    let loadings = one_factor(&spread.correlations()?)?;
    let common: f64 = loadings.iter().sum::<f64>();
    let own: f64 = loadings.iter().map(|loading| (1.0 - loading * loading).max(0.0)).sum();
    let common = common * common;
    (common + own > 0.0).then(|| common / (common + own))
}

/// Interval for alpha.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Feldt {
    /// Lower end.
    pub lower: f64,
    /// Upper end, at most 1.
    pub upper: f64,
}

/// Feldt's interval (Feldt, Woodruff & Salih 1987) for an alpha (at most 1) of k statements (2 or more) and n people
/// (2 or more): 1 - (1 - alpha) F with n-1 and (n-1)(k-1) degrees of freedom.
pub fn feldt(alpha: f64, n: u64, k: u64, level: f64) -> Answer<Feldt> {
    between("alpha", alpha, -1e9, 1.0)?;
    whole("n", n, 2, MOST)?;
    whole("k", k, 2, MOST)?;
    inner_share("level", level)?;
    Ok(feldt_limits(alpha, n as f64, k as f64, level))
}

fn feldt_limits(alpha: f64, n: f64, k: f64, level: f64) -> Feldt {
    let tail = 0.5 * (1.0 - level);
    let (df1, df2) = (n - 1.0, (n - 1.0) * (k - 1.0));
    let factor = |share| f_quantile(share, df1, df2);
    let most = factor(Tails { lower: 1.0 - tail, upper: tail });
    let least = factor(Tails { lower: tail, upper: 1.0 - tail });
    Feldt { lower: (1.0 - (1.0 - alpha) * most).max(f64::MIN), upper: 1.0 - (1.0 - alpha) * least }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_intervals_of_feldt_are_met() {
        let found = feldt(0.913, 873, 20, 0.95).unwrap();
        assert!((found.lower - 0.904_402_4).abs() < 1e-7 && (found.upper - 0.921_158_8).abs() < 1e-7, "{found:?}");
    }

    fn of(rows: &[&[u64]]) -> Reliability {
        let answers: Vec<Vec<Option<u64>>> = rows.iter().map(|row| row.iter().copied().map(Some).collect()).collect();
        reliability(&answers, 5, 0.95).unwrap()
    }

    #[test]
    fn answers_that_never_vary_say_nothing() {
        assert_eq!(of(&[&[3, 3], &[3, 3], &[3, 3]]).advice, Advice::NoVariation);
        assert_eq!(of(&[&[1, 5], &[5, 1], &[3, 3]]).advice, Advice::NoVariation);
        assert_eq!(of(&[]).advice, Advice::TooFew);
    }

    #[test]
    fn two_equal_statements_are_perfectly_reliable() {
        let found = of(&[&[1, 1], &[3, 3], &[5, 5], &[2, 2]]);
        assert_eq!((found.alpha, found.alpha_lower, found.omega), (Some(1.0), Some(1.0), None));
    }
}
