//! What the pages of journeys are given to show, and what they were asked for.

use super::journey::{Half, Journey, Part};
use crate::{
    blt::challenges::Challenge,
    people::{Person, organisations::Unit},
};
use base::id::Id;
use serde::Deserialize;
use std::collections::HashMap;

/// What the list is narrowed to, as it stands in the address.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// `mine`, `enhet`, or empty for all.
    #[serde(default)]
    pub vis: String,
    #[serde(default)]
    pub status: String,
    #[serde(default)]
    pub utfordring: String,
    /// Time and id of the last one on the page before.
    #[serde(default)]
    pub etter: String,
}

/// Everything the list shows.
pub(super) struct Listed {
    pub journeys: Vec<Journey>,
    pub still: Vec<Journey>,
    pub rounds: HashMap<Id<Journey>, (i64, Half)>,
    pub challenges: Vec<Challenge>,
    pub inside: bool,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// Everything the team's page offers to choose from.
pub(super) struct Choices {
    pub people: Vec<Person>,
    pub units: Vec<Unit>,
    pub challenges: Vec<Challenge>,
}

/// The name a part's person is sent under.
pub(super) fn field_of(part: Part) -> &'static str {
    match part {
        Part::Owner => "behovseier",
        Part::Champion => "padriver",
        Part::Decider => "beslutter",
        Part::Member => "medlem",
    }
}
