//! The one place that says which role may do what (process.md §3.10).

use crate::people::organisations::Unit;
use base::{db::text_enum, id::Id};

/// What a person is in the organisation. One person may have several, each in one unit or in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Employee,
    Leader,
    BenefitOwner,
    Coach,
    Elected,
    Council,
    UnionRep,
    SafetyRep,
    Business,
    DataProtection,
    Archivist,
    Administrator,
    Auditor,
}

text_enum!(Role {
    Employee = "employee",
    Leader = "leader",
    BenefitOwner = "benefit_owner",
    Coach = "coach",
    Elected = "elected",
    Council = "council",
    UnionRep = "union_rep",
    SafetyRep = "safety_rep",
    Business = "business",
    DataProtection = "data_protection",
    Archivist = "archivist",
    Administrator = "administrator",
    Auditor = "auditor",
});

/// What one may want to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Read needs that have been accepted, and journeys, inside.
    SeeInside,
    /// Answer needs: the inbox.
    Triage,
    /// Read and clear what the guard put in quarantine.
    SeeQuarantine,
    /// Begin a journey from a need.
    StartJourney,
    /// Change any journey of the unit without being on its team.
    EditJourney,
    /// Close a round with a decision.
    Decide,
    /// Show a journey or a challenge to everybody.
    Publish,
    /// Pose and edit challenges.
    PoseChallenge,
    /// Settings, units, people.
    Administer,
    /// Change how answers are weighed and how sure to be.
    SetYardstick,
    /// Read the journal of what happened.
    ReadJournal,
}

/// How far a role reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Nowhere,
    OwnUnit,
    Everywhere,
}

/// The policy. Read it as a table: one line a role, what is not named it may not.
pub fn reach(role: Role, deed: Deed) -> Reach {
    use Deed::{
        Administer, Decide, EditJourney, PoseChallenge, Publish, ReadJournal, SeeInside, SeeQuarantine, SetYardstick,
        StartJourney, Triage,
    };
    use Reach::{Everywhere, Nowhere, OwnUnit};
    match (role, deed) {
        (Role::Employee | Role::BenefitOwner, SeeInside) => Everywhere,
        (Role::Employee | Role::BenefitOwner, StartJourney) => OwnUnit,
        (Role::Leader, SeeInside | PoseChallenge) => Everywhere,
        (Role::Leader, Triage | SeeQuarantine | StartJourney | EditJourney | Decide | Publish) => OwnUnit,
        (
            Role::Coach,
            SeeInside | Triage | SeeQuarantine | StartJourney | EditJourney | Publish | PoseChallenge | SetYardstick,
        ) => Everywhere,
        (Role::Elected, PoseChallenge) => Everywhere,
        (Role::UnionRep | Role::SafetyRep, SeeInside) => Everywhere,
        (Role::DataProtection, SeeInside | SeeQuarantine | ReadJournal) => Everywhere,
        (Role::Archivist, SeeInside | ReadJournal) => Everywhere,
        (Role::Administrator, Administer | SetYardstick) => Everywhere,
        (Role::Auditor, ReadJournal) => Everywhere,
        (
            Role::Employee
            | Role::BenefitOwner
            | Role::Leader
            | Role::Coach
            | Role::Elected
            | Role::Council
            | Role::UnionRep
            | Role::SafetyRep
            | Role::Business
            | Role::DataProtection
            | Role::Archivist
            | Role::Administrator
            | Role::Auditor,
            SeeInside | Triage | SeeQuarantine | StartJourney | EditJourney | Decide | Publish | PoseChallenge | Administer
            | SetYardstick | ReadJournal,
        ) => Nowhere,
    }
}

/// One role as a person has it: in which units (with all below them), or `None` for the whole organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub role: Role,
    pub units: Option<Vec<Id<Unit>>>,
}

/// Whether somebody with these roles may do `deed` on a thing of `unit`.
/// A thing of no unit belongs to everybody who reaches any unit: in a small municipality somebody must take it.
/// What is in quarantine does not: it may be about anybody, so a unit's leader sees it when the unit has been given it.
pub fn may(held: &[Held], deed: Deed, unit: Option<Id<Unit>>) -> bool {
    held.iter().any(|h| match reach(h.role, deed) {
        Reach::Nowhere => false,
        Reach::Everywhere => true,
        Reach::OwnUnit => match (&h.units, unit) {
            (None, _) => true,
            (Some(_), None) => deed != Deed::SeeQuarantine,
            (Some(units), Some(unit)) => units.contains(&unit),
        },
    })
}

/// The units within which somebody may do `deed`: `None` is everywhere, an empty list is nowhere.
pub fn units_for(held: &[Held], deed: Deed) -> Option<Vec<Id<Unit>>> {
    let mut all = Vec::new();
    for h in held {
        match (reach(h.role, deed), &h.units) {
            (Reach::Nowhere, _) => {}
            (Reach::Everywhere, _) | (Reach::OwnUnit, None) => return None,
            (Reach::OwnUnit, Some(units)) => all.extend(units),
        }
    }
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{chance::Chance, clock::Time};

    #[test]
    fn a_leader_answers_in_the_own_unit_and_where_nobody_owns_it() {
        let chance = Chance::seeded(1);
        let (own, other) = (chance.new_id(Time::from_ms(0)), chance.new_id(Time::from_ms(0)));
        let held = [Held { role: Role::Leader, units: Some(vec![own]) }];
        assert!(may(&held, Deed::Triage, Some(own)));
        assert!(!may(&held, Deed::Triage, Some(other)));
        assert!(may(&held, Deed::Triage, None));
    }

    #[test]
    fn quarantine_without_a_unit_needs_the_whole_organisation() {
        let own = Chance::seeded(1).new_id(Time::from_ms(0));
        let leader = |units| [Held { role: Role::Leader, units }];
        assert!(!may(&leader(Some(vec![own])), Deed::SeeQuarantine, None));
        assert!(may(&leader(Some(vec![own])), Deed::SeeQuarantine, Some(own)));
        assert!(may(&leader(None), Deed::SeeQuarantine, None));
        assert!(may(&[Held { role: Role::DataProtection, units: None }], Deed::SeeQuarantine, None));
    }

    #[test]
    fn an_elected_representative_never_sees_quarantine() {
        assert!(!may(&[Held { role: Role::Elected, units: None }], Deed::SeeQuarantine, None));
    }
}
