//! The files that may break one rule each, with the reason; an excuse nobody needs any more is a complaint too.
//!
//! A path that ends in `/` excuses everything in that folder.

use super::tree::Excuse;

pub const LONG_FILES: &[Excuse] = &[];

pub const ENGINES: &[Excuse] = &[
    Excuse { path: "crates/base/src/id.rs", reason: "tells both engines how an identity is stored" },
    Excuse { path: "crates/base/src/code/stored.rs", reason: "tells both engines how a code is stored" },
    Excuse { path: "src/search/rows/words.rs", reason: "full-text search is the one thing the engines do differently" },
];

pub const TABLES: &[Excuse] = &[Excuse {
    path: "crates/base/src/db/migrate/",
    reason: "the record of which migrations have run belongs to the database itself",
}];

pub const UNWRAPS: &[Excuse] = &[];

pub const LETTERS: &[Excuse] = &[
    Excuse {
        path: "crates/base/src/search/",
        reason: "words and letters to recognise in what people write; nobody is shown them",
    },
    Excuse { path: "crates/base/src/text/", reason: "words to recognise in what people write; nobody is shown them" },
    Excuse { path: "crates/sheet/src/dates/names.rs", reason: "names of months to recognise in a sheet; nobody is shown them" },
    Excuse { path: "crates/sheet/src/field/words.rs", reason: "headings to recognise in a sheet; nobody is shown them" },
];

pub const SURROUNDINGS: &[Excuse] = &[];
