//! The rows of one worksheet, one after the other.

use std::io::Read;

use quick_xml::events::Event;

use super::cell::{Tag, Written};
use super::formats::Meaning;
use super::numbers;
use super::strings::{Shared, Strings, push_piece, rich_text, unescaped};
use crate::problem::{LONGEST_CELL, MOST_COLUMNS, RowProblem};
use crate::row::Row;
use crate::xml::{Xml, XmlProblem, attribute};

/// What the cells need to know of the workbook.
pub struct Context<'a> {
    /// The shared texts.
    pub strings: &'a mut Strings,
    /// What each style means.
    pub meanings: &'a [Meaning],
    /// Days are counted from 1904, as on old Macs.
    pub from_1904: bool,
}

/// Reads the rows of one worksheet.
pub struct SheetRows<'a, R: Read> {
    xml: Xml<R>,
    context: Context<'a>,
    /// The number of the last row, counted from 1.
    last: u64,
    ended: bool,
}

impl<'a, R: Read> SheetRows<'a, R> {
    /// From the beginning of a worksheet.
    pub fn new(xml: Xml<R>, context: Context<'a>) -> Self {
        Self { xml, context, last: 0, ended: false }
    }

    /// Bytes of XML read so far.
    pub fn read(&self) -> u64 {
        self.xml.read()
    }

    fn next_row(&mut self) -> Result<Option<Row>, XmlProblem> {
        loop {
            match self.xml.next() {
                Ok(Event::Start(e)) if e.local_name().as_ref() == "row" => {
                    let said = attribute(&e, "r").and_then(|number| number.trim().parse().ok());
                    self.last = said.unwrap_or(self.last.saturating_add(1));
                }
                Ok(Event::End(e)) if e.local_name().as_ref() == "sheetData" => return Ok(None),
                Ok(Event::Eof) => {
                    return Err(XmlProblem::Broken("the sheet breaks off".to_string()));
                }
                Ok(_) | Err(XmlProblem::NotText) => continue,
                Err(problem) => return Err(problem),
            }
            let row = Row { line: self.last, cells: self.cells()? };
            if !row.is_blank() {
                return Ok(Some(row));
            }
        }
    }

    /// The cells of the row that has just begun.
    fn cells(&mut self) -> Result<Result<Vec<String>, RowProblem>, XmlProblem> {
        let mut cells: Vec<String> = Vec::new();
        let mut problem = None;
        let mut column = 0;
        loop {
            let tag = match self.xml.next() {
                Ok(Event::Start(e)) if e.local_name().as_ref() == "c" => Tag::of(&e),
                Ok(Event::End(e)) if e.local_name().as_ref() == "row" => break,
                Ok(Event::Eof) => return Err(XmlProblem::Broken("a row breaks off".to_string())),
                Ok(_) | Err(XmlProblem::NotText) => continue,
                Err(broken) => return Err(broken),
            };
            column = tag.column.unwrap_or(column);
            let found = self.cell(tag)?;
            if column >= MOST_COLUMNS {
                problem = problem.or(Some(RowProblem::RowTooLong));
            } else if let Err(of_cell) = put(found, column, &mut cells) {
                problem = problem.or(Some(of_cell));
            }
            column += 1;
        }
        Ok(problem.map_or(Ok(cells), Err))
    }

    /// The cell that has just begun.
    fn cell(&mut self, tag: Tag) -> Result<Found, XmlProblem> {
        let mut value = String::new();
        let mut inline = None;
        let mut in_value = false;
        let mut readable = true;
        loop {
            let is_inline = match self.xml.next() {
                Ok(Event::Start(e)) => {
                    in_value |= e.local_name().as_ref() == "v";
                    e.local_name().as_ref() == "is"
                }
                Ok(Event::End(e)) if e.local_name().as_ref() == "c" => break,
                Ok(Event::End(e)) => {
                    in_value &= e.local_name().as_ref() != "v";
                    false
                }
                Ok(Event::Eof) => return Err(XmlProblem::Broken("a cell breaks off".to_string())),
                Ok(piece) => {
                    if in_value && value.len() <= LONGEST_CELL {
                        push_piece(&piece, &mut value);
                    }
                    false
                }
                Err(XmlProblem::NotText) => {
                    readable = false;
                    false
                }
                Err(broken) => return Err(broken),
            };
            if is_inline {
                inline = rich_text(&mut self.xml, "is")?;
                readable &= inline.is_some();
            }
        }
        match (readable, inline) {
            (false, _) => Ok(Found::Unreadable),
            (true, Some(text)) => Ok(Found::of(text)),
            (true, None) => self.meant(tag, value),
        }
    }

