//! Three languages: how they write numbers and dates, the phrases that every room shares, and the macro that brings in a room's own.

mod lang;
mod format;
mod shared {
    crate::phrases!("base");
}

pub use format::{date, date_short, date_time, decimal, kroner, number, share};
pub use lang::Lang;
pub use shared::*;

/// Brings in the functions that the crate `phrases` made of a room's words files.
///
/// `mod words { base::phrases!("needs"); }` in `src/blt/needs/mod.rs` brings in those of `src/blt/needs/words/`. Because the
/// module is private, the compiler reports phrases that nobody uses.
#[macro_export]
macro_rules! phrases {
    ($room:literal) => {
        #[allow(unused_imports)]
        use $crate as base;
        include!(concat!(env!("OUT_DIR"), "/phrases/", $room, ".rs"));
    };
}

#[cfg(test)]
mod tests;
