//! A file in any encoding as a stream of UTF-8, in constant memory.

use std::io::Read;

use encoding_rs::{Decoder, DecoderResult, Encoding};

/// Stands where bytes could not be decoded. It never occurs in UTF-8, so it cannot be confused with what people wrote.
pub const BROKEN: u8 = 0xFF;

const CHUNK: usize = 64 * 1024;

/// The text of `source`, chunk by chunk.
pub struct Decoded<R> {
    source: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// Where in `raw` the bytes not yet decoded begin.
    next: usize,
    ended: bool,
    /// Bytes of the file read so far.
    pub read: u64,
}

impl<R: Read> Decoded<R> {
    /// A byte order mark at the beginning is left out.
    pub fn new(source: R, encoding: &'static Encoding) -> Self {
        Self {
            source,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: Vec::with_capacity(CHUNK),
            next: 0,
            ended: false,
            read: 0,
        }
    }

    /// Puts the next piece of text into `out`, in place of what was there; nothing when the file has ended.
    pub fn fill(&mut self, out: &mut Vec<u8>) -> std::io::Result<()> {
        out.clear();
        while out.is_empty() && !(self.ended && self.next == self.raw.len()) {
            if self.next == self.raw.len() {
                self.read_more()?;
            }
            self.decode_into(out);
        }
        Ok(())
    }

    fn read_more(&mut self) -> std::io::Result<()> {
        self.raw.clear();
        self.next = 0;
        let read = (&mut self.source).take(CHUNK as u64).read_to_end(&mut self.raw)?;
        self.read += read as u64;
        self.ended = read == 0;
        Ok(())
    }

    /// Decodes all of `raw`. After the end of the file it also asks the decoder for what it still holds back.
    fn decode_into(&mut self, out: &mut Vec<u8>) {
        // Three bytes for one is the most any encoding grows; the rest is room for what the decoder held back.
        out.resize(self.raw.len() * 3 + 64, 0);
        let mut written = 0;
        loop {
            let (result, read, wrote) =
                self.decoder.decode_to_utf8_without_replacement(&self.raw[self.next..], &mut out[written..], self.ended);
            self.next += read;
            written += wrote;
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => out.resize(out.len() * 2, 0),
                DecoderResult::Malformed(_, _) => {
                    if written == out.len() {
                        out.resize(out.len() * 2, 0);
                    }
                    out[written] = BROKEN;
                    written += 1;
                }
            }
        }
        out.truncate(written);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{UTF_8, UTF_16LE, WINDOWS_1252};

    fn decoded(bytes: &[u8], encoding: &'static Encoding) -> Vec<u8> {
        let mut source = Decoded::new(bytes, encoding);
        let (mut all, mut piece) = (Vec::new(), Vec::new());
        loop {
            source.fill(&mut piece).expect("memory can be read");
            if piece.is_empty() {
                return all;
            }
            all.extend_from_slice(&piece);
        }
    }

    #[test]
    fn a_mark_is_left_out_and_letters_become_utf8() {
        assert_eq!(decoded(b"\xEF\xBB\xBFbl\xC3\xA5", UTF_8), "blå".as_bytes());
        assert_eq!(decoded(b"bl\xE5", WINDOWS_1252), "blå".as_bytes());
        assert_eq!(decoded(b"\xFF\xFEb\0\xE5\0", UTF_16LE), "bå".as_bytes());
    }

    #[test]
    fn broken_bytes_are_marked_where_they_stand() {
        assert_eq!(decoded(b"a\xFFb\xC3", UTF_8), b"a\xFFb\xFF");
        assert_eq!(decoded(b"a\0b", UTF_16LE), b"a\xFF");
    }

    #[test]
    fn a_file_longer_than_a_chunk_comes_out_whole() {
        let text = "æøå\n".repeat(CHUNK / 3);
        assert_eq!(decoded(text.as_bytes(), UTF_8), text.as_bytes());
        assert_eq!(decoded(b"", UTF_8), b"");
    }
}
