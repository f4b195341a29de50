//! A phrase in one language, as the words file has it.

/// One entry of a words file.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) line: usize,
    pub(crate) pieces: Vec<Piece>,
}

/// Text, a place to be filled, or a choice by number.
#[derive(Debug)]
pub(crate) enum Piece {
    Words(String),
    Place(Place),
    Choice(Choice),
}

#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) name: String,
    /// `None` when the use does not tell what it is: then another use may.
    pub(crate) kind: Option<Kind>,
    pub(crate) line: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    Date,
    DateTime,
}

impl Kind {
    pub(crate) fn in_words(self) -> &'static str {
        match self {
            Kind::Text => "a text",
            Kind::Number => "a number",
            Kind::Date => "a date",
            Kind::DateTime => "a date with time",
        }
    }
}

#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) place: Place,
    pub(crate) exact: Vec<(i64, Vec<Piece>)>,
    pub(crate) one: Option<Vec<Piece>>,
    pub(crate) other: Vec<Piece>,
}

/// Every use of a placeholder, in the order of reading.
pub(crate) fn places(pieces: &[Piece]) -> Vec<&Place> {
    let mut found = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Words(_) => {}
            Piece::Place(place) => found.push(place),
            Piece::Choice(choice) => {
                found.push(&choice.place);
                for (_, pieces) in &choice.exact {
                    found.extend(places(pieces));
                }
                found.extend(choice.one.iter().flat_map(|pieces| places(pieces)));
                found.extend(places(&choice.other));
            }
        }
    }
    found
}

/// The text with `{$name}` for each placeholder and the general form of each choice.
pub(crate) fn plain(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Place(place) => format!("{{${}}}", place.name),
            Piece::Choice(choice) => plain(&choice.other),
        })
        .collect()
}
