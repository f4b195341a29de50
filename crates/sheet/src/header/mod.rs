//! Which row names the columns, what is only a title above it, and how many columns there are.

mod names;

use std::collections::{BTreeMap, HashSet};

use names::all_different;

use crate::problem::RowProblem;
use crate::{dates, field};

/// How many rows from the top the header may be.
const DEEPEST: usize = 20;

/// How the columns of a sheet are laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// A name for each column, all different; a column without one has its letter.
    pub names: Vec<String>,
    /// Where the header is, when there is one.
    pub header_line: Option<u64>,
    /// Rows leave out empty cells at their end, as spreadsheets do, so a short row is no wonder.
    ragged: bool,
}

impl Layout {
    /// Finds the header among the first rows: their line, and their cells.
    pub fn of(rows: &[(u64, &[String])], ragged: bool) -> Layout {
        let header = header_at(rows);
        let (named, below) = match header {
            Some(at) => (rows[at].1, &rows[at + 1..]),
            None => (&[][..], rows),
        };
        let width = width(named, below, ragged);
        let names = (0..width).map(|column| named.get(column).map_or("", |name| name.trim()));
        Layout { names: all_different(names), header_line: header.map(|at| rows[at].0), ragged }
    }

    /// The cells of a row, as many as there are columns.
    pub fn fit(&self, mut cells: Vec<String>) -> Result<Vec<String>, RowProblem> {
        let expected = self.names.len();
        let found = cells.len();
        while cells.len() > expected && (self.ragged || cells.last().is_some_and(|cell| cell.trim().is_empty())) {
            cells.pop();
        }
        if self.ragged {
            cells.resize(expected, String::new());
        }
        if cells.len() == expected { Ok(cells) } else { Err(RowProblem::WrongNumberOfCells { expected, found }) }
    }
}

/// The place of the header in `rows`. Rows above it have hardly anything in them: titles, and when it was printed.
fn header_at(rows: &[(u64, &[String])]) -> Option<usize> {
    let mut counts: Vec<usize> = rows.iter().map(|(_, cells)| filled(cells)).collect();
    counts.sort_unstable();
    let typical = counts.get(counts.len() / 2).copied().unwrap_or(0);
    let is_title = |cells: &[String]| typical > 1 && filled(cells) <= (typical / 3).max(1);

    let at = rows.iter().take(DEEPEST).position(|(_, cells)| !is_title(cells))?;
    let below: Vec<&[String]> = rows[at + 1..].iter().map(|(_, cells)| *cells).collect();
    is_header(rows[at].1, &below).then_some(at)
}

fn filled(cells: &[String]) -> usize {
    cells.iter().filter(|cell| !cell.trim().is_empty()).count()
}

fn is_header(cells: &[String], below: &[&[String]]) -> bool {
    let names: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    let values = names.iter().filter(|name| is_value(name)).count();
    let too_long = names.iter().any(|name| name.chars().count() > 300);
    let column_below = |column: usize| below.iter().filter_map(move |row| row.get(column)).map(|cell| cell.trim());
    let is_one_of_many = |column: usize| goes_on(cells[column].trim(), column_below(column));
    if too_long || values * 3 > names.len() || (0..cells.len()).any(is_one_of_many) {
        return false;
    }
    if names.iter().any(|name| field::is_known(name)) {
        return true;
    }
    let different: HashSet<&&str> = names.iter().collect();
    if values > 0 || different.len() * 3 < names.len() * 2 {
        return false;
    }
    if (0..cells.len()).any(|column| stands_out(cells[column].trim(), column_below(column))) {
        return true;
    }
    // Nearly every table has a header; a list of ideas, one a line, often has none.
    let is_name = |name: &&str| name.chars().count() <= 60 && !name.ends_with(['.', '!']);
    names.len() > 1 && different.len() == names.len() && names.iter().all(is_name)
}

/// Whether `name` is but the first of numbered things: `SAK-12` above `SAK-13`, `SAK-14`.
fn goes_on<'a>(name: &str, below: impl Iterator<Item = &'a str>) -> bool {
    let shape = |text: &str| {
        let mut shape = String::new();
        for letter in text.chars() {
            let sort = if letter.is_ascii_digit() { '9' } else { letter };
            if sort != '9' || !shape.ends_with('9') {
                shape.push(sort);
            }
        }
        shape
    };
    let own = shape(name);
    let below: Vec<&str> = below.filter(|cell| !cell.is_empty()).collect();
    let alike = below.iter().filter(|cell| shape(cell) == own).count();
    own.contains('9') && own.len() > 1 && below.len() > 1 && alike * 2 > below.len()
}

