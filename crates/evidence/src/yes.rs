//! So many yes of so many answers.

use crate::problem::{Answer, Code, MOST, Problem, whole};

/// s yes of n answers, at most a billion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Yes {
    /// How many it worked for.
    pub s: u64,
    /// How many answered.
    pub n: u64,
}

impl Yes {
    /// s of n.
    pub fn of(s: u64, n: u64) -> Self {
        Self { s, n }
    }

    /// Both counts in range, and no more yes than answers.
    pub fn check(self) -> Answer<()> {
        whole("s", self.s, 0, MOST)?;
        whole("n", self.n, 0, MOST)?;
        if self.s > self.n {
            return Err(Problem::new(Code::Inconsistent, "s", "more yes than answers"));
        }
        Ok(())
    }

    /// Yes and no, once checked.
    pub fn parts(self) -> (f64, f64) {
        (self.s as f64, (self.n - self.s) as f64)
    }
}
