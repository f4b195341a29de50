//! What a trial is, and the rules that hold before it starts and after its first answer (process.md §3.4).

use crate::{
    blt::{
        journeys::{Group, Journey, Round},
        solutions::{Asks, Assumption, Holds, Solution, most_critical},
        yardstick::Preset,
    },
    people::Person,
};
use base::{clock::Time, code::ShortCode, db::text_enum, id::Id};
use jiff::civil::Date;

/// Most letters in a question, a criterion and other single lines.
pub const MOST_IN_LINE: usize = 300;
/// Most letters in what people are told, in notes and in what surprised us.
pub const MOST_LETTERS: usize = 2000;
/// More people than any municipality has.
pub const MOST_PEOPLE: i64 = 1_000_000;
/// More minutes and more kroner than any test costs.
pub const MOST_COST: i64 = 100_000_000;

/// The rungs of the ladder, the smallest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Question,
    Conversation,
    Drawing,
    Model,
    Practical,
    Pilot,
}

text_enum!(Kind {
    Question = "question",
    Conversation = "conversation",
    Drawing = "drawing",
    Model = "model",
    Practical = "practical",
    Pilot = "pilot",
});

/// Whether we know who takes part, and by which right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Privacy {
    /// Nobody can tell who took part: no field of the test may ask.
    Anonymous,
    Consent,
    /// The law lets the municipality ask; which law is written down.
    PublicTask,
}

text_enum!(Privacy { Anonymous = "anonymous", Consent = "consent", PublicTask = "public_task" });

/// Where a trial stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Planned,
    Running,
    Closed,
}

text_enum!(State { Planned = "planned", Running = "running", Closed = "closed" });

/// What the team takes the result to mean for the assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    Supported,
    NotSupported,
    Unclear,
}

text_enum!(Verdict { Supported = "supported", NotSupported = "not_supported", Unclear = "unclear" });

impl Verdict {
    /// What is known about the assumption afterwards.
    pub fn holds(self) -> Holds {
        match self {
            Verdict::Supported => Holds::Supported,
            Verdict::NotSupported => Holds::NotSupported,
            Verdict::Unclear => Holds::Unclear,
        }
    }
}

/// Whether somebody had planned to buy before anything was tested; it decides what a stop can have saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purchase {
    None,
    Considered,
    Decided,
}

text_enum!(Purchase { None = "none", Considered = "considered", Decided = "decided" });

impl Kind {
    /// What an answer from this kind of test is usually for: the next step up the ladder.
    pub fn usual_preset(self) -> Preset {
        match self {
            Kind::Question | Kind::Conversation => Preset::Draw,
            Kind::Drawing | Kind::Model => Preset::Try,
            Kind::Practical | Kind::Pilot => Preset::Adopt,
        }
    }
}

/// A test of something that must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    pub id: Id<Trial>,
    pub journey_id: Id<Journey>,
    pub round_id: Id<Round>,
    pub assumption_id: Option<Id<Assumption>>,
    pub kind: Kind,
    pub title: String,
    pub who: String,
    pub group: Group,
    pub how_many: i64,
    pub criterion: String,
    /// The day of the first answer.
    pub criterion_locked_at: Option<Time>,
    pub why_not_smaller: Option<String>,
    pub planned_on: Date,
    /// The last day it takes answers.
    pub closes_on: Option<Date>,
    pub minutes: i64,
    pub kroner: i64,
    pub information: String,
    pub privacy: Privacy,
    pub legal_basis: Option<String>,
    pub minors: bool,
    pub guardians: Option<String>,
    pub state: State,
    pub code: ShortCode,
    pub version: i64,
    pub planned_by: Option<Id<Person>>,
    pub started_at: Option<Time>,
    pub closed_at: Option<Time>,
    pub surprise: Option<String>,
    pub verdict: Option<Verdict>,
    pub actual_minutes: Option<i64>,
    pub actual_kroner: Option<i64>,
    pub changed_at: Time,
    /// What counts as "it worked for this person"; settled with the first answer, as all that follows here.
    pub rule: String,
    /// How sure the team wants to be.
    pub preset: Preset,
    /// The yardstick it is measured by: the one that held when it started.
    pub yardstick_version: i64,
    /// What it costs to adopt the solution, in kroner.
    pub adopt_kroner: Option<i64>,
    /// What the solution is worth in all if it works for everybody, in kroner.
    pub benefit_kroner: Option<i64>,
    /// Whether buying was planned already.
    pub purchase: Purchase,
    /// Where the planned purchase can be read about.
    pub purchase_reference: Option<String>,
    /// What is tried, and which version of it.
    pub solution: Option<(Id<Solution>, i64)>,
}

