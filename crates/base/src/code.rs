//! Codes that people copy from paper, read aloud on the telephone or type on a small screen.

use std::fmt;
use std::str::FromStr;

mod stored;

/// Crockford's base 32: no I, L, O or U, so nothing looks like something else.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const GROUP: usize = 4;

/// The follow-up code of a need: 75 random bits and one check symbol, `XXXX-XXXX-XXXX-XXXX`.
pub type Code = CodeOf<16>;

/// The code of a test, in addresses `/t/{code}` and on posters: 35 random bits and one check symbol, `XXXX-XXXX`.
pub type ShortCode = CodeOf<8>;

/// A code of so many symbols, the last of which checks the others. It is kept as values 0–31.
///
/// The check is a weighted sum in GF(32) where each place has its own power of a primitive element, so that one wrong
/// symbol and any two symbols that changed places are always found. New codes come from [`Chance`](crate::chance::Chance).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeOf<const SYMBOLS: usize>([u8; SYMBOLS]);

/// Why a text is not a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// Nothing was given.
    Empty,
    /// So many symbols were found, which is not how many a code has.
    WrongLength { found: usize },
    /// This symbol is never in a code.
    WrongSymbol(char),
    /// It has the form of a code, but the check symbol says that something was copied wrongly.
    Misspelt,
}

impl fmt::Display for CodeProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CodeProblem::Empty => f.write_str("the code is empty"),
            CodeProblem::WrongLength { found } => write!(f, "the code has {found} symbols"),
            CodeProblem::WrongSymbol(symbol) => write!(f, "{symbol:?} is never in a code"),
            CodeProblem::Misspelt => f.write_str("the code is misspelt"),
        }
    }
}

impl std::error::Error for CodeProblem {}

impl<const SYMBOLS: usize> CodeOf<SYMBOLS> {
    /// The code of these random bytes, of which five bits each are used. The last place is overwritten by the check symbol.
    pub(crate) fn from_random(bytes: [u8; SYMBOLS]) -> Self {
        let mut values = bytes.map(|byte| byte & 31);
        if let Some(last) = values.last_mut() {
            *last = 0;
        }
        let check = weighted_sum(&values);
        if let Some(last) = values.last_mut() {
            *last = check;
        }
        CodeOf(values)
    }

    /// Reads what somebody typed: case, spaces and hyphens do not matter, O is read as 0, I and L as 1.
    pub fn parse(text: &str) -> Result<Self, CodeProblem> {
        let mut values = [0; SYMBOLS];
        let mut found = 0;
        for symbol in text.chars().filter(|c| !is_separator(*c)) {
            let value = value_of(symbol).ok_or(CodeProblem::WrongSymbol(symbol))?;
            if let Some(place) = values.get_mut(found) {
                *place = value;
            }
            found += 1;
        }
        match found {
            0 => Err(CodeProblem::Empty),
            n if n != SYMBOLS => Err(CodeProblem::WrongLength { found }),
            _ if weighted_sum(&values) != 0 => Err(CodeProblem::Misspelt),
            _ => Ok(CodeOf(values)),
        }
    }
}

/// Letters pasted from letters and web pages bring other dashes, soft hyphens and invisible spaces with them.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn value_of(symbol: char) -> Option<u8> {
    let canonical = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|&s| char::from(s) == canonical)?;
    u8::try_from(place).ok()
}

/// Zero for a rightly spelt code. The last place weighs 1, so the check symbol is the sum of the others.
fn weighted_sum(values: &[u8]) -> u8 {
    // Horner's rule from the first place: each step multiplies what is behind by the primitive element.
    values.iter().fold(0, |sum, &value| times_primitive(sum) ^ value)
}

/// Multiplication by x in GF(32) with the primitive polynomial x⁵ + x² + 1.
fn times_primitive(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 }
}

