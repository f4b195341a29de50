//! Finds people who are named in the same sentence as their illness.

mod around;

use around::{Around, age_after};

use super::first_names::{is_first_name, may_be_first_name};
use super::lists::{Health, OWN, RELATIONS, TITLES, health};
use super::{Personal, PersonalKind};
use crate::text::sentences::{Word, sentences};

/// A name in a sentence: the words it is made of.
#[derive(Clone, Copy, Debug)]
struct Name {
    first: usize,
    count: usize,
}

/// So far from a name an everyday word about illness still belongs to it.
const CLOSE: usize = 5;

pub(super) fn names_with_diagnosis(text: &str) -> Vec<Personal> {
    let sentences = joined(sentences(text));
    let mut named: Vec<Vec<String>> = Vec::new();
    let mut found = Vec::new();
    for words in &sentences {
        let illness = illness_in(words);
        if illness.is_empty() {
            continue;
        }
        for name in names_in(text, words) {
            if illness.iter().any(|(at, how)| belongs(name, *at, *how)) {
                named.extend(spellings(words, name));
                found.push(find(text, words, name));
            }
        }
    }
    named.sort();
    named.dedup();
    found.extend(named_again(text, &sentences, &named));
    found
}

/// «Naboen min heter Per. Han har demens.»: a sentence that begins with a pronoun goes on about the one before.
fn joined(sentences: Vec<Vec<Word<'_>>>) -> Vec<Vec<Word<'_>>> {
    const PRONOUNS: [&str; 9] = ["han", "hun", "ho", "hen", "he", "she", "hennes", "hennar", "her"];
    let mut joined: Vec<Vec<Word<'_>>> = Vec::new();
    for words in sentences {
        let goes_on = words.first().is_some_and(|word| PRONOUNS.contains(&word.text.to_lowercase().as_str()));
        match joined.last_mut() {
            Some(before) if goes_on => before.extend(words),
            Some(_) | None => joined.push(words),
        }
    }
    joined
}

fn illness_in(words: &[Word<'_>]) -> Vec<(usize, Health)> {
    let next = |at: usize| words.get(at + 1).map(|word| word.text);
    words.iter().enumerate().filter_map(|(at, word)| health(word.text, next(at)).map(|how| (at, how))).collect()
}

fn belongs(name: Name, at: usize, how: Health) -> bool {
    let last = name.first + name.count - 1;
    let inside = (name.first..=last).contains(&at);
    match how {
        Health::Diagnosis => !inside,
        Health::Everyday => !inside && (at > last && at - last <= CLOSE || at < name.first && name.first - at <= 3),
    }
}

fn names_in(text: &str, words: &[Word<'_>]) -> Vec<Name> {
    let shouted = is_shouted(words);
    let mut names = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match name_at(text, words, at, shouted) {
            Some(name) => {
                at += name.count;
                names.push(name);
            }
            None => at += 1,
        }
    }
    names
}

/// The name that begins at this word, if everything around it says that it is one.
fn name_at(text: &str, words: &[Word<'_>], at: usize, shouted: bool) -> Option<Name> {
    let word = words[at].text;
    let base = base_form(word);
    let capital = word.starts_with(char::is_uppercase);
    let name = Name { first: at, count: if capital && !shouted { length(text, words, at) } else { 1 } };
    let around = Around::of(text, words, name);
    let known = is_first_name(&base);
    let perhaps = may_be_first_name(&base);
    let is_name = match (known, perhaps) {
        _ if around.is_place || health(word, None).is_some() => false,
        (true, _) => capital || around.after_relation || around.before_verb || around.has_age,
        (_, true) if capital && !shouted && !words[at].begins => !around.towards_place,
        (_, true) => around.has_age || around.before_verb && (capital || around.after_relation),
        (false, false) => capital && !shouted && unknown_is_name(words, name, &around),
    };
    is_name.then_some(name)
}

/// A word with a capital letter that is in no list: a person only if something near it says so.
fn unknown_is_name(words: &[Word<'_>], name: Name, around: &Around) -> bool {
    let word = words[name.first];
    let acronym = word.text.chars().count() > 1 && word.text.chars().all(char::is_uppercase);
    let lower = word.text.to_lowercase();
    let addressed = [RELATIONS, TITLES, OWN].iter().any(|list| list.contains(&lower.as_str()));
    if acronym || addressed || word.text.chars().count() < 2 || around.before_place {
        return false;
    }
    let inside = !word.begins;
    around.after_relation
        || around.has_family_name
        || (inside && around.has_age)
        || (inside && !around.towards_place && around.is_said_to_be_ill)
}

/// Capitalised words that follow with nothing but a space between belong to the name: «Kari Marie Nordmann».
fn length(text: &str, words: &[Word<'_>], at: usize) -> usize {
    let mut count = 1;
    while let (Some(last), Some(next)) = (words.get(at + count - 1), words.get(at + count)) {
        let close = matches!(&text[last.end..next.start], " " | "\u{a0}" | ". ");
        let initial = last.text.chars().count() == 1;
        let named = next.text.starts_with(char::is_uppercase) && health(next.text, None).is_none();
        let broken = text[last.end..next.start].starts_with('.') && !initial;
        if !close || !named || broken || count == 4 {
            break;
        }
        count += 1;
    }
    count
}

fn find(text: &str, words: &[Word<'_>], name: Name) -> Personal {
    let end = words[name.first + name.count - 1].end;
    Personal { kind: PersonalKind::NameWithDiagnosis, start: words[name.first].start, end: age_after(text, end).unwrap_or(end) }
}

/// How the name may stand elsewhere: whole, or one word of it. A first word that is in no list and begins a sentence may be
/// any word, and counts only as a part of the whole.
fn spellings(words: &[Word<'_>], name: Name) -> Vec<Vec<String>> {
    let words = &words[name.first..name.first + name.count];
    let sure =
        |word: &&Word<'_>| !word.begins || is_first_name(&base_form(word.text)) || may_be_first_name(&base_form(word.text));
    let whole = words.iter().map(|word| base_form(word.text)).collect();
    let each = words.iter().filter(sure).map(|word| vec![base_form(word.text)]);
    std::iter::once(whole).chain(each).collect()
}

/// Taking a name out of one sentence helps nobody when it stands in the next.
fn named_again(text: &str, sentences: &[Vec<Word<'_>>], named: &[Vec<String>]) -> Vec<Personal> {
    let mut found = Vec::new();
    if named.is_empty() {
        return found;
    }
    for words in sentences {
        let bases: Vec<String> = words.iter().map(|word| base_form(word.text)).collect();
        for (at, word) in words.iter().enumerate() {
            let fits = named.iter().filter(|name| bases[at..].starts_with(name)).map(Vec::len).max();
            let Some(count) = fits else { continue };
            let name = Name { first: at, count };
            let doubtful = count == 1 && word.begins && may_be_first_name(&bases[at]);
            let sure = !doubtful || Around::of(text, words, name).before_verb;
            if word.text.starts_with(char::is_uppercase) && sure {
                found.push(find(text, words, name));
            }
        }
    }
    found
}

/// Small letters, without the ending that says whose something is: «Karis» → «kari».
fn base_form(word: &str) -> String {
    let lower = word.to_lowercase();
    if is_first_name(&lower) || may_be_first_name(&lower) {
        return lower;
    }
    let short = ["'s", "’s", "s", "'", "’"].iter().find_map(|ending| lower.strip_suffix(ending));
    match short {
        Some(short) if is_first_name(short) || may_be_first_name(short) => short.to_owned(),
        Some(_) | None => lower,
    }
}

/// Written in capital letters from end to end.
fn is_shouted(words: &[Word<'_>]) -> bool {
    let long = words.iter().filter(|word| word.text.chars().count() > 1);
    words.len() > 2 && !long.into_iter().any(|word| word.text.chars().any(char::is_lowercase))
}
