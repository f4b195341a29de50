//! One row cut into cells, line by line: quotes, and line breaks inside them, are respected.
//!
//! People and systems write quotes in quoted cells in three ways: doubled, behind a backslash, and just so.

use super::decode::BROKEN;
use crate::problem::{LONGEST_CELL, MOST_COLUMNS, RowProblem};

const QUOTE: u8 = b'"';

/// How quotes inside quoted cells are taken.
#[derive(Clone, Copy)]
pub struct Manners {
    /// Take `"He said "hi" to me"` for one cell with quotes in it, as people write it.
    pub keep_stray_quotes: bool,
    /// Take `\"` for a quote even where the cell could end. Learnt from places where it could not.
    pub backslashes: bool,
}

/// Where the row stands when a line has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineEnd {
    /// The row is whole.
    RowEnds,
    /// The cell goes on in the next line.
    InsideQuote,
    /// The quote that spans lines was closed in the middle of something: it was a slip.
    Nonsense,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    CellBegins,
    Plain,
    Quoted,
}

/// Cuts one row, line by line.
pub struct Cutter {
    delimiter: Option<u8>,
    /// What was believed of quotes, and what was learnt.
    pub manners: Manners,
    /// How many quotes in this cell were neither doubled nor behind a backslash.
    strays: usize,
    any_strays: bool,
    place: Place,
    cell: Vec<u8>,
    cells: Vec<Vec<u8>>,
    /// The first cell that is too long.
    too_long: Option<usize>,
    too_many: bool,
    spans_lines: bool,
}

impl Cutter {
    /// At the beginning of a row.
    pub fn new(delimiter: Option<u8>, manners: Manners) -> Self {
        Self {
            delimiter,
            manners,
            strays: 0,
            any_strays: false,
            place: Place::CellBegins,
            cell: Vec::new(),
            cells: Vec::new(),
            too_long: None,
            too_many: false,
            spans_lines: false,
        }
    }

    /// Whether a quote was kept that may have been meant to end its cell.
    pub fn has_stray_quotes(&self) -> bool {
        self.any_strays
    }

    /// Cuts the next line of the row.
    pub fn add(&mut self, line: &[u8]) -> LineEnd {
        if self.place == Place::Quoted {
            self.spans_lines = true;
            self.push(b"\n");
        }
        let mut at = 0;
        while at < line.len() {
            let rest = &line[at..];
            at += match self.place {
                Place::CellBegins if rest[0] == QUOTE => {
                    self.place = Place::Quoted;
                    1
                }
                Place::CellBegins | Place::Plain => self.plain(rest),
                Place::Quoted => match self.quoted(rest) {
                    Some(used) => used,
                    None => return LineEnd::Nonsense,
                },
            };
        }
        if self.place == Place::Quoted {
            return LineEnd::InsideQuote;
        }
        self.finish_cell();
        LineEnd::RowEnds
    }

    /// Takes text up to the delimiter, and the delimiter. How many bytes were used.
    fn plain(&mut self, rest: &[u8]) -> usize {
        let end = self.delimiter.and_then(|delimiter| memchr::memchr(delimiter, rest));
        self.push(&rest[..end.unwrap_or(rest.len())]);
        self.place = Place::Plain;
        match end {
            Some(end) => {
                self.finish_cell();
                end + 1
            }
            None => rest.len(),
        }
    }

    /// Takes text up to a quote, and the quote. How many bytes were used; none when the quote makes no sense.
    fn quoted(&mut self, rest: &[u8]) -> Option<usize> {
        let Some(end) = memchr::memchr(QUOTE, rest) else {
            self.push(rest);
            return Some(rest.len());
        };
        self.push(&rest[..end]);
        let after = &rest[end + 1..];
        if self.is_behind_backslash(after) {
            self.manners.backslashes = true;
            self.cell.pop();
            self.push(b"\"");
            return Some(end + 1);
        }
        if after.first() == Some(&QUOTE) {
            self.push(b"\"");
            let closes = self.strays % 2 == 1 && self.after_cell(&after[1..]).is_some();
            return Some(if closes { end + 1 } else { end + 2 });
        }
        if let Some(used) = self.after_cell(after) {
            self.place = Place::Plain;
            return Some(end + 1 + used);
        }
        if self.spans_lines {
            return None;
        }
        if self.manners.keep_stray_quotes {
            self.strays += 1;
            self.any_strays = true;
            self.push(b"\"");
        } else {
            self.place = Place::Plain;
        }
        Some(end + 1)
    }

    /// Whether the quote before `after` is text because of the backslash before it. Where it could as well be the end of
    /// the cell, or half of a doubled quote, the file must have shown elsewhere that this is how it writes.
    fn is_behind_backslash(&self, after: &[u8]) -> bool {
        let backslashes = self.cell.iter().rev().take_while(|byte| **byte == b'\\').count();
        let could_mean_else = match after.split_first() {
            Some((&QUOTE, rest)) if self.after_cell(rest).is_none() => return false,
            Some((&QUOTE, _)) => true,
            Some(_) | None => self.after_cell(after).is_some(),
        };
        backslashes % 2 == 1 && (self.manners.backslashes || !could_mean_else)
    }

    /// How many spaces stand between a quote and the delimiter or the end of the line; none when something else follows.
    fn after_cell(&self, after: &[u8]) -> Option<usize> {
        let spaces = after.iter().take_while(|byte| **byte == b' ').count();
        let next = after.get(spaces).copied();
        (next.is_none() || next == self.delimiter).then_some(spaces)
    }

    fn push(&mut self, text: &[u8]) {
        if self.cell.len() + text.len() > LONGEST_CELL {
            self.too_long.get_or_insert(self.cells.len());
            return;
        }
        self.cell.extend_from_slice(text);
    }

    fn finish_cell(&mut self) {
        if self.cells.len() < MOST_COLUMNS {
            self.cells.push(std::mem::take(&mut self.cell));
        } else {
            self.too_many |= !self.cell.is_empty();
            self.cell.clear();
        }
        self.place = Place::CellBegins;
        self.spans_lines = false;
        self.strays = 0;
    }

    /// The cells as text, once the row is whole.
    pub fn into_cells(self) -> Result<Vec<String>, RowProblem> {
        if self.too_many {
            return Err(RowProblem::RowTooLong);
        }
        if let Some(column) = self.too_long {
            return Err(RowProblem::CellTooLong { column });
        }
        let as_text = |(column, cell): (usize, Vec<u8>)| {
            debug_assert!(cell.contains(&BROKEN) || std::str::from_utf8(&cell).is_ok());
            String::from_utf8(cell).map_err(|_| RowProblem::Undecodable { column })
        };
        self.cells.into_iter().enumerate().map(as_text).collect()
    }
}
