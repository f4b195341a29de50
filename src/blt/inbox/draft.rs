//! An answer being written: the choice, and the text it begins with.

use super::words;
use crate::people::Visit;
use base::{web::Posted, words::Lang};

/// The six answers, as they stand in addresses and forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    LookAtIt,
    NeedMore,
    Merge,
    HandOver,
    Park,
    Decline,
}

impl Choice {
    pub const ALL: [Choice; 6] =
        [Choice::LookAtIt, Choice::NeedMore, Choice::Merge, Choice::HandOver, Choice::Park, Choice::Decline];

    pub fn word(self) -> &'static str {
        match self {
            Choice::LookAtIt => "ja",
            Choice::NeedMore => "mer",
            Choice::Merge => "slaa-sammen",
            Choice::HandOver => "videre",
            Choice::Park => "vent",
            Choice::Decline => "nei",
        }
    }

    pub fn parse(word: &str) -> Option<Choice> {
        Choice::ALL.into_iter().find(|c| c.word() == word)
    }

    pub fn label(self, lang: Lang) -> &'static str {
        match self {
            Choice::LookAtIt => words::choice_look(lang),
            Choice::NeedMore => words::choice_more(lang),
            Choice::Merge => words::choice_merge(lang),
            Choice::HandOver => words::choice_hand_over(lang),
            Choice::Park => words::choice_park(lang),
            Choice::Decline => words::choice_decline(lang),
        }
    }

    /// The polite text to begin with.
    fn polite(self, lang: Lang) -> &'static str {
        match self {
            Choice::LookAtIt => words::polite_look(lang),
            Choice::NeedMore => words::polite_more(lang),
            Choice::Merge => words::polite_merge(lang),
            Choice::HandOver => words::polite_hand_over(lang),
            Choice::Park => words::polite_park(lang),
            Choice::Decline => words::polite_decline(lang),
        }
    }
}

/// An answer being written.
#[derive(Clone, Debug)]
pub struct Draft {
    pub choice: Choice,
    pub text: String,
    pub until: String,
    pub to: String,
    pub reason: String,
    pub into: String,
}

impl Draft {
    /// A new one with the polite text in.
    pub fn begun(visit: &Visit, word: &str) -> Option<Draft> {
        let choice = Choice::parse(word)?;
        let text = choice.polite(visit.lang).to_owned();
        Some(Draft { choice, text, until: String::new(), to: String::new(), reason: String::new(), into: String::new() })
    }

    pub fn typed(posted: &Posted) -> Option<Draft> {
        let choice = Choice::parse(posted.get("valg"))?;
        let field = |name: &str| posted.get(name).to_owned();
        Some(Draft {
            choice,
            text: field("tekst"),
            until: field("dato"),
            to: field("til"),
            reason: field("grunn"),
            into: field("sammen-med"),
        })
    }
}
