//! Which encoding a text file is in.
//!
//! The whole file is read once, for one letter far down can settle it; memory stays constant.

use std::io::{Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE};

/// How much of the file with letters outside ASCII is enough to know an old encoding by, in bytes.
const ENOUGH: usize = 4 * 1024 * 1024;
const CHUNK: usize = 64 * 1024;

/// The encoding of `file`, which is left rewound. A byte order mark decides; then zero bytes in every other place
/// (UTF-16); then whether it is UTF-8 but for a few broken places; then the guess of browsers.
pub fn detect<F: Read + Seek>(file: &mut F) -> std::io::Result<&'static Encoding> {
    file.seek(SeekFrom::Start(0))?;
    let mut head = Vec::with_capacity(CHUNK);
    file.take(CHUNK as u64).read_to_end(&mut head)?;
    file.seek(SeekFrom::Start(0))?;

    if let Some((marked, _)) = Encoding::for_bom(&head) {
        return Ok(marked);
    }
    if let Some(wide) = unmarked_utf16(&head) {
        return Ok(wide);
    }
    let tally = Tally::of(file)?;
    file.seek(SeekFrom::Start(0))?;
    if tally.is_utf8() {
        return Ok(UTF_8);
    }
    if tally.is_mac() {
        return Ok(MACINTOSH);
    }
    let guess = guess_old(file)?;
    file.seek(SeekFrom::Start(0))?;
    Ok(guess)
}

/// Delimiters, digits and line breaks are ASCII in any script, so UTF-16 always has zeros, all in even or all in odd places.
fn unmarked_utf16(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    let zeros_in = |place: usize| head.iter().skip(place).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros_in(0), zeros_in(1));
    let enough = (pairs / 50).max(1);
    let (candidate, zeros, others) = if odd > even { (UTF_16LE, odd, even) } else { (UTF_16BE, even, odd) };
    if zeros < enough || others * 4 > zeros {
        return None;
    }
    let whole = &head[..pairs * 2];
    // A surrogate pair may be cut by the end of what was looked at.
    let whole = &whole[..whole.len().saturating_sub(if whole.len() == CHUNK { 2 } else { 0 })];
    let (text, broken) = candidate.decode_without_bom_handling(whole);
    let printable = !text.chars().any(|c| c < ' ' && !c.is_whitespace());
    // Stray zero bytes in a file of narrow text would make wide letters, but hardly a wide line break.
    let has_lines = whole.len() < 1_000 || text.contains(['\n', '\r']);
    (!broken && printable && has_lines).then_some(candidate)
}

/// What the bytes outside ASCII look like, over the whole file.
#[derive(Default)]
struct Tally {
    /// Letters that are well-formed UTF-8.
    letters: u64,
    /// Places that are not.
    broken: u64,
    /// Bytes outside ASCII.
    high: u64,
    /// Bytes after a letter that are å, æ or ø on the old Macintosh, and no letters on Windows.
    mac: u64,
    /// Bytes after a letter that are letters on Windows, and none or rare ones on the Macintosh.
    windows: u64,
}

impl Tally {
    fn of<F: Read>(file: &mut F) -> std::io::Result<Tally> {
        let mut tally = Tally::default();
        let mut window = Vec::with_capacity(CHUNK + 8);
        loop {
            let read = file.take(CHUNK as u64).read_to_end(&mut window)?;
            let carried = if read == 0 { 0 } else { cut_letter(&window) };
            let whole = window.len() - carried;
            tally.add(&window[..whole]);
            window.drain(..whole);
            if read == 0 {
                return Ok(tally);
            }
        }
    }

    fn add(&mut self, bytes: &[u8]) {
        if bytes.is_ascii() {
            return;
        }
        for chunk in bytes.utf8_chunks() {
            self.letters += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count() as u64;
            self.broken += u64::from(!chunk.invalid().is_empty());
        }
        self.high += bytes.iter().filter(|byte| **byte >= 0x80).count() as u64;
        for two in bytes.windows(2).filter(|two| two[0].is_ascii_alphabetic()) {
            self.mac += u64::from(matches!(two[1], 0x8C | 0xBE | 0xBF));
            self.windows += u64::from(two[1] >= 0xC0);
        }
    }

    /// A few broken places in much good UTF-8 are damage, and the rows they are in say so; an old encoding is broken everywhere.
    fn is_utf8(&self) -> bool {
        self.broken == 0 || self.letters >= self.broken.saturating_mul(4)
    }

