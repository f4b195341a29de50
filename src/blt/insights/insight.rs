//! What an insight, a finding and a problem statement are.

use crate::{
    blt::journeys::{Group, Journey, Round},
    people::Person,
};
use base::{clock::Time, db::text_enum, id::Id, text};

/// Most letters in an insight or a finding: more is a report, not an insight.
pub const MOST_LETTERS: usize = 2000;
/// Most letters in a source or one part of the problem statement.
pub const MOST_IN_LINE: usize = 300;
/// A pattern is something that is seen at least twice.
pub const FEWEST_BEHIND: usize = 2;

/// What kind of insight it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What somebody saw.
    Observation,
    /// What somebody said.
    Quote,
    /// What somebody counted.
    Number,
}

text_enum!(Kind { Observation = "observation", Quote = "quote", Number = "number" });

/// One thing seen, said or counted, with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Insight {
    pub id: Id<Insight>,
    pub journey_id: Id<Journey>,
    /// The round it was gathered in; later rounds inherit it.
    pub round_id: Id<Round>,
    pub kind: Kind,
    pub text: String,
    pub source: String,
    /// The group it came from.
    #[sqlx(rename = "heard")]
    pub group: Group,
    /// Whether it came from somebody who has the need.
    pub from_target: bool,
    pub at: Time,
    /// Who wrote it down.
    pub person_id: Id<Person>,
}

/// A pattern across two insights or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub id: Id<Finding>,
    pub round_id: Id<Round>,
    pub text: String,
    pub at: Time,
    pub behind: Vec<Id<Insight>>,
}

/// For how many the problem is a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowMany {
    Number(i64),
    /// Nobody knows yet, which is an answer too.
    Unknown,
}

impl HowMany {
    /// As it stands in the table.
    pub fn code(self) -> String {
        match self {
            HowMany::Number(number) => number.to_string(),
            HowMany::Unknown => "unknown".to_owned(),
        }
    }

    pub fn parse(code: &str) -> Option<HowMany> {
        if code == "unknown" {
            return Some(HowMany::Unknown);
        }
        code.parse().ok().filter(|number| *number >= 0).map(HowMany::Number)
    }
}

/// The problem in one sentence, as it was understood at one time. Versions are never written over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// 1, 2, 3 …
    pub version: i64,
    pub round_id: Id<Round>,
    pub who: String,
    pub needs: String,
    pub because: String,
    /// Who it is not for.
    pub not_for: String,
    pub how_many: Option<HowMany>,
    pub at: Time,
    pub person_id: Id<Person>,
}

impl Statement {
    /// Whether who, what and why are all said.
    pub fn is_whole(&self) -> bool {
        !self.who.is_empty() && !self.needs.is_empty() && !self.because.is_empty()
    }

    /// Whether it names a solution instead of a need: a nudge, never a refusal.
    pub fn contains_a_solution(&self) -> bool {
        names_a_solution(&self.needs) || names_a_solution(&self.because)
    }
}

/// Whether the words after "needs" are a thing to buy or build. "Needs an app" says nothing in itself, so it is read as a whole sentence too.
fn names_a_solution(words: &str) -> bool {
    text::looks_like_solution(words)
        || text::looks_like_solution(&format!("Vi trenger {words}"))
        || text::looks_like_solution(&format!("We need {words}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::Chance;

    fn statement(needs: &str, because: &str) -> Statement {
        let chance = Chance::seeded(4);
        let at = Time::from_ms(0);
        Statement {
            version: 1,
            round_id: chance.new_id(at),
            who: "Ansatte på vakt".to_owned(),
            needs: needs.to_owned(),
            because: because.to_owned(),
            not_for: String::new(),
            how_many: None,
            at,
            person_id: chance.new_id(at),
        }
    }

    #[test]
    fn a_statement_that_asks_for_a_thing_is_nudged() {
        assert!(statement("en app for nøkler", "det er tungvint").contains_a_solution());
        assert!(statement("a key system", "it is slow").contains_a_solution());
        assert!(
            !statement("å vite hvor nøkkelen er før de kjører", "nøkler følger personer og ikke ruter").contains_a_solution()
        );
        assert!(!statement("noen å spise med minst én gang i uka", "matlysten forsvinner uten selskap").contains_a_solution());
    }

    #[test]
    fn how_many_reads_back_as_it_was_written() {
        for how_many in [HowMany::Unknown, HowMany::Number(0), HowMany::Number(310)] {
            assert_eq!(HowMany::parse(&how_many.code()), Some(how_many));
        }
        assert_eq!(HowMany::parse("-3"), None);
    }

    #[test]
    fn a_statement_without_why_is_not_whole() {
        assert!(!statement("å vite hvor nøkkelen er", "").is_whole());
        assert!(statement("å vite hvor nøkkelen er", "den følger personer").is_whole());
    }
}
