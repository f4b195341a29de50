//! The limits written down before the first answer.

use crate::problem::{Answer, MOST, inner_share, whole};

/// What protects "works" and "does not" against looking often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// The betting score: holds however often the team looks.
    Anytime,
    /// The exact binomial test: only when the number of people was fixed beforehand and looked at once.
    Fixed,
    /// Nothing.
    Unguarded,
}

/// Who pays for trying many versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spend {
    /// Nobody: the family error grows with each version, and is shown.
    Nothing,
    /// Version r must be r(r+1) times as sure, so that all versions together keep the promise.
    Revisions,
}

/// The plan of a decision.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// The share of people it must work for, strictly between 0 and 1.
    pub t: f64,
    /// How sure to be of "works", strictly between 0 and 1.
    pub c: f64,
    /// How sure to be of "does not"; default c.
    pub c_stop: Option<f64>,
    /// Fewest people at or above the grade for "works".
    pub min_people: u64,
    /// Fewest answers of any kind for "does not".
    pub min_stop: u64,
    /// Protection against looking often.
    pub guard: Guard,
    /// Protection against trying many versions.
    pub spend: Spend,
}

impl Default for Plan {
    fn default() -> Self {
        Self { t: 0.8, c: 0.9, c_stop: None, min_people: 3, min_stop: 3, guard: Guard::Anytime, spend: Spend::Nothing }
    }
}

impl Plan {
    /// Every limit in range.
    pub fn check(&self) -> Answer<()> {
        inner_share("t", self.t)?;
        inner_share("c", self.c)?;
        inner_share("c_stop", self.stop_certainty())?;
        whole("min_people", self.min_people, 0, MOST)?;
        whole("min_stop", self.min_stop, 0, MOST)
    }

    /// How sure to be of "does not".
    pub fn stop_certainty(&self) -> f64 {
        self.c_stop.unwrap_or(self.c)
    }

    /// The number that the permitted error of the present version is divided by: r(r+1) sums to the whole over all versions.
    pub fn divisor(&self, revisions: u64) -> f64 {
        match self.spend {
            Spend::Nothing => 1.0,
            Spend::Revisions => revisions as f64 * (revisions as f64 + 1.0),
        }
    }

    /// The chance of at least one wrong "works" over all versions tried.
    pub fn family_error(&self, revisions: u64) -> f64 {
        match self.spend {
            Spend::Nothing => (revisions as f64 * (1.0 - self.c)).min(1.0),
            Spend::Revisions => 1.0 - self.c,
        }
    }
}
