//! Turns the text of a statement and its values into what an engine is given.
//!
//! Two things are done here, and only when the text asks for them: a part in square brackets is left out when one of
//! its values is missing, and a list such as `in ($3)` gets one parameter for each of its values.

use std::borrow::Cow;

use super::value::Value;

/// The highest `$n` in a text, outside quotes. `sql!` compares it with the number of values while compiling.
pub const fn highest_parameter(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut highest, mut quoted) = (0, 0, false);
    while at < bytes.len() {
        if bytes[at] == b'\'' {
            quoted = !quoted;
        }
        if bytes[at] == b'$' && !quoted {
            let mut number = 0;
            while at + 1 < bytes.len() && bytes[at + 1].is_ascii_digit() {
                number = number * 10 + (bytes[at + 1] - b'0') as usize;
                at += 1;
            }
            if number > highest {
                highest = number;
            }
        }
        at += 1;
    }
    highest
}

/// The text and the flat list of values, ready for an engine. `nameless` gives a statement with lists places without numbers:
/// SQLite looks up hundreds of numbered ones in a time that grows with their square.
pub(super) fn render(text: Cow<'static, str>, values: Vec<Value>, nameless: bool) -> (Cow<'static, str>, Vec<Value>) {
    let has_list = values.iter().any(|value| matches!(value, Value::List(..)));
    if !has_list && !text.contains('[') {
        return (text, values);
    }
    let flat = Flat::of(values);
    let mut rendered = Rendered { text: String::with_capacity(text.len() + 64), in_order: (nameless && has_list).then(Vec::new) };
    for part in parts(&text) {
        match part {
            Part::Always(text) => flat.write(text, &mut rendered),
            Part::Optional(text) if flat.has_all(text) => flat.write(text, &mut rendered),
            Part::Optional(_) => {}
        }
    }
    (Cow::Owned(rendered.text), rendered.in_order.unwrap_or(flat.values))
}

/// What has been written so far; without numbers the values are gathered in the order of their places.
struct Rendered {
    text: String,
    in_order: Option<Vec<Value>>,
}

impl Rendered {
    fn place(&mut self, values: &[Value], number: usize) {
        match (&mut self.in_order, values.get(number - 1)) {
            (Some(in_order), Some(value)) => {
                in_order.push(value.clone());
                self.text.push('?');
            }
            (Some(_) | None, _) => self.text.push_str(&format!("${number}")),
        }
    }
}

/// The text with every optional part in it: what is prepared when all statements are checked.
pub(super) fn in_full(text: &str) -> String {
    let mut full = String::with_capacity(text.len());
    for part in parts(text) {
        match part {
            Part::Always(text) | Part::Optional(text) => full.push_str(text),
        }
    }
    full
}

