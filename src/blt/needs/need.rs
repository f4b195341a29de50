//! What a need is, which states it has and which answers it accepts (process.md §3.2).

use crate::{blt::challenges::Challenge, people::organisations::Unit};
use base::{
    clock::{Time, calendar},
    code::Code,
    db::text_enum,
    id::Id,
    words::Lang,
};
use jiff::civil::Date;

/// Most letters in a need: two pages; more belongs in a conversation.
pub const MOST_LETTERS: usize = 6000;
/// Letters of the title taken from the text.
const TITLE_LETTERS: usize = 90;

/// Where a need stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Received,
    /// The guard found personal data: only those who clear it see the text (rule N6).
    Quarantined,
    Accepted,
    InJourney,
    Parked,
    Merged,
    HandedOver,
    Declined,
    Closed,
    /// Taken back by the reporter.
    Withdrawn,
    /// Removed from quarantine; the text is gone.
    Deleted,
}

impl Status {
    /// Whether everybody inside may read it: accepted once, and neither hidden nor taken back.
    pub fn is_open_inside(self) -> bool {
        match self {
            Status::Accepted | Status::InJourney | Status::Closed => true,
            Status::Received
            | Status::Quarantined
            | Status::Parked
            | Status::Merged
            | Status::HandedOver
            | Status::Declined
            | Status::Withdrawn
            | Status::Deleted => false,
        }
    }

    /// Whether another need may be merged into it.
    pub fn takes_in_others(self) -> bool {
        !self.has_ended() && self != Status::Quarantined || self == Status::Closed
    }

    /// Whether nothing more will happen.
    pub fn has_ended(self) -> bool {
        match self {
            Status::HandedOver | Status::Declined | Status::Closed | Status::Withdrawn | Status::Deleted | Status::Merged => true,
            Status::Received | Status::Quarantined | Status::Accepted | Status::InJourney | Status::Parked => false,
        }
    }
}

text_enum!(Status {
    Received = "received",
    Quarantined = "quarantined",
    Accepted = "accepted",
    InJourney = "in_journey",
    Parked = "parked",
    Merged = "merged",
    HandedOver = "handed_over",
    Declined = "declined",
    Closed = "closed",
    Withdrawn = "withdrawn",
    Deleted = "deleted",
});

/// Something somebody struggles with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub id: Id<Need>,
    pub text: String,
    pub title: String,
    pub idea: Option<String>,
    pub idea_question: Option<IdeaQuestion>,
    pub concerns: Option<String>,
    pub status: Status,
    /// A decline's reason code, the receiver it was passed to, or the outcome it closed with.
    pub reason: Option<String>,
    pub reported_at: Time,
    /// End of the day before which the first answer is promised.
    pub answer_due: Time,
    pub answered_at: Option<Time>,
    pub wake_at: Option<Time>,
    pub merged_into: Option<Id<Need>>,
    /// Since when it is part of another need: what was said there before is not for its reporters.
    pub merged_at: Option<Time>,
    /// Since when a reporter's reply waits to be read.
    pub reply_waits_since: Option<Time>,
    /// Since when its words are held back; `text` and `title` say nothing meanwhile.
    pub held_at: Option<Time>,
    /// Since when somebody says that its words tell of a person.
    pub flagged_at: Option<Time>,
    /// Since when its words or something in its talk wait to be looked over.
    pub look_over_since: Option<Time>,
    pub unit: Option<Id<Unit>>,
    pub challenge: Option<Id<Challenge>>,
    /// SHA-256 of the picture, if one came along.
    pub picture: Option<String>,
    pub changed_at: Time,
}

/// Rule N2: who describes a solution is asked once what is hard today, and for whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdeaQuestion {
    Asked,
    Answered,
}

text_enum!(IdeaQuestion { Asked = "asked", Answered = "answered" });

/// One of those who reported a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reporter {
    pub id: Id<Reporter>,
    pub need: Id<Need>,
    pub code: Code,
    pub name: Option<String>,
    pub email: Option<String>,
    /// The language the report came in: answers and letters are written in it.
    pub lang: Lang,
    pub reported_at: Time,
    pub withdrawn_at: Option<Time>,
}

/// Why a need may be declined; there are no other reasons (rule N7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclineReason {
    NotOurs,
    Unlawful,
    /// An individual case or a complaint.
    SingleCase,
    /// A deviation or whistle-blowing, which have their own channels.
    OtherChannel,
    Duplicate,
    NotANeed,
}