/// As it is printed: groups of four with hyphens between.
impl<const SYMBOLS: usize> fmt::Display for CodeOf<SYMBOLS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        for (place, &value) in self.0.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                f.write_char('-')?;
            }
            f.write_char(char::from(ALPHABET[usize::from(value & 31)]))?;
        }
        Ok(())
    }
}

/// Who holds a code may read what belongs to it, so a log that prints one by accident shows only the length.
impl<const SYMBOLS: usize> fmt::Debug for CodeOf<SYMBOLS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({SYMBOLS} symbols)")
    }
}

impl<const SYMBOLS: usize> FromStr for CodeOf<SYMBOLS> {
    type Err = CodeProblem;

    fn from_str(text: &str) -> Result<Self, CodeProblem> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "7K3M-9QXD-0FA5-W2H";

    fn code() -> Code {
        Code::from_random([7, 211, 3, 20, 9, 23, 157, 13, 0, 15, 10, 5, 28, 2, 17, 99])
    }

    #[test]
    fn it_is_printed_in_groups_of_four() {
        let text = code().to_string();
        assert_eq!(text.get(..18), Some(TEXT));
        assert_eq!(text.len(), 19);
        assert_eq!(Code::parse(&text), Ok(code()));
    }

    #[test]
    fn case_spaces_and_hyphens_do_not_matter() {
        let text = code().to_string();
        for typed in [
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', "  "),
            text.replace('-', "\u{2013}"),
            format!(" \u{feff}{text}\r\n"),
        ] {
            assert_eq!(Code::parse(&typed), Ok(code()), "{typed:?}");
        }
    }

    #[test]
    fn letters_that_look_like_figures_are_read_as_figures() {
        let ones = Code::from_random([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0]);
        let text = ones.to_string();
        let (head, check) = text.split_at(18);
        for (zero, one) in [("O", "I"), ("o", "l"), ("0", "L")] {
            let typed = head.replace('0', zero).replace('1', one);
            assert_eq!(Code::parse(&format!("{typed}{check}")), Ok(ones));
        }
    }

    #[test]
    fn every_single_slip_is_found() {
        for place in 0..16 {
            for slip in 1..32 {
                let mut wrong = code();
                wrong.0[place] ^= slip;
                assert_eq!(Code::parse(&wrong.to_string()), Err(CodeProblem::Misspelt));
            }
        }
    }

    #[test]
    fn every_swap_of_two_different_symbols_is_found() {
        for first in 0..16 {
            for second in 0..first {
                let mut wrong = code();
                wrong.0.swap(first, second);
                let found = Code::parse(&wrong.to_string()) == Err(CodeProblem::Misspelt);
                assert_eq!(found, wrong != code(), "{first} {second}");
            }
        }
    }

    #[test]
    fn a_short_code_finds_slips_and_swaps_too() {
        let short = ShortCode::from_random([31, 30, 2, 17, 8, 8, 25, 0]);
        assert_eq!(ShortCode::parse(&short.to_string()), Ok(short));
        assert_eq!(short.to_string().len(), 9);
        let mut swapped = short;
        swapped.0.swap(0, 1);
        assert!(ShortCode::parse(&swapped.to_string()).is_err());
    }

    #[test]
    fn the_problem_says_what_is_wrong() {
        assert_eq!(Code::parse(" - "), Err(CodeProblem::Empty));
        assert_eq!(Code::parse(TEXT), Err(CodeProblem::WrongLength { found: 15 }));
        assert_eq!(Code::parse("7K3M-9QXU"), Err(CodeProblem::WrongSymbol('U')));
        assert_eq!(Code::parse("æ"), Err(CodeProblem::WrongSymbol('æ')));
        let long = "7".repeat(100_000);
        assert_eq!(Code::parse(&long), Err(CodeProblem::WrongLength { found: 100_000 }));
    }

    #[test]
    fn a_log_does_not_show_a_code() {
        assert_eq!(format!("{:?}", code()), "Code(16 symbols)");
    }
}
