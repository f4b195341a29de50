//! The talk about a need: what reporters and staff say, and the news told to all reporters.

use super::need::{Need, Reporter};
use crate::people::Person;
use base::{clock::Time, id::Id};
use jiff::civil::Date;

/// What happened, told to the reporters as a plain sentence in their own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    Received,
    Quarantined,
    Cleared,
    Accepted,
    NeedMore,
    /// Put aside, until a day when it is known.
    Parked(Option<Date>),
    Woken,
    Merged,
    /// Another report was merged into this one.
    MergedHere,
    /// Sent to somebody outside, in a letter with the text.
    HandedOver(String),
    /// It belongs to somebody outside; nothing has been sent.
    BelongsTo(String),
    /// Another unit inside answers it.
    GivenTo(String),
    /// Something about a person was taken out of the text.
    Redacted,
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
            News::Parked(None) => ("parked", ""),
            News::Parked(Some(day)) => return format!("parked:{day}"),
            News::Woken => ("woken", ""),
            News::Merged => ("merged", ""),
            News::MergedHere => ("merged_here", ""),
            News::HandedOver(to) => ("handed_over", to.as_str()),
            News::BelongsTo(to) => ("belongs_to", to.as_str()),
            News::GivenTo(unit) => ("given_to", unit.as_str()),
            News::Redacted => ("redacted", ""),
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
            "parked" => News::Parked(name.parse().ok()),
            "woken" => News::Woken,
            "merged" => News::Merged,
            "merged_here" => News::MergedHere,
            "handed_over" => News::HandedOver(name),
            "belongs_to" => News::BelongsTo(name),
            "given_to" => News::GivenTo(name),
            "redacted" => News::Redacted,
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
    pub id: Id<Message>,
    /// The need it was said about; one that is merged brings its talk along.
    pub need: Id<Need>,
    pub at: Time,
    pub author: Author,
    /// Empty for those who may not see it, and when it has been taken away.
    pub text: String,
    /// Waits to be looked over: only those who clear it read it, and the one who wrote it.
    pub quarantined: bool,
    /// Somebody says that it tells of a person.
    pub flagged: bool,
}

/// Who reads a talk, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Inside: everything that is not held back, of the need and of all that was merged into it.
    Inside,
    /// The same with what is held back, for those who clear it; that reading is noted in the journal.
    Originals,
    /// With a code: what was said about the own need, and the own words even while they are held back.
    Reporter(Id<Reporter>),
}

impl News {
    /// Whether a letter goes to those who left an address: not about what they did themselves a moment ago.
    pub fn is_posted(&self) -> bool {
        match self {
            News::Withdrawn => false,
            News::Received
            | News::Quarantined
            | News::Cleared
            | News::Accepted
            | News::NeedMore
            | News::Parked(_)
            | News::Woken
            | News::Merged
            | News::MergedHere
            | News::HandedOver(_)
            | News::BelongsTo(_)
            | News::GivenTo(_)
            | News::Redacted
            | News::Declined(_)
            | News::JourneyStarted(_)
            | News::TestRunning(_)
            | News::TestClosed(_)
            | News::Decided(_) => true,
        }
    }

    /// Whether it tells of one report only, and nothing to those who reported the same.
    pub fn is_about_one(&self) -> bool {
        matches!(self, News::Received | News::Quarantined | News::Cleared | News::Redacted | News::Withdrawn | News::Merged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_reads_back_as_it_was_written() {
        let day = jiff::civil::date(2026, 12, 1);
        let parked = [News::Parked(Some(day)), News::Parked(None)];
        for news in parked.into_iter().chain([
            News::Received,
            News::HandedOver("Vei og park".to_owned()),
            News::BelongsTo("Fylket: vei".to_owned()),
            News::Decided("stop".to_owned()),
        ]) {
            assert_eq!(News::parse(&news.code()), Some(news));
        }
    }
}
