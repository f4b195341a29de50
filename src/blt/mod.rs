//! The loop, in the order a need travels it.

pub mod challenges;
pub mod needs;
pub mod journeys;
pub mod inbox;
pub mod insights;
pub mod solutions;
pub mod yardstick;
pub mod trials;
pub mod foundations;
pub mod evidence;
pub mod benefits;
pub mod decisions;
pub mod story;
