//! Persons: people with an account in one organisation, and the roles they hold.

mod rows;

pub use rows::{AddPerson, ChooseLanguage, GiveRole, SetActive, TakeRole, by_email, by_id, by_slug, everyone, names};

use crate::people::{
    organisations::Unit,
    roles::{self, Deed, Held, Role},
};
use base::{id::Id, words::Lang};

/// Somebody who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: Id<Person>,
    pub organisation: i64,
    pub slug: String,
    pub name: String,
    /// What they work as, shown beside the name.
    pub title: String,
    pub email: Option<String>,
    pub lang: Lang,
    pub active: bool,
    pub held: Vec<Held>,
}

impl Person {
    /// Whether this person may do `deed` on a thing of `unit`.
    pub fn may(&self, deed: Deed, unit: Option<Id<Unit>>) -> bool {
        roles::may(&self.held, deed, unit)
    }

    /// Whether this person may do `deed` anywhere at all.
    pub fn may_somewhere(&self, deed: Deed) -> bool {
        roles::units_for(&self.held, deed).is_none_or(|units| !units.is_empty())
    }

    pub fn has(&self, role: Role) -> bool {
        self.held.iter().any(|h| h.role == role)
    }

    /// The unit the person belongs to first of all: for what they start themselves.
    pub fn home_unit(&self) -> Option<Id<Unit>> {
        self.held.iter().find_map(|h| h.units.as_ref()?.first().copied())
    }
}
