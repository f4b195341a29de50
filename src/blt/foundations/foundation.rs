//! What the five foundations of a journey are, and which of them decides (process.md §3.8).

use crate::{blt::journeys::Round, people::Person};
use base::{clock::Time, db::text_enum, id::Id};

/// Most letters in the reason for a level: it is one line.
pub const MOST_IN_REASON: usize = 300;

/// What a journey stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Foundation {
    /// It matters to somebody, and has been seen with own eyes.
    Need,
    /// Better than today, and better than what others do.
    Solution,
    /// One named person who wants this and has time for it.
    Champion,
    /// Those who own, use and run it take part.
    Team,
    /// A leader has said yes, and it is known to those who must know.
    Anchoring,
}

text_enum!(Foundation { Need = "need", Solution = "solution", Champion = "champion", Team = "team", Anchoring = "anchoring" });

/// How well a foundation bears; stored and shown as 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Missing,
    Weak,
    Enough,
    Strong,
}

impl Level {
    pub const ALL: [Level; 4] = [Level::Missing, Level::Weak, Level::Enough, Level::Strong];

    pub fn number(self) -> u8 {
        match self {
            Level::Missing => 0,
            Level::Weak => 1,
            Level::Enough => 2,
            Level::Strong => 3,
        }
    }

    pub fn of(number: i64) -> Option<Level> {
        Level::ALL.into_iter().find(|l| i64::from(l.number()) == number)
    }
}

/// The level of one foundation, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    pub foundation: Foundation,
    pub level: Level,
    pub reason: String,
}

/// The foundations as somebody judged them one day. Those nobody could judge are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub id: Id<Check>,
    pub round_id: Id<Round>,
    pub at: Time,
    pub person_id: Id<Person>,
    /// In the order of the foundations.
    pub scores: Vec<Score>,
}

impl Check {
    pub fn of(&self, foundation: Foundation) -> Option<&Score> {
        self.scores.iter().find(|s| s.foundation == foundation)
    }

    /// Whether all five have been judged.
    pub fn is_whole(&self) -> bool {
        Foundation::ALL.iter().all(|f| self.of(*f).is_some())
    }

    /// The lowest one, which decides the headline: a chain is as strong as its weakest link.
    pub fn weakest(&self) -> Option<&Score> {
        self.scores.iter().min_by_key(|s| (s.level, s.foundation))
    }

    /// What must be worked on: all that is not good enough, the lowest first.
    pub fn to_work_on(&self) -> Vec<&Score> {
        let mut low: Vec<&Score> = self.scores.iter().filter(|s| s.level < Level::Enough).collect();
        low.sort_by_key(|s| (s.level, s.foundation));
        low
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::Chance;

    fn check(levels: &[Level]) -> Check {
        let (chance, at) = (Chance::seeded(6), Time::from_ms(0));
        let scores = Foundation::ALL.iter().zip(levels);
        let scores = scores.map(|(f, level)| Score { foundation: *f, level: *level, reason: String::new() }).collect();
        Check { id: chance.new_id(at), round_id: chance.new_id(at), at, person_id: chance.new_id(at), scores }
    }

    #[test]
    fn the_lowest_decides_and_the_first_among_equals() {
        let check = check(&[Level::Strong, Level::Weak, Level::Enough, Level::Weak, Level::Strong]);
        assert_eq!(check.weakest().map(|s| s.foundation), Some(Foundation::Solution));
        let work: Vec<Foundation> = check.to_work_on().iter().map(|s| s.foundation).collect();
        assert_eq!(work, [Foundation::Solution, Foundation::Team]);
    }

    #[test]
    fn a_check_is_whole_with_all_five() {
        assert!(check(&[Level::Missing; 5]).is_whole());
        assert!(!check(&[Level::Strong; 4]).is_whole());
    }

    #[test]
    fn levels_read_back_as_their_number() {
        assert!(Level::ALL.iter().all(|l| Level::of(i64::from(l.number())) == Some(*l)));
        assert_eq!(Level::of(4), None);
    }
}
