//! Writes phrases as Rust. The names `base::words` and `base::clock` are brought in by the macro `base::phrases!`.

use std::fmt::Write;

use crate::message::{Choice, Kind, Piece, plain};
use crate::room::Phrase;

const VARIANTS: [&str; 3] = ["Nb", "Nn", "En"];

/// The functions of a room, one after the other.
pub(crate) fn rust(phrases: &[Phrase]) -> String {
    let mut out = String::new();
    for phrase in phrases {
        if phrase.arguments.is_empty() {
            fixed(&mut out, phrase);
        } else {
            filled(&mut out, phrase);
        }
    }
    out
}

macro_rules! line {
    ($out:expr, $($what:tt)*) => {{
        // Writing into a String cannot fail.
        let _ = writeln!($out, $($what)*);
    }};
}

fn fixed(out: &mut String, phrase: &Phrase) {
    doc(out, phrase);
    line!(out, "pub fn {}(lang: base::words::Lang) -> &'static str {{", snake(&phrase.id));
    line!(out, "    match lang {{");
    for (variant, pieces) in VARIANTS.iter().zip(&phrase.forms) {
        line!(out, "        base::words::Lang::{variant} => {:?},", plain(pieces));
    }
    line!(out, "    }}\n}}");
}

/// A phrase with many forms or arguments is long but not wrong, so Clippy is told to let it be.
fn filled(out: &mut String, phrase: &Phrase) {
    doc(out, phrase);
    line!(out, "#[allow(clippy::too_many_arguments, clippy::too_many_lines)]");
    let _ = write!(out, "pub fn {}(lang: base::words::Lang", snake(&phrase.id));
    for (name, kind) in &phrase.arguments {
        let _ = write!(out, ", {}: {}", snake(name), type_of(*kind));
    }
    line!(out, ") -> String {{\n    let mut out_ = String::new();\n    match lang {{");
    for (variant, pieces) in VARIANTS.iter().zip(&phrase.forms) {
        line!(out, "        base::words::Lang::{variant} => {{");
        statements(out, phrase, pieces, 3);
        line!(out, "        }}");
    }
    line!(out, "    }}\n    out_\n}}");
}

/// What a form adds to the text, statement by statement.
fn statements(out: &mut String, phrase: &Phrase, pieces: &[Piece], depth: usize) {
    let indent = "    ".repeat(depth);
    let mut words = String::new();
    for piece in pieces {
        // Words that follow each other become one statement.
        if let Piece::Words(more) = piece {
            words.push_str(more);
            continue;
        }
        push_words(out, &mut words, &indent);
        match piece {
            Piece::Words(_) => {}
            Piece::Place(place) => line!(out, "{indent}{}", filling(phrase, &place.name)),
            Piece::Choice(choice) => choose(out, phrase, choice, depth),
        }
    }
    push_words(out, &mut words, &indent);
}

fn push_words(out: &mut String, words: &mut String, indent: &str) {
    let mut letters = words.chars();
    match (letters.next(), letters.next()) {
        (None, _) => {}
        (Some(only), None) => line!(out, "{indent}out_.push({only:?});"),
        (Some(_), Some(_)) => line!(out, "{indent}out_.push_str({words:?});"),
    }
    words.clear();
}

fn choose(out: &mut String, phrase: &Phrase, choice: &Choice, depth: usize) {
    let indent = "    ".repeat(depth);
    line!(out, "{indent}match {} {{", snake(&choice.place.name));
    let mut form = |key: &str, pieces: &[Piece]| {
        line!(out, "{indent}    {key} => {{");
        statements(out, phrase, pieces, depth + 2);
        line!(out, "{indent}    }}");
    };
    for (number, pieces) in &choice.exact {
        form(&number.to_string(), pieces);
    }
    if let Some(pieces) = &choice.one {
        // All three languages: one is 1, with or without a minus (CLDR plural rules).
        form("1 | -1", pieces);
    }
    form("_", &choice.other);
    line!(out, "{indent}}}");
}

fn filling(phrase: &Phrase, name: &str) -> String {
    let kind = phrase.arguments.iter().find(|(known, _)| known == name);
    let name = snake(name);
    match kind.map_or(Kind::Text, |(_, kind)| *kind) {
        Kind::Text => format!("out_.push_str({name});"),
        Kind::Number => format!("out_.push_str(&base::words::number(lang, {name}));"),
        Kind::Date => format!("out_.push_str(&base::words::date(lang, {name}));"),
        Kind::DateTime => format!("out_.push_str(&base::words::date_time(lang, {name}));"),
    }
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&str",
        Kind::Number => "i64",
        Kind::Date => "jiff::civil::Date",
        Kind::DateTime => "base::clock::Time",
    }
}

/// What the phrase says in Bokmål, for editors to show.
fn doc(out: &mut String, phrase: &Phrase) {
    let text = plain(&phrase.forms[0]).replace('\n', " ");
    line!(out, "#[doc = {:?}]", format!("«{text}»"));
}

fn snake(id: &str) -> String {
    id.replace('-', "_")
}
