//! Whether one more person should be asked, when asking can stop at any time.

use super::stakes::{Belief, Stakes};
use crate::problem::{Answer, money, size};
use serde::Serialize;

/// The best way of asking one person at a time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct StopPlan {
    /// Whether to ask one more person now.
    pub go: bool,
    /// Expected value of going on in the best way, kroner.
    pub value: f64,
    /// Expected value of choosing now, kroner.
    pub now: f64,
    /// value - now, kroner.
    pub gain: f64,
    /// How many more people are asked on average.
    pub expected_n: f64,
}

/// What one more person costs, and how many could be asked at most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asking {
    /// Kroner for each person.
    pub per: f64,
    /// 1 to 2000 people.
    pub n_max: u64,
}

/// V(s, n) = max(max(0, B m - K), -per + m V(s+1, n+1) + (1-m) V(s, n+1)), m = (a+s)/(a+b+n), backward from n_max (1..=2000)
/// people; stops on ties. O(n_max^2) time, O(n_max) memory.
pub fn stop_plan(belief: &Belief, stakes: &Stakes, asking: &Asking) -> Answer<StopPlan> {
    let Asking { per, n_max } = *asking;
    belief.check()?;
    stakes.check()?;
    money("per", per)?;
    size("n_max", n_max, 1, 2000)?;
    let forgiven = stakes.forgiven();
    let mean = |s: usize, n: usize| (belief.a + s as f64) / (belief.a + belief.b + n as f64);
    let last = n_max as usize;
    let mut value: Vec<f64> = (0..=last).map(|s| stakes.value_at(mean(s, last))).collect();
    let mut people = vec![0.0; last + 1];
    let mut go = false;
    for n in (0..last).rev() {
        let share_of_one = 1.0 / (belief.a + belief.b + n as f64);
        for s in 0..=n {
            let m = (belief.a + s as f64) * share_of_one;
            let stop = stakes.value_at(m);
            let on = m * value[s + 1] + (1.0 - m) * value[s] - per;
            go = on > stop + forgiven;
            value[s] = if go { on } else { stop };
            people[s] = if go { 1.0 + m * people[s + 1] + (1.0 - m) * people[s] } else { 0.0 };
        }
    }
    let now = stakes.value_at(belief.mean());
    let gain = if go { value[0] - now } else { 0.0 };
    Ok(StopPlan { go, value: now + gain, now, gain, expected_n: people[0] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_specifications_example_asks_five_people_on_average() {
        let plan = stop_plan(&Belief { a: 1.0, b: 1.0 }, &Stakes { benefit: 1e6, cost: 6e5 }, &Asking { per: 2000.0, n_max: 50 })
            .unwrap();
        assert!(plan.go && (plan.gain - 59_771.0).abs() < 1.0 && (plan.expected_n - 5.4).abs() < 0.05, "{plan:?}");
    }

    #[test]
    fn a_test_that_costs_more_than_it_is_worth_is_not_begun() {
        let plan = stop_plan(&Belief { a: 1.0, b: 1.0 }, &Stakes { benefit: 5e3, cost: 3e3 }, &Asking { per: 2500.0, n_max: 20 })
            .unwrap();
        assert_eq!(plan, StopPlan { go: false, value: 0.0, now: 0.0, gain: 0.0, expected_n: 0.0 });
    }
}
