//! Files for tests, gone when the test is over.

#![allow(dead_code)] // Each test program uses some of it.

use std::io::Write;

use sheet::{Row, Sheet};
use tempfile::NamedTempFile;

/// A file with these bytes.
pub fn file(bytes: &[u8]) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("room on the disk");
    file.flush().expect("room on the disk");
    file
}

/// The header and all rows of a file with these bytes.
pub fn read(bytes: &[u8]) -> (Vec<String>, Vec<Row>) {
    let file = file(bytes);
    let mut sheet = Sheet::open(file.path()).expect("a sheet");
    let header = sheet.header().to_vec();
    let rows = sheet.rows().collect();
    (header, rows)
}

/// A row whose cells are all right.
pub fn row(line: u64, cells: &[&str]) -> Row {
    let cells = Ok(cells.iter().map(ToString::to_string).collect());
    Row { line, cells }
}
