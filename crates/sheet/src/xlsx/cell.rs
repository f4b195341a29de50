//! What the tag of a cell says: where the cell is, and how its content is meant.

use quick_xml::events::BytesStart;

use crate::xml::attributes;

/// How the content of a cell is written (ECMA-376 part 1, 18.18.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// A number; its style says whether it is a day.
    Number,
    /// The number of a shared text.
    Shared,
    /// Text.
    Text,
    /// Yes or no.
    Boolean,
    /// An error such as `#N/A`, or a day in ISO: as a person sees it already.
    AsSeen,
}

/// The tag of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The column, counted from 0; none when the cell stands beside the one before.
    pub column: Option<usize>,
    /// How its content is written.
    pub written: Written,
    /// The number of its style.
    pub style: usize,
}

impl Tag {
    /// Reads the tag.
    pub fn of(cell: &BytesStart<'_>) -> Tag {
        let mut tag = Tag { column: None, written: Written::Number, style: 0 };
        for (name, value) in attributes(cell) {
            match name {
                "r" => tag.column = column_of(&value),
                "s" => tag.style = value.parse().unwrap_or(0),
                "t" => tag.written = written(&value),
                _ => {}
            }
        }
        tag
    }
}

fn written(sort: &str) -> Written {
    match sort {
        "s" => Written::Shared,
        "str" | "inlineStr" => Written::Text,
        "b" => Written::Boolean,
        "e" | "d" => Written::AsSeen,
        _ => Written::Number,
    }
}

/// The column of a place such as `BC12`, counted from 0.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic).take(6);
    let value = |letter: u8| usize::from(letter.to_ascii_uppercase() - b'A') + 1;
    letters.fold(0, |sum, letter| sum * 26 + value(letter)).checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_have_letters_for_their_column() {
        assert_eq!(column_of("A1"), Some(0));
        assert_eq!(column_of("bc12"), Some(54));
        assert_eq!(column_of("XFD1048576"), Some(16_383));
        assert_eq!(column_of("12"), None);
    }
}
