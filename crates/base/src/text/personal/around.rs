//! What stands around a number and tells what it counts.

/// Words and signs that make a number an amount or a measure.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "kr", "kroner", "nok", "mill", "million", "millioner", "millionar", "milliarder", "prosent", "percent", "m2", "kvm", "km", "kg",
    "tonn", "liter", "kwh", "mwh", "gwh", "kw", "mw", "innbyggere", "innbyggjarar", "personer", "personar", "people", "stk", "euro",
    "eur", "usd", "dollars", "sek", "visninger",
];

pub(super) fn is_amount(text: &str, start: usize, end: usize) -> bool {
    let after = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    if after.starts_with(['%', '€', '$', '£']) || after.starts_with(",-") || after.starts_with("m²") {
        return true;
    }
    if let Some(decimals) = text[end..].strip_prefix(',')
        && decimals.starts_with(|c: char| c.is_ascii_digit())
    {
        return true;
    }
    let word: String = after.chars().take_while(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let before = text[..start].trim_end_matches([' ', '\u{a0}', '.', ':']);
    let currency = before.ends_with(['€', '$', '£'])
        || last_words(text, start).last().is_some_and(|word| ["kr", "nok", "kroner", "eur", "usd"].contains(&word.as_str()));
    UNITS.contains(&word.as_str()) || currency
}

/// A dot, a slash or a letter right beside it makes it part of something else; a full stop does not.
pub(super) fn touches(text: &str, start: usize, end: usize) -> bool {
    let figure = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut before = text[..start].chars().rev();
    let mut after = text[end..].chars();
    let left = before.next().is_some_and(|c| matches!(c, '.' | ',' | '/' | '-')) && figure(before.next());
    let right = match after.next() {
        Some('.' | ',' | '/') => figure(after.next()),
        Some(c) => c.is_alphabetic(),
        None => false,
    };
    left || right
}

pub(super) fn is_part_of_a_word(text: &str, start: usize) -> bool {
    text[..start].chars().next_back().is_some_and(|c| c.is_alphabetic() || c == '_' || c == '#')
}

/// Up to three words before this place on the same line, in small letters and in the order of the text.
pub(super) fn last_words(text: &str, start: usize) -> Vec<String> {
    let mut from = start.saturating_sub(60);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let line = text[from..start].rsplit('\n').next().unwrap_or_default();
    let words: Vec<String> =
        line.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    let skipped = words.len().saturating_sub(3);
    words.into_iter().skip(skipped).collect()
}
