//! What a solution, an assumption and an answer to "what do others do?" are.

use crate::{
    blt::{
        journeys::{Journey, Round},
        needs::Need,
    },
    people::Person,
};
use base::{clock::Time, db::text_enum, id::Id};

/// Most letters in what a solution is, or what others do.
pub const MOST_LETTERS: usize = 3000;
/// Most letters in a title, an assumption or a reason.
pub const MOST_IN_LINE: usize = 300;

/// What an innovation is new in (mission M7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Service,
    Product,
    Process,
    Organisation,
    Communication,
}

text_enum!(Kind {
    Service = "service",
    Product = "product",
    Process = "process",
    Organisation = "organisation",
    Communication = "communication",
});

/// How new it is: nowhere else, known elsewhere and fitted to us, or taken as it is (mission M8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Novelty {
    First,
    Adapted,
    Copied,
    Unknown,
}

text_enum!(Novelty { First = "first", Adapted = "adapted", Copied = "copied", Unknown = "unknown" });

/// Whether an idea is still on the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Idea,
    SetAside,
}

text_enum!(State { Idea = "idea", SetAside = "set_aside" });

/// An idea for how the need can be met.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Solution {
    pub id: Id<Solution>,
    pub journey_id: Id<Journey>,
    /// The round it came in; later rounds inherit it.
    pub round_id: Id<Round>,
    pub title: String,
    pub text: String,
    pub kind: Kind,
    pub novelty: Novelty,
    /// 1, 2, 3 …; a new version says what changed.
    pub version: i64,
    pub state: State,
    /// Why it was set aside; empty otherwise.
    pub reason: String,
    /// The need whose reporter had the idea.
    pub from_need: Option<Id<Need>>,
    pub at: Time,
    /// Who wrote it down; nobody inside when it came with a need.
    pub person_id: Option<Id<Person>>,
}

impl Solution {
    /// Whether a round may go on with it.
    pub fn may_be_chosen(&self) -> bool {
        self.state == State::Idea
    }
}

/// How much a new version changed a solution, and so how much of what was tested before still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    None,
    Small,
    Clear,
    Large,
    /// It is another solution by now.
    New,
}

text_enum!(Change { None = "none", Small = "small", Clear = "clear", Large = "large", New = "new" });

/// One version of a solution, with what changed since the one before.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Version {
    pub version: i64,
    pub title: String,
    pub text: String,
    pub changed: String,
    /// How much it changed the one before; the first one changed nothing.
    pub size: Change,
    pub at: Time,
}

/// Which solution a round goes on with.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Choice {
    pub solution_id: Id<Solution>,
    pub version: i64,
    /// The round it was chosen in; an earlier one when the round inherits it.
    pub round_id: Id<Round>,
    pub at: Time,
}

/// What kind of question an assumption asks; it decides how small a test can be (rule T1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Asks {
    /// Is this a problem for anybody?
    Problem,
    /// Do they understand it, and do they want it?
    Want,
    /// Do they manage it?
    Can,
    /// Does it fit the working day?
    Fits,
    /// Does it work over time, and does it pay?
    Effect,
}

text_enum!(Asks { Problem = "problem", Want = "want", Can = "can", Fits = "fits", Effect = "effect" });

/// What is known about an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holds {
    Open,
    Supported,
    NotSupported,
    /// Tested, and still not known.
    Unclear,
}

text_enum!(Holds { Open = "open", Supported = "supported", NotSupported = "not_supported", Unclear = "unclear" });

/// Something that must be true for a solution to work.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Assumption {
    pub id: Id<Assumption>,
    pub journey_id: Id<Journey>,
    pub solution_id: Id<Solution>,
    pub round_id: Id<Round>,
    pub text: String,
    /// If it is wrong, the solution falls.
    pub must_hold: bool,
    pub asks: Asks,
    pub state: Holds,
    pub at: Time,
    pub person_id: Id<Person>,
}

/// An answer to "what do others do?": somebody who does something, or that nothing was found.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Elsewhere {
    pub id: Id<Elsewhere>,
    pub journey_id: Id<Journey>,
    pub round_id: Id<Round>,
    pub found: bool,
    pub who: String,
    pub what: String,
    pub source: String,
    pub at: Time,
    pub person_id: Id<Person>,
}

/// The assumption a test should look at first: one that must hold and is not known, the most basic question first.
pub fn most_critical(assumptions: &[Assumption]) -> Option<&Assumption> {
    let unknown = |a: &&Assumption| matches!(a.state, Holds::Open | Holds::Unclear);
    assumptions.iter().filter(unknown).min_by_key(|a| (!a.must_hold, a.state == Holds::Unclear, a.asks, a.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::Chance;

    fn assumption(chance: &Chance, must_hold: bool, asks: Asks, state: Holds) -> Assumption {
        let at = Time::from_ms(0);
        Assumption {
            id: chance.new_id(at),
            journey_id: chance.new_id(at),
            solution_id: chance.new_id(at),
            round_id: chance.new_id(at),
            text: String::new(),
            must_hold,
            asks,
            state,
            at,
            person_id: chance.new_id(at),
        }
    }

    #[test]
    fn what_must_hold_and_is_not_known_is_tested_first() {
        let chance = Chance::seeded(5);
        let nice = assumption(&chance, false, Asks::Problem, Holds::Open);
        let known = assumption(&chance, true, Asks::Problem, Holds::Supported);
        let fits = assumption(&chance, true, Asks::Fits, Holds::Open);
        let want = assumption(&chance, true, Asks::Want, Holds::Open);
        let all = [nice.clone(), known.clone(), fits, want.clone()];
        assert_eq!(most_critical(&all), Some(&want));
        assert_eq!(most_critical(&[nice.clone(), known.clone()]), Some(&nice));
        assert_eq!(most_critical(&[known]), None);
    }
}
