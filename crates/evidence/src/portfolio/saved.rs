//! A cautious lower bound on the money saved by stopping.

use crate::numbers::quantile::quantile;
use crate::numbers::tails::Tails;
use crate::problem::{Answer, MOST, between, inner_share, money, share};
use serde::Serialize;

/// What was known, and what was at stake. The amounts and `planned` are locked before the first test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SavedQuestion {
    /// Effective successes.
    pub s_eff: f64,
    /// Effective failures.
    pub f_eff: f64,
    /// Total benefit if it worked for everybody, kroner.
    pub benefit: Option<f64>,
    /// Total cost of adopting, kroner.
    pub cost: Option<f64>,
    /// How decided the purchase was: 1 decided or budgeted, 0.5 considered, 0 an idea.
    pub planned: f64,
    /// Cost of all tests, kroner.
    pub spent: f64,
    /// Certainty of the upper bound, strictly between 0 and 1; usually 0.9.
    pub c: f64,
}

/// What stopping saved.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Saved {
    /// Whether both amounts were written down beforehand.
    pub estimated: bool,
    /// The largest share it could plausibly have worked for.
    pub p_upper: f64,
    /// The loss avoided, kroner; 0 without an estimate.
    pub avoided: f64,
    /// After the cost of the tests, kroner; may be negative.
    pub net: f64,
}

/// p_upper = c-quantile of Beta(s_eff + 1, f_eff) (1 without failures); avoided = planned * max(0, K - B p_upper);
/// net = avoided - spent. Counted only when the decision is to stop. An upper bound on p, not its mean, removes the
/// optimizer's curse (Smith & Winkler 2006).
pub fn saved(asked: &SavedQuestion) -> Answer<Saved> {
    between("s_eff", asked.s_eff, 0.0, MOST as f64)?;
    between("f_eff", asked.f_eff, 0.0, MOST as f64)?;
    for (name, amount) in [("benefit", asked.benefit), ("cost", asked.cost), ("spent", Some(asked.spent))] {
        amount.map_or(Ok(()), |amount| money(name, amount))?;
    }
    share("planned", asked.planned)?;
    inner_share("c", asked.c)?;
    let p_upper = quantile(asked.s_eff + 1.0, asked.f_eff, Tails { lower: asked.c, upper: 1.0 - asked.c }).x();
    let avoided = match (asked.benefit, asked.cost) {
        (Some(benefit), Some(cost)) => Some(asked.planned * (cost - benefit * p_upper).max(0.0)),
        (None, _) | (_, None) => None,
    };
    let gained = avoided.unwrap_or(0.0);
    Ok(Saved { estimated: avoided.is_some(), p_upper, avoided: gained, net: gained - asked.spent })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: SavedQuestion =
        SavedQuestion { s_eff: 1.0, f_eff: 7.0, benefit: Some(9e5), cost: Some(6e5), planned: 1.0, spent: 12_000.0, c: 0.9 };

    #[test]
    fn the_specifications_example_is_met() {
        let found = saved(&EXAMPLE).unwrap();
        assert!((found.p_upper - 0.406).abs() < 5e-4 && (found.net - 222_379.0).abs() < 1.0, "{found:?}");
    }

    #[test]
    fn nothing_is_saved_without_evidence_or_without_a_cost() {
        let found = saved(&SavedQuestion { s_eff: 0.0, f_eff: 0.0, ..EXAMPLE }).unwrap();
        assert_eq!((found.p_upper, found.net), (1.0, -12_000.0));
        let found = saved(&SavedQuestion { cost: None, spent: 0.0, ..EXAMPLE }).unwrap();
        assert_eq!((found.estimated, found.avoided, found.net), (false, 0.0, 0.0));
    }
}
