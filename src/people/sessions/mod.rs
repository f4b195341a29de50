//! Sessions: who is signed in, and until when.

mod rows;

pub use rows::{Begin, End, end_all, person_of};

use crate::people::Person;
use base::{clock::Time, files};

/// The session cookie, without its TLS prefix.
pub const COOKIE: &str = "blt";
/// How long a session lasts at most, in days.
pub const DAYS: i64 = 14;

/// What is stored of a token: its SHA-256, so that a copy of the database opens no door.
pub fn hash(token: &str) -> String {
    files::sha256(token.as_bytes())
}

/// A session of ordinary length that begins now.
pub fn begun(token: &str, person: &Person, at: Time) -> Begin {
    Begin { organisation: person.organisation, person: person.id, token_hash: hash(token), at, ends_at: at.plus_days(DAYS) }
}
