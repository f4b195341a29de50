//! The texts that the cells of a workbook share, kept in a temporary file when they are many.

use std::io::{Read, Seek, SeekFrom, Write};

use quick_xml::events::Event;
use tempfile::SpooledTempFile;

use crate::problem::{LONGEST_CELL, SheetProblem};
use crate::xml::{Xml, XmlProblem, push_reference};

/// How much stays in memory, in bytes.
const IN_MEMORY: usize = 16 * 1024 * 1024;
/// How much is read from the file at a time, in bytes; cells mostly use the texts in the order they were written.
const WINDOW: usize = 64 * 1024;
/// The most texts, and how long they may be together in bytes: a small ZIP can hold an endless number.
const MOST_TEXTS: usize = 10_000_000;
const MOST_BYTES: u64 = 4 * 1024 * 1024 * 1024;
/// What stands for the place of a text that was too long or not readable.
const UNUSABLE: u64 = 1 << 63;

/// A shared text, or why there is none.
pub enum Shared<'a> {
    /// The text.
    Text(&'a str),
    /// It is over `LONGEST_CELL`.
    TooLong,
    /// It is not UTF-8, or there is no text with this number.
    Missing,
}

/// All shared texts of a workbook.
pub struct Strings {
    store: SpooledTempFile,
    /// Where each text ends; it begins where the one before ended.
    ends: Vec<u64>,
    early: Window,
    late: Window,
}

/// Some of the store, in memory.
#[derive(Default)]
struct Window {
    start: u64,
    bytes: Vec<u8>,
}

impl Strings {
    /// A workbook without shared texts.
    pub fn none() -> Self {
        Self { store: SpooledTempFile::new(IN_MEMORY), ends: Vec::new(), early: Window::default(), late: Window::default() }
    }

    /// Reads the part `sharedStrings.xml`.
    pub fn read<R: Read>(xml: &mut Xml<R>) -> Result<Strings, SheetProblem> {
        let mut strings = Strings::none();
        let mut waiting = Vec::with_capacity(WINDOW);
        let mut end = 0;
        loop {
            match xml.next() {
                Ok(Event::Start(e)) if e.local_name().as_ref() == "si" => {}
                Ok(Event::Eof) => break,
                Ok(_) | Err(XmlProblem::NotText) => continue,
                Err(problem) => return Err(problem.into()),
            }
            let unusable = match rich_text(xml, "si")? {
                Some(text) if text.len() <= LONGEST_CELL => {
                    end += text.len() as u64;
                    waiting.extend_from_slice(text.as_bytes());
                    0
                }
                Some(_) => UNUSABLE | 1,
                None => UNUSABLE,
            };
            // The mark takes the place of the lowest bit, so that two sorts can be told apart.
            strings.ends.push((end << 1) | unusable);
            if strings.ends.len() > MOST_TEXTS || end > MOST_BYTES {
                return Err(SheetProblem::Damaged("too many shared texts".to_string()));
            }
            if waiting.len() >= WINDOW {
                strings.store.write_all(&waiting)?;
                waiting.clear();
            }
        }
        strings.store.write_all(&waiting)?;
        strings.store.seek(SeekFrom::Start(0))?;
        (&mut strings.store).take(WINDOW as u64).read_to_end(&mut strings.early.bytes)?;
        Ok(strings)
    }

    /// The text with this number, counted from 0.
    pub fn find(&mut self, number: usize) -> std::io::Result<Shared<'_>> {
        let Some(end) = self.ends.get(number).copied() else {
            return Ok(Shared::Missing);
        };
        if end & UNUSABLE != 0 {
            return Ok(if end & 1 == 1 { Shared::TooLong } else { Shared::Missing });
        }
        let place = |mark: u64| (mark & !UNUSABLE) >> 1;
        let start = number.checked_sub(1).map_or(0, |before| place(self.ends[before]));
        let length = (place(end) - start) as usize;
        if !self.early.holds(start, length) && !self.late.holds(start, length) {
            self.late.load(&mut self.store, start, length)?;
        }
        let window = if self.early.holds(start, length) { &self.early } else { &self.late };
        let from = (start - window.start) as usize;
        let text = std::str::from_utf8(&window.bytes[from..from + length]);
        Ok(text.map_or(Shared::Missing, Shared::Text))
    }
}

impl Window {
    fn holds(&self, start: u64, length: usize) -> bool {
        start >= self.start && start + length as u64 <= self.start + self.bytes.len() as u64
    }

