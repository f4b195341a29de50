//! The expected value of asking n more people, and the n for which it exceeds its price the most.

use super::stakes::{Belief, Stakes};
use crate::numbers::betabinomial::BetaBinomial;
use crate::problem::{Answer, money, size};
use serde::Serialize;

/// The largest test considered.
const MOST_PEOPLE: u64 = 1_000_000;

/// The expected value of sample information.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evsi {
    /// For each n asked about, kroner; from 0 to `evpi`, never falling in n.
    pub evsi: Vec<f64>,
    /// The value of perfect information, kroner.
    pub evpi: f64,
    /// The value of the better choice now, kroner.
    pub now: f64,
    /// Whether that choice is to adopt.
    pub adopt_now: bool,
}

/// Calls `see(n, EVSI(n))` for n = 0..=last.
///
/// EVSI(n) = sum over x of BB(x; n, a, b) |B (a+x)/(a+b+n) - K| on the side that would change the choice (Raiffa & Schlaifer
/// 1961, ch. 5). From n to n+1 only one x matters: the one at which the next answer can change the choice. So
/// EVSI(n+1) = EVSI(n) + BB(x; n) * gain, all terms positive: no cancellation, never falling, O(1) for each n.
pub(super) fn evsi_path(belief: &Belief, stakes: &Stakes, last: u64, mut see: impl FnMut(u64, f64)) {
    let Some(break_even) = stakes.break_even() else {
        (0..=last).for_each(|n| see(n, 0.0));
        return;
    };
    let evpi = stakes.evpi(belief);
    let (a, b) = (belief.a, belief.b);
    let mut edge = Edge::new(*belief);
    let mut value = 0.0;
    let mut each = 1.0 / (a + b);
    for n in 0..=last {
        see(n, f64::min(value, evpi));
        let total = a + b + n as f64;
        let each_next = 1.0 / (total + 1.0);
        // The next answer changes the choice iff a + x lies strictly between p*(N+1) - 1 and p*(N+1).
        let limit = break_even * (total + 1.0) - a;
        let x = edge.x_below(limit);
        if x >= 0.0 && x <= n as f64 {
            let adopts = a + x >= break_even * total;
            let gain = if adopts { (b + (n as f64 - x)) * (limit - x) } else { (a + x) * (x + 1.0 - limit) };
            value += edge.mass(n, x, each) * (stakes.benefit * (gain.max(0.0) * each * each_next));
        }
        each = each_next;
    }
}

/// The beta-binomial mass along the edge of the decision, by ratios from one step to the next, anchored now and then.
struct Edge {
    belief: Belief,
    /// n, x and 1/(a+b+n) of the last step.
    last: Option<(u64, f64, f64)>,
    x: f64,
    ln_anchor: f64,
    anchor: f64,
    grown: f64,
    steps: u32,
}

impl Edge {
    fn new(belief: Belief) -> Self {
        Self { belief, last: None, x: f64::NAN, ln_anchor: 0.0, anchor: 0.0, grown: 1.0, steps: 0 }
    }

    /// The largest whole number below the limit; usually the last one or the next.
    fn x_below(&mut self, limit: f64) -> f64 {
        let behind = limit - self.x;
        if !(behind > 0.0 && behind <= 1.0) {
            self.x = if behind > 1.0 && behind <= 2.0 { self.x + 1.0 } else { libm::ceil(limit) - 1.0 };
        }
        self.x
    }

    /// The mass at x of n; `each` is 1/(a+b+n).
    fn mass(&mut self, n: u64, x: f64, each: f64) -> f64 {
        let before = self.last.filter(|_| self.steps < 1024 && self.grown > 1e-100 && self.grown < 1e100);
        match before {
            Some((last_n, last_x, last_each)) if last_n + 1 == n && (x == last_x || x == last_x + 1.0) => {
                let more = n as f64;
                let kept = last_n as f64 - last_x;
                self.grown *= if x == last_x {
                    more * last_each * (self.belief.b + kept) / (kept + 1.0)
                } else {
                    more * last_each * (self.belief.a + last_x) / x
                };
                self.steps += 1;
            }
            Some(_) | None => {
                self.ln_anchor = BetaBinomial { n, a: self.belief.a, b: self.belief.b }.ln_mass(x as u64);
                self.anchor = libm::exp(self.ln_anchor);
                self.grown = 1.0;
                self.steps = 0;
            }
        }
        self.last = Some((n, x, each));
        if self.ln_anchor > -600.0 { self.anchor * self.grown } else { libm::exp(self.ln_anchor + libm::log(self.grown)) }
    }
}

