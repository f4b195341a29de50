//! A text file whose encoding and delimiter are known, ready to be read from the top as often as needed.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

use encoding_rs::Encoding;

use super::decode::{BROKEN, Decoded};
use super::dialect::Dialect;
use super::encoding;
use super::lines::{FileLines, Lines};
use super::records::Records;
use crate::problem::{RowProblem, SheetProblem};
use crate::row::Row;

/// A text file of rows.
pub struct TextFile {
    file: File,
    /// In bytes.
    size: u64,
    /// What its bytes mean.
    pub encoding: &'static Encoding,
    dialect: Dialect,
}

impl TextFile {
    /// Finds out encoding and delimiter. Refuses what is no text.
    pub fn open(mut file: File) -> Result<TextFile, SheetProblem> {
        let size = file.metadata()?.len();
        let encoding = encoding::detect(&mut file)?;
        if is_binary(&mut file, encoding)? {
            return Err(SheetProblem::Binary);
        }
        let mut lines = from_the_top(&file, encoding)?;
        let dialect = Dialect::of(&mut lines)?;
        Ok(TextFile { file, size, encoding, dialect })
    }

    /// What parts the cells; none when every line is one cell.
    pub fn delimiter(&self) -> Option<char> {
        self.dialect.delimiter.map(char::from)
    }

    /// All rows that are not blank, from the top.
    pub fn rows(&mut self) -> std::io::Result<TextRows<'_>> {
        let mut lines = from_the_top(&self.file, self.encoding)?;
        if self.dialect.announced {
            lines.next_line()?;
        }
        let records = Records::new(self.dialect.delimiter);
        Ok(TextRows { lines, records, last: 0, size: self.size, ended: false })
    }
}

fn from_the_top<'a>(mut file: &'a File, encoding: &'static Encoding) -> std::io::Result<FileLines<&'a File>> {
    file.seek(SeekFrom::Start(0))?;
    Ok(FileLines::new(Decoded::new(file, encoding)))
}

/// Text hardly ever has control characters beside tab and line breaks; other files are full of them.
fn is_binary(file: &mut File, encoding: &'static Encoding) -> std::io::Result<bool> {
    file.seek(SeekFrom::Start(0))?;
    let mut piece = Vec::new();
    Decoded::new(file.take(64 * 1024), encoding).fill(&mut piece)?;
    // Escape and form feed come from old systems, and zeros from broken ones.
    let is_strange = |byte: &&u8| matches!(**byte, 1..=8 | 11 | 14..=26 | 28..=31 | 127 | BROKEN);
    let strange = piece.iter().filter(is_strange).count();
    let zeros = piece.iter().filter(|byte| **byte == 0).count();
    Ok(strange * 20 > piece.len() || zeros * 3 > piece.len())
}

/// The rows of a text file, one after the other.
pub struct TextRows<'a> {
    lines: FileLines<&'a File>,
    records: Records,
    /// The line of the last row.
    last: u64,
    size: u64,
    ended: bool,
}

impl TextRows<'_> {
    /// How much of the file has been read, 0 to 1.
    pub fn share_read(&self) -> f64 {
        if self.size == 0 { 1.0 } else { (self.lines.read() as f64 / self.size as f64).min(1.0) }
    }
}

impl Iterator for TextRows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.ended {
            return None;
        }
        match self.records.next_row(&mut self.lines) {
            Ok(Some(row)) => {
                self.last = row.line;
                Some(row)
            }
            Ok(None) => {
                self.ended = true;
                None
            }
            Err(cause) => {
                self.ended = true;
                Some(Row { line: self.last + 1, cells: Err(RowProblem::RestUnreadable(cause.to_string())) })
            }
        }
    }
}