    fn load(&mut self, store: &mut SpooledTempFile, start: u64, length: usize) -> std::io::Result<()> {
        self.start = start;
        self.bytes.clear();
        store.seek(SeekFrom::Start(start))?;
        store.take(length.max(WINDOW) as u64).read_to_end(&mut self.bytes)?;
        if self.bytes.len() < length {
            return Err(std::io::Error::other("the temporary file has lost text"));
        }
        Ok(())
    }
}

/// The text inside the element called `outer`, which has just begun: all its runs together, without the reading aids of
/// Japanese. None when it is not UTF-8.
pub fn rich_text<R: Read>(xml: &mut Xml<R>, outer: &str) -> Result<Option<String>, XmlProblem> {
    let mut text = String::new();
    let mut readable = true;
    let mut in_text = false;
    let mut in_reading_aid = false;
    loop {
        match xml.next() {
            Ok(Event::Start(e)) => match e.local_name().as_ref() {
                "t" => in_text = !in_reading_aid,
                "rPh" => in_reading_aid = true,
                _ => {}
            },
            Ok(Event::End(e)) => match e.local_name().as_ref() {
                "t" => in_text = false,
                "rPh" => in_reading_aid = false,
                name if name == outer => break,
                _ => {}
            },
            Ok(Event::Eof) => return Err(XmlProblem::Broken(format!("{outer} never ends"))),
            Err(XmlProblem::NotText) => readable = false,
            Err(problem) => return Err(problem),
            Ok(piece) if in_text && text.len() <= LONGEST_CELL => push_piece(&piece, &mut text),
            Ok(_) => {}
        }
    }
    Ok(readable.then(|| unescaped(text)))
}

/// Adds the text of a piece that is no tag.
pub fn push_piece(piece: &Event<'_>, text: &mut String) {
    match piece {
        Event::Text(piece) => text.push_str(&piece.xml10_content()),
        Event::CData(piece) => text.push_str(&piece.xml10_content()),
        Event::GeneralRef(reference) => push_reference(reference, text),
        // Comments and the like are no text.
        Event::Start(_) | Event::End(_) | Event::Empty(_) | Event::Comment(_) => {}
        Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::Eof => {}
    }
}

/// Excel writes a character XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). Line breaks all become `\n`.
pub fn unescaped(text: String) -> String {
    let text = if text.contains("_x") { without_escapes(&text) } else { text };
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text }
}

fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(letter) => {
                out.extend(Some(letter).filter(|letter| *letter != '\0'));
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(xml: &str) -> Strings {
        Strings::read(&mut Xml::new(xml.as_bytes())).expect("good XML")
    }

    fn text(strings: &mut Strings, number: usize) -> Option<String> {
        match strings.find(number).expect("memory can be read") {
            Shared::Text(text) => Some(text.to_string()),
            Shared::TooLong | Shared::Missing => None,
        }
    }

    #[test]
    fn runs_references_and_reading_aids_are_understood() {
        let xml = "<sst uniqueCount='99999999999'><si><t>a &amp; b&#10;c</t></si><si/>\
                   <si><r><t xml:space='preserve'>rik </t></r><r><rPr/><t>tekst</t></r><rPh><t>x</t></rPh></si>\
                   <si><t>_x000D__x00e6__x5F_</t></si></sst>";
        let mut strings = read(xml);
        assert_eq!(text(&mut strings, 0).as_deref(), Some("a & b\nc"));
        assert_eq!(text(&mut strings, 1).as_deref(), Some(""));
        assert_eq!(text(&mut strings, 2).as_deref(), Some("rik tekst"));
        assert_eq!(text(&mut strings, 3).as_deref(), Some("\næ_x5F_"));
        assert_eq!(text(&mut strings, 4), None);
    }

    #[test]
    fn texts_that_fill_the_temporary_file_are_found_in_any_order() {
        let many: String = (0..60_000).map(|n| format!("<si><t>{n} {}</t></si>", "æ".repeat(200))).collect();
        let mut strings = read(&format!("<sst>{many}</sst>"));
        assert!(strings.store.is_rolled());
        for number in [0, 59_999, 1, 30_000, 2, 30_001] {
            assert!(text(&mut strings, number).is_some_and(|text| text.starts_with(&format!("{number} æ"))));
        }
    }

    #[test]
    fn a_text_that_is_too_long_is_passed_over() {
        let long = "x".repeat(LONGEST_CELL + 1);
        let mut strings = read(&format!("<sst><si><t>a</t></si><si><t>{long}</t></si><si><t>b</t></si></sst>"));
        assert!(matches!(strings.find(1), Ok(Shared::TooLong)));
        assert_eq!(text(&mut strings, 2).as_deref(), Some("b"));
    }
}
