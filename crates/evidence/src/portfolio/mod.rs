//! Money saved by stopping in time, and how right the portfolio's verdicts are.

mod saved;
mod ebh;
mod brier;

pub use brier::{Brier, brier};
pub use ebh::{Confirmed, ebh};
pub use saved::{Saved, SavedQuestion, saved};
