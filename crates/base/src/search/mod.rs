//! Words of texts as they are looked for: folded, stemmed, reached by a slip of the keys, weighed and shown in context.
//!
//! Nothing here knows a database. Both engines are given the same stems and hand back candidates; what is a word, which words are
//! alike and which hit comes first is decided here, so that both give the same answers.

mod excerpt;
mod nynorsk;
mod query;
mod rank;
mod slips;
mod stems;
mod stop;
mod tokens;
#[cfg(test)]
mod tests;

pub use excerpt::{Piece, excerpt, marked};
pub use query::{MOST_WORDS, Query, Sought};
pub use rank::{Likeness, Wanted};
pub use slips::slips;
pub use stems::{Stemmed, nearby};
