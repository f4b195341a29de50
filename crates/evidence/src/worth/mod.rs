//! What a further test is worth, and when to stop testing.

mod evsi;
mod flip;
mod next_test;
mod stakes;
mod stop_plan;

pub use evsi::{Engs, EngsQuestion, Evsi, engs, evsi};
pub use flip::{Ahead, Flip, Predictive, flip, predictive};
pub use next_test::{Action, Choice, NextTest, Offer, Proposal, next_test};
pub use stakes::{Belief, Stakes};
pub use stop_plan::{Asking, StopPlan, stop_plan};
