//! A workbook, and the one sheet in it that is read: the first that people see and that has any text.

use std::fs::File;

use quick_xml::events::Event;

use super::formats::{self, Meaning};
use super::package::{Package, Part, Relation};
use super::rows::{Context, SheetRows};
use super::strings::Strings;
use crate::problem::SheetProblem;
use crate::row::Row;
use crate::xml::{XmlProblem, attribute};

/// A workbook ready to be read from the top as often as needed.
pub struct Book {
    package: Package,
    strings: Strings,
    meanings: Vec<Meaning>,
    from_1904: bool,
    /// The name of the sheet that is read.
    pub sheet: String,
    /// Where that sheet is in the package.
    path: String,
}

/// What the workbook says of one of its sheets.
struct Listed {
    name: String,
    relation: String,
    hidden: bool,
}

impl Book {
    /// Reads all but the sheet itself.
    pub fn open(file: File) -> Result<Book, SheetProblem> {
        let mut package = Package::open(file)?;
        let root = package.relations("")?;
        let Some(main) = root.into_iter().find(|relation| relation.kind == "officeDocument") else {
            return Err(SheetProblem::Archive);
        };
        let (listed, from_1904) = sheets(&mut package, &main.path)?;
        let related = package.relations(&main.path)?;
        let strings = match part_of(&related, "sharedStrings", &package) {
            Some(path) => Strings::read(&mut package.part(path)?.0)?,
            None => Strings::none(),
        };
        let meanings = match part_of(&related, "styles", &package) {
            Some(path) => formats::read(&mut package.short_part(path)?)?,
            None => Vec::new(),
        };
        let (sheet, path) = (String::new(), String::new());
        let mut book = Book { package, strings, meanings, from_1904, sheet, path };
        book.choose(listed, &related)?;
        Ok(book)
    }

    /// Turns to the first sheet with any text; those that are hidden come last.
    fn choose(&mut self, listed: Vec<Listed>, related: &[Relation]) -> Result<(), SheetProblem> {
        let (hidden, seen): (Vec<_>, Vec<_>) = listed.into_iter().partition(|one| one.hidden);
        for one in seen.into_iter().chain(hidden) {
            let is_its = |other: &&Relation| other.id == one.relation && other.kind == "worksheet";
            let Some(relation) = related.iter().find(is_its) else {
                continue;
            };
            (self.sheet, self.path) = (one.name, relation.path.clone());
            if self.rows()?.next().is_some() {
                return Ok(());
            }
        }
        Err(SheetProblem::Empty)
    }

    /// All rows that are not blank, from the top.
    pub fn rows(&mut self) -> Result<BookRows<'_>, SheetProblem> {
        let (xml, size) = self.package.part(&self.path)?;
        let context = Context { strings: &mut self.strings, meanings: &self.meanings, from_1904: self.from_1904 };
        Ok(BookRows { rows: SheetRows::new(xml, context), size })
    }
}

/// The path of the part of a kind, when the workbook has it.
fn part_of<'a>(related: &'a [Relation], kind: &str, package: &Package) -> Option<&'a str> {
    let found = related.iter().find(|one| one.kind == kind)?;
    Some(found.path.as_str()).filter(|path| package.has(path))
}

/// The sheets in the order of their tabs, and whether days are counted from 1904.
fn sheets(package: &mut Package, path: &str) -> Result<(Vec<Listed>, bool), SheetProblem> {
    let mut xml = package.short_part(path)?;
    let (mut listed, mut from_1904) = (Vec::new(), false);
    loop {
        match xml.next() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "sheet" => listed.push(Listed {
                    name: attribute(&e, "name").unwrap_or_default(),
                    relation: attribute(&e, "id").unwrap_or_default(),
                    hidden: attribute(&e, "state").is_some_and(|state| state != "visible"),
                }),
                "workbookPr" => {
                    from_1904 |= attribute(&e, "date1904").is_some_and(|said| said == "1" || said == "true");
                }
                _ => {}
            },
            Ok(Event::Eof) => return Ok((listed, from_1904)),
            Ok(_) | Err(XmlProblem::NotText) => {}
            Err(problem) => return Err(problem.into()),
        }
    }
}

/// The rows of the sheet, one after the other.
pub struct BookRows<'a> {
    rows: SheetRows<'a, Part<'a>>,
    /// How long the sheet is unpacked, in bytes.
    size: u64,
}

impl BookRows<'_> {
    /// How much of the sheet has been read, 0 to 1.
    pub fn share_read(&self) -> f64 {
        if self.size == 0 { 1.0 } else { (self.rows.read() as f64 / self.size as f64).min(1.0) }
    }
}

impl Iterator for BookRows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        self.rows.next()
    }
}
