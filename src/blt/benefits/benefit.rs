//! What a benefit is, and what must be known about it before something is adopted (rule H5).

use crate::{blt::journeys::Journey, people::Person};
use base::{clock::Time, db::text_enum, id::Id};
use jiff::civil::Date;

/// Most letters in what gets better, a unit, or the way it is measured.
pub const MOST_IN_LINE: usize = 200;
/// Most letters in what users said, or in why something cannot be measured.
pub const MOST_LETTERS: usize = 1000;
/// Nothing a municipality measures is larger.
pub const MOST: f64 = 1e12;

/// What kind of benefit it is (KS's three).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    AvoidedCost,
    SavedTime,
    Quality,
}

text_enum!(Kind { AvoidedCost = "avoided_cost", SavedTime = "saved_time", Quality = "quality" });

/// How it was before anything was changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Baseline {
    /// Nobody has said yet.
    None,
    Measured {
        value: f64,
        unit: String,
        on: Date,
        method: String,
    },
    Unmeasurable {
        because: String,
    },
}

/// What was found afterwards: a number, or what users told.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    pub id: Id<Measurement>,
    pub value: Option<f64>,
    pub told: String,
    pub on: Date,
}

/// Something that gets better for somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Benefit {
    pub id: Id<Benefit>,
    pub journey_id: Id<Journey>,
    pub title: String,
    pub kind: Kind,
    pub baseline: Baseline,
    /// Who answers for it in the line: a leader or a benefit owner, never the team as such.
    pub owner: Option<Id<Person>>,
    pub version: i64,
    pub at: Time,
    pub person_id: Id<Person>,
    /// The oldest first.
    pub measured: Vec<Measurement>,
}

/// What is missing before something may be adopted (rule H5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    NoBenefit,
    /// Neither a baseline nor a word on why it cannot be measured.
    NoBaseline,
    NoOwner,
}

impl Benefit {
    fn has_baseline(&self) -> bool {
        match self.baseline {
            Baseline::None => false,
            Baseline::Measured { .. } | Baseline::Unmeasurable { .. } => true,
        }
    }

    /// Whether it was measured afterwards, in the same way as before.
    pub fn is_measured(&self) -> bool {
        matches!(self.baseline, Baseline::Measured { .. }) && self.measured.iter().any(|m| m.value.is_some())
    }

    /// Whether users have told of it, where nothing can be measured.
    pub fn is_told(&self) -> bool {
        self.measured.iter().any(|m| m.value.is_none() && !m.told.is_empty())
    }
}

/// Rule H5: one benefit with a baseline, or with the reason why it has none, and somebody in the line who answers for it.
///
/// # Errors
/// What is missing; the benefit that has come furthest decides.
pub fn is_ready(benefits: &[Benefit]) -> Result<(), NotReady> {
    if benefits.is_empty() {
        return Err(NotReady::NoBenefit);
    }
    if benefits.iter().any(|b| b.has_baseline() && b.owner.is_some()) {
        return Ok(());
    }
    Err(if benefits.iter().any(Benefit::has_baseline) { NotReady::NoOwner } else { NotReady::NoBaseline })
}

/// A number as people write it: `9`, `9,5`, `1 200`, `1.200`. `None` when it is no number, or larger than anything one measures.
pub fn parse_number(typed: &str) -> Option<f64> {
    let mut text: String = typed.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace('\u{2212}', "-");
    let thousands = text.rsplit_once('.').is_some_and(|(_, rest)| rest.len() == 3) || text.contains(',');
    if thousands {
        text = text.replace('.', "");
    }
    let text = text.replace(',', ".");
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-')) && text.chars().any(|c| c.is_ascii_digit());
    let number: f64 = if is_plain { text.parse().ok()? } else { return None };
    (number.abs() <= MOST).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::Chance;

    fn benefit(baseline: Baseline, owned: bool) -> Benefit {
        let (chance, at) = (Chance::seeded(8), Time::from_ms(0));
        Benefit {
            id: chance.new_id(at),
            journey_id: chance.new_id(at),
            title: "Færre turer tilbake".to_owned(),
            kind: Kind::SavedTime,
            baseline,
            owner: owned.then(|| chance.new_id(at)),
            version: 1,
            at,
            person_id: chance.new_id(at),
            measured: Vec::new(),
        }
    }

    fn measured() -> Baseline {
        Baseline::Measured {
            value: 9.0,
            unit: "turer i uka".to_owned(),
            on: jiff::civil::date(2026, 11, 3),
            method: "talt".to_owned(),
        }
    }

    #[test]
    fn adopting_needs_a_baseline_or_a_reason_and_an_owner() {
        let because = || Baseline::Unmeasurable { because: "Det er en opplevelse".to_owned() };
        assert_eq!(is_ready(&[]), Err(NotReady::NoBenefit));
        assert_eq!(is_ready(&[benefit(Baseline::None, true)]), Err(NotReady::NoBaseline));
        assert_eq!(is_ready(&[benefit(measured(), false)]), Err(NotReady::NoOwner));
        assert_eq!(is_ready(&[benefit(Baseline::None, true), benefit(measured(), false)]), Err(NotReady::NoOwner));
        assert_eq!(is_ready(&[benefit(measured(), true)]), Ok(()));
        assert_eq!(is_ready(&[benefit(because(), true)]), Ok(()));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, number) in
            [("9", 9.0), ("9,5", 9.5), (" 1 200 ", 1200.0), ("1.200", 1200.0), ("0.5", 0.5), ("1.200,25", 1200.25), ("−3", -3.0)]
        {
            assert_eq!(parse_number(typed), Some(number), "{typed}");
        }
        for typed in ["", "ni", "1,2,3", "1e9", "nan", "inf", "-", "9999999999999999", "5 %"] {
            assert_eq!(parse_number(typed), None, "{typed}");
        }
    }

    #[test]
    fn only_a_number_after_a_baseline_counts_as_measured() {
        let after = |value, told: &str| Measurement {
            id: Chance::seeded(9).new_id(Time::from_ms(0)),
            value,
            told: told.to_owned(),
            on: jiff::civil::date(2026, 12, 1),
        };
        let mut counted = benefit(measured(), true);
        assert!(!counted.is_measured());
        counted.measured.push(after(Some(2.0), ""));
        assert!(counted.is_measured() && !counted.is_told());
        let mut told = benefit(Baseline::Unmeasurable { because: String::new() }, true);
        told.measured.push(after(None, "«Nå tør jeg ringe»"));
        assert!(told.is_told() && !told.is_measured());
    }
}