/// Whether `name` is of another sort than the cells below it: a word over numbers, or something short over long texts.
fn stands_out<'a>(name: &str, below: impl Iterator<Item = &'a str>) -> bool {
    let below: Vec<&str> = below.filter(|cell| !cell.is_empty()).collect();
    if name.is_empty() || below.is_empty() {
        return false;
    }
    let values = below.iter().filter(|cell| is_value(cell)).count();
    let mut lengths: Vec<usize> = below.iter().map(|cell| cell.chars().count()).collect();
    lengths.sort_unstable();
    let usual = lengths[lengths.len() / 2];
    let length = name.chars().count();
    values * 5 >= below.len() * 4 || (length <= 60 && usual >= 30 && usual >= length * 3)
}

/// Numbers, days, addresses: what fills a table but names no column. A year may name one.
fn is_value(cell: &str) -> bool {
    let digits: String = cell.chars().filter(|c| !c.is_whitespace() && !matches!(c, '%' | ',' | '.' | '-' | '+')).collect();
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = cell.len() == 4 && (cell.starts_with("19") || cell.starts_with("20"));
    let is_address = ["http://", "https://", "www."].iter().any(|begin| cell.starts_with(begin));
    let is_mail = cell.contains('@') && cell.contains('.') && !cell.contains(' ');
    (is_number && !is_year) || is_address || is_mail || dates::is_plainly_a_day(cell)
}

/// How many columns there are: as many as the header or most rows have, without those at the end that are always empty.
fn width(named: &[String], below: &[(u64, &[String])], ragged: bool) -> usize {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for (_, cells) in below {
        *widths.entry(cells.len()).or_default() += 1;
    }
    let usual = if ragged {
        widths.keys().next_back().copied()
    } else {
        widths.iter().max_by_key(|(_, rows)| **rows).map(|(width, _)| *width)
    };
    let most = named.len().max(usual.unwrap_or(0));
    let is_used = |column: usize| {
        let has_text = |cells: &[String]| cells.get(column).is_some_and(|cell| !cell.trim().is_empty());
        has_text(named) || below.iter().any(|(_, cells)| cells.len() <= most && has_text(cells))
    };
    (0..most).rev().find(|column| is_used(*column)).map_or(0, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(text: &str) -> Layout {
        let rows: Vec<Vec<String>> = text.lines().map(|line| line.split(';').map(str::to_string).collect()).collect();
        let rows: Vec<(u64, &[String])> = (1..).zip(rows.iter().map(Vec::as_slice)).collect();
        Layout::of(&rows, false)
    }

    #[test]
    fn a_known_name_makes_a_header() {
        assert_eq!(layout("Forslag\nMer lys\nBenker").header_line, Some(1));
        assert_eq!(layout("Tittel;Beskrivelse").header_line, Some(1));
        assert_eq!(layout("avdeling;tekst;2013;2014\n1;Skole;-1 362;-1 362").header_line, Some(1));
    }

    #[test]
    fn a_word_over_numbers_makes_a_header() {
        assert_eq!(layout("Farge;Mengde\nrød;1\nblå;2").header_line, Some(1));
    }

    #[test]
    fn titles_above_the_header_are_passed_over() {
        let found = layout("Innbyggerforslag 2024;;\nSkrevet ut 3. mars;;\nNr;Forslag;Dato\n1;Lys;1.2.2024\n2;Benk;1.2.2024");
        assert_eq!(found.header_line, Some(3));
        assert_eq!(found.names, ["Nr", "Forslag", "Dato"]);
    }

    #[test]
    fn a_file_without_header_is_recognised() {
        let found = layout("1;Stop this;https://example.org/1\n2;Start that;https://example.org/2");
        assert_eq!((found.header_line, found.names), (None, vec!["A".to_string(), "B".into(), "C".into()]));
        assert_eq!(layout("Mer lys i parken\nFlere benker ved elva\nTrygg skolevei").header_line, None);
        assert_eq!(layout("SAK-12;Lag en sti\nSAK-13;Sett opp en benk\nSAK-14;Lys i parken").header_line, None);
        let sentence = "Det er mørkt ved skolen om vinteren, og barna må gå langs veien";
        assert_eq!(layout(&format!("Kari;{sentence}\nOla;{sentence} hver dag")).header_line, None);
    }

    #[test]
    fn names_are_made_different_and_missing_ones_are_letters() {
        assert_eq!(layout("Navn;Tekst;Tekst;;\na;b;c;d;").names, ["Navn", "Tekst", "Tekst (2)", "D"]);
    }

    #[test]
    fn a_row_must_have_as_many_cells_as_the_header() {
        let found = layout("Navn;Tekst\na;b\nc;d");
        let fit = |text: &str| found.fit(text.split(';').map(str::to_string).collect());
        assert_eq!(fit("a;b;;").as_deref(), Ok(&["a".to_string(), "b".to_string()][..]));
        assert_eq!(fit("a"), Err(RowProblem::WrongNumberOfCells { expected: 2, found: 1 }));
        assert_eq!(fit("a;b;c"), Err(RowProblem::WrongNumberOfCells { expected: 2, found: 3 }));
    }
}
