//! Sentences and words, with their places in the text.

use std::ops::Range;

/// A run of letters, with hyphens and apostrophes inside it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    pub(super) text: &'t str,
    pub(super) start: usize,
    pub(super) end: usize,
    /// It begins a sentence, a quotation or what follows a colon, so that its capital letter says nothing.
    pub(super) begins: bool,
}

/// A full stop after these goes on, whatever follows.
const SHORT: [&str; 26] = [
    "adr", "avd", "bl", "ca", "dr", "e", "ev", "evt", "f", "fr", "frk", "hr", "jf", "kap", "kl", "mr", "mrs", "ms", "nr", "o",
    "pkt", "prof", "st", "str", "t", "tlf",
];

/// The sentences of a text, each with its words. Sentences without words are left out.
pub(super) fn sentences(text: &str) -> Vec<Vec<Word<'_>>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if ends_sentence(text, at, c) {
            found.push(words(text, start..end));
            start = end;
        }
    }
    found.push(words(text, start..text.len()));
    found.retain(|words| !words.is_empty());
    found
}

/// Where the first sentence that is at least so long ends, without its full stop; `None` when the text is one sentence.
pub fn sentence_end(text: &str, at_least: usize) -> Option<usize> {
    text.char_indices().find(|(at, c)| *at >= at_least && ends_sentence(text, *at, *c)).map(|(at, _)| at)
}

fn ends_sentence(text: &str, at: usize, c: char) -> bool {
    match c {
        '\n' | '!' | '?' | '…' => true,
        '.' => {
            let after = &text[at + 1..];
            if !after.is_empty() && !after.starts_with(|c: char| c.is_whitespace() || "»\")”".contains(c)) {
                return false;
            }
            let goes_on = after
                .trim_start_matches(|c: char| c.is_whitespace() || "«\"(“".contains(c))
                .starts_with(|c: char| c.is_lowercase() || c.is_numeric());
            let word: String = text[..at].chars().rev().take_while(|c| c.is_alphabetic()).collect();
            let word: String = word.chars().rev().flat_map(char::to_lowercase).collect();
            let initial = word.chars().count() == 1;
            !goes_on && !initial && !SHORT.contains(&word.as_str())
        }
        _ => false,
    }
}

fn words(text: &str, range: Range<usize>) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut begin: Option<usize> = None;
    let mut fresh = true;
    for (offset, c) in text[range.clone()].char_indices() {
        let at = range.start + offset;
        let inside = c.is_alphabetic() || (begin.is_some() && joins_letters(text, at, c));
        match (begin, inside) {
            (None, true) => begin = Some(at),
            (Some(start), false) => {
                words.push(word(text, start, at, fresh));
                begin = None;
                fresh = false;
            }
            (None, false) | (Some(_), true) => {}
        }
        if !inside && matches!(c, ':' | '«' | '"' | '“' | '•') {
            fresh = true;
        }
    }
    if let Some(start) = begin {
        words.push(word(text, start, range.end, fresh));
    }
    words
}

fn word(text: &str, start: usize, end: usize, begins: bool) -> Word<'_> {
    Word { text: &text[start..end], start, end, begins }
}

/// Hyphens, apostrophes and accents belong to a word when a letter follows.
fn joins_letters(text: &str, at: usize, c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
        || (matches!(c, '-' | '\'' | '’' | '\u{2011}')
            && text[at + c.len_utf8()..].chars().next().is_some_and(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<Vec<&str>> {
        let words_of = |words: Vec<Word<'_>>| words.iter().map(|word| &text[word.start..word.end]).collect();
        sentences(text).into_iter().map(words_of).collect()
    }

    #[test]
    fn a_sentence_ends_where_a_reader_breathes() {
        assert_eq!(
            split("Vi fryser. Hvorfor? Ingen vet!\nSlik er det"),
            [vec!["Vi", "fryser"], vec!["Hvorfor"], vec!["Ingen", "vet"], vec!["Slik", "er", "det"]]
        );
    }

    #[test]
    fn short_forms_ordinals_and_initials_do_not_end_it() {
        assert_eq!(split("Kom kl. 18 den 24. november.").len(), 1);
        assert_eq!(split("Fr. Moe og P. Dahl venter f.eks. her").len(), 1);
        assert_eq!(split("Se elvelund.no for mer").len(), 1);
    }

    #[test]
    fn words_keep_their_hyphens_and_apostrophes() {
        assert_eq!(split("Tor-Erik's «e-post» - ja"), [vec!["Tor-Erik's", "e-post", "ja"]]);
    }

    #[test]
    fn a_quotation_and_a_colon_begin_anew() {
        let words = sentences("Han sa: Finn en «Lapp» nå").remove(0);
        let begins: Vec<&str> = words.iter().filter(|w| w.begins).map(|w| w.text).collect();
        assert_eq!(begins, ["Han", "Finn", "Lapp"]);
    }
}
