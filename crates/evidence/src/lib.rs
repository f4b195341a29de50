//! How sure a team can be, and what the smallest next test is.
//!
//! A pure library: no input or output (but for [`door::run`], which is handed both), no clock, no chance. The same input gives
//! the same bits on every machine. Modules stand in reading order, and each uses only those above it:
//!
//! | module | question |
//! |---|---|
//! | [`problem`] | what is wrong with a question |
//! | [`yes`] | so many yes of so many answers |
//! | [`numbers`] | the numerical core: beta tails, quantiles, t, F, beta-binomial |
//! | [`belief`] | what the answers say about the share of people it works for |
//! | [`guard`] | certainty that holds however often one looks |
//! | [`verdict`] | does it work, does it not, or is it too early |
//! | [`worth`] | what a further test is worth, and when to stop |
//! | [`discovery`] | how many problems have been found |
//! | [`rate`] | intervals for a completion rate |
//! | [`scores`] | SUS, time on task, ratings |
//! | [`climate`] | the climate survey |
//! | [`hiding`] | what would tell about too few people |
//! | [`portfolio`] | money saved, confirmed solutions, forecasts |
//! | [`rank`] | needs and ideas by cheers |
//! | [`door`] | all of it as JSON lines |
//!
//! ```
//! use evidence::belief::{Kind, Pooling, Round};
//! use evidence::verdict::{Plan, Verdict, decide};
//!
//! let tried = [Round { rev: 1, kind: Kind::Practical, s: 14, n: 14 }];
//! let decision = decide(&tried, &Pooling::default(), &Plan::default())?;
//! assert_eq!(decision.verdict, Verdict::Works);
//! # Ok::<(), evidence::problem::Problem>(())
//! ```
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod problem;
pub mod yes;
pub mod numbers;
pub mod belief;
pub mod guard;
pub mod verdict;
pub mod worth;
pub mod discovery;
pub mod rate;
pub mod scores;
pub mod climate;
pub mod hiding;
pub mod portfolio;
pub mod rank;
pub mod door;
