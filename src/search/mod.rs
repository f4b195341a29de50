//! The index of words: what can be found, by whom, and which things are about the same.
//!
//! Rooms below say what may be found of a thing and by whom (`Thing`); `follow::search` reads the journal and keeps the index; any
//! room may ask it. Whoever asks finds only what the audience of a thing lets them see: the audience is part of every question put
//! to the index, so that hidden things are neither found nor counted.

mod thing;
mod expression;
mod rows;
mod reach;
mod find;

pub use find::{Hits, find, similar};
pub use rows::{Index, Prepared, RULES, Rules, SaveRules, TakeTurn, rules};
pub use thing::{Audience, Found, Thing};
