//! Keeps the house in order: what a reader may rely on is checked here rather than remembered.

mod access;
mod fresh;
mod served;
mod followed;
mod imported;
mod journey;
mod neighbours;
mod tidy;