    fn meant(&mut self, tag: Tag, value: String) -> Result<Found, XmlProblem> {
        if value.is_empty() {
            return Ok(Found::Text(value));
        }
        Ok(Found::of(match tag.written {
            Written::Shared => return self.shared(&value),
            Written::Text => unescaped(value),
            Written::Boolean if matches!(value.trim(), "1" | "true") => "TRUE".to_string(),
            Written::Boolean => "FALSE".to_string(),
            Written::AsSeen => value,
            Written::Number => {
                let meaning = self.context.meanings.get(tag.style).copied();
                let meaning = meaning.unwrap_or(Meaning::Plain);
                numbers::text(&value, meaning, self.context.from_1904)
            }
        }))
    }

    fn shared(&mut self, value: &str) -> Result<Found, XmlProblem> {
        let Ok(number) = value.trim().parse() else {
            return Ok(Found::Unreadable);
        };
        let found = self.context.strings.find(number);
        let found = found.map_err(|cause| XmlProblem::Broken(cause.to_string()))?;
        Ok(match found {
            Shared::Text(text) => Found::Text(text.to_string()),
            Shared::TooLong => Found::TooLong,
            Shared::Missing => Found::Unreadable,
        })
    }
}

/// What one cell holds.
enum Found {
    Text(String),
    TooLong,
    Unreadable,
}

impl Found {
    fn of(text: String) -> Found {
        if text.len() > LONGEST_CELL { Found::TooLong } else { Found::Text(text) }
    }
}

/// Puts what was found in its column.
fn put(found: Found, column: usize, cells: &mut Vec<String>) -> Result<(), RowProblem> {
    let text = match found {
        Found::Text(text) => text,
        Found::TooLong => return Err(RowProblem::CellTooLong { column }),
        Found::Unreadable => return Err(RowProblem::Undecodable { column }),
    };
    if !text.is_empty() {
        cells.resize(cells.len().max(column + 1), String::new());
        cells[column] = text;
    }
    Ok(())
}

impl<R: Read> Iterator for SheetRows<'_, R> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.ended {
            return None;
        }
        match self.next_row() {
            Ok(Some(row)) => Some(row),
            Ok(None) => {
                self.ended = true;
                None
            }
            Err(problem) => {
                self.ended = true;
                let cause = match problem {
                    XmlProblem::NotText => "text that is not UTF-8".to_string(),
                    XmlProblem::Broken(cause) => cause,
                };
                Some(Row { line: self.last, cells: Err(RowProblem::RestUnreadable(cause)) })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(data: &str) -> Vec<Row> {
        let sheet = format!("<worksheet><sheetData>{data}</sheetData></worksheet>");
        let mut strings = Strings::none();
        let meanings = [Meaning::Plain, Meaning::Date];
        let context = Context { strings: &mut strings, meanings: &meanings, from_1904: false };
        SheetRows::new(Xml::new(sheet.as_bytes()), context).collect()
    }

    fn cells(line: u64, cells: &[&str]) -> Row {
        Row { line, cells: Ok(cells.iter().map(ToString::to_string).collect()) }
    }

    fn bad(line: u64, problem: RowProblem) -> Row {
        let cells = Err(problem);
        Row { line, cells }
    }

    #[test]
    fn cells_stand_where_their_place_says() {
        let data = "<row r='3'><c r='B3'><v>1</v></c><c r='D3' t='inlineStr'><is><t>x</t></is></c></row>\
                    <row><c><v>2</v></c><c t='b'><v>1</v></c></row>";
        assert_eq!(rows(data), vec![cells(3, &["", "1", "", "x"]), cells(4, &["2", "TRUE"])]);
    }

    #[test]
    fn formulas_show_what_they_gave() {
        let data = "<row r='1'><c t='str'><f>A1&amp;\"x\"</f><v>a&lt;b</v></c><c><f>1+1</f><v>2</v></c>\
                    <c t='e'><v>#N/A</v></c><c s='1'><v>43141</v></c></row>";
        assert_eq!(rows(data), vec![cells(1, &["a<b", "2", "#N/A", "2018-02-10"])]);
    }

    #[test]
    fn a_row_with_a_bad_cell_is_reported_and_the_rest_goes_on() {
        let data = "<row r='1'><c t='s'><v>7</v></c></row><row r='2'><c r='XXXXX2'><v>1</v></c></row><row r='3'/>\
                    <row r='4'><c><v>1</v></c></row>";
        let expected = vec![bad(1, RowProblem::Undecodable { column: 0 }), bad(2, RowProblem::RowTooLong), cells(4, &["1"])];
        assert_eq!(rows(data), expected);
    }

    #[test]
    fn a_sheet_that_breaks_off_says_so_once() {
        let read = rows("<row r='1'><c><v>1</v></c></row><row r='2'><c></row>");
        assert_eq!(read.len(), 2);
        assert!(matches!(read[1].cells, Err(RowProblem::RestUnreadable(_))));
    }
}
