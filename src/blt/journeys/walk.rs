//! A journey as its team's pages need it: found, allowed to be changed, with its team and the round under way.

use super::{
    journey::{Journey, Round, Team},
    rows,
};
use crate::{
    journal::{Actor, Entry, Subject},
    people::{Person, Visit},
};
use base::{
    db::Read,
    id::Id,
    web::{App, Refusal},
};

/// A journey somebody is about to change.
pub struct Walk {
    pub journey: Journey,
    pub team: Team,
    /// The round under way, or the last one decided.
    pub round: Round,
    /// Who changes it.
    pub person: Id<Person>,
}

/// The journey in an address, for somebody who works on it. Who may not see it hears that it is missing; who may not change it is told so.
pub async fn for_change(db: &mut Read, visit: &Visit, id: &str) -> Result<Walk, Refusal> {
    let walk = for_reading(db, visit, id).await?;
    if walk.journey.may_be_changed_by(visit, &walk.team) { Ok(walk) } else { Err(Refusal::NotAllowed) }
}

/// The same for those inside who only look.
pub async fn for_reading(db: &mut Read, visit: &Visit, id: &str) -> Result<Walk, Refusal> {
    let person = visit.person()?.id;
    let id: Id<Journey> = id.parse().map_err(|_| Refusal::Missing)?;
    let journey = rows::find(db, visit, id).await?.filter(|j| j.is_seen_inside_by(visit)).ok_or(Refusal::Missing)?;
    let team = rows::team(db, visit, id).await?;
    let round = rows::current_round(db, visit, id).await?;
    Ok(Walk { journey, team, round, person })
}

impl Walk {
    /// An address below the journey's page: `walk.address("lag")`.
    pub fn address(&self, below: &str) -> String {
        format!("/lop/{}/{below}", self.journey.id)
    }

    /// A part of the journey's page, to come back to after a change.
    pub fn place(&self, part: &str) -> String {
        format!("/lop/{}#{part}", self.journey.id)
    }

    /// The journal's entry about a change of this journey.
    pub fn entry(&self, app: &App, visit: &Visit, kind: &'static str, data: serde_json::Value) -> Entry {
        Entry {
            id: app.chance.new_id(visit.now),
            organisation: visit.organisation.id,
            at: visit.now,
            actor: Actor::Person(self.person),
            kind,
            subject: Subject::Journey,
            subject_id: self.journey.id.uuid(),
            data,
        }
    }
}
