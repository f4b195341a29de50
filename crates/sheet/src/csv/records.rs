//! Lines become rows of cells.
//!
//! A quote that is never closed would swallow the rest of the file. So a row whose quotes make no sense is reported, and
//! reading goes on at the very next line.

use std::collections::VecDeque;

use super::cutter::{Cutter, LineEnd, Manners};
use super::lines::{LONGEST_LINE, Line, Lines};
use crate::problem::RowProblem;
use crate::row::Row;

/// What a line costs beside its text, in bytes, so that very many very short lines are bounded too.
const LINE_COST: usize = 64;

/// Cuts lines into rows.
pub struct Records {
    delimiter: Option<u8>,
    /// The file has shown that it writes `\"` for a quote in a cell.
    backslashes: bool,
    /// How far a quoted cell may reach before it counts as never closed, in bytes. Halved by each that was not closed,
    /// so that a file full of such rows is not read again and again.
    patience: usize,
}

impl Records {
    /// Without a delimiter every row has one cell.
    pub fn new(delimiter: Option<u8>) -> Self {
        Self { delimiter, backslashes: false, patience: LONGEST_LINE }
    }

    /// The next row that is not blank.
    pub fn next_row(&mut self, lines: &mut impl Lines) -> std::io::Result<Option<Row>> {
        while let Some(line) = lines.next_line()? {
            let row = self.row_from(line, lines)?;
            if !row.is_blank() {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    fn row_from(&mut self, first: Line, lines: &mut impl Lines) -> std::io::Result<Row> {
        let line = first.number;
        if first.cut {
            let cells = Err(RowProblem::RowTooLong);
            return Ok(Row { line, cells });
        }
        let mut cutter = self.cutter(true);
        let mut end = cutter.add(&first.bytes);
        if end == LineEnd::InsideQuote && cutter.has_stray_quotes() {
            cutter = self.cutter(false);
            end = cutter.add(&first.bytes);
        }
        if end == LineEnd::InsideQuote {
            end = self.read_on(&mut cutter, lines)?;
        }
        let cells = if end == LineEnd::RowEnds {
            self.backslashes |= cutter.manners.backslashes;
            cutter.into_cells()
        } else {
            Err(RowProblem::UnclosedQuote)
        };
        Ok(Row { line, cells })
    }

    /// Reads the lines a quoted cell goes on in. When it comes to nothing, they are given back.
    fn read_on(&mut self, cutter: &mut Cutter, lines: &mut impl Lines) -> std::io::Result<LineEnd> {
        let mut read = VecDeque::new();
        let mut cost = 0;
        while cost <= self.patience {
            let Some(next) = lines.next_line()? else {
                break;
            };
            cost += next.bytes.len() + LINE_COST;
            let end = if next.cut { LineEnd::Nonsense } else { cutter.add(&next.bytes) };
            read.push_back(next);
            if end == LineEnd::RowEnds {
                self.patience = LONGEST_LINE;
                return Ok(end);
            }
            if end == LineEnd::Nonsense {
                break;
            }
        }
        lines.put_back(read);
        self.patience /= 2;
        Ok(LineEnd::Nonsense)
    }

    fn cutter(&self, keep_stray_quotes: bool) -> Cutter {
        Cutter::new(self.delimiter, Manners { keep_stray_quotes, backslashes: self.backslashes })
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::Kept;
    use super::*;
    use crate::problem::LONGEST_CELL;

    type Read = Vec<(u64, Result<Vec<String>, RowProblem>)>;

    fn read(text: &str) -> Read {
        read_bytes(text.as_bytes())
    }

    fn read_bytes(text: &[u8]) -> Read {
        let lines = text.split(|byte| *byte == b'\n').zip(1..);
        let lines = lines.map(|(bytes, number)| Line { number, bytes: bytes.to_vec(), cut: false });
        let mut lines = Kept(lines.collect());
        let mut records = Records::new(Some(b','));
        let next = || records.next_row(&mut lines).expect("memory can be read");
        std::iter::from_fn(next).map(|row| (row.line, row.cells)).collect()
    }

    fn cells(line: u64, cells: &[&str]) -> (u64, Result<Vec<String>, RowProblem>) {
        (line, Ok(cells.iter().map(ToString::to_string).collect()))
    }

    #[test]
    fn a_delimiter_and_a_line_break_in_quotes_are_text() {
        let expected = vec![cells(1, &["a,b", "c\n\nd"]), cells(4, &["", "e"])];
        assert_eq!(read("\"a,b\",\"c\n\nd\"\n,e"), expected);
    }

    #[test]
    fn doubled_quotes_are_one_quote() {
        assert_eq!(read("\"say \"\"hi\"\"\",\"\"\"\",\"\""), vec![cells(1, &["say \"hi\"", "\"", ""])]);
    }

    #[test]
    fn quotes_that_were_not_doubled_stay_in_the_text() {
        assert_eq!(read("\"say \"hi\" now\",b"), vec![cells(1, &["say \"hi\" now", "b"])]);
        assert_eq!(read("5\" pipe,b\n\"5\" pipe,b"), vec![cells(1, &["5\" pipe", "b"]), cells(2, &["5 pipe", "b"])]);
    }

    #[test]
    fn quotes_at_the_end_that_were_not_doubled_stay_in_the_text() {
        assert_eq!(
            read("\"about \"this\"\",b\n\"a \"\"b\"\"\",c"),
            vec![cells(1, &["about \"this\"", "b"]), cells(2, &["a \"b\"", "c"])]
        );
    }

    #[test]
    fn quotes_behind_a_backslash_are_quotes() {
        let expected = vec![cells(1, &["a \"b\"", "c"]), cells(2, &["\"d\", e\nf", "g"]), cells(4, &["h\\\\", "i"])];
        assert_eq!(read("\"a \\\"b\\\"\",c\n\"\\\"d\\\", e\nf\",g\n\"h\\\\\",i"), expected);
        assert_eq!(read("\"C:\\\",b"), vec![cells(1, &["C:\\", "b"])]);
    }

    #[test]
    fn blank_lines_are_no_rows_but_are_counted() {
        assert_eq!(read("\n  \na\n,,\n\nb\n"), vec![cells(3, &["a"]), cells(6, &["b"])]);
    }

    #[test]
    fn a_quote_never_closed_costs_one_row() {
        let expected = vec![(1, Err(RowProblem::UnclosedQuote)), cells(2, &["c", "d"])];
        assert_eq!(read("a,\"b\nc,d"), expected);
    }

    #[test]
    fn a_quote_closed_by_the_opening_of_another_costs_one_row() {
        let expected = vec![(1, Err(RowProblem::UnclosedQuote)), cells(2, &["b", "x"]), cells(3, &["c", "d"])];
        assert_eq!(read("a,\"oops\nb,\"x\"\nc,d"), expected);
    }

    #[test]
    fn a_file_where_every_row_forgets_its_quote_is_read_in_one_breath() {
        let text = ",\"x\"y,\"z\n".repeat(20_000);
        assert_eq!(read(&text).len(), 20_000);
    }

    #[test]
    fn a_cell_over_a_megabyte_is_a_problem_of_its_row() {
        let long = "x".repeat(LONGEST_CELL + 1);
        let expected = vec![(1, Err(RowProblem::CellTooLong { column: 1 })), cells(2, &["b", "c"])];
        assert_eq!(read(&format!("a,\"{long}\"\nb,c")), expected);
        let pages = "one line of a very long text\n".repeat(LONGEST_CELL / 28);
        assert_eq!(read(&format!("a,\"{pages}\"\nb,c"))[0].1, Err(RowProblem::CellTooLong { column: 1 }));
    }

    #[test]
    fn undecodable_bytes_are_a_problem_of_their_row() {
        let expected = vec![(1, Err(RowProblem::Undecodable { column: 1 })), cells(2, &["c", "d"])];
        assert_eq!(read_bytes(b"a,\xFFb\nc,d"), expected);
    }
}
