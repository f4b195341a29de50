//! The words that were found, shown in the text around them.

use super::stems::stem;
use super::stop::tongue_of;
use super::tokens::{Word, words};

/// A piece of a text, and whether it is one of the words looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub hit: bool,
}

/// Letters shown before the first word found.
const BEFORE: usize = 50;

/// The whole text in pieces.
pub fn marked(text: &str, is_hit: impl Fn(&str) -> bool) -> Vec<Piece> {
    pieces(text, &hits(text, is_hit), 0, text.len())
}

/// About `letters` letters of the text where most of the words are; its beginning when none of them is in it.
pub fn excerpt(text: &str, letters: usize, is_hit: impl Fn(&str) -> bool) -> Vec<Piece> {
    let hits = hits(text, is_hit);
    let begin = best_place(text, &hits, letters);
    let (start, end) = (word_start(text, begin), forward(text, begin, letters));
    let end = word_end(text, start, end);
    let mut shown = pieces(text, &hits, start, end);
    if start > 0 {
        shown.insert(0, Piece { text: "… ".to_owned(), hit: false });
    }
    if end < text.trim_end().len() {
        shown.push(Piece { text: " …".to_owned(), hit: false });
    }
    shown
}

/// The places of the words found, with their stems.
fn hits(text: &str, is_hit: impl Fn(&str) -> bool) -> Vec<(Word, String)> {
    let words = words(text);
    let tongue = tongue_of(&words);
    let stemmed = words.into_iter().map(|w| {
        let stem = stem(&w.folded, tongue);
        (w, stem)
    });
    stemmed.filter(|(_, stem)| is_hit(stem)).collect()
}

/// Where the excerpt begins: a little before the word from which on most different words are found.
fn best_place(text: &str, hits: &[(Word, String)], letters: usize) -> usize {
    let found_from = |at: usize| {
        let end = forward(text, hits[at].0.start, letters - BEFORE.min(letters));
        let mut stems: Vec<&str> = hits[at..].iter().take_while(|(w, _)| w.end <= end).map(|(_, s)| s.as_str()).collect();
        stems.sort_unstable();
        stems.dedup();
        stems.len()
    };
    let best = (0..hits.len()).max_by_key(|at| (found_from(*at), std::cmp::Reverse(*at)));
    best.map_or(0, |at| backward(text, hits[at].0.start, BEFORE))
}

fn forward(text: &str, from: usize, letters: usize) -> usize {
    text[from..].char_indices().nth(letters).map_or(text.len(), |(at, _)| from + at)
}

fn backward(text: &str, from: usize, letters: usize) -> usize {
    text[..from].char_indices().rev().take(letters).last().map_or(from, |(at, _)| at)
}

/// The beginning of the next whole word, or the very beginning.
fn word_start(text: &str, at: usize) -> usize {
    if at == 0 {
        return 0;
    }
    let rest = &text[at..];
    let Some(gap) = rest.find(char::is_whitespace).filter(|gap| *gap < BEFORE) else { return at };
    at + gap + rest[gap..].find(|c: char| !c.is_whitespace()).unwrap_or(0)
}

/// The end of the last whole word.
fn word_end(text: &str, start: usize, end: usize) -> usize {
    if end >= text.len() || end <= start {
        return end.max(start);
    }
    text[start..end].rfind(char::is_whitespace).filter(|gap| *gap > 0).map_or(end, |gap| start + gap)
}

fn pieces(text: &str, hits: &[(Word, String)], start: usize, end: usize) -> Vec<Piece> {
    let mut shown = Vec::new();
    let mut at = start;
    let mut push = |from: usize, to: usize, hit: bool| {
        if from < to {
            shown.push(Piece { text: text[from..to].replace(['\n', '\r'], " "), hit });
        }
    };
    for (word, _) in hits.iter().filter(|(w, _)| w.start >= start && w.end <= end) {
        push(at, word.start, false);
        push(word.start, word.end, true);
        at = word.end;
    }
    push(at, end, false);
    shown
}
