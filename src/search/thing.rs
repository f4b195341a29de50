//! What can be found: a thing with its words, and who may find it.

use crate::{
    journal::Subject,
    people::{Deed, Visit, organisations::Unit, roles},
};
use base::{clock::Time, id::Id, search::Stemmed};
use uuid::Uuid;

/// Who may find a thing. The room that owns it says so, by the same rule that lets them open it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Everybody,
    /// Those who see what is open inside.
    Inside,
    /// Those who pose challenges.
    Posers,
    /// Those who answer needs of this unit; of no unit, those who answer anywhere.
    Answerers(Option<Id<Unit>>),
}

/// One thing as the index knows it.
#[derive(Clone, Debug)]
pub struct Thing {
    pub organisation: i64,
    pub kind: Subject,
    pub id: Uuid,
    pub title: String,
    pub text: String,
    /// Where it is opened.
    pub address: String,
    pub at: Time,
    /// Any of these may find it.
    pub seen_by: Vec<Audience>,
}

/// A thing that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub kind: Subject,
    pub id: Uuid,
    pub title: String,
    pub address: String,
}

impl Thing {
    pub fn may_be_found_by(&self, who: &Visit) -> bool {
        self.organisation == who.organisation.id && self.seen_by.iter().any(|audience| audience.has(who))
    }

    /// All words of the thing as the engines store them.
    pub(super) fn tokens(&self, stems: &Stemmed) -> String {
        let mut tokens = vec![kind_token(self.organisation, self.kind)];
        tokens.extend(self.seen_by.iter().flat_map(|audience| audience.tokens(self.organisation)));
        tokens.extend(stems.all().map(|stem| word_token(self.organisation, stem)));
        tokens.join(" ")
    }
}

/// Letters and digits only: neither engine cuts it, and nothing in it means anything to them.
pub(super) fn word_token(organisation: i64, stem: &str) -> String {
    format!("{organisation}w{stem}")
}

pub(super) fn kind_token(organisation: i64, kind: Subject) -> String {
    format!("{organisation}k{}", kind.as_str())
}

impl Audience {
    fn has(self, who: &Visit) -> bool {
        let person = who.person.as_ref();
        match self {
            Audience::Everybody => true,
            Audience::Inside => person.is_some_and(|p| p.may_somewhere(Deed::SeeInside)),
            Audience::Posers => person.is_some_and(|p| p.may_somewhere(Deed::PoseChallenge)),
            Audience::Answerers(unit) => person.is_some_and(|p| p.may(Deed::Triage, unit)),
        }
    }

    /// A thing of a unit stands both under the unit and under all units: who answers everywhere need not name them.
    fn tokens(self, organisation: i64) -> Vec<String> {
        match self {
            Audience::Everybody => vec![format!("{organisation}e")],
            Audience::Inside => vec![format!("{organisation}i")],
            Audience::Posers => vec![format!("{organisation}p")],
            Audience::Answerers(unit) => vec![format!("{organisation}a"), of_unit(organisation, unit)],
        }
    }
}

fn of_unit(organisation: i64, unit: Option<Id<Unit>>) -> String {
    unit.map_or_else(|| format!("{organisation}u"), |unit| format!("{organisation}u{}", unit.uuid().simple()))
}

/// The tokens of which a thing must have one, so that this visitor may find it.
pub(super) fn tokens_of(who: &Visit) -> Vec<String> {
    let organisation = who.organisation.id;
    let mut tokens = Audience::Everybody.tokens(organisation);
    let Some(person) = &who.person else { return tokens };
    let more = [(Deed::SeeInside, Audience::Inside), (Deed::PoseChallenge, Audience::Posers)];
    tokens.extend(more.iter().filter(|(deed, _)| person.may_somewhere(*deed)).flat_map(|(_, a)| a.tokens(organisation)));
    match roles::units_for(&person.held, Deed::Triage) {
        None => tokens.push(format!("{organisation}a")),
        Some(units) if units.is_empty() => {}
        Some(units) => {
            tokens.push(of_unit(organisation, None));
            tokens.extend(units.into_iter().map(|unit| of_unit(organisation, Some(unit))));
        }
    }
    tokens
}
