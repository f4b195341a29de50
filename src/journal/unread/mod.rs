//! What the readers of the journal have not read yet: one mark an entry and reader, so that none is missed.

mod rows;

pub use rows::{MarkUnread, have_read, mark_unread, unread};

use crate::journal::Subject;
use base::db::text_enum;
use uuid::Uuid;

/// Who follows the journal afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Keeps the index of words.
    Search,
}

text_enum!(Reader { Search = "search" });

/// Something happened to this thing, and the reader has not looked at it since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unread {
    pub organisation: i64,
    pub subject: Subject,
    pub subject_id: Uuid,
    /// The entry that told of it.
    pub entry: Uuid,
}
