//! What the answers so far say about the share of people it works for.

mod kind;
mod pool;
mod posterior;
mod tally;

pub use kind::{Kind, Weight, Weights};
pub use pool::{Group, Piles, Pool, Pooling, Round, Sums, pool};
pub use posterior::{Posterior, PosteriorOptions, Prior, posterior};
pub use tally::{Observation, Tallied, tally};
