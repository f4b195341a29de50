//! Reads any CSV or XLSX as a stream of rows of text, and makes proposals of them.
//!
//! Data runs from the top of this list to its end: a file is recognised, read row by row, its header found, its columns
//! mapped, and each row becomes a proposal. A module uses only those above it.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut sheet = sheet::Sheet::open("forslag.xlsx")?;
//! let mapping = sheet::Mapping::guess(sheet.header(), sheet.sample())?;
//! for row in sheet.rows() {
//!     match mapping.apply(&row) {
//!         Ok(proposal) => println!("{}: {}", row.line, proposal.text),
//!         Err(problem) => println!("{}: {problem}", row.line),
//!     }
//! }
//! # Ok(())
//! # }
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod problem;
mod row;
mod kind;
mod csv;
mod xml;
mod xlsx;
pub mod cells;
pub mod dates;
pub mod field;
mod header;
mod sheet;
mod proposal;
mod mapping;

pub use field::Field;
pub use mapping::{LineProblem, Mapping, MappingProblem};
pub use problem::{LONGEST_CELL, RowProblem, SheetProblem};
pub use proposal::{Proposal, fingerprint};
pub use row::Row;
pub use sheet::{Format, Rows, Sheet};