    /// Excel on a Mac still offers this; browsers' guess does not know it.
    fn is_mac(&self) -> bool {
        self.mac > 0 && self.windows * 10 <= self.mac && self.mac * 10 >= self.high
    }
}

/// How many bytes at the end are the beginning of a letter whose rest is yet to be read: 0 to 3.
fn cut_letter(bytes: &[u8]) -> usize {
    for back in 1..=bytes.len().min(3) {
        let byte = bytes[bytes.len() - back];
        let needs = match byte {
            0xC0..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF7 => 4,
            0x80..=0xBF => continue,
            0x00..=0x7F | 0xF8..=0xFF => return 0,
        };
        return if needs > back { back } else { 0 };
    }
    0
}

fn guess_old<F: Read>(file: &mut F) -> std::io::Result<&'static Encoding> {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut fed = 0;
    let mut chunk = Vec::with_capacity(CHUNK);
    while fed < ENOUGH {
        chunk.clear();
        if file.take(CHUNK as u64).read_to_end(&mut chunk)? == 0 {
            break;
        }
        if !chunk.is_ascii() {
            detector.feed(&chunk, false);
            fed += chunk.len();
        }
    }
    detector.feed(b"", true);
    Ok(detector.guess(Some(b"no"), Utf8Detection::Deny))
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1252;
    use std::io::Cursor;

    const TEXT: &str = "Tittel;Beskrivelse\nBlåbær på øya;Vi ønsker oss flere båtplasser, også på vårparten\n";

    fn detected(bytes: &[u8]) -> &'static Encoding {
        detect(&mut Cursor::new(bytes)).expect("memory can be read")
    }

    fn wide(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn a_byte_order_mark_decides() {
        assert_eq!(detected(b"\xEF\xBB\xBFa;b"), UTF_8);
        assert_eq!(detected(b"\xFF\xFEa\0"), UTF_16LE);
        assert_eq!(detected(b"\xFE\xFF\0a"), UTF_16BE);
    }

    #[test]
    fn utf16_is_known_without_a_mark() {
        assert_eq!(detected(&wide(TEXT, u16::to_le_bytes)), UTF_16LE);
        assert_eq!(detected(&wide(TEXT, u16::to_be_bytes)), UTF_16BE);
        assert_eq!(detected(&wide("提案,内容\n夜间照明,公园太暗了需要更多的路灯\n", u16::to_be_bytes)), UTF_16BE);
    }

    #[test]
    fn one_letter_at_the_end_of_a_long_file_decides() {
        let mut bytes = b"one;two\n".repeat(50_000);
        assert_eq!(detected(&bytes), UTF_8);
        bytes.extend_from_slice(b"bl\xE5b\xE6r;to\n");
        assert_eq!(detected(&bytes), WINDOWS_1252);
    }

    #[test]
    fn the_old_encodings_of_norwegian_are_told_apart() {
        let (windows, _, _) = WINDOWS_1252.encode(TEXT);
        assert_eq!(detected(&windows), WINDOWS_1252);
        let mac: Vec<u8> = TEXT
            .chars()
            .map(|c| match c {
                'å' => 0x8C,
                'æ' => 0xBE,
                'ø' => 0xBF,
                other => other as u8,
            })
            .collect();
        assert_eq!(detected(&mac), MACINTOSH);
    }

    #[test]
    fn signs_that_are_letters_on_a_mac_do_not_make_a_mac() {
        let windows = |text: &str| detected(&WINDOWS_1252.encode(text).0);
        assert_eq!(windows("Bruk Excel\u{ae} til \u{be} av tiden;Sm\u{f8}r"), WINDOWS_1252);
        assert_eq!(windows("\u{bf}por qu\u{e9} no?;\u{bf}y t\u{fa}?"), WINDOWS_1252);
    }

    #[test]
    fn a_few_broken_bytes_do_not_make_utf8_another_encoding() {
        let bytes = [TEXT.as_bytes(), b"odel\xFFagt;x\n"].concat();
        assert_eq!(detected(&bytes), UTF_8);
    }

    #[test]
    fn a_letter_cut_between_two_chunks_is_whole() {
        for padding in 0..4 {
            let bytes = ["a".repeat(CHUNK - padding), "æøå€😀".repeat(30)].concat();
            assert_eq!(detected(bytes.as_bytes()), UTF_8);
        }
    }
}
