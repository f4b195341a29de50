//! Readers of the journal: what is made afterwards of what has happened.

pub mod search;
