//! The loop, in the order a need travels it.

pub mod challenges;
pub mod needs;
pub mod inbox;
pub mod journeys;
pub mod insights;
pub mod solutions;
pub mod trials;
pub mod foundations;
pub mod benefits;
pub mod decisions;
pub mod story;
