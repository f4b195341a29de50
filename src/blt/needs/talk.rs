//! The talk about a need: what reporters and staff say, and the news told to all reporters.

use super::need::Reporter;
use crate::people::Person;
use base::{clock::Time, id::Id};

/// What happened, told to the reporters as a plain sentence in their own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    Received,
    Quarantined,
    Cleared,
    Accepted,
    NeedMore,
    Parked,
    Woken,
    Merged,
    /// Another report was merged into this one.
    MergedHere,
    HandedOver(String),
    Declined(String),
    Withdrawn,
    JourneyStarted(String),
    TestRunning(String),
    TestClosed(String),
    /// A round ended; the decision's code.
    Decided(String),
}

impl News {
    /// The code in the table; a name or code stands behind a colon.
    pub fn code(&self) -> String {
        let (word, name) = match self {
            News::Received => ("received", ""),
            News::Quarantined => ("quarantined", ""),
            News::Cleared => ("cleared", ""),
            News::Accepted => ("accepted", ""),
            News::NeedMore => ("need_more", ""),
            News::Parked => ("parked", ""),
            News::Woken => ("woken", ""),
            News::Merged => ("merged", ""),
            News::MergedHere => ("merged_here", ""),
            News::HandedOver(to) => ("handed_over", to.as_str()),
            News::Declined(reason) => ("declined", reason.as_str()),
            News::Withdrawn => ("withdrawn", ""),
            News::JourneyStarted(title) => ("journey_started", title.as_str()),
            News::TestRunning(title) => ("test_running", title.as_str()),
            News::TestClosed(title) => ("test_closed", title.as_str()),
            News::Decided(choice) => ("decided", choice.as_str()),
        };
        if name.is_empty() { word.to_owned() } else { format!("{word}:{name}") }
    }

    pub fn parse(code: &str) -> Option<News> {
        let (word, name) = code.split_once(':').unwrap_or((code, ""));
        let name = name.to_owned();
        Some(match word {
            "received" => News::Received,
            "quarantined" => News::Quarantined,
            "cleared" => News::Cleared,
            "accepted" => News::Accepted,
            "need_more" => News::NeedMore,
            "parked" => News::Parked,
            "woken" => News::Woken,
            "merged" => News::Merged,
            "merged_here" => News::MergedHere,
            "handed_over" => News::HandedOver(name),
            "declined" => News::Declined(name),
            "withdrawn" => News::Withdrawn,
            "journey_started" => News::JourneyStarted(name),
            "test_running" => News::TestRunning(name),
            "test_closed" => News::TestClosed(name),
            "decided" => News::Decided(name),
            _ => return None,
        })
    }
}

/// Who said something about a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    Reporter(Option<Id<Reporter>>),
    Staff(Option<Id<Person>>),
    News(News),
}

/// One line of the talk between reporters and staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub at: Time,
    pub author: Author,
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_reads_back_as_it_was_written() {
        for news in [News::Received, News::HandedOver("Vei og park".to_owned()), News::Decided("stop".to_owned())] {
            assert_eq!(News::parse(&news.code()), Some(news));
        }
    }
}
