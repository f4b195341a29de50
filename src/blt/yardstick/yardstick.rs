//! What a yardstick is: how much answers weigh, what old answers keep, and how sure to be before a decision.

use crate::blt::solutions::Change;
use base::db::text_enum;
use evidence::{
    belief::{self, Kind, Pooling},
    verdict::{Guard, Plan, Spend},
};
use serde::{Deserialize, Serialize};

/// What the answer is for: the more is at stake, the surer one wants to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Preset {
    Draw,
    Try,
    Adopt,
    HighStakes,
}

text_enum!(Preset { Draw = "draw", Try = "try", Adopt = "adopt", HighStakes = "high_stakes" });

/// The kinds of answers that are weighed down beside somebody who really tried. A practical test always counts fully.
pub const WEIGHED: [Kind; 4] = [Kind::Question, Kind::Conversation, Kind::Drawing, Kind::Model];

/// How much answers of one kind weigh where a decision asks for something stronger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// What ten yes count as, in people who tried.
    pub yes: i64,
    /// What ten no count as, in people who tried.
    pub no: i64,
    /// The most all answers of the kind count as together, in people who tried.
    pub cap: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weights {
    pub question: Weight,
    pub conversation: Weight,
    pub drawing: Weight,
    pub model: Weight,
    /// The most all these kinds count as together in one version, in people who tried.
    pub together: i64,
}

impl Weights {
    /// The weight of a kind; nothing for the practical test, which is the measure itself.
    pub fn of(&self, kind: Kind) -> Option<Weight> {
        match kind {
            Kind::Question => Some(self.question),
            Kind::Conversation => Some(self.conversation),
            Kind::Drawing => Some(self.drawing),
            Kind::Model => Some(self.model),
            Kind::Practical => None,
        }
    }
}

/// How many of ten old answers one still trusts when a solution has been changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carry {
    pub none: i64,
    pub small: i64,
    pub clear: i64,
    pub large: i64,
    pub new: i64,
}

impl Carry {
    pub fn of(&self, change: Change) -> i64 {
        match change {
            Change::None => self.none,
            Change::Small => self.small,
            Change::Clear => self.clear,
            Change::Large => self.large,
            Change::New => self.new,
        }
    }
}

/// How sure to be before one decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// It must work for at least so many of a hundred people.
    pub works_for: i64,
    /// So sure to be, of a hundred.
    pub sure: i64,
    /// Fewest people before "it works".
    pub least_for: i64,
    /// Fewest answers before "it does not work".
    pub least_against: i64,
    /// The weakest kind of test that counts fully.
    #[serde(with = "by_name")]
    pub grade: Kind,
    /// Whether each new version must be surer, so that all versions together keep the promise.
    pub pays_for_versions: bool,
}

/// A version of the yardstick. Version 0 is the specification's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Yardstick {
    #[serde(default)]
    pub version: i64,
    pub weights: Weights,
    pub carry: Carry,
    pub draw: Limits,
    #[serde(rename = "try")]
    pub practice: Limits,
    pub adopt: Limits,
    pub high_stakes: Limits,
}

/// Why numbers cannot be a yardstick: they would turn around what is known about people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A yes weighs more than a no of the same kind; those who say no are right more often.
    YesAboveNo(Kind),
    /// It weighs less than the weaker kind before it.
    BelowWeaker(Kind),
    /// More is kept after this change than after a smaller one.
    KeepsMore(Change),
}

impl Yardstick {
    /// The specification's numbers. Only their order and that a no weighs more than a yes are known; the rest is judgement.
    pub const fn specified() -> Yardstick {
        const fn weight(yes: i64, no: i64, cap: i64) -> Weight {
            Weight { yes, no, cap }
        }
        const fn limits(works_for: i64, sure: i64, grade: Kind) -> Limits {
            Limits { works_for, sure, least_for: 3, least_against: 3, grade, pays_for_versions: false }
        }
        Yardstick {
            version: 0,
            weights: Weights {
                question: weight(1, 2, 2),
                conversation: weight(2, 4, 3),
                drawing: weight(3, 5, 4),
                model: weight(5, 7, 5),
                together: 5,
            },
            carry: Carry { none: 10, small: 8, clear: 5, large: 2, new: 0 },
            draw: limits(50, 80, Kind::Question),
            practice: limits(70, 80, Kind::Model),
            adopt: limits(80, 90, Kind::Practical),
            high_stakes: limits(80, 95, Kind::Practical),
        }
    }

