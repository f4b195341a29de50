//! What a journey's story looks like: to the team, to everybody, and to the one who reported the need.

mod checklist;
mod happened;
mod others;
mod parts;
mod start;
mod step;
mod team;

pub(super) use others::{everybody, reporter};
pub(super) use start::start;
pub(super) use team::team;
