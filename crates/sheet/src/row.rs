//! One row: where it stands, and its cells or what is wrong with it.

use crate::problem::RowProblem;

/// One row of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where a person finds it: the line in a text editor (its first, when cells have line breaks), or the row number
    /// in a spreadsheet. Counted from 1, header and blank lines included.
    pub line: u64,
    /// As many cells as the header has, or why not.
    pub cells: Result<Vec<String>, RowProblem>,
}

impl Row {
    /// Whether every cell is empty: such rows are skipped, for spreadsheets end in thousands of them.
    pub(crate) fn is_blank(&self) -> bool {
        match &self.cells {
            Ok(cells) => cells.iter().all(|cell| cell.trim().is_empty()),
            Err(_) => false,
        }
    }
}
