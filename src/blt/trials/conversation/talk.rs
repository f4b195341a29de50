//! One person talked with, what was noted, and how two texts of one note meet without either being lost.

use crate::{
    blt::{
        journeys::{Group, Journey},
        trials::trial::{Says, Trial},
    },
    people::{Deed, Person, Visit},
};
use base::{clock::Time, db::text_enum, id::Id};

/// Where notes stand that belong to no question of the guide: what settled it for the person, and everything else.
pub const DECISIVE: i64 = 0;
pub const MORE: i64 = 9;
/// The places a note can stand: what settled it, eight questions, everything else.
pub const PLACES: usize = 10;
/// Most letters kept beside a note, from windows nobody has come back to.
pub const MOST_BESIDE: usize = 8000;

/// Whether it would work for this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    For,
    Against,
    Unclear,
}

text_enum!(Outcome { For = "for", Against = "against", Unclear = "unclear" });

impl Outcome {
    pub fn says(self) -> Says {
        match self {
            Outcome::For => Says::For,
            Outcome::Against => Says::Against,
            Outcome::Unclear => Says::Unclear,
        }
    }
}

/// A conversation with one person, who is a number and a group.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Talk {
    pub id: Id<Talk>,
    pub trial_id: Id<Trial>,
    /// 1, 2, 3 …
    pub number: i64,
    pub who_group: Group,
    pub has_need: bool,
    /// The beginning of the day.
    pub day: Time,
    /// Who heard the yes.
    pub person_id: Id<Person>,
    pub outcome: Option<Outcome>,
    pub outcome_version: i64,
    pub outcome_by: Option<Id<Person>>,
}

/// What one of the team wrote at one question.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    pub id: Id<Note>,
    pub talk_id: Id<Talk>,
    pub question: i64,
    pub person_id: Id<Person>,
    pub text: String,
    /// What the same person wrote in another window meanwhile.
    pub rival: Option<String>,
    pub side: String,
    pub rival_side: String,
    pub version: i64,
    pub quarantined: bool,
}

/// One thing noted: a line of a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Without the marks of a quote.
    pub text: &'a str,
    /// Whether it is in the person's own words.
    pub is_quote: bool,
}

/// A text that comes to a note, from one window.
#[derive(Clone, Copy, Debug)]
pub struct Coming<'a> {
    pub text: &'a str,
    /// The version the window had read.
    pub base: i64,
    /// The window's own word.
    pub side: &'a str,
}

/// What became of a text that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// It stood there already.
    Same,
    Written,
    /// Somebody wrote in another window meanwhile: both texts are kept, beside each other.
    Beside,
    /// There is no room beside for more; the sender keeps it.
    Full,
}

impl Note {
    /// What the guard held back is read by the one who wrote it and by those who clear it.
    pub fn may_be_read_by(&self, who: &Visit, journey: &Journey) -> bool {
        let clears = |p: &Person| p.id == self.person_id || p.may(Deed::SeeQuarantine, journey.unit_id);
        !self.quarantined || who.person.as_ref().is_some_and(|p| clears(p))
    }

    /// Both texts, for the window where they are joined.
    pub fn joined(&self) -> String {
        match &self.rival {
            Some(rival) => format!("{}\n{rival}", self.text),
            None => self.text.clone(),
        }
    }

    /// Lets a text in. A window that goes on writing never meets itself, also when it did not hear that its last text had come.
    pub fn meet(&mut self, coming: Coming) -> Met {
        let Coming { text, base, side } = coming;
        if self.rival.is_none() && self.text == text {
            return Met::Same;
        }
        let goes_on = (self.side == side && !side.is_empty())
            || (self.rival.is_none() && !self.text.is_empty() && text.starts_with(&self.text));
        if base == self.version || goes_on {
            if base == self.version {
                (self.rival, self.rival_side) = (None, String::new());
            }
            (self.text, self.side) = (text.to_owned(), side.to_owned());
            self.version += 1;
            return if self.rival.is_some() { Met::Beside } else { Met::Written };
        }
        self.put_beside(text, side)
    }

