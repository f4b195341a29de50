//! A file of rows, whatever its format, encoding and delimiter.

use std::fs::File;
use std::path::Path;

use crate::csv::{TextFile, TextRows};
use crate::header::Layout;
use crate::kind::{self, Kind};
use crate::problem::{RowProblem, SheetProblem};
use crate::row::Row;
use crate::xlsx::{Book, BookRows};

/// How many rows are looked at to find the header, and kept as a sample.
const SAMPLE: usize = 100;
/// Fewer when they are long: how many bytes of text are enough.
const SAMPLE_BYTES: usize = 4 * 1024 * 1024;

/// A file of rows.
pub struct Sheet {
    source: Source,
    layout: Layout,
    sample: Vec<Row>,
}

enum Source {
    Text(TextFile),
    Book(Box<Book>),
}

/// What a file was found to be, to be shown to whoever opened it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// Delimited text.
    Csv {
        /// The name of the encoding, such as `UTF-8` or `windows-1252`.
        encoding: &'static str,
        /// What parts the cells; none when every line is one cell.
        delimiter: Option<char>,
    },
    /// A workbook.
    Xlsx {
        /// The sheet that is read.
        sheet: String,
    },
}

impl Sheet {
    /// Finds out what the file is and where its header is. A text file is read through once for its encoding, and the
    /// texts of a workbook are put in a temporary file; the rows are not read yet.
    pub fn open(path: impl AsRef<Path>) -> Result<Sheet, SheetProblem> {
        let mut file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(SheetProblem::Unreadable(std::io::ErrorKind::IsADirectory.into()));
        }
        let mut source = match kind::recognise(&mut file)? {
            Kind::Text => Source::Text(TextFile::open(file)?),
            Kind::Zip => Source::Book(Box::new(Book::open(file)?)),
        };
        let first = first_rows(source.rows()?);
        let readable = |row: &'_ Row| row.cells.as_ref().ok().map(|_| row.line);
        if !first.iter().any(|row| readable(row).is_some()) {
            return Err(nothing(first));
        }
        let cells: Vec<(u64, &[String])> =
            first.iter().filter_map(|row| Some((row.line, row.cells.as_ref().ok()?.as_slice()))).collect();
        let layout = Layout::of(&cells, source.is_book());
        let below = first.into_iter().filter(|row| layout.header_line.is_none_or(|header| row.line > header));
        let sample = below.map(|row| fitted(row, &layout)).collect();
        Ok(Sheet { source, layout, sample })
    }

    /// The names of the columns, all different. A column without a name has the letter a spreadsheet gives it.
    pub fn header(&self) -> &[String] {
        &self.layout.names
    }

    /// Where the header is; none when the file has none, and every row is data.
    pub fn header_line(&self) -> Option<u64> {
        self.layout.header_line
    }

    /// The first rows below the header, at most a hundred.
    pub fn sample(&self) -> &[Row] {
        &self.sample
    }

    /// What the file was found to be.
    pub fn format(&self) -> Format {
        match &self.source {
            Source::Text(text) => Format::Csv { encoding: text.encoding.name(), delimiter: text.delimiter() },
            Source::Book(book) => Format::Xlsx { sheet: book.sheet.clone() },
        }
    }

    /// All rows below the header, from the first. Blank rows are left out. May be called again.
    pub fn rows(&mut self) -> Rows<'_> {
        match self.source.rows() {
            Ok(source) => Rows { source: Some(source), layout: &self.layout, refused: None },
            Err(problem) => {
                let problem = RowProblem::RestUnreadable(problem.to_string());
                Rows { source: None, layout: &self.layout, refused: Some(Row { line: 1, cells: Err(problem) }) }
            }
        }
    }
}

fn first_rows(rows: SourceRows<'_>) -> Vec<Row> {
    let mut first: Vec<Row> = Vec::new();
    let mut bytes = 0;
    for row in rows.take(SAMPLE) {
        bytes += row.cells.iter().flatten().map(String::len).sum::<usize>();
        first.push(row);
        if bytes > SAMPLE_BYTES {
            break;
        }
    }
    first
}

fn nothing(first: Vec<Row>) -> SheetProblem {
    let problem = first.into_iter().find_map(|row| Some((row.line, row.cells.err()?)));
    problem.map_or(SheetProblem::Empty, |(line, problem)| SheetProblem::NothingReadable { line, problem })
}

fn fitted(row: Row, layout: &Layout) -> Row {
    Row { line: row.line, cells: row.cells.and_then(|cells| layout.fit(cells)) }
}

impl Source {
    fn is_book(&self) -> bool {
        match self {
            Source::Text(_) => false,
            Source::Book(_) => true,
        }
    }

    fn rows(&mut self) -> Result<SourceRows<'_>, SheetProblem> {
        Ok(match self {
            Source::Text(text) => SourceRows::Text(text.rows()?),
            Source::Book(book) => SourceRows::Book(book.rows()?),
        })
    }
}

enum SourceRows<'a> {
    Text(TextRows<'a>),
    Book(BookRows<'a>),
}

impl Iterator for SourceRows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        match self {
            SourceRows::Text(rows) => rows.next(),
            SourceRows::Book(rows) => rows.next(),
        }
    }
}

/// The rows of a sheet, one after the other, in constant memory.
pub struct Rows<'a> {
    source: Option<SourceRows<'a>>,
    layout: &'a Layout,
    /// Why there is no source, told once.
    refused: Option<Row>,
}

impl Rows<'_> {
    /// How much of the file has been read, 0 to 1: for showing progress.
    pub fn share_read(&self) -> f64 {
        match &self.source {
            None => 1.0,
            Some(SourceRows::Text(rows)) => rows.share_read(),
            Some(SourceRows::Book(rows)) => rows.share_read(),
        }
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if let Some(refused) = self.refused.take() {
            return Some(refused);
        }
        let header = self.layout.header_line;
        let row = self.source.as_mut()?.find(|row| header.is_none_or(|header| row.line > header))?;
        Some(fitted(row, self.layout))
    }
}
