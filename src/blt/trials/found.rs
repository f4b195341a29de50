//! A trial as its team's pages need it: found, allowed to be changed, with its journey and the round under way.

use super::{rows, trial::Trial};
use crate::{
    blt::journeys::{self, Walk},
    journal::{Actor, Entry, Subject},
    people::Visit,
};
use base::{
    db::Read,
    id::Id,
    web::{App, Refusal},
};

/// A trial somebody looks at or is about to change.
pub struct Found {
    pub trial: Trial,
    pub walk: Walk,
}

/// The trial in an address, for those inside.
pub async fn for_reading(db: &mut Read, visit: &Visit, id: &str) -> Result<Found, Refusal> {
    visit.person()?;
    let id: Id<Trial> = id.parse().map_err(|_| Refusal::Missing)?;
    let trial = rows::find(db, visit, id).await?.ok_or(Refusal::Missing)?;
    let walk = journeys::for_reading(db, visit, &trial.journey_id.to_string()).await?;
    Ok(Found { trial, walk })
}

/// The same for somebody who works on its journey.
pub async fn for_change(db: &mut Read, visit: &Visit, id: &str) -> Result<Found, Refusal> {
    let found = for_reading(db, visit, id).await?;
    if found.may_change(visit) { Ok(found) } else { Err(Refusal::NotAllowed) }
}

impl Found {
    pub fn may_change(&self, visit: &Visit) -> bool {
        self.walk.journey.may_be_changed_by(visit, &self.walk.team)
    }
}

impl Trial {
    /// The journal's entry about a change of this trial, by the person who visits.
    pub fn entry(&self, app: &App, visit: &Visit, kind: &'static str) -> Entry {
        Entry {
            id: app.chance.new_id(visit.now),
            organisation: visit.organisation.id,
            at: visit.now,
            actor: visit.person.as_ref().map_or(Actor::System, |p| Actor::Person(p.id)),
            kind,
            subject: Subject::Trial,
            subject_id: self.id.uuid(),
            data: serde_json::json!({ "journey": self.journey_id, "kind": self.kind.as_str() }),
        }
    }
}
