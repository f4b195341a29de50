//! The BLT symbol (three phases and the way back) as the map of a journey, its phases in two halves, and its rounds.

mod symbol;
mod phases;
mod rounds;

pub use phases::{PhaseSection, phases};
pub use rounds::{Rounds, rounds};
pub use symbol::{Symbol, small_symbol, symbol};

/// The three phases: the need, the solution, the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Need,
    Solution,
    Trial,
}

impl Phase {
    pub const ALL: [Phase; 3] = [Phase::Need, Phase::Solution, Phase::Trial];

    /// The letter in the symbol; the same in Bokmål and Nynorsk, and kept in English because it is the method's name.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Need => "B",
            Self::Solution => "L",
            Self::Trial => "T",
        }
    }

    pub(super) fn colour(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Solution => "solution",
            Self::Trial => "trial",
        }
    }
}

/// How far a half of a phase has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Later,
    Now,
    Done,
    /// Passed by, with nothing written there.
    Skipped,
}

impl State {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Later => "later",
            Self::Now => "now",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }

    /// The state of a phase from its two halves.
    pub fn of_halves(gather: State, weigh: State) -> State {
        match (gather, weigh) {
            (State::Skipped, State::Skipped) => State::Skipped,
            (State::Done | State::Skipped, State::Done | State::Skipped) => State::Done,
            (State::Later, State::Later) => State::Later,
            (State::Now | State::Done | State::Skipped, _) | (State::Later, _) => State::Now,
        }
    }
}
