//! The form of a yardstick: the names its numbers are sent under, and how they are read.

use super::{
    words,
    yardstick::{Carry, Fault, Limits, Preset, WEIGHED, Weight, Weights, Yardstick},
};
use crate::blt::solutions::Change;
use base::{
    page::form::{Problems, whole_number},
    web::Posted,
    words::Lang,
};
use evidence::belief::Kind;

/// The names under which the numbers of one decision are sent.
pub(super) struct LimitFields {
    pub works_for: &'static str,
    pub sure: &'static str,
    pub least_for: &'static str,
    pub least_against: &'static str,
    pub grade: &'static str,
    pub versions: &'static str,
}

pub(super) const TOGETHER: &str = "sammen";

/// Yes, no and the most, of a weighed kind.
pub(super) fn weight_fields(kind: Kind) -> Option<[&'static str; 3]> {
    match kind {
        Kind::Question => Some(["sporsmal-ja", "sporsmal-nei", "sporsmal-hoyst"]),
        Kind::Conversation => Some(["samtale-ja", "samtale-nei", "samtale-hoyst"]),
        Kind::Drawing => Some(["tegning-ja", "tegning-nei", "tegning-hoyst"]),
        Kind::Model => Some(["modell-ja", "modell-nei", "modell-hoyst"]),
        Kind::Practical => None,
    }
}

pub(super) fn carry_field(change: Change) -> &'static str {
    match change {
        Change::None => "uten-betydning",
        Change::Small => "liten",
        Change::Clear => "tydelig",
        Change::Large => "stor",
        Change::New => "ny",
    }
}

pub(super) fn limit_fields(preset: Preset) -> LimitFields {
    macro_rules! named {
        ($first:literal) => {
            LimitFields {
                works_for: concat!($first, "-virker"),
                sure: concat!($first, "-sikker"),
                least_for: concat!($first, "-for"),
                least_against: concat!($first, "-mot"),
                grade: concat!($first, "-slag"),
                versions: concat!($first, "-utgaver"),
            }
        };
    }
    match preset {
        Preset::Draw => named!("tegne"),
        Preset::Try => named!("prove"),
        Preset::Adopt => named!("bruke"),
        Preset::HighStakes => named!("mye"),
    }
}

/// The form as it stands before anybody has typed.
pub(super) fn as_form(now: &Yardstick) -> Posted {
    let mut fields = vec![("lest", now.version.to_string()), (TOGETHER, now.weights.together.to_string())];
    for kind in WEIGHED {
        if let (Some([yes, no, cap]), Some(weight)) = (weight_fields(kind), now.weights.of(kind)) {
            fields.extend([(yes, weight.yes.to_string()), (no, weight.no.to_string()), (cap, weight.cap.to_string())]);
        }
    }
    fields.extend(Change::ALL.iter().map(|change| (carry_field(*change), now.carry.of(*change).to_string())));
    for preset in Preset::ALL {
        let (names, limits) = (limit_fields(*preset), now.limits(*preset));
        let numbers = [(names.works_for, limits.works_for), (names.sure, limits.sure)];
        let counts = [(names.least_for, limits.least_for), (names.least_against, limits.least_against)];
        fields.extend(numbers.into_iter().chain(counts).map(|(name, number)| (name, number.to_string())));
        fields.push((names.grade, limits.grade.name().to_owned()));
        if limits.pays_for_versions {
            fields.push((names.versions, "on".to_owned()));
        }
    }
    fields.into_iter().collect()
}

/// Reads the form; every number that is not good, and every pair that contradicts what is known, becomes a problem.
pub(super) fn read(lang: Lang, posted: &Posted, version: i64, problems: &mut Problems) -> Yardstick {
    let mut reading = Reading { lang, posted, problems };
    let yardstick = Yardstick {
        version,
        weights: Weights {
            question: reading.weight(Kind::Question),
            conversation: reading.weight(Kind::Conversation),
            drawing: reading.weight(Kind::Drawing),
            model: reading.weight(Kind::Model),
            together: reading.number(TOGETHER, 0, 1000),
        },
        carry: reading.carry(),
        draw: reading.limits(Preset::Draw),
        practice: reading.limits(Preset::Try),
        adopt: reading.limits(Preset::Adopt),
        high_stakes: reading.limits(Preset::HighStakes),
    };
    if problems.is_empty() {
        yardstick.faults().into_iter().for_each(|fault| tell(lang, fault, problems));
    }
    yardstick
}

fn tell(lang: Lang, fault: Fault, problems: &mut Problems) {
    let (field, said) = match fault {
        Fault::YesAboveNo(kind) => (weight_fields(kind).map(|[yes, _, _]| yes), words::fault_yes(lang)),
        Fault::BelowWeaker(kind) => (weight_fields(kind).map(|[yes, _, _]| yes), words::fault_weaker(lang)),
        Fault::KeepsMore(change) => (Some(carry_field(change)), words::fault_keeps(lang)),
    };
    if let Some(field) = field {
        problems.add(field, said);
    }
}

struct Reading<'a> {
    lang: Lang,
    posted: &'a Posted,
    problems: &'a mut Problems,
}

impl Reading<'_> {
    /// The number of a field; one that is not good is 0, and a problem.
    fn number(&mut self, field: &'static str, min: i64, max: i64) -> i64 {
        self.problems.take(field, whole_number(self.lang, self.posted.get(field), min, max)).unwrap_or_default()
    }

    fn weight(&mut self, kind: Kind) -> Weight {
        let Some([yes, no, cap]) = weight_fields(kind) else { return Weight { yes: 10, no: 10, cap: 0 } };
        Weight { yes: self.number(yes, 0, 10), no: self.number(no, 0, 10), cap: self.number(cap, 0, 1000) }
    }

    fn carry(&mut self) -> Carry {
        let mut of = |change: Change| self.number(carry_field(change), 0, 10);
        Carry {
            none: of(Change::None),
            small: of(Change::Small),
            clear: of(Change::Clear),
            large: of(Change::Large),
            new: of(Change::New),
        }
    }

    fn limits(&mut self, preset: Preset) -> Limits {
        let names = limit_fields(preset);
        let grade = Kind::named(self.posted.get(names.grade)).ok_or(base::words::choose_one(self.lang));
        Limits {
            works_for: self.number(names.works_for, 1, 99),
            sure: self.number(names.sure, 50, 99),
            least_for: self.number(names.least_for, 1, 1000),
            least_against: self.number(names.least_against, 1, 1000),
            grade: self.problems.take(names.grade, grade).unwrap_or(Kind::Practical),
            pays_for_versions: self.posted.has(names.versions),
        }
    }
}
