//! Keeps the house in order: what a reader may rely on is checked here rather than remembered.

mod access;
mod served;
mod imported;
mod journey;
mod tidy;
