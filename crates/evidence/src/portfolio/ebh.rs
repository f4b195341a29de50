//! Which of many solutions may be called confirmed.

use crate::problem::{Answer, FORGIVEN, between, inner_share};
use serde::Serialize;

/// The confirmed ones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Confirmed {
    /// How many.
    pub count: u64,
    /// Their places in the input, rising.
    pub confirmed: Vec<u64>,
}

/// e-BH (Wang & Ramdas 2022): k* = the largest k whose k-th largest e-value is at least K/(fdr k). Of those confirmed at most a
/// share `fdr` (strictly between 0 and 1) is expected to be wrong, whatever the dependence. `ln_e` holds the logarithm of
/// the current e-value of each solution's latest version, never a running maximum. O(K log K).
pub fn ebh(ln_e: &[f64], fdr: f64) -> Answer<Confirmed> {
    inner_share("fdr", fdr)?;
    for (i, &e) in ln_e.iter().enumerate() {
        between("", e, -1e300, 1e300).map_err(|p| p.inside(&format!("ln_e[{i}]")))?;
    }
    let mut order: Vec<usize> = (0..ln_e.len()).collect();
    order.sort_by(|&i, &j| ln_e[j].total_cmp(&ln_e[i]));
    let needed = |k: usize| libm::log(ln_e.len() as f64 / (fdr * k as f64));
    let count = (1..=ln_e.len()).rev().find(|&k| ln_e[order[k - 1]] >= needed(k) - FORGIVEN).unwrap_or(0);
    let mut confirmed: Vec<u64> = order[..count].iter().map(|&i| i as u64).collect();
    confirmed.sort_unstable();
    Ok(Confirmed { count: count as u64, confirmed })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_of_four_are_confirmed() {
        assert_eq!(ebh(&[4.0, 1.0, 3.2, -2.0], 0.1).unwrap(), Confirmed { count: 2, confirmed: vec![0, 2] });
        assert_eq!(ebh(&[], 0.1).unwrap().count, 0);
    }
}
