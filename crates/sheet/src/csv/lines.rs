//! The physical lines of a text, numbered as a text editor numbers them.

use std::collections::VecDeque;
use std::io::Read;

use super::decode::Decoded;

/// The longest line that is kept, in bytes of UTF-8; the rest of a longer one is passed over.
pub const LONGEST_LINE: usize = 16 * 1024 * 1024;

/// One line without its line break.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1.
    pub number: u64,
    /// UTF-8, but for `BROKEN` where something could not be decoded.
    pub bytes: Vec<u8>,
    /// Whether the line was longer than `LONGEST_LINE`.
    pub cut: bool,
}

/// Where lines come from: a file, or lines that were read before.
pub trait Lines {
    /// The next line; none when there are no more.
    fn next_line(&mut self) -> std::io::Result<Option<Line>>;
    /// Gives lines back that were read too early; they come again, in the same order.
    fn put_back(&mut self, lines: VecDeque<Line>);
}

/// Lines already in memory.
#[derive(Clone)]
pub struct Kept(pub VecDeque<Line>);

impl Lines for Kept {
    fn next_line(&mut self) -> std::io::Result<Option<Line>> {
        Ok(self.0.pop_front())
    }

    fn put_back(&mut self, mut lines: VecDeque<Line>) {
        lines.append(&mut self.0);
        self.0 = lines;
    }
}

/// The lines of a file. A line ends with `\n`, `\r\n` or a lone `\r`; zero bytes are left out, for no text has them.
pub struct FileLines<R> {
    source: Decoded<R>,
    piece: Vec<u8>,
    /// Where in `piece` the next line begins.
    next: usize,
    number: u64,
    waiting: VecDeque<Line>,
    /// The last line ended with `\r`, so that a `\n` now belongs to it.
    after_return: bool,
}

impl<R: Read> FileLines<R> {
    /// Lines from the beginning of `source`.
    pub fn new(source: Decoded<R>) -> Self {
        Self { source, piece: Vec::new(), next: 0, number: 0, waiting: VecDeque::new(), after_return: false }
    }

    /// Bytes of the file read so far.
    pub fn read(&self) -> u64 {
        self.source.read
    }

    /// Whether there is more text, having read some when needed.
    fn has_text(&mut self) -> std::io::Result<bool> {
        loop {
            if self.next == self.piece.len() {
                self.source.fill(&mut self.piece)?;
                self.next = 0;
            }
            let Some(first) = self.piece.get(self.next) else {
                return Ok(false);
            };
            if !(self.after_return && *first == b'\n') {
                self.after_return = false;
                return Ok(true);
            }
            self.after_return = false;
            self.next += 1;
        }
    }

    /// Moves text up to the next line break into `line`. Whether the break was found in this piece.
    fn take_piece(&mut self, line: &mut Line) -> bool {
        let rest = &self.piece[self.next..];
        let end = memchr::memchr2(b'\n', b'\r', rest);
        let text = &rest[..end.unwrap_or(rest.len())];
        let room = LONGEST_LINE - line.bytes.len();
        line.cut |= text.len() > room;
        for between_zeros in text[..text.len().min(room)].split(|byte| *byte == 0) {
            line.bytes.extend_from_slice(between_zeros);
        }
        let Some(end) = end else {
            self.next = self.piece.len();
            return false;
        };
        self.after_return = rest[end] == b'\r';
        self.next += end + 1;
        true
    }
}

impl<R: Read> Lines for FileLines<R> {
    fn next_line(&mut self) -> std::io::Result<Option<Line>> {
        if let Some(line) = self.waiting.pop_front() {
            return Ok(Some(line));
        }
        if !self.has_text()? {
            return Ok(None);
        }
        self.number += 1;
        let mut line = Line { number: self.number, bytes: Vec::new(), cut: false };
        while !self.take_piece(&mut line) && self.has_text()? {}
        Ok(Some(line))
    }

    fn put_back(&mut self, mut lines: VecDeque<Line>) {
        lines.append(&mut self.waiting);
        self.waiting = lines;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::UTF_8;

    fn lines(text: &[u8]) -> Vec<(u64, String)> {
        let mut source = FileLines::new(Decoded::new(text, UTF_8));
        let mut all = Vec::new();
        while let Some(line) = source.next_line().expect("memory can be read") {
            all.push((line.number, String::from_utf8(line.bytes).expect("UTF-8")));
        }
        all
    }

    #[test]
    fn every_sort_of_line_break_counts_once() {
        let expected = vec![(1, "a".to_string()), (2, String::new()), (3, "b".to_string())];
        assert_eq!(lines(b"a\n\nb"), expected);
        assert_eq!(lines(b"a\r\n\r\nb\r\n"), expected);
        assert_eq!(lines(b"a\r\rb\r"), expected);
    }

    #[test]
    fn a_line_break_cut_between_two_pieces_is_one() {
        let long = "x".repeat(64 * 1024 - 1);
        let read = lines(format!("{long}\r\ny\r\n").as_bytes());
        assert_eq!(read.len(), 2);
        assert_eq!(read[1], (2, "y".to_string()));
    }

    #[test]
    fn zero_bytes_are_left_out() {
        assert_eq!(lines(b"a\0b\n\0"), vec![(1, "ab".to_string()), (2, String::new())]);
    }

    #[test]
    fn lines_given_back_come_again() {
        let mut source = FileLines::new(Decoded::new(&b"a\nb\nc"[..], UTF_8));
        let mut next = || source.next_line().expect("memory can be read").expect("a line");
        let early = VecDeque::from([next(), next()]);
        source.put_back(early.clone());
        assert_eq!(source.next_line().expect("read").as_ref(), early.front());
    }
}
