//! The numerical core: beta tails to full relative accuracy, and the few distributions that follow from them.
//!
//! Everything here is a function of numbers alone, written over `libm` so that the same input gives the same bits on every machine.
//! Reading order is order of dependence: each file uses only those above it.

pub mod exact;
pub mod gamma;
pub mod point;
pub mod kernel;
pub mod fraction;
pub mod integral;
pub mod tails;
pub mod root;
pub mod normal;
pub mod quantile;
pub mod student;
pub mod betabinomial;
