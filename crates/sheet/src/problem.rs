//! Why a file, or one row of it, cannot be read.
//!
//! The words people see belong to the caller; what `Display` says is for the log.

use std::fmt;

/// The longest cell that is read, in bytes of UTF-8. Longer ones are nearly always a quote that was never closed.
pub const LONGEST_CELL: usize = 1024 * 1024;

/// The most columns a row may have; Excel has as many.
pub(crate) const MOST_COLUMNS: usize = 16_384;

/// Why nothing of the file can be read.
#[derive(Debug)]
pub enum SheetProblem {
    /// The file is missing, or may not be read.
    Unreadable(std::io::Error),
    /// No row has any text.
    Empty,
    /// A workbook of Excel 97–2003 (`.xls`).
    OldExcel,
    /// A binary workbook (`.xlsb`).
    BinaryExcel,
    /// A workbook protected by a password.
    Locked,
    /// A spreadsheet, text or presentation of OpenDocument (`.ods`, `.odt` …).
    OpenDocument,
    /// A table of Apple Numbers.
    Numbers,
    /// A PDF.
    Pdf,
    /// A document which is not a table: Word, PowerPoint, RTF.
    Document,
    /// A web page; some systems give one the name `.xls` or `.csv`.
    Html,
    /// XML, also Excel's own from 2003.
    Xml,
    /// JSON.
    Json,
    /// An archive or a compressed file.
    Archive,
    /// Pictures, programs and everything else which is not text.
    Binary,
    /// It calls itself a workbook, but its inside is broken.
    Damaged(String),
    /// There are rows, but not one of the first ones can be read.
    NothingReadable {
        /// Where the first row with a problem is.
        line: u64,
        /// What is wrong with it.
        problem: RowProblem,
    },
}

impl fmt::Display for SheetProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(cause) => write!(f, "the file cannot be read: {cause}"),
            Self::Empty => f.write_str("the file has no rows"),
            Self::OldExcel => f.write_str("an old Excel workbook (.xls)"),
            Self::BinaryExcel => f.write_str("a binary Excel workbook (.xlsb)"),
            Self::Locked => f.write_str("a workbook with a password"),
            Self::OpenDocument => f.write_str("an OpenDocument file"),
            Self::Numbers => f.write_str("an Apple Numbers file"),
            Self::Pdf => f.write_str("a PDF"),
            Self::Document => f.write_str("a document, not a table"),
            Self::Html => f.write_str("a web page"),
            Self::Xml => f.write_str("an XML file"),
            Self::Json => f.write_str("a JSON file"),
            Self::Archive => f.write_str("an archive"),
            Self::Binary => f.write_str("not text"),
            Self::Damaged(cause) => write!(f, "a damaged workbook: {cause}"),
            Self::NothingReadable { line, problem } => write!(f, "line {line}: {problem}"),
        }
    }
}

impl std::error::Error for SheetProblem {}

impl From<std::io::Error> for SheetProblem {
    fn from(cause: std::io::Error) -> Self {
        Self::Unreadable(cause)
    }
}

/// Why one row cannot be used. The rows after it go on, except after `RestUnreadable`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowProblem {
    /// More or fewer cells than the header has.
    WrongNumberOfCells {
        /// How many the header has.
        expected: usize,
        /// How many this row has.
        found: usize,
    },
    /// Bytes which are no text in the encoding of the file, or a text the workbook refers to but does not have.
    Undecodable {
        /// Which cell, counted from 0.
        column: usize,
    },
    /// A cell longer than `LONGEST_CELL`.
    CellTooLong {
        /// Which cell, counted from 0.
        column: usize,
    },
    /// A line of more than 16 MB, or a row of more than the 16,384 columns that Excel has.
    RowTooLong,
    /// A quote was opened here and never properly closed; the next line is read as a row of its own.
    UnclosedQuote,
    /// The file breaks off here; nothing after it can be read.
    RestUnreadable(String),
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongNumberOfCells { expected, found } => {
                write!(f, "{found} cells where the header has {expected}")
            }
            Self::Undecodable { column } => write!(f, "cell {} is not text", column + 1),
            Self::CellTooLong { column } => write!(f, "cell {} is over 1 MB", column + 1),
            Self::RowTooLong => f.write_str("the row is too long"),
            Self::UnclosedQuote => f.write_str("a quote is never closed"),
            Self::RestUnreadable(cause) => write!(f, "the rest cannot be read: {cause}"),
        }
    }
}