/// The expected value of asking each of `ns` more people (each at most a million), all that try it counting fully.
/// O(largest n), whatever the number of questions.
pub fn evsi(belief: &Belief, stakes: &Stakes, ns: &[u64]) -> Answer<Evsi> {
    belief.check()?;
    stakes.check()?;
    for (i, &n) in ns.iter().enumerate() {
        size("", n, 0, MOST_PEOPLE).map_err(|p| p.inside(&format!("ns[{i}]")))?;
    }
    let mut order: Vec<usize> = (0..ns.len()).collect();
    order.sort_by_key(|&i| ns[i]);
    let mut values = vec![0.0; ns.len()];
    let mut next = order.iter().peekable();
    if let Some(&last) = order.last() {
        evsi_path(belief, stakes, ns[last], |n, value| {
            while let Some(&i) = next.next_if(|&&i| ns[i] == n) {
                values[i] = value;
            }
        });
    }
    let mean = belief.mean();
    Ok(Evsi { evsi: values, evpi: stakes.evpi(belief), now: stakes.value_at(mean), adopt_now: stakes.adopts_at(mean) })
}

/// What asking costs, and how many could be asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct EngsQuestion {
    /// Cost of preparing the test, kroner.
    pub fixed: f64,
    /// Cost for each person, kroner.
    pub per: f64,
    /// The most people considered, 1 to a million.
    pub n_max: u64,
}

/// The expected net gain of sampling.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Engs {
    /// The number of people with the highest net gain, the smallest on ties.
    pub best_n: u64,
    /// That net gain, kroner; may be negative.
    pub best_engs: f64,
    /// The smallest number of people with any gain.
    pub first_n: Option<u64>,
    /// The value of perfect information, kroner.
    pub evpi: f64,
    /// Whether any test pays.
    pub test: bool,
}

/// ENGS(n) = EVSI(n) - fixed - per * n for n = 1..=n_max, and where it is highest. O(n_max).
pub fn engs(belief: &Belief, stakes: &Stakes, asked: &EngsQuestion) -> Answer<Engs> {
    belief.check()?;
    stakes.check()?;
    money("fixed", asked.fixed)?;
    money("per", asked.per)?;
    size("n_max", asked.n_max, 1, MOST_PEOPLE)?;
    let mut gains = Vec::with_capacity(asked.n_max as usize);
    evsi_path(belief, stakes, asked.n_max, |n, value| {
        if n > 0 {
            gains.push(value - asked.fixed - asked.per * n as f64);
        }
    });
    let forgiven = stakes.forgiven();
    let most = gains.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let best = gains.iter().position(|gain| *gain >= most - forgiven).unwrap_or(0);
    let first = gains.iter().position(|gain| *gain > forgiven);
    Ok(Engs {
        best_n: best as u64 + 1,
        best_engs: gains[best],
        first_n: first.map(|i| i as u64 + 1),
        evpi: stakes.evpi(belief),
        test: first.is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The textbook sum, for comparison: every x on the side that would change the choice.
    fn by_the_book(belief: &Belief, stakes: &Stakes, n: u64) -> f64 {
        let adopt = stakes.adopts_at(belief.mean());
        let next = BetaBinomial { n, a: belief.a, b: belief.b };
        (0..=n)
            .map(|x| {
                let then = stakes.benefit * (belief.a + x as f64) / (belief.a + belief.b + n as f64) - stakes.cost;
                let change = if adopt { -then } else { then };
                libm::exp(next.ln_mass(x)) * change.max(0.0)
            })
            .sum()
    }

    #[test]
    fn the_path_agrees_with_the_textbook_sum() {
        for (a, b, cost) in [(1.0, 1.0, 0.6), (6.0, 1.0, 0.6), (0.3, 0.2, 0.5), (40.0, 10.5, 0.81), (3.0, 90.0, 0.1)] {
            let (belief, stakes) = (Belief { a, b }, Stakes { benefit: 1e6, cost: cost * 1e6 });
            let ns = [1, 2, 3, 7, 30, 200, 611];
            let found = evsi(&belief, &stakes, &ns).unwrap();
            for (n, value) in ns.into_iter().zip(found.evsi) {
                let expected = by_the_book(&belief, &stakes, n);
                assert!((value - expected).abs() < 1e-7 + 1e-11 * expected, "{a} {b} {n}: {value} {expected}");
            }
        }
    }

    #[test]
    fn perfect_information_is_the_limit_of_much_information() {
        for (a, b) in [(1.0, 1.0), (12.0, 9.0), (0.5, 3.0)] {
            let found = evsi(&Belief { a, b }, &Stakes { benefit: 1e6, cost: 5.5e5 }, &[1_000_000]).unwrap();
            assert!((found.evsi[0] / found.evpi - 1.0).abs() < 3e-5, "{a} {b}: {found:?}");
        }
    }

    #[test]
    fn when_no_answer_can_change_the_choice_no_test_is_worth_anything() {
        for (benefit, cost) in [(100.0, 0.0), (100.0, 100.0), (0.0, 0.0), (0.0, 5.0)] {
            let found = evsi(&Belief { a: 2.0, b: 3.0 }, &Stakes { benefit, cost }, &[0, 5, 50]).unwrap();
            assert_eq!((found.evsi, found.evpi), (vec![0.0; 3], 0.0));
        }
    }
}
