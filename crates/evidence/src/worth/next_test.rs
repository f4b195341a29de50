//! The cheapest test that is nearly as good as the best one.

use super::evsi::evsi_path;
use super::stakes::{Belief, Stakes};
use crate::belief::Kind;
use crate::problem::{Answer, FORGIVEN, MOST, at_most, between, money, share, size};
use serde::Serialize;

/// A kind of test that could be made next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer {
    /// The kind.
    pub kind: Kind,
    /// What one answer counts, people who tried, 0..=1.
    pub weight: f64,
    /// The most all answers together count; infinite when there is no limit.
    pub cap: f64,
    /// Cost of preparing the test, kroner.
    pub fixed: f64,
    /// Cost for each person, kroner.
    pub per: f64,
}

/// What can be chosen between.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The kinds, at most 100.
    pub offers: Vec<Offer>,
    /// The most people considered, 1 to 100,000; default 30.
    pub n_max: u64,
    /// The share of the best gain that is enough for the pick, 0..=1; default 0.8.
    pub share: f64,
}

/// A test with its size.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Proposal {
    /// The kind.
    pub kind: Kind,
    /// How many people.
    pub n: u64,
    /// Expected net gain, kroner.
    pub engs: f64,
    /// What it costs, kroner.
    pub spend: f64,
}

/// What to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Make the picked test.
    Test,
    /// No test pays; adopting is the better choice.
    NoTestYes,
    /// No test pays; not adopting is the better choice.
    NoTestNo,
}

/// The advice.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct NextTest {
    /// What to do.
    pub action: Action,
    /// The test with the highest expected net gain.
    pub best: Option<Proposal>,
    /// The cheapest test with at least `share` of that gain: small first, since tests can be repeated.
    pub pick: Option<Proposal>,
}

/// Compares every kind with 1..=n_max people. n answers of weight w act as floor(min(w n, cap)) people who really tried:
/// cautious, coherent and explainable.
/// Never overrides a verdict. O(n_max * kinds).
pub fn next_test(belief: &Belief, stakes: &Stakes, choice: &Choice) -> Answer<NextTest> {
    let Choice { offers, n_max, share: enough } = choice;
    let (n_max, enough) = (*n_max, *enough);
    belief.check()?;
    stakes.check()?;
    size("n_max", n_max, 1, 100_000)?;
    share("share", enough)?;
    at_most("kinds", offers.len(), 100)?;
    for (i, offer) in offers.iter().enumerate() {
        check(offer).map_err(|p| p.inside(&format!("kinds[{i}]")))?;
    }
    let mut worth = Vec::new();
    let people = |offer: &Offer, n: u64| libm::floor((offer.weight * n as f64).min(offer.cap) + FORGIVEN) as usize;
    let last = offers.iter().map(|offer| people(offer, n_max)).max().unwrap_or(0);
    evsi_path(belief, stakes, last as u64, |_, value| worth.push(value));

    let mut proposals: Vec<Proposal> = Vec::new();
    for offer in offers {
        for n in 1..=n_max {
            let spend = offer.fixed + offer.per * n as f64;
            proposals.push(Proposal { kind: offer.kind, n, engs: worth[people(offer, n)] - spend, spend });
        }
    }
    let forgiven = stakes.forgiven();
    let most = proposals.iter().map(|p| p.engs).fold(f64::NEG_INFINITY, f64::max);
    if most <= forgiven || proposals.is_empty() {
        let action = if stakes.adopts_at(belief.mean()) { Action::NoTestYes } else { Action::NoTestNo };
        return Ok(NextTest { action, best: None, pick: None });
    }
    let smallest = |one: &&Proposal, other: &&Proposal| {
        one.spend.total_cmp(&other.spend).then(one.n.cmp(&other.n)).then(one.kind.cmp(&other.kind))
    };
    let best = proposals.iter().filter(|p| p.engs >= most - forgiven).min_by(smallest).copied();
    let pick = proposals
        .iter()
        .filter(|p| p.engs >= enough * most - forgiven && p.engs > 0.0)
        .min_by(|one, other| one.spend.total_cmp(&other.spend).then(other.engs.total_cmp(&one.engs)).then(smallest(one, other)))
        .copied();
    Ok(NextTest { action: Action::Test, best, pick })
}

fn check(offer: &Offer) -> Answer<()> {
    share("weight", offer.weight)?;
    if offer.cap != f64::INFINITY {
        between("cap", offer.cap, 0.0, MOST as f64)?;
    }
    money("fixed", offer.fixed)?;
    money("per", offer.per)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_specifications_example_picks_twenty_questions() {
        let offer = |kind, weight, cap, fixed, per| Offer { kind, weight, cap, fixed, per };
        let offers = vec![
            offer(Kind::Question, 0.1, 2.0, 0.0, 50.0),
            offer(Kind::Drawing, 0.3, 4.0, 2000.0, 400.0),
            offer(Kind::Practical, 1.0, f64::INFINITY, 10_000.0, 2500.0),
        ];
        let choice = Choice { offers, n_max: 30, share: 0.8 };
        let advice = next_test(&Belief { a: 1.0, b: 1.0 }, &Stakes { benefit: 1e6, cost: 6e5 }, &choice).unwrap();
        let (best, pick) = (advice.best.unwrap(), advice.pick.unwrap());
        assert_eq!((best.kind, best.n, pick.kind, pick.n), (Kind::Drawing, 14, Kind::Question, 20));
        let small = next_test(&Belief { a: 1.0, b: 1.0 }, &Stakes { benefit: 1e4, cost: 6e3 }, &choice).unwrap();
        assert_eq!((small.action, small.pick), (Action::NoTestNo, None));
    }
}