    fn put_beside(&mut self, text: &str, side: &str) -> Met {
        let beside = match &self.rival {
            _ if self.text.contains(text) => return Met::Beside,
            Some(rival) if rival.contains(text) => return Met::Beside,
            Some(rival) if self.rival_side != side && !text.starts_with(rival.as_str()) => format!("{rival}\n{text}"),
            Some(_) | None => text.to_owned(),
        };
        if beside.chars().count() > MOST_BESIDE {
            return Met::Full;
        }
        (self.rival, self.rival_side) = (Some(beside), side.to_owned());
        self.version += 1;
        Met::Beside
    }
}

/// The lines of a note; those between or after marks of quotation are what the person said.
pub fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    const MARKS: [char; 7] = ['«', '»', '"', '“', '”', '„', '‟'];
    text.lines().filter_map(|line| {
        let line = line.trim().trim_start_matches(['-', '•', '*']).trim();
        let is_quote = line.starts_with(MARKS);
        let bare = if is_quote { line.trim_matches(MARKS).trim() } else { line };
        (!bare.is_empty()).then_some(Line { text: bare, is_quote })
    })
}

/// A number made of a line's words, by which a form points to it.
pub fn mark(line: &str) -> i64 {
    let sum = line.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    i64::try_from(sum >> 1).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::Chance;

    fn note(text: &str) -> Note {
        let (chance, at) = (Chance::seeded(1), Time::from_ms(0));
        Note {
            id: chance.new_id(at),
            talk_id: chance.new_id(at),
            question: 1,
            person_id: chance.new_id(at),
            text: text.to_owned(),
            rival: None,
            side: "a".to_owned(),
            rival_side: String::new(),
            version: 3,
            quarantined: false,
        }
    }

    fn come<'a>(text: &'a str, base: i64, side: &'a str) -> Coming<'a> {
        Coming { text, base, side }
    }

    #[test]
    fn who_has_read_the_latest_writes_over_it() {
        let mut note = note("Ringer");
        assert_eq!(note.meet(come("Ringer hver morgen", 3, "b")), Met::Written);
        assert_eq!((note.text.as_str(), note.version), ("Ringer hver morgen", 4));
    }

    #[test]
    fn a_window_that_lost_the_answer_does_not_meet_itself() {
        let mut note = note("Ringer");
        assert_eq!(note.meet(come("Rin", 1, "a")), Met::Written);
        assert_eq!(note.meet(come("Ringer ofte", 1, "other")), Met::Written, "longer words of the same are the same note");
    }

    #[test]
    fn two_windows_that_write_at_once_keep_both_texts() {
        let mut note = note("Ringer");
        assert_eq!(note.meet(come("Sender SMS", 2, "b")), Met::Beside);
        assert_eq!(note.meet(come("Sender SMS ofte", 2, "b")), Met::Beside);
        assert_eq!(note.meet(come("Ringer hver dag", 3, "a")), Met::Beside, "who has not seen the second text does not end it");
        assert_eq!(note.joined(), "Ringer hver dag\nSender SMS ofte");
        let seen = note.version;
        assert_eq!(note.meet(come("Ringer og sender SMS", seen, "c")), Met::Written);
        assert_eq!(note.rival, None);
    }

    #[test]
    fn a_third_window_is_not_lost_either() {
        let mut note = note("En");
        note.meet(come("To", 1, "b"));
        note.meet(come("Tre", 1, "c"));
        assert_eq!(note.joined(), "En\nTo\nTre");
        assert_eq!(note.meet(come(&"x".repeat(MOST_BESIDE), 1, "d")), Met::Full);
    }

    #[test]
    fn lines_in_quotation_marks_are_quotes() {
        let found: Vec<Line> = lines("«Jeg ringer bare når det snør.»\n\n- Ringer før sju\n\"Hvor er bilen?\"").collect();
        assert_eq!(found[0], Line { text: "Jeg ringer bare når det snør.", is_quote: true });
        assert_eq!(found[1], Line { text: "Ringer før sju", is_quote: false });
        assert_eq!(found[2], Line { text: "Hvor er bilen?", is_quote: true });
    }
}
