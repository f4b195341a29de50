//! Workbooks: one sheet is read row by row; neither it nor the shared texts are ever whole in memory.
//!
//! The crate calamine keeps all shared texts: half a million proposals of 300 letters took it 273 MB. Here they lie in a
//! temporary file. It stays as the second opinion in the tests.

mod package;
mod formats;
mod numbers;
mod strings;
mod cell;
mod rows;
mod book;

pub(crate) use book::{Book, BookRows};

/// The day of a serial number of Excel, in its usual calendar.
pub(crate) fn day_of_serial(serial: f64) -> Option<jiff::civil::Date> {
    numbers::day(serial, false)
}
