//! XML piece by piece, with an upper limit on how long one piece may be.

use std::borrow::Cow;
use std::io::{BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::problem::SheetProblem;

/// The longest piece between two tags, in bytes. A small ZIP can hold an endless one.
const LONGEST_PIECE: u64 = 16 * 1024 * 1024;

/// What can go wrong inside a part of a workbook.
#[derive(Debug)]
pub enum XmlProblem {
    /// One text is not UTF-8; reading can go on.
    NotText,
    /// Nothing after this can be read.
    Broken(String),
}

impl From<quick_xml::Error> for XmlProblem {
    fn from(cause: quick_xml::Error) -> Self {
        match cause {
            quick_xml::Error::Encoding(_) | quick_xml::Error::Escape(_) => Self::NotText,
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<XmlProblem> for SheetProblem {
    fn from(problem: XmlProblem) -> Self {
        match problem {
            XmlProblem::NotText => Self::Damaged("text that is not UTF-8".to_string()),
            XmlProblem::Broken(cause) => Self::Damaged(cause),
        }
    }
}

/// One part of the workbook. Empty elements come as a start and an end.
pub struct Xml<R: Read> {
    reader: Reader<Leash<BufReader<R>>>,
    buffer: Vec<u8>,
}

impl<R: Read> Xml<R> {
    /// From the beginning of `source`.
    pub fn new(source: R) -> Self {
        let leash = Leash { source: BufReader::with_capacity(64 * 1024, source), left: 0, read: 0 };
        let mut reader = Reader::from_reader(leash);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, buffer: Vec::new() }
    }

    /// The next tag or text.
    pub fn next(&mut self) -> Result<Event<'_>, XmlProblem> {
        self.buffer.clear();
        if self.buffer.capacity() > 1024 * 1024 {
            self.buffer.shrink_to(64 * 1024);
        }
        self.reader.get_mut().left = LONGEST_PIECE;
        Ok(self.reader.read_event_into(&mut self.buffer)?)
    }

    /// Bytes of XML read so far.
    pub fn read(&self) -> u64 {
        self.reader.get_ref().read
    }
}

/// The attributes of an element: their names without namespace, and what is written there, entities not yet read.
pub fn attributes<'a>(element: &'a BytesStart<'_>) -> impl Iterator<Item = (&'a str, Cow<'a, str>)> {
    let mut attributes = element.attributes();
    attributes.with_checks(false);
    let named = attributes.flatten();
    named.map(|one| (one.key.local_name().into_inner(), one.value))
}

/// The attribute called `name`, in whatever namespace.
pub fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let (_, value) = attributes(element).find(|(own, _)| *own == name)?;
    unescape(&value).ok().map(|value| value.into_owned())
}

/// Adds what `&lt;` or `&#10;` stands for.
pub fn push_reference(reference: &BytesRef<'_>, text: &mut String) {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        text.push(letter);
        return;
    }
    let name = reference.xml10_content();
    match resolve_xml_entity(&name) {
        Some(known) => text.push_str(known),
        None => {
            text.push('&');
            text.push_str(&name);
            text.push(';');
        }
    }
}

/// Lets only so many bytes through for each piece.
struct Leash<B> {
    source: B,
    left: u64,
    read: u64,
}

impl<B: BufRead> Read for Leash<B> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.read += read as u64;
        Ok(read)
    }
}

impl<B: BufRead> BufRead for Leash<B> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.left == 0 {
            return Err(std::io::Error::other("a piece of XML is too long"));
        }
        self.source.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount as u64);
        self.read += amount as u64;
        self.source.consume(amount);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endless_text_is_cut_off() {
        let endless = b"<t>".chain(std::io::repeat(b'x'));
        let mut xml = Xml::new(endless);
        assert!(matches!(xml.next(), Ok(Event::Start(_))));
        assert!(matches!(xml.next(), Err(XmlProblem::Broken(_))));
    }
}
