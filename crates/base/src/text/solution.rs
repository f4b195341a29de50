//! Tells a text that describes a solution from one that describes a need, so that the need behind it can be asked for once.

mod words;

use super::sentences::{Word, sentences};
use words::{
    ASKED, BEFORE_A_THING, CAN, COURTESY, ENDS_OF_THINGS, FIGURES_OF_SPEECH, MAKE, NOT, ORDERS, SHOULD, SOMETHING, SUGGESTIONS,
    THINGS, WEAK_ORDERS, WHAT_ABOUT, WHY_NOT, WISH,
};

/// Does the text propose something («Lag en app», «vi bør kjøpe …», «I want a system for …») rather than tell what is hard?
///
/// A guess from its words, used to ask one more question and never to turn anybody away. Bokmål, Nynorsk and English.
pub fn looks_like_solution(text: &str) -> bool {
    sentences(text).iter().any(|words| {
        let lower: Vec<String> = words.iter().map(|word| word.text.to_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        openings(words).into_iter().any(|at| orders(&lower[at..])) || (0..lower.len()).any(|at| proposes(&lower[at..], at == 0))
    })
}

/// Where an order may begin: at the beginning, after a colon, and after words of courtesy.
fn openings(words: &[Word<'_>]) -> Vec<usize> {
    let is_courtesy = |word: &Word<'_>| COURTESY.contains(&word.text.to_lowercase().as_str());
    (0..words.len()).filter(|&at| words[at].begins || words[..at].last().is_some_and(is_courtesy) && at <= 4).collect()
}

fn orders(words: &[&str]) -> bool {
    let second = words.get(1).copied().unwrap_or_default();
    let third = words.get(2).copied().unwrap_or_default();
    match words.first().copied().unwrap_or_default() {
        "få" | "get" => SOMETHING.contains(&second) && names_a_thing(words, 5),
        "ta" | "tak" => second == "i" && third == "bruk",
        "gi" | "gje" | "give" | "ha" => {
            matches!(second, "oss" | "us" | "en" | "et" | "ei" | "ein" | "eit") && names_a_thing(words, 5)
        }
        "sett" | "set" | "heng" | "put" => matches!(second, "opp" | "inn" | "up" | "in"),
        "bruk" | "bruke" | "use" | "start" => SOMETHING.contains(&second) && second != "opp",
        first if WEAK_ORDERS.contains(&first) => SOMETHING.contains(&second),
        first => ORDERS.contains(&first) && !matches!(second, "av" | "og" | "of" | "and" | "er" | "is" | "tar" | "tek"),
    }
}

/// Is something proposed when these words stand here in a sentence?
fn proposes(words: &[&str], begins: bool) -> bool {
    let [first, rest @ ..] = words else {
        return false;
    };
    let starts_like = |ways: &[&[&str]]| ways.iter().any(|way| words.starts_with(way));
    let wished = || wishes(rest, 4) && names_a_thing(rest, 7);
    let asked = (SHOULD.contains(first) || is_asked_to(first, rest)) && !negated(rest);
    starts_like(SUGGESTIONS)
        || (begins && starts_like(WHAT_ABOUT) && (brings_about(rest, 4) || names_a_thing(rest, 5)))
        || (begins && starts_like(WHY_NOT) && brings_about(rest, 4))
        || (asked && (brings_about(rest, 5) || wished()))
        || (WISH.contains(first) && !negated(rest) && wants_a_thing(rest))
        || (begins && opens_with_a_thing(words))
}

/// «Kan dere …», «kommunen må …», «could we …».
fn is_asked_to(first: &str, rest: &[&str]) -> bool {
    let second = rest.first().copied().unwrap_or_default();
    (CAN.contains(&first) && first != "må" && ASKED.contains(&second))
        || (matches!(first, "kommunen" | "dere" | "council") && matches!(second, "må" | "kan" | "must" | "bør"))
        || (first == "we" && second == "need" && rest.get(1) == Some(&"to"))
}

fn negated(rest: &[&str]) -> bool {
    rest.iter().take(3).any(|word| NOT.contains(word))
}

fn wishes(rest: &[&str], within: usize) -> bool {
    rest.iter()
        .take(within)
        .any(|word| matches!(*word, "ha" | "hatt" | "få" | "fått" | "have" | "had" | "get" | "use" | "bruke" | "bruka"))
}

/// A verb that makes something new, soon, and not of food: «vi bør lage mat sammen» is about people.
fn brings_about(rest: &[&str], within: usize) -> bool {
    let Some(at) = rest.iter().take(within).position(|word| MAKE.contains(word)) else {
        return false;
    };
    let object = rest.get(at + 1).copied().unwrap_or_default();
    !FIGURES_OF_SPEECH.contains(&object)
}

/// «… en enkel app», «an automatic system»: an article, and soon after it a thing one buys or builds.
fn wants_a_thing(rest: &[&str]) -> bool {
    let rest = rest.strip_prefix(&["å"]).filter(|rest| wishes(rest, 1)).unwrap_or(rest);
    rest.first().is_some_and(|word| BEFORE_A_THING.contains(word) || is_thing(word)) && names_a_thing(rest, 5)
}

/// «En app som …», «App for …», «Et system der …».
fn opens_with_a_thing(words: &[&str]) -> bool {
    let skipped = usize::from(matches!(words.first(), Some(&("en" | "et" | "ei" | "ein" | "eit" | "a" | "an"))));
    let found = words.iter().skip(skipped).take(3).position(|word| is_thing(word));
    let Some(at) = found.map(|at| at + skipped) else {
        return false;
    };
    matches!(words.get(at + 1), Some(&("som" | "for" | "til" | "der" | "that" | "to" | "where" | "which" | "med" | "with")))
}

fn names_a_thing(words: &[&str], within: usize) -> bool {
    words.iter().take(within).any(|word| is_thing(word))
}

/// Also as the last part of a longer word: «bookingsystem», «ruteapp».
fn is_thing(word: &str) -> bool {
    THINGS.contains(&word) || ENDS_OF_THINGS.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
}

#[cfg(test)]
mod tests;
