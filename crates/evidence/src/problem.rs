//! What can be wrong with a question, in words a program can act on.

use serde::Serialize;
use std::error::Error;
use std::fmt;

/// The kind of fault. The names are part of the JSON contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The line is not a JSON object.
    BadJson,
    /// There is no function of that name.
    UnknownFn,
    /// A key that the function does not know: a spelling mistake must not pass silently.
    UnknownField,
    /// A required field is absent (or null).
    Missing,
    /// Text where a number is wanted, a fraction where a count is wanted, and the like.
    BadType,
    /// A number outside its range.
    OutOfRange,
    /// Two fields contradict each other.
    Inconsistent,
    /// A word that is not one of the allowed ones.
    UnknownValue,
    /// More than the function is willing to work through.
    TooLarge,
}

/// A refusal: what is wrong, where and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The kind of fault.
    pub code: Code,
    /// The field, as `rounds[0].s`, seen from the function's input.
    pub field: String,
    /// One sentence for the person who wrote the program that asked.
    pub why: String,
}

impl Problem {
    /// A refusal about `field`.
    pub fn new(code: Code, field: impl Into<String>, why: impl Into<String>) -> Self {
        Self { code, field: field.into(), why: why.into() }
    }

    /// The same refusal, seen from outside: `s` inside `rounds[0]` is `rounds[0].s`.
    pub fn inside(mut self, outer: &str) -> Self {
        let joint = if self.field.is_empty() || self.field.starts_with('[') { "" } else { "." };
        self.field = format!("{outer}{joint}{}", self.field);
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.why)
    }
}

impl Error for Problem {}

/// Result of every function in this crate.
pub type Answer<T> = Result<T, Problem>;

/// The largest count anywhere: a billion.
pub const MOST: u64 = 1_000_000_000;

/// The largest amount of money anywhere, kroner.
pub const MOST_MONEY: f64 = 1e30;

/// What comparisons with the limits of a plan forgive.
pub const FORGIVEN: f64 = 1e-9;

/// `low <= x <= high`.
pub fn between(field: &str, x: f64, low: f64, high: f64) -> Answer<()> {
    if x >= low && x <= high {
        return Ok(());
    }
    Err(Problem::new(Code::OutOfRange, field, format!("must be from {low} to {high}")))
}

/// `low < x <= high`.
pub fn above(field: &str, x: f64, low: f64, high: f64) -> Answer<()> {
    if x > low && x <= high {
        return Ok(());
    }
    Err(Problem::new(Code::OutOfRange, field, format!("must be above {low} and at most {high}")))
}

/// A share that may be 0 or 1.
pub fn share(field: &str, x: f64) -> Answer<()> {
    between(field, x, 0.0, 1.0)
}

/// A share strictly between 0 and 1: certainties, levels, success rates to be met.
pub fn inner_share(field: &str, x: f64) -> Answer<()> {
    if x > 0.0 && x < 1.0 {
        return Ok(());
    }
    Err(Problem::new(Code::OutOfRange, field, "must be above 0 and below 1"))
}

/// A whole number from `low` to `high`.
pub fn whole(field: &str, n: u64, low: u64, high: u64) -> Answer<()> {
    if (low..=high).contains(&n) {
        return Ok(());
    }
    Err(Problem::new(Code::OutOfRange, field, format!("must be a whole number from {low} to {high}")))
}

/// A whole number that decides how much work there is: below `low` it is out of range, above `high` too large.
pub fn size(field: &str, n: u64, low: u64, high: u64) -> Answer<()> {
    if n > high {
        return Err(Problem::new(Code::TooLarge, field, format!("at most {high}")));
    }
    whole(field, n, low, high)
}

/// A sum of money, 0 or more.
pub fn money(field: &str, amount: f64) -> Answer<()> {
    between(field, amount, 0.0, MOST_MONEY)
}

/// No more than `most` entries in a list.
pub fn at_most(field: &str, len: usize, most: usize) -> Answer<()> {
    if len <= most {
        return Ok(());
    }
    Err(Problem::new(Code::TooLarge, field, format!("at most {most} entries")))
}
