//! The tables of solutions: how they are read, on somebody's behalf and after the journey has been found.

mod around;
mod ideas;

pub use around::{AddAssumption, AddElsewhere, ChangeAssumption, RemoveElsewhere, SetAssumption};
pub use ideas::{AddSolution, Choose, EditSolution, NewVersion, SetAside, TakeUp};

use super::solution::{Assumption, Choice, Elsewhere, Solution, Version};
use crate::{
    blt::journeys::{Journey, Round},
    people::Visit,
};
use base::{db::Conn, id::Id, sql};

/// All columns of a solution; the rest of the statement follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, journey_id, round_id, title, text, kind, novelty, version, state, reason, from_need, at, person_id from solutions \
             where organisation_id = $1 ",
            $rest
        )
    };
}

/// Every idea of a journey, the first one first; those set aside too. Find the journey first.
pub async fn of_journey(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Solution>> {
    sql!(select!("and journey_id = $2 order by id"), who.organisation.id, journey).all(db).await
}

/// One idea of a journey. Find the journey first.
pub async fn find(db: &mut Conn, who: &Visit, journey: Id<Journey>, id: Id<Solution>) -> anyhow::Result<Option<Solution>> {
    sql!(select!("and journey_id = $2 and id = $3"), who.organisation.id, journey, id).maybe(db).await
}

/// What a round goes on with: what was chosen in it, else what an earlier round had chosen last and nobody has set aside.
pub async fn choice(db: &mut Conn, who: &Visit, round: &Round) -> anyhow::Result<Option<Choice>> {
    sql!(
        "select c.solution_id, c.version, c.round_id, c.at from solutions_chosen c \
         join solutions s on s.organisation_id = $1 and s.id = c.solution_id \
         join journeys_rounds r on r.organisation_id = $1 and r.id = c.round_id \
         where c.organisation_id = $1 and c.journey_id = $2 and r.number <= $4 and (c.round_id = $3 or s.state = 'idea') \
         order by r.number desc limit 1",
        who.organisation.id,
        round.journey_id,
        round.id,
        round.number
    )
    .maybe(db)
    .await
}

/// The solution a round goes on with, as [`choice`] finds it.
pub async fn chosen(db: &mut Conn, who: &Visit, round: &Round) -> anyhow::Result<Option<Solution>> {
    match choice(db, who, round).await? {
        Some(choice) => find(db, who, round.journey_id, choice.solution_id).await,
        None => Ok(None),
    }
}

/// What must hold, for all solutions of a journey, the oldest first. Find the journey first.
pub async fn assumptions(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Assumption>> {
    sql!(
        "select id, journey_id, solution_id, round_id, text, must_hold, asks, state, at, person_id from solutions_assumptions \
         where organisation_id = $1 and journey_id = $2 order by id",
        who.organisation.id,
        journey
    )
    .all(db)
    .await
}

/// What others do, the oldest answer first. Find the journey first.
pub async fn elsewhere(db: &mut Conn, who: &Visit, journey: Id<Journey>) -> anyhow::Result<Vec<Elsewhere>> {
    sql!(
        "select id, journey_id, round_id, found, who, what, source, at, person_id from solutions_elsewhere \
         where organisation_id = $1 and journey_id = $2 order by id",
        who.organisation.id,
        journey
    )
    .all(db)
    .await
}

/// The versions of a solution, the first one first. Find the solution first.
pub async fn versions(db: &mut Conn, who: &Visit, solution: Id<Solution>) -> anyhow::Result<Vec<Version>> {
    sql!(
        "select version, title, text, changed, size, at from solutions_versions where organisation_id = $1 and solution_id = $2 order by version",
        who.organisation.id, solution
    )
    .all(db)
    .await
}
