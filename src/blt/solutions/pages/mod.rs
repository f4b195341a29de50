//! The pages where ideas, what others do and what must hold are written.

pub(super) mod assumptions;
pub(super) mod elsewhere;
pub(super) mod ideas;
pub(super) mod one;

use super::{
    proposed::{Proposed, proposed},
    rows,
    solution::Solution,
};
use crate::{
    blt::journeys::{self, Walk},
    people::Visit,
};
use base::{
    db::Read,
    text::{self, Personal},
    web::{Posted, Refusal},
};

/// The journey in an address with all it has proposed, for somebody who works on it.
async fn asked(db: &mut Read, visit: &Visit, id: &str) -> Result<(Walk, Proposed), Refusal> {
    let walk = journeys::for_change(db, visit, id).await?;
    let proposed = proposed(db, visit, &walk.round).await?;
    Ok((walk, proposed))
}

/// One of its ideas.
async fn asked_for_one(db: &mut Read, visit: &Visit, id: &str, solution: &str) -> Result<(Walk, Solution), Refusal> {
    let walk = journeys::for_change(db, visit, id).await?;
    let solution = solution.parse().map_err(|_| Refusal::Missing)?;
    let solution = rows::find(db, visit, walk.journey.id, solution).await?.ok_or(Refusal::Missing)?;
    Ok((walk, solution))
}

/// What the guard found in what was typed; nothing when the person has seen it and saves anyway.
fn guarded(posted: &Posted, texts: &[&str]) -> Vec<Personal> {
    if posted.has("likevel") { Vec::new() } else { text::personal(&texts.join("\n")) }
}
