//! What is at stake, and what knowing the truth would be worth.

use crate::numbers::kernel::kernel;
use crate::numbers::point::Point;
use crate::numbers::tails::tails;
use crate::problem::{Answer, FORGIVEN, MOST, above, money};

/// The belief that money calculations rest on: p ~ Beta(a, b), usually s_eff + 1 and f_eff + 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Belief {
    /// Above 0, at most a billion.
    pub a: f64,
    /// Above 0, at most a billion.
    pub b: f64,
}

impl Belief {
    /// Both counts in range.
    pub fn check(&self) -> Answer<()> {
        above("a", self.a, 0.0, MOST as f64)?;
        above("b", self.b, 0.0, MOST as f64)
    }

    /// The mean share.
    pub fn mean(&self) -> f64 {
        self.a / (self.a + self.b)
    }
}

/// The value of adopting is `benefit * p - cost`; of not adopting, 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stakes {
    /// The total benefit if it worked for everybody, kroner, 0 or more.
    pub benefit: f64,
    /// The total cost of adopting (buy, implement, train), kroner, 0 or more.
    pub cost: f64,
}

impl Stakes {
    /// Both amounts in range.
    pub fn check(&self) -> Answer<()> {
        money("benefit", self.benefit)?;
        money("cost", self.cost)
    }

    /// The share at which adopting pays exactly, when it lies strictly between 0 and 1; otherwise no answer can change the decision.
    pub fn break_even(&self) -> Option<f64> {
        (self.cost > 0.0 && self.cost < self.benefit).then(|| self.cost / self.benefit).filter(|p| *p > 0.0 && *p < 1.0)
    }

    /// The value of the better choice when the mean share is `mean`, kroner, never negative.
    pub fn value_at(&self, mean: f64) -> f64 {
        (self.benefit * mean - self.cost).max(0.0)
    }

    /// Whether adopting is the better choice now.
    pub fn adopts_at(&self, mean: f64) -> bool {
        self.benefit > 0.0 && self.benefit * mean >= self.cost
    }

    /// What comparisons of money forgive, kroner.
    pub fn forgiven(&self) -> f64 {
        FORGIVEN * self.benefit.max(self.cost).max(1.0)
    }

    /// Expected value of perfect information, kroner: no test can be worth more.
    /// With d = mean - break-even and K the kernel at break-even, it is benefit * (d P(p >= p*) + K/(a+b)) while the choice
    /// is no, and benefit * (K/(a+b) - d P(p < p*)) while it is yes: the textbook's two tails with the common part taken out.
    pub fn evpi(&self, belief: &Belief) -> f64 {
        let Some(break_even) = self.break_even() else {
            return 0.0;
        };
        let at = Point::at(break_even);
        let n = belief.a + belief.b;
        let distance = belief.mean() - break_even;
        let sides = tails(belief.a, belief.b, at);
        let tail = if self.adopts_at(belief.mean()) { -sides.lower } else { sides.upper };
        (self.benefit * (distance * tail + kernel(belief.a, belief.b, at).value() / n)).max(0.0)
    }
}
