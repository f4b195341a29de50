//! Intervals and best points for a completion rate.

mod interval;
mod point;

pub(crate) use interval::wilson;
pub use interval::{Interval, IntervalMethod, interval, jeffreys};
pub use point::{PointMethod, point};
