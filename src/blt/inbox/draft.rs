//! An answer being written: the choice, and the text it begins with.

use super::words;
use crate::blt::needs::{DeclineReason, Need, Status};
use base::{web::Posted, words::Lang};

/// The seven answers, as they stand in addresses and forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    LookAtIt,
    NeedMore,
    Merge,
    /// To a unit of ours.
    GiveTo,
    /// To somebody outside.
    HandOver,
    Park,
    Decline,
}

impl Choice {
    pub const ALL: [Choice; 7] =
        [Choice::LookAtIt, Choice::NeedMore, Choice::Merge, Choice::GiveTo, Choice::HandOver, Choice::Park, Choice::Decline];

    /// The answers that say something new about a need that stands so.
    pub fn for_status(status: Status) -> impl Iterator<Item = Choice> {
        Choice::ALL.into_iter().filter(move |c| *c != Choice::LookAtIt || status != Status::Accepted)
    }

    pub fn word(self) -> &'static str {
        match self {
            Choice::LookAtIt => "ja",
            Choice::NeedMore => "mer",
            Choice::Merge => "slaa-sammen",
            Choice::GiveTo => "enhet",
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
            Choice::GiveTo => words::choice_give_to(lang),
            Choice::HandOver => words::choice_hand_over(lang),
            Choice::Park => words::choice_park(lang),
            Choice::Decline => words::choice_decline(lang),
        }
    }

    /// The polite text to begin with, in the reporter's language; a decline has one for each reason, and none before it is chosen.
    fn polite(self, lang: Lang, reason: Option<DeclineReason>) -> &'static str {
        match self {
            Choice::LookAtIt => words::polite_look(lang),
            Choice::NeedMore => words::polite_more(lang),
            Choice::Merge => words::polite_merge(lang),
            Choice::GiveTo => words::polite_give_to(lang),
            Choice::HandOver => words::polite_hand_over(lang),
            Choice::Park => words::polite_park(lang),
            Choice::Decline => match reason {
                None => "",
                Some(DeclineReason::NotOurs) => words::polite_not_ours(lang),
                Some(DeclineReason::Unlawful) => words::polite_unlawful(lang),
                Some(DeclineReason::SingleCase) => words::polite_single_case(lang),
                Some(DeclineReason::OtherChannel) => words::polite_other_channel(lang),
                Some(DeclineReason::Duplicate) => words::polite_duplicate(lang),
                Some(DeclineReason::NotANeed) => words::polite_not_a_need(lang),
            },
        }
    }
}

/// Whether a text stops where its point should come: «Grunnen er at», «because», a colon.
pub fn is_a_stub(text: &str) -> bool {
    let end = text.trim_end_matches(|c: char| c.is_whitespace() || c == '.' || c == '…');
    let last = end.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    end.ends_with([':', ',', '-', '–']) || ["at", "fordi", "that", "because"].contains(&last.as_str())
}

/// An answer being written.
#[derive(Clone, Debug)]
pub struct Draft {
    pub choice: Choice,
    pub text: String,
    pub until: String,
    pub unit: String,
    pub to: String,
    pub address: String,
    pub reason: String,
    pub into: String,
    /// When the need had last changed as the writing began, in milliseconds.
    pub seen: String,
}

impl Draft {
    /// A new one with the polite text in.
    pub fn begun(need: &Need, lang: Lang, word: &str, reason: &str) -> Option<Draft> {
        let choice = Choice::parse(word)?;
        let reason = DeclineReason::from_text(reason);
        let nothing = String::new;
        Some(Draft {
            choice,
            text: choice.polite(lang, reason).to_owned(),
            until: nothing(),
            unit: nothing(),
            to: nothing(),
            address: nothing(),
            reason: reason.map_or_else(nothing, |r| r.as_str().to_owned()),
            into: nothing(),
            seen: need.changed_at.ms().to_string(),
        })
    }

    pub fn typed(posted: &Posted) -> Option<Draft> {
        let choice = Choice::parse(posted.get("valg"))?;
        let field = |name: &str| posted.get(name).to_owned();
        Some(Draft {
            choice,
            text: field("tekst"),
            until: field("dato"),
            unit: field("til-enhet"),
            to: field("til"),
            address: field("adresse"),
            reason: field("grunn"),
            into: field("sammen-med"),
            seen: field("lest"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_stops_before_its_point_is_a_stub() {
        for text in ["Grunnen er at ", "Grunnen er at…", "The reason is that", "Vi kan ikke, fordi", "Grunnen:"] {
            assert!(is_a_stub(text), "{text}");
        }
        for text in ["Det er ikke vårt ansvar.", "Takk for at du sa fra!", "Vi tok tak i det"] {
            assert!(!is_a_stub(text), "{text}");
        }
    }

    #[test]
    fn every_polite_text_says_all_of_it() {
        for lang in Lang::ALL {
            for choice in Choice::ALL {
                for reason in DeclineReason::ALL {
                    assert!(!is_a_stub(choice.polite(lang, Some(*reason))), "{choice:?}");
                }
            }
        }
    }
}