/// Why a test with people from outside may not start yet (rule H1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// They must be told what it is about first.
    NoInformation,
    /// Personal data are asked for, and the law that allows it is not named.
    NoLegalBasis,
    /// Children's personal data are asked for, and nobody has written down how the guardians said yes.
    NoGuardians,
}

/// Whether people of this group are from outside the administration.
pub fn is_outside(group: Group) -> bool {
    match group {
        Group::Employees | Group::Leaders => false,
        Group::Residents
        | Group::Relatives
        | Group::Elected
        | Group::Business
        | Group::Voluntary
        | Group::Youth
        | Group::Others => true,
    }
}

impl Trial {
    /// Rule H1: no test with people from outside before they are told, and we have the right to ask.
    ///
    /// # Errors
    /// What is missing.
    pub fn is_ready(&self) -> Result<(), NotReady> {
        let is_empty = |text: &Option<String>| text.as_deref().unwrap_or_default().is_empty();
        if !is_outside(self.group) {
            return Ok(());
        }
        if self.information.is_empty() {
            return Err(NotReady::NoInformation);
        }
        if self.privacy == Privacy::PublicTask && is_empty(&self.legal_basis) {
            return Err(NotReady::NoLegalBasis);
        }
        if self.privacy != Privacy::Anonymous && self.minors && is_empty(&self.guardians) {
            return Err(NotReady::NoGuardians);
        }
        Ok(())
    }

    /// Rule H3: what counts as success is settled with the first answer.
    pub fn is_locked(&self) -> bool {
        self.criterion_locked_at.is_some()
    }

    /// Whether those who follow the link may answer today.
    pub fn takes_answers(&self, today: Date) -> bool {
        self.state == State::Running && self.closes_on.is_none_or(|last| today <= last)
    }

    /// Whether results may be written down by hand: until somebody has weighed them. What lay on paper may come in after the last day.
    pub fn takes_records(&self) -> bool {
        match self.state {
            State::Planned => false,
            State::Running => true,
            State::Closed => self.verdict.is_none(),
        }
    }

    /// Rule H2: only a test that is not anonymous may ask who somebody is.
    pub fn may_ask_who(&self) -> bool {
        self.privacy != Privacy::Anonymous
    }
}

/// Rule T1: the lowest rung that can answer what an assumption asks.
pub fn smallest_for(asks: Asks) -> Kind {
    match asks {
        Asks::Problem => Kind::Question,
        Asks::Want => Kind::Conversation,
        Asks::Can => Kind::Model,
        Asks::Fits => Kind::Practical,
        Asks::Effect => Kind::Pilot,
    }
}

/// What the planner proposes: the assumption to look at first, and the smallest test that can tell. A fresh idea is asked about.
pub fn proposal(assumptions: &[Assumption]) -> (Option<&Assumption>, Kind) {
    let first = most_critical(assumptions);
    (first, first.map_or(Kind::Question, |a| smallest_for(a.asks)))
}

/// What one observation says about the assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    For,
    Against,
    Unclear,
}

/// Where an observation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// Answered by the person, through the test's own door.
    Answer,
    /// Answered on paper, and entered on the person's behalf.
    Paper,
    /// Seen or heard, and written down by the team.
    ByHand,
}

text_enum!(Source { Answer = "answer", Paper = "paper", ByHand = "by_hand" });

/// What every kind of test comes to: so many people, from one group, say one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    pub says: Says,
    pub count: i64,
    pub group: Group,
    pub note: String,
    pub source: Source,
}

/// How many people said what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Results {
    pub for_: i64,
    pub against: i64,
    pub unclear: i64,
    pub people: i64,
}

impl Results {
    pub fn of(observations: &[Observation]) -> Results {
        let count = |says: Says| observations.iter().filter(|o| o.says == says).fold(0_i64, |sum, o| sum.saturating_add(o.count));
        let (for_, against, unclear) = (count(Says::For), count(Says::Against), count(Says::Unclear));
        Results { for_, against, unclear, people: for_.saturating_add(against).saturating_add(unclear) }
    }
}

#[cfg(test)]
mod tests;