text_enum!(DeclineReason {
    NotOurs = "not_ours",
    Unlawful = "unlawful",
    SingleCase = "single_case",
    OtherChannel = "other_channel",
    Duplicate = "duplicate",
    NotANeed = "not_a_need",
});

/// What the leader or adviser answers. Each goes with a text the reporter reads (rule N4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    LookAtIt,
    NeedMore,
    Merge {
        into: Id<Need>,
    },
    /// Another unit answers it; its leaders are told.
    GiveTo {
        unit: Id<Unit>,
        name: String,
    },
    /// It belongs to somebody outside, who gets the text when an address is given.
    HandOver {
        to: String,
        address: Option<String>,
    },
    Park {
        until: Date,
    },
    Decline {
        reason: DeclineReason,
    },
}

/// Why an answer cannot be given now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotNow {
    /// Ended already, or under way in a journey.
    TooLate,
    /// In quarantine or held back: clear it first.
    ClearFirst,
    /// A need cannot be merged into itself or into one that is merged or hidden.
    WrongTarget,
    /// Parking needs a day to wake on that lies ahead.
    WakeInThePast,
}

impl Need {
    /// The status a need has after an answer. `target` is the status of the need it is merged into.
    ///
    /// # Errors
    /// The rule that says no.
    pub fn after(&self, answer: &Answer, today: Date, target: Option<Status>) -> Result<Status, NotNow> {
        if self.held_at.is_some() {
            return Err(NotNow::ClearFirst);
        }
        match self.status {
            Status::Quarantined => return Err(NotNow::ClearFirst),
            Status::Received | Status::Accepted | Status::Parked => {}
            Status::InJourney
            | Status::Merged
            | Status::HandedOver
            | Status::Declined
            | Status::Closed
            | Status::Withdrawn
            | Status::Deleted => return Err(NotNow::TooLate),
        }
        match answer {
            Answer::LookAtIt => Ok(Status::Accepted),
            Answer::NeedMore => Ok(self.status),
            Answer::Merge { into } => match target {
                Some(target) if target.takes_in_others() && *into != self.id => Ok(Status::Merged),
                Some(_) | None => Err(NotNow::WrongTarget),
            },
            Answer::GiveTo { .. } => Ok(Status::Received),
            Answer::HandOver { .. } => Ok(Status::HandedOver),
            Answer::Park { until } if *until <= today => Err(NotNow::WakeInThePast),
            Answer::Park { .. } => Ok(Status::Parked),
            Answer::Decline { .. } => Ok(Status::Declined),
        }
    }

    /// Whether the first answer is late.
    pub fn is_overdue(&self, now: Time) -> bool {
        self.status == Status::Received && self.answered_at.is_none() && self.answer_due < now
    }

    /// Whether a journey has made something of it: then the journey goes on with its own words when the reporter leaves.
    pub fn lives_in_a_journey(&self) -> bool {
        match self.status {
            Status::InJourney | Status::Closed => true,
            Status::Received
            | Status::Quarantined
            | Status::Accepted
            | Status::Parked
            | Status::Merged
            | Status::HandedOver
            | Status::Declined
            | Status::Withdrawn
            | Status::Deleted => false,
        }
    }

    /// Whether its words may be held back or redacted: as long as there are any.
    pub fn has_words(&self) -> bool {
        !matches!(self.status, Status::Withdrawn | Status::Deleted)
    }

    /// Whether those who may clear it find words that nobody else sees.
    pub fn is_hidden(&self) -> bool {
        self.status == Status::Quarantined || self.held_at.is_some()
    }
}

/// The end of the day before which the first answer is promised (rule N3).
pub fn promise(reported: Time, working_days: i64) -> Time {
    let days = u32::try_from(working_days).unwrap_or(1).max(1);
    Time::end_of(calendar::working_days_after(reported.date(), days))
}

/// What stands where words are held back: the mark of everything that has been taken out, the same in every language.
pub const HELD: &str = "▇▇▇";

/// The first sentence or the first words, for lists.
pub fn title_of(text: &str) -> String {
    let line = text.lines().find(|l| !l.trim().is_empty()).unwrap_or_default().trim();
    let sentence = base::text::sentence_end(line, 12).map_or(line, |at| &line[..at]);
    if sentence.chars().count() <= TITLE_LETTERS {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(TITLE_LETTERS).collect();
    let whole_words = cut.rfind(' ').map_or(cut.as_str(), |at| &cut[..at]);
    format!("{}…", whole_words.trim_end_matches([',', ';', ':', '-', '–']))
}

#[cfg(test)]
mod tests;
