//! Delimited text: encoding, delimiter and rows are found out from the file itself.

mod encoding;
mod decode;
mod lines;
mod cutter;
mod records;
mod dialect;
mod file;

pub(crate) use file::{TextFile, TextRows};
