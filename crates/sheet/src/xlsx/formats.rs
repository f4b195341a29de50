//! How numbers in a workbook are meant: a date, a time, a share, or just a number.

use std::collections::HashMap;
use std::io::Read;

use quick_xml::events::Event;

use crate::xml::{Xml, XmlProblem, attribute};

/// What a number is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A number.
    Plain,
    /// A number with zeros before it, this many digits in all: the number of a municipality, say.
    Padded(usize),
    /// A share, shown times one hundred and with `%`.
    Percent,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time.
    DateTime,
    /// Hours, minutes and seconds, as many as there are.
    Duration,
}

/// What each cell style means, by its number in the workbook.
pub fn read<R: Read>(xml: &mut Xml<R>) -> Result<Vec<Meaning>, XmlProblem> {
    let mut own: HashMap<u32, Meaning> = HashMap::new();
    let mut styles = Vec::new();
    let mut in_cell_styles = false;
    loop {
        match xml.next() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "numFmt" => {
                    let id = attribute(&e, "numFmtId").and_then(|id| id.parse().ok());
                    if let (Some(id), Some(code)) = (id, attribute(&e, "formatCode")) {
                        own.insert(id, of_code(&code));
                    }
                }
                "cellXfs" => in_cell_styles = true,
                "xf" if in_cell_styles => {
                    let id = attribute(&e, "numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                    styles.push(own.get(&id).copied().unwrap_or_else(|| built_in(id)));
                }
                _ => {}
            },
            Ok(Event::End(e)) if e.local_name().as_ref() == "cellXfs" => return Ok(styles),
            Ok(Event::Eof) => return Ok(styles),
            Ok(_) | Err(XmlProblem::NotText) => {}
            Err(problem) => return Err(problem),
        }
    }
}

/// The formats Excel never writes down (ECMA-376 part 1, 18.8.30).
fn built_in(id: u32) -> Meaning {
    match id {
        9 | 10 => Meaning::Percent,
        14..=17 | 27..=31 | 34..=36 | 50..=54 | 57 | 58 => Meaning::Date,
        18..=21 | 32 | 33 | 45 | 47 | 55 | 56 => Meaning::Time,
        22 => Meaning::DateTime,
        46 => Meaning::Duration,
        _ => Meaning::Plain,
    }
}

/// What a format such as `dd/mm/yyyy hh:mm` means, by the letters outside quotes and brackets.
fn of_code(code: &str) -> Meaning {
    let (letters, counts_on) = letters_of(code);
    if letters.eq_ignore_ascii_case("general") || letters == "@" {
        return Meaning::Plain;
    }
    let has = |wanted: &[char]| letters.chars().any(|letter| wanted.contains(&letter.to_ascii_lowercase()));
    let (days, times) = (has(&['y', 'd']), has(&['h', 's']));
    // `m` is minutes beside hours or seconds, and else months.
    let days = days || (has(&['m']) && !times);
    match (days, times) {
        _ if counts_on => Meaning::Duration,
        (true, true) => Meaning::DateTime,
        (true, false) => Meaning::Date,
        (false, true) => Meaning::Time,
        (false, false) if letters.contains('%') => Meaning::Percent,
        (false, false) if (2..=30).contains(&letters.len()) && letters.bytes().all(|letter| letter == b'0') => {
            Meaning::Padded(letters.len())
        }
        (false, false) => Meaning::Plain,
    }
}

/// The first section of the format without what is only decoration, and whether it counts hours beyond 24 (`[h]`).
fn letters_of(code: &str) -> (String, bool) {
    let (mut letters, mut counts_on) = (String::new(), false);
    let mut rest = code.chars();
    while let Some(letter) = rest.next() {
        match letter {
            ';' => break,
            '"' => drop(rest.by_ref().find(|c| *c == '"')),
            '\\' | '_' | '*' => drop(rest.next()),
            '[' => {
                let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                let lower = inside.to_ascii_lowercase();
                counts_on |= !lower.is_empty() && lower.chars().all(|c| matches!(c, 'h' | 'm' | 's'));
            }
            ' ' => {}
            other => letters.push(other),
        }
    }
    // `AM/PM` says nothing that the hours do not.
    (letters.replace("AM/PM", "").replace("am/pm", "").replace("A/P", ""), counts_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_people_use_are_understood() {
        assert_eq!(of_code("General"), Meaning::Plain);
        assert_eq!(of_code("#,##0.00"), Meaning::Plain);
        assert_eq!(of_code("0.00E+00"), Meaning::Plain);
        assert_eq!(of_code("0000"), Meaning::Padded(4));
        assert_eq!(of_code("0.0%"), Meaning::Percent);
        assert_eq!(of_code("dd/mm/yyyy;@"), Meaning::Date);
        assert_eq!(of_code("[$-414]d. mmmm yyyy;@"), Meaning::Date);
        assert_eq!(of_code("mmm\\ yy"), Meaning::Date);
        assert_eq!(of_code("yyyy\\-mm\\-dd\\ hh:mm:ss"), Meaning::DateTime);
        assert_eq!(of_code("h:mm AM/PM"), Meaning::Time);
        assert_eq!(of_code("[h]:mm:ss"), Meaning::Duration);
        assert_eq!(of_code("0 \"dager\""), Meaning::Plain);
        assert_eq!(of_code("[Red]0.00"), Meaning::Plain);
        assert_eq!(of_code("_ * #,##0_ ;_ * -#,##0_ "), Meaning::Plain);
    }
}