/// A piece of a text, outside or inside square brackets.
#[derive(Debug, PartialEq)]
enum Part<'t> {
    Always(&'t str),
    Optional(&'t str),
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut from, mut quoted) = (0, false);
    for (at, symbol) in text.char_indices() {
        match symbol {
            '\'' => quoted = !quoted,
            '[' if !quoted => {
                parts.push(Part::Always(&text[from..at]));
                from = at + 1;
            }
            ']' if !quoted => {
                parts.push(Part::Optional(&text[from..at]));
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(Part::Always(&text[from..]));
    parts
}

/// Values laid out flat: a list keeps its own place for its first value, the rest stand behind all the others.
struct Flat {
    values: Vec<Value>,
    lists: Vec<Option<Vec<usize>>>,
}

impl Flat {
    fn of(values: Vec<Value>) -> Self {
        let mut flat = Flat { lists: Vec::with_capacity(values.len()), values: Vec::with_capacity(values.len() + 8) };
        let mut later = Vec::new();
        for value in values {
            let Value::List(kind, mut items) = value else {
                flat.values.push(value);
                flat.lists.push(None);
                continue;
            };
            let rest = items.split_off(items.len().min(1));
            flat.values.push(items.pop().unwrap_or(Value::Null(kind)));
            flat.lists.push(Some(Vec::new()));
            later.push((flat.values.len() - 1, rest));
        }
        for (at, rest) in later {
            flat.append(at, rest);
        }
        flat
    }

    /// The number of places is rounded up to a power of two by repeating the last value, so that lists of all
    /// lengths share a handful of prepared statements.
    fn append(&mut self, at: usize, rest: Vec<Value>) {
        let known = rest.len() + 1;
        let last = rest.last().unwrap_or(&self.values[at]).clone();
        let padding = std::iter::repeat_n(last, known.next_power_of_two() - known);
        let places = rest.into_iter().chain(padding).map(|value| {
            self.values.push(value);
            self.values.len()
        });
        self.lists[at] = Some(places.collect());
    }

    fn has_all(&self, text: &str) -> bool {
        pieces(text)
            .all(|(_, number)| number.is_none_or(|n| self.lists.get(n - 1).is_some_and(Option::is_some) || !self.is_missing(n)))
    }

    fn is_missing(&self, number: usize) -> bool {
        matches!(self.values.get(number - 1), Some(Value::Null(_)) | None)
    }

    fn write(&self, text: &str, out: &mut Rendered) {
        for (piece, number) in pieces(text) {
            out.text.push_str(piece);
            let Some(number) = number else { continue };
            let list = self.lists.get(number - 1).and_then(Option::as_ref);
            let is_empty = list.is_some() && self.is_missing(number);
            if is_empty {
                out.text.push_str("select ");
            }
            out.place(&self.values, number);
            if is_empty {
                out.text.push_str(" where 1 = 0");
            }
            for place in list.into_iter().flatten().filter(|_| !is_empty) {
                out.text.push_str(", ");
                out.place(&self.values, *place);
            }
        }
    }
}

/// The text cut after each parameter: what stands before it, and its number.
fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<usize>)> {
    let (mut rest, mut done) = (text, false);
    std::iter::from_fn(move || {
        if done {
            return None;
        }
        let Some(at) = next_parameter(rest) else {
            done = true;
            return Some((rest, None));
        };
        let digits = rest[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let number = rest[at + 1..at + 1 + digits].parse().ok().filter(|n| *n > 0);
        let piece = &rest[..at];
        rest = &rest[at + 1 + digits..];
        Some((piece, number))
    })
}

fn next_parameter(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut quoted = false;
    for at in 0..bytes.len() {
        match bytes[at] {
            b'\'' => quoted = !quoted,
            b'$' if !quoted && bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => {
                return Some(at);
            }
            _ => {}
        }
    }
    None
}

/// The same text with every parameter moved up by `count`: a piece added to a statement counts its own from `$1`.
pub(super) fn moved_up(text: &str, count: usize) -> String {
    let mut moved = String::with_capacity(text.len() + 8);
    for (piece, number) in pieces(text) {
        moved.push_str(piece);
        if let Some(number) = number {
            moved.push_str(&format!("${}", number + count));
        }
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::sql::value::{Arg, Kind};

    fn rendered(text: &'static str, values: Vec<Value>) -> (String, usize) {
        let (text, values) = render(text.into(), values, false);
        (text.into_owned(), values.len())
    }

    #[test]
    fn without_numbers_the_values_follow_their_places() {
        let values = vec![vec![1, 2, 3].value(), 7.value(), Vec::<i64>::new().value()];
        let (text, values) = render("o = $2 and id in ($1) and o < $2 and x in ($3)".into(), values, true);
        assert_eq!(text, "o = ? and id in (?, ?, ?, ?) and o < ? and x in (select ? where 1 = 0)");
        let expected = [7, 1, 2, 3, 3, 7].map(|n| n.value()).into_iter().chain([Value::Null(Kind::Integer)]).collect::<Vec<_>>();
        assert_eq!(values, expected);
        assert_eq!(render("a = $1".into(), vec![1.value()], true).0, "a = $1", "a few numbered places cost nothing");
    }

    #[test]
    fn a_bracket_is_left_out_when_its_value_is_missing() {
        let text = "select 1 where a = $1 [and b = $2] [and c = $3] limit $4";
        let values = vec![1.value(), None::<i64>.value(), "x".value(), 9.value()];
        assert_eq!(rendered(text, values), ("select 1 where a = $1  and c = $3 limit $4".into(), 4));
    }

    #[test]
    fn a_list_gets_a_place_for_each_value_rounded_up() {
        let values = vec![vec![1, 2, 3].value(), 7.value()];
        assert_eq!(rendered("id in ($1) and o = $2", values), ("id in ($1, $3, $4, $5) and o = $2".into(), 5));
    }

    #[test]
    fn an_empty_list_is_a_selection_of_nothing() {
        let values = vec![Vec::<i64>::new().value()];
        assert_eq!(rendered("id in ($1)", values), ("id in (select $1 where 1 = 0)".into(), 1));
    }

    #[test]
    fn a_missing_list_leaves_its_bracket_out() {
        assert_eq!(rendered("x [and id in ($1)]", vec![None::<Vec<i64>>.value()]).0, "x ");
        assert_eq!(rendered("x [and id in ($1)]", vec![vec![5].value()]).0, "x and id in ($1)");
    }

    #[test]
    fn quoted_text_is_left_alone() {
        let text = "select '[$9]', $1";
        assert_eq!(highest_parameter(text), 1);
        assert_eq!(rendered(text, vec![vec![1, 2].value()]).0, "select '[$9]', $1, $2");
    }

    #[test]
    fn an_added_piece_is_numbered_on() {
        assert_eq!(moved_up("a = $1 or b = $2 or '$1'", 3), "a = $4 or b = $5 or '$1'");
        assert_eq!(Value::Null(Kind::Text), None::<String>.value());
    }
}
