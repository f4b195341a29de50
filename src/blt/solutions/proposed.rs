//! Everything a journey has proposed, read at once.

use super::{
    rows,
    solution::{Assumption, Choice, Elsewhere, Solution, State},
};
use crate::{blt::journeys::Round, people::Visit};
use base::{db::Conn, id::Id};

/// The ideas, what must hold for them, what others do, and which one the round goes on with.
pub struct Proposed {
    pub solutions: Vec<Solution>,
    pub assumptions: Vec<Assumption>,
    pub elsewhere: Vec<Elsewhere>,
    pub choice: Option<Choice>,
}

impl Proposed {
    pub fn chosen(&self) -> Option<&Solution> {
        self.choice.as_ref().and_then(|c| self.solution(c.solution_id))
    }

    pub fn solution(&self, id: Id<Solution>) -> Option<&Solution> {
        self.solutions.iter().find(|s| s.id == id)
    }

    /// Ideas that are still on the table.
    pub fn on_the_table(&self) -> impl Iterator<Item = &Solution> {
        self.solutions.iter().filter(|s| s.state == State::Idea)
    }

    pub fn set_aside(&self) -> impl Iterator<Item = &Solution> {
        self.solutions.iter().filter(|s| s.state == State::SetAside)
    }

    /// What must hold for one solution.
    pub fn assumptions_of(&self, id: Id<Solution>) -> impl Iterator<Item = &Assumption> {
        self.assumptions.iter().filter(move |a| a.solution_id == id)
    }
}

/// What a journey has proposed, seen from one of its rounds. Find the journey first.
pub async fn proposed(db: &mut Conn, who: &Visit, round: &Round) -> anyhow::Result<Proposed> {
    let journey = round.journey_id;
    Ok(Proposed {
        solutions: rows::of_journey(db, who, journey).await?,
        assumptions: rows::assumptions(db, who, journey).await?,
        elsewhere: rows::elsewhere(db, who, journey).await?,
        choice: rows::choice(db, who, round).await?,
    })
}
