//! Does it work, does it not, or is it too early to say?

mod decide;
mod design;
mod freq;
mod plan;

pub(crate) use decide::Judge;
pub use decide::{Decision, Reason, Verdict, decide};
pub use design::{Design, Outcome, design};
pub use freq::{Frequency, Sign, freq};
pub use plan::{Guard, Plan, Spend};
