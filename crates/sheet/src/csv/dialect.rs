//! Which character parts the cells: the one that gives most rows the same number of them.

use std::collections::{BTreeMap, VecDeque};

use super::lines::{Kept, Line, Lines};
use super::records::Records;

/// What parts cells in the files people have.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// How much of the file is looked at.
const SAMPLE_LINES: usize = 1_000;
const SAMPLE_BYTES: usize = 1024 * 1024;

/// How the cells of a file are parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// None: every line is one cell.
    pub delimiter: Option<u8>,
    /// The first line is Excel's `sep=;`, which is no row.
    pub announced: bool,
}

impl Dialect {
    /// Reads the beginning of `lines` to find out.
    pub fn of(lines: &mut impl Lines) -> std::io::Result<Dialect> {
        let (sample, whole) = sample(lines)?;
        if let Some(delimiter) = sample.front().and_then(announced) {
            return Ok(Dialect { delimiter: Some(delimiter), announced: true });
        }
        let mut best: Option<(u8, Fit)> = None;
        for delimiter in DELIMITERS {
            let fit = Fit::of(delimiter, Kept(sample.clone()), whole)?;
            if fit.is_credible() && best.as_ref().is_none_or(|(_, other)| fit.beats(other)) {
                best = Some((delimiter, fit));
            }
        }
        Ok(Dialect { delimiter: best.map(|(delimiter, _)| delimiter), announced: false })
    }
}

/// The first lines, and whether they are all there is.
fn sample(lines: &mut impl Lines) -> std::io::Result<(VecDeque<Line>, bool)> {
    let mut sample = VecDeque::new();
    let mut bytes = 0;
    while sample.len() < SAMPLE_LINES && bytes < SAMPLE_BYTES {
        let Some(line) = lines.next_line()? else {
            return Ok((sample, true));
        };
        bytes += line.bytes.len();
        sample.push_back(line);
    }
    Ok((sample, false))
}

/// `sep=;`, with or without quotes around it.
fn announced(first: &Line) -> Option<u8> {
    let text = first.bytes.trim_ascii();
    let text = text.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")).unwrap_or(text);
    let (name, delimiter) = text.split_at_checked(4)?;
    // A tab is trimmed away with the spaces.
    let delimiter = match delimiter {
        [] if first.bytes.ends_with(b"\t") => b'\t',
        [one] if one.is_ascii() && !one.is_ascii_alphanumeric() => *one,
        _ => return None,
    };
    name.eq_ignore_ascii_case(b"sep=").then_some(delimiter)
}

/// How well a delimiter fits.
struct Fit {
    rows: usize,
    /// The most frequent number of cells, and how many rows have it.
    width: usize,
    alike: usize,
    /// How many of the cells after the first begin with a space, as after a comma in a sentence.
    spaced: usize,
    cells: usize,
}

impl Fit {
    fn of(delimiter: u8, mut lines: Kept, whole: bool) -> std::io::Result<Fit> {
        let mut records = Records::new(Some(delimiter));
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        let mut fit = Fit { rows: 0, width: 1, alike: 0, spaced: 0, cells: 0 };
        while let Some(row) = records.next_row(&mut lines)? {
            // A sample that was cut off may end in half a row.
            if lines.0.is_empty() && !whole && fit.rows > 0 {
                break;
            }
            fit.rows += 1;
            let Ok(cells) = row.cells else { continue };
            *widths.entry(cells.len()).or_default() += 1;
            let later = cells.iter().skip(1).filter(|cell| !cell.is_empty());
            fit.cells += later.clone().count();
            fit.spaced += later.filter(|cell| cell.starts_with(' ')).count();
        }
        let most = widths.into_iter().filter(|(width, _)| *width > 1).max_by_key(|(width, alike)| (*alike, *width));
        if let Some((width, alike)) = most {
            (fit.width, fit.alike) = (width, alike);
        }
        Ok(fit)
    }

    /// Commas in plain sentences also part some lines in two; a table parts most, and prose has a space after each comma.
    fn is_credible(&self) -> bool {
        let is_prose = self.spaced * 10 > self.cells * 8;
        let needed = if is_prose { self.rows * 95 } else { self.rows * 50 };
        // Nothing but delimiters is a table with nothing in it.
        self.rows == 0 || (self.alike > 0 && self.alike * 100 >= needed)
    }

    fn beats(&self, other: &Fit) -> bool {
        let (mine, theirs) = (self.alike * other.rows, other.alike * self.rows);
        mine > theirs || (mine == theirs && self.width > other.width)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter(text: &str) -> Option<char> {
        let lines = text.lines().zip(1..);
        let lines = lines.map(|(text, number)| Line { number, bytes: text.into(), cut: false });
        let dialect = Dialect::of(&mut Kept(lines.collect())).expect("memory can be read");
        dialect.delimiter.map(char::from)
    }

    #[test]
    fn the_four_delimiters_are_found() {
        assert_eq!(delimiter("a,b\n1,2"), Some(','));
        assert_eq!(delimiter("a;b\n1;2"), Some(';'));
        assert_eq!(delimiter("a\tb\n1\t2"), Some('\t'));
        assert_eq!(delimiter("a|b\n1|2"), Some('|'));
    }

    #[test]
    fn commas_in_the_text_do_not_hide_the_semicolons() {
        assert_eq!(delimiter("Navn;Tekst;Kr\nKari;Mer lys, takk;1,5\nOla;Benker, og trær, ja;2,5"), Some(';'));
    }

    #[test]
    fn quotes_with_line_breaks_are_respected() {
        assert_eq!(delimiter("a,b\n1,\"x;y;z\n;;\"\n2,\"x;;\n;\""), Some(','));
    }

    #[test]
    fn one_idea_a_line_has_no_delimiter() {
        assert_eq!(delimiter("Forslag\nMer lys, takk\nBenker i parken, ved elva\nTrær, busker, blomster\nNy skole"), None);
        assert_eq!(delimiter("Mer lys i parken"), None);
    }

    #[test]
    fn title_lines_do_not_disturb() {
        assert_eq!(delimiter("Innspill, våren 2024\n\nId;Tekst;Dato\n1;a, b;x\n2;b;y\n3;c;z"), Some(';'));
    }

    #[test]
    fn the_delimiter_excel_announces_is_believed() {
        assert_eq!(delimiter("sep=|\na,b,c\n1,2,3"), Some('|'));
        assert_eq!(delimiter("\"SEP=;\"\na,b\n1,2"), Some(';'));
        assert_eq!(delimiter("sep=\t\na,b\n1,2"), Some('\t'));
        assert_eq!(delimiter("separat;b\n1;2"), Some(';'));
    }
}
