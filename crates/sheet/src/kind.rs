//! What sort of file it is, by what is in it: a name can lie.

use std::io::{Read, Seek, SeekFrom};

use memchr::memmem;

use crate::problem::SheetProblem;

/// The sorts of file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Rows of text.
    Text,
    /// A ZIP, which the reader of workbooks looks closer at.
    Zip,
}

/// How much of the beginning is looked at, in bytes.
const HEAD: usize = 64 * 1024;

/// Beginnings which say what a file is.
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const ARCHIVES: [&[u8]; 6] = [b"\x1F\x8B", b"BZh", b"7z\xBC\xAF\x27\x1C", b"Rar!", b"\xFD7zXZ", b"\x28\xB5\x2F\xFD"];
const PICTURES_AND_PROGRAMS: [&[u8]; 7] =
    [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"\x7FELF", b"MZ\x90", b"SQLite format 3\0", b"PAR1"];
/// BIFF 2–5: workbooks older than the OLE container.
const BARE_EXCEL: [&[u8]; 4] = [b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00"];

/// Looks at the beginning of `file` and leaves it rewound.
pub fn recognise<F: Read + Seek>(file: &mut F) -> Result<Kind, SheetProblem> {
    let mut head = Vec::with_capacity(HEAD);
    file.seek(SeekFrom::Start(0))?;
    file.take(HEAD as u64).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;

    if head.is_empty() {
        return Err(SheetProblem::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Zip);
    }
    if head.starts_with(OLE) {
        return Err(inside_ole(file)?);
    }
    match other_format(&head) {
        Some(problem) => Err(problem),
        None => Ok(Kind::Text),
    }
}

fn other_format(head: &[u8]) -> Option<SheetProblem> {
    let begins = |beginnings: &[&[u8]]| beginnings.iter().any(|begin| head.starts_with(begin));
    if begins(&[b"%PDF"]) {
        return Some(SheetProblem::Pdf);
    }
    if begins(&[b"{\\rtf"]) {
        return Some(SheetProblem::Document);
    }
    if begins(&BARE_EXCEL) {
        return Some(SheetProblem::OldExcel);
    }
    if begins(&ARCHIVES) {
        return Some(SheetProblem::Archive);
    }
    if begins(&PICTURES_AND_PROGRAMS) {
        return Some(SheetProblem::Binary);
    }
    other_text(head)
}

/// Text which is no table.
fn other_text(head: &[u8]) -> Option<SheetProblem> {
    // UTF-16 keeps its ASCII when the zero bytes are left out, which is enough to know a beginning by.
    let beginning: Vec<u8> = head.iter().copied().filter(|byte| byte.is_ascii() && *byte != 0).take(512).collect();
    let beginning = String::from_utf8_lossy(&beginning).to_ascii_lowercase();
    let beginning = beginning.trim_start();

    let pages = ["<!doctype html", "<html", "<table", "<head", "<body"];
    if pages.iter().any(|page| beginning.starts_with(page)) {
        return Some(SheetProblem::Html);
    }
    if beginning.starts_with("<?xml") {
        return Some(SheetProblem::Xml);
    }
    let squeezed: String = beginning.chars().filter(|c| !c.is_whitespace()).collect();
    if ["{\"", "[{\"", "[[\"", "{}", "[]"].iter().any(|json| squeezed.starts_with(json)) {
        return Some(SheetProblem::Json);
    }
    None
}

/// Old Office files and locked workbooks share a container; the names of their streams, in UTF-16, tell them apart.
fn inside_ole<F: Read + Seek>(file: &mut F) -> std::io::Result<SheetProblem> {
    const ENOUGH: u64 = 64 * 1024 * 1024;
    let locked = utf16("EncryptedPackage");
    let books = ["Workbook\0", "WORKBOOK\0", "Book\0"].map(utf16);
    let mut found_book = false;
    let mut window = Vec::new();
    let mut source = file.take(ENOUGH);
    loop {
        let kept = window.len().min(locked.len());
        window.drain(..window.len() - kept);
        let read = (&mut source).take(HEAD as u64).read_to_end(&mut window)?;
        let holds = |name: &[u8]| memmem::find(&window, name).is_some();
        if holds(&locked) {
            return Ok(SheetProblem::Locked);
        }
        found_book |= books.iter().any(|name| holds(name));
        if read == 0 {
            break;
        }
    }
    Ok(if found_book { SheetProblem::OldExcel } else { SheetProblem::Document })
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn kind_of(bytes: &[u8]) -> Result<Kind, SheetProblem> {
        recognise(&mut Cursor::new(bytes))
    }

    #[test]
    fn an_empty_file_is_refused_as_empty() {
        assert!(matches!(kind_of(b""), Err(SheetProblem::Empty)));
    }

    #[test]
    fn files_of_other_sorts_are_refused_by_their_content() {
        assert!(matches!(kind_of(b"%PDF-1.7 ..."), Err(SheetProblem::Pdf)));
        assert!(matches!(kind_of(b"\x1F\x8B\x08"), Err(SheetProblem::Archive)));
        assert!(matches!(kind_of(b"\x89PNG\r\n"), Err(SheetProblem::Binary)));
        assert!(matches!(kind_of(b"\n<HTML><table>"), Err(SheetProblem::Html)));
        assert!(matches!(kind_of(b"\xEF\xBB\xBF<?xml version='1.0'?>"), Err(SheetProblem::Xml)));
        assert!(matches!(kind_of(b"[\n  {\"id\": 1}]"), Err(SheetProblem::Json)));
    }

    #[test]
    fn the_two_sorts_of_old_container_are_told_apart() {
        let container = |name: &str| [OLE, &[0; 600], &utf16(name), &[0; 90]].concat();
        assert!(matches!(kind_of(&container("Book")), Err(SheetProblem::OldExcel)));
        assert!(matches!(kind_of(&container("Workbook")), Err(SheetProblem::OldExcel)));
        assert!(matches!(kind_of(&container("EncryptedPackage")), Err(SheetProblem::Locked)));
        assert!(matches!(kind_of(&container("WordDocument")), Err(SheetProblem::Document)));
    }

    #[test]
    fn a_header_in_brackets_is_still_a_table() {
        assert_eq!(kind_of(b"[Id];[Tekst]\n1;Hei").ok(), Some(Kind::Text));
    }
}
