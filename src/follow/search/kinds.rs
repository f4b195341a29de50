//! The kinds of things that can be found, one line each.

use crate::{
    blt::{challenges, journeys, needs},
    journal::Subject,
    search::Thing,
};
use base::{db::Conn, words::Lang};
use uuid::Uuid;

/// A line names what the journal calls the kind, its room, and its name for people. The room offers `searchable` (what may be
/// found of these things, and by whom) and `all_after` (every one of them, for an index made anew).
macro_rules! kinds {
    ($($subject:ident in $room:ident, $name:ident;)+) => {
        /// Every kind there is.
        pub const KINDS: &[Subject] = &[$(Subject::$subject),+];

        /// Things as they are now and may be found; those that may not, and kinds nobody looks for, are left out.
        pub async fn things(db: &mut Conn, kind: Subject, organisation: i64, ids: &[Uuid]) -> anyhow::Result<Vec<Thing>> {
            $(if kind == Subject::$subject {
                return $room::searchable(db, organisation, ids).await;
            })+
            Ok(Vec::new())
        }

        /// The next things of a kind after this one, of all organisations.
        pub async fn all_after(db: &mut Conn, kind: Subject, after: (i64, Uuid), most: i64) -> anyhow::Result<Vec<(i64, Uuid)>> {
            $(if kind == Subject::$subject {
                return $room::all_after(db, after, most).await;
            })+
            Ok(Vec::new())
        }

        pub fn name(lang: Lang, kind: Subject) -> &'static str {
            $(if kind == Subject::$subject {
                return super::words::$name(lang);
            })+
            ""
        }
    };
}

kinds! {
    Need in needs, kind_need;
    Journey in journeys, kind_journey;
    Challenge in challenges, kind_challenge;
}
