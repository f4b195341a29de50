//! Answers in their own units: SUS, time on task, ratings.

mod safe;
mod sus;
mod time;
mod dirichlet;
mod ratings;

pub use dirichlet::mean_at_least;
pub use ratings::{Ratings, RatingsQuestion, ratings};
pub use safe::{Caution, Safe, Sample};
pub use sus::{Missing, Sus, SusQuestion, sus};
pub use time::{Report, TimeOnTask, TimeQuestion, time};
