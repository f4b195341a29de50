//! The tables of the index: what is written by whoever keeps it, and what is asked of it.

mod turn;
mod stems;
mod words;
mod things;

pub use stems::known;
pub use things::{Index, Prepared, found};
pub use turn::{RULES, Rules, SaveRules, TakeTurn, rules};
pub use words::{Candidate, candidates, longer};
