//! What lies on the desk when a round is decided.

use super::{
    decision::{Choice, Decision, Draft},
    gate::Gate,
    known::Known,
};
use crate::{
    blt::journeys::Walk,
    people::{Person, Visit},
};

/// What lies on the desk when a round is decided.
pub(super) struct Desk {
    pub walk: Walk,
    pub known: Known,
    /// The decision that has closed the round already.
    pub decided: Option<Decision>,
    /// Those who may stand behind a decision besides the one who makes it.
    pub others: Vec<Person>,
    /// The names of those who decide.
    pub deciders: Vec<String>,
}

impl Desk {
    pub fn may_decide(&self, visit: &Visit) -> bool {
        self.walk.journey.may_be_decided_by(visit, &self.walk.team)
    }

    pub fn is_sole_author(&self) -> bool {
        self.known.is_sole_author(self.walk.person)
    }

    /// The gates of a choice before anything has been written.
    pub fn gates_of(&self, visit: &Visit, choice: Choice) -> Vec<Gate> {
        self.known.gates(visit, &self.walk.journey, &Draft::begun(choice))
    }
}
