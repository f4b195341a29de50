//! What happened, who did it and when: one entry for each change, written in the same transaction.

mod unread;
mod rows;

pub use rows::{Note, of, record};
pub use unread::{MarkUnread, Reader, Unread, have_read, mark_unread, unread};

use crate::people::Person;
use base::{clock::Time, db::text_enum, id::Id};

/// Who did it. Reporters and participants are never named here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    Person(Id<Person>),
    Reporter,
    Participant,
    System,
}

/// What kind of thing it happened to; the word is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Organisation,
    Person,
    Challenge,
    Need,
    Journey,
    Trial,
    Decision,
}

text_enum!(Subject {
    Organisation = "organisation",
    Person = "person",
    Challenge = "challenge",
    Need = "need",
    Journey = "journey",
    Trial = "trial",
    Decision = "decision",
});

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
