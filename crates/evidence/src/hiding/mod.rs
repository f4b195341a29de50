//! Hiding what would tell about fewer than k people.

mod tree;
mod cut;
mod table;
mod modular;
mod audit;
mod release;

pub use audit::{Audit, audit};
pub use release::{Counts, CountsReason, Release, release_gate, show_counts};
pub use table::{Table, suppress_table};
pub use tree::{Node, suppress_tree};