    pub fn limits(&self, preset: Preset) -> &Limits {
        match preset {
            Preset::Draw => &self.draw,
            Preset::Try => &self.practice,
            Preset::Adopt => &self.adopt,
            Preset::HighStakes => &self.high_stakes,
        }
    }

    /// The same numbers, whichever version they stand in.
    pub fn is_as(&self, other: &Yardstick) -> bool {
        Yardstick { version: 0, ..self.clone() } == Yardstick { version: 0, ..other.clone() }
    }

    /// What keeps the numbers from being a yardstick. Each must be within its range already.
    pub fn faults(&self) -> Vec<Fault> {
        let weights: Vec<(Kind, Weight)> = WEIGHED.iter().filter_map(|k| Some((*k, self.weights.of(*k)?))).collect();
        let turned = weights.iter().filter(|(_, w)| w.yes > w.no).map(|(kind, _)| Fault::YesAboveNo(*kind));
        let weaker = weights.windows(2).filter(|two| two[1].1.yes < two[0].1.yes || two[1].1.no < two[0].1.no);
        let weaker = weaker.map(|two| Fault::BelowWeaker(two[1].0));
        let keeps = Change::ALL.windows(2).filter(|two| self.carry.of(two[1]) > self.carry.of(two[0]));
        turned.chain(weaker).chain(keeps.map(|two| Fault::KeepsMore(two[1]))).collect()
    }

    /// The limits of a decision, as the library takes them. Looking after each answer is always guarded.
    pub fn plan(&self, preset: Preset) -> Plan {
        let limits = self.limits(preset);
        Plan {
            t: of_hundred(limits.works_for),
            c: of_hundred(limits.sure),
            c_stop: None,
            min_people: limits.least_for.unsigned_abs(),
            min_stop: limits.least_against.unsigned_abs(),
            guard: Guard::Anytime,
            spend: if limits.pays_for_versions { Spend::Revisions } else { Spend::Nothing },
        }
    }

    /// How answers are added up; `changes` are the changes of the solution after its first version.
    pub fn pooling(&self, preset: Preset, changes: &[Change]) -> Pooling {
        let mut weights = belief::Weights::default();
        for kind in WEIGHED {
            if let Some(weight) = self.weights.of(kind) {
                *weights.of_mut(kind) = belief::Weight { yes: of_ten(weight.yes), no: of_ten(weight.no), cap: whole(weight.cap) };
            }
        }
        Pooling {
            revisions: Some(changes.len() as u64 + 1),
            carry: Some(changes.iter().map(|change| of_ten(self.carry.of(*change))).collect()),
            weights,
            grade: self.limits(preset).grade,
            soft_cap: whole(self.weights.together),
        }
    }
}

/// The nearest number to so many tenths, which is the one written `0.3`.
fn of_ten(tenths: i64) -> f64 {
    whole(tenths) / 10.0
}

fn of_hundred(hundredths: i64) -> f64 {
    whole(hundredths) / 100.0
}

fn whole(number: i64) -> f64 {
    number as f64
}

/// Kinds stand in the stored values under the names the library's contract gives them.
mod by_name {
    use evidence::belief::Kind;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub fn serialize<S: Serializer>(kind: &Kind, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(kind.name())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Kind, D::Error> {
        let name = String::deserialize(from)?;
        Kind::named(&name).ok_or_else(|| D::Error::custom("no kind of test"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_specified_numbers_are_the_librarys_own() {
        let yardstick = Yardstick::specified();
        assert_eq!(yardstick.plan(Preset::Adopt), Plan::default());
        let usual = Pooling { revisions: Some(1), carry: Some(Vec::new()), ..Pooling::default() };
        assert_eq!(yardstick.pooling(Preset::Adopt, &[]), usual);
        assert_eq!(yardstick.faults(), []);
    }

    #[test]
    fn what_is_stored_reads_back_as_it_was() {
        let mut own = Yardstick::specified();
        own.draw.works_for = 55;
        own.adopt.pays_for_versions = true;
        let stored = serde_json::to_string(&own).expect("writes");
        assert_eq!(serde_json::from_str::<Yardstick>(&stored).expect("reads"), own);
    }

    #[test]
    fn numbers_that_turn_around_what_is_known_are_no_yardstick() {
        let mut own = Yardstick::specified();
        own.weights.question = Weight { yes: 3, no: 2, cap: 2 };
        own.carry.large = 6;
        let faults = [Fault::YesAboveNo(Kind::Question), Fault::BelowWeaker(Kind::Conversation), Fault::KeepsMore(Change::Large)];
        assert_eq!(own.faults(), faults);
    }
}
