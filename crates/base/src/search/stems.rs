//! From words to stems: what is left when the endings of Norwegian or English are taken off.

use super::nynorsk;
use super::stop::{Tongue, is_stop_word, tongue_of};
use super::tokens::{Word, words};
use rust_stemmers::{Algorithm, Stemmer};
use std::{borrow::Cow, collections::HashSet};

/// The stems of a title and of the text below it, each once, in the order they first stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stemmed {
    pub title: Vec<String>,
    /// Those of the text that are not in the title already.
    pub text: Vec<String>,
}

impl Stemmed {
    pub fn of(title: &str, text: &str) -> Stemmed {
        let (title, text) = (words(title), words(text));
        let all: Vec<Word> = title.iter().chain(&text).cloned().collect();
        let tongue = tongue_of(&all);
        let mut seen = HashSet::new();
        let mut fresh = |words: &[Word]| -> Vec<String> {
            let kept = words.iter().filter(|w| !is_stop_word(&w.folded, tongue));
            kept.map(|w| stem(&w.folded, tongue)).filter(|s| seen.insert(s.clone())).collect()
        };
        Stemmed { title: fresh(&title), text: fresh(&text) }
    }

    pub fn all(&self) -> impl Iterator<Item = &String> {
        self.title.iter().chain(&self.text)
    }
}

/// The stem of one folded word.
pub(super) fn stem(folded: &str, tongue: Tongue) -> String {
    match tongue {
        Tongue::English => Stemmer::create(Algorithm::English).stem(folded).into_owned(),
        Tongue::Norwegian => norwegian(&nynorsk::alike(folded)),
    }
}

fn norwegian(word: &str) -> String {
    if let Some(short) = short_noun(word) {
        return short.to_owned();
    }
    let one = one_of_many(word);
    let stem = Stemmer::create(Algorithm::Norwegian).stem(&one);
    // Rommet and rom, hjemmet and hjem: a word does not end in two of these.
    stem.strip_suffix("mm").map_or_else(|| stem.to_string(), |bare| format!("{bare}m"))
}

/// Innbyggere and innbyggerne, innbyggjarar and innbyggjarane: the one who does something has two endings, and the common rules take
/// one; nor do they know heta.
fn one_of_many(word: &str) -> Cow<'_, str> {
    let long = word.chars().count() >= 6;
    let many = [("erne", "er"), ("ere", "er"), ("arane", "ar"), ("arar", "ar"), ("heta", "het")];
    let one = many.iter().find_map(|(many, one)| word.strip_suffix(many).map(|root| format!("{root}{one}")));
    one.filter(|_| long).map_or(Cow::Borrowed(word), Cow::Owned)
}

const ENDINGS_OF_SHORT: [&str; 10] = ["enes", "ene", "ens", "ane", "en", "et", "er", "ar", "ers", "a"];

/// Veien, stiene, byer: nouns that end in a vowel, which the common rules leave as they are.
fn short_noun(word: &str) -> Option<&str> {
    ENDINGS_OF_SHORT.iter().filter_map(|ending| word.strip_suffix(ending)).find(|noun| is_short_noun(noun))
}

/// Consonants, then vowels, and no more: `vei`, `sti`, `by`, `sko`.
fn is_short_noun(noun: &str) -> bool {
    let vowels = noun.trim_start_matches(|c| !is_vowel(c));
    vowels.len() < noun.len() && !vowels.is_empty() && vowels.chars().all(is_vowel)
}

fn is_vowel(c: char) -> bool {
    "aeiouyæøå".contains(c)
}

/// Endings that the stemming may have left, so that two stems with only such a difference are one word.
const LEFT_OVER: [&str; 12] = ["t", "e", "a", "s", "r", "n", "en", "er", "et", "ar", "st", "ne"];

/// How close a known stem is to the one looked for, 1 being the same and `None` no relation at all.
///
/// The same word with another ending is nearly the same; the word as a part of a longer one, first or last, is less.
pub fn nearby(sought: &str, known: &str) -> Option<f64> {
    if sought == known {
        return Some(1.0);
    }
    let (short, long) = if sought.len() <= known.len() { (sought, known) } else { (known, sought) };
    let letters = short.chars().count();
    if let Some(rest) = long.strip_prefix(short)
        && letters >= 3
        && LEFT_OVER.contains(&rest)
    {
        return Some(0.9);
    }
    if sought.len() > known.len() {
        return None;
    }
    let rest = known.strip_prefix(sought).or_else(|| known.strip_suffix(sought))?.chars().count();
    let first = known.starts_with(sought);
    match letters {
        0..=2 => None,
        // Three letters begin too many words that have nothing to do with them.
        3 => (!first && rest >= 3).then_some(0.5),
        4.. => (rest >= 3).then_some(if first { 0.6 } else { 0.65 }),
    }
}

/// Nøkkel and nøkl(er), regel and regl(er), sykkel and sykl(e): the e goes and comes.
pub(super) fn with_or_without_e(stem: &str) -> Vec<String> {
    let letters: Vec<char> = stem.chars().collect();
    match letters[..] {
        [.., a, b, 'e', 'l'] if letters.len() >= 5 && !is_vowel(b) => {
            let root: String = letters[..letters.len() - if a == b { 3 } else { 2 }].iter().collect();
            vec![format!("{root}l")]
        }
        [.., b, 'l'] if letters.len() >= 4 && !is_vowel(b) && b != 'l' => {
            let root: String = letters[..letters.len() - 1].iter().collect();
            vec![format!("{root}el"), format!("{root}{b}el")]
        }
        _ => Vec::new(),
    }
}

/// The stem without each ending it may still have.
pub(super) fn shortened(stem: &str) -> impl Iterator<Item = &str> {
    LEFT_OVER.iter().filter_map(|ending| stem.strip_suffix(ending)).filter(|left| left.chars().count() >= 3)
}
