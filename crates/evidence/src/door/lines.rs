//! Lines in, lines out, with a limit on how long a line may be.

use super::{answer_line, refusal};
use crate::problem::{Code, Problem};
use std::io::{self, BufRead, Write};

/// The longest line read, bytes.
const LONGEST: usize = 8 * 1024 * 1024;

/// What was read.
enum Line {
    End,
    Whole,
    TooLong,
}

/// Answers every non-empty line of `input` with one line on `output`, in order, each flushed before the next is read.
/// Ends with the input; only the input's or the output's own failure is an error.
pub fn run(mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let said = match read_line(&mut input, &mut bytes)? {
            Line::End => return Ok(()),
            Line::TooLong => Some(refusal("null", &Problem::new(Code::TooLarge, "", "a line may have at most 8 MiB"))),
            Line::Whole => match std::str::from_utf8(&bytes) {
                Ok(line) => answer_line(line),
                Err(_) => Some(refusal("null", &Problem::new(Code::BadJson, "", "the line is not UTF-8"))),
            },
        };
        if let Some(mut said) = said {
            said.push('\n');
            output.write_all(said.as_bytes())?;
            output.flush()?;
        }
    }
}

/// Reads to the end of the line; of a line that is too long nothing is kept.
fn read_line(input: &mut impl BufRead, bytes: &mut Vec<u8>) -> io::Result<Line> {
    let (mut too_long, mut begun) = (false, false);
    loop {
        let ready = match input.fill_buf() {
            Ok(ready) => ready,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if ready.is_empty() {
            return Ok(if too_long {
                Line::TooLong
            } else if begun {
                Line::Whole
            } else {
                Line::End
            });
        }
        begun = true;
        let end = ready.iter().position(|byte| *byte == b'\n');
        let part = &ready[..end.unwrap_or(ready.len())];
        too_long |= bytes.len() + part.len() > LONGEST;
        if too_long {
            bytes.clear();
        } else {
            bytes.extend_from_slice(part);
        }
        let used = end.map_or(ready.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(if too_long { Line::TooLong } else { Line::Whole });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(input: &[u8]) -> Vec<String> {
        let mut output = Vec::new();
        run(input, &mut output).unwrap();
        String::from_utf8(output).unwrap().lines().map(str::to_owned).collect()
    }

    #[test]
    fn every_non_empty_line_has_one_answer_in_order() {
        let found = answers(
            b"\n{\"id\":1,\"fn\":\"freq\",\"in\":{\"p\":0.5}}\r\n  \n\xff\nx\n{\"id\":2,\"fn\":\"freq\",\"in\":{\"p\":0}}",
        );
        assert_eq!(found.len(), 4);
        assert_eq!(found[0], r#"{"id":1,"ok":true,"out":{"x":5,"of":10,"sign":"exact"}}"#);
        assert!(found[1].contains("bad_json") && found[2].contains("bad_json"));
        assert_eq!(found[3], r#"{"id":2,"ok":true,"out":{"x":1,"of":10,"sign":"less"}}"#);
    }

    #[test]
    fn a_line_of_eight_mebibytes_is_read_and_a_longer_one_refused() {
        let line = |len: usize| {
            let head = r#"{"id":7,"fn":"freq","in":{"p":0.5}}"#;
            let mut line = head.as_bytes().to_vec();
            line.resize(len, b' ');
            line.push(b'\n');
            line
        };
        let mut input = line(LONGEST);
        input.extend(line(LONGEST + 1));
        input.extend(line(40));
        let found = answers(&input);
        assert!(found[0].contains("\"id\":7,\"ok\":true"));
        assert!(found[1].contains("too_large"));
        assert!(found[2].contains("\"id\":7,\"ok\":true"));
    }
}
