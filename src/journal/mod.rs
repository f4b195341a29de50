//! What happened, who did it and when: one entry for each change, written in the same transaction.

mod rows;

pub use rows::{of, record};

use crate::people::Person;
use base::{clock::Time, id::Id};

/// Who did it. Reporters and participants are never named here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    Person(Id<Person>),
    Reporter,
    Participant,
    System,
}

/// What kind of thing it happened to; the word is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Organisation,
    Person,
    Challenge,
    Need,
    Journey,
    Trial,
    Decision,
}

impl Subject {
    pub fn code(self) -> &'static str {
        match self {
            Subject::Organisation => "organisation",
            Subject::Person => "person",
            Subject::Challenge => "challenge",
            Subject::Need => "need",
            Subject::Journey => "journey",
            Subject::Trial => "trial",
            Subject::Decision => "decision",
        }
    }
}

/// One thing that happened, before it has an id.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: Id<Entry>,
    pub organisation: i64,
    pub at: Time,
    pub actor: Actor,
    /// Noun and past of the change: `need.closed`.
    pub kind: &'static str,
    pub subject: Subject,
    pub subject_id: uuid::Uuid,
    /// Facts its sentence needs, never text from people.
    pub data: serde_json::Value,
}

/// One thing that happened, as read back.
#[derive(Clone, Debug)]
pub struct Happened {
    pub at: Time,
    pub actor: Option<Id<Person>>,
    pub actor_kind: String,
    pub kind: String,
    pub data: serde_json::Value,
}
