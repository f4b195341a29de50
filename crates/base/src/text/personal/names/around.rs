//! What stands around a word and tells whether it names a person.

use super::super::lists::{
    FAMILY_NAMES, Health, LINKS, OWN, PLACES, RELATIONS, SMALL_WORDS, TITLES, TOWARDS_PLACES, VERBS, health,
};
use super::Name;
use crate::text::sentences::Word;

/// What stands around a word that may be a name.
#[derive(Debug)]
pub(super) struct Around {
    pub(super) after_relation: bool,
    pub(super) towards_place: bool,
    pub(super) is_place: bool,
    pub(super) before_place: bool,
    pub(super) before_verb: bool,
    pub(super) has_age: bool,
    pub(super) has_family_name: bool,
    pub(super) is_said_to_be_ill: bool,
}

impl Around {
    pub(super) fn of(text: &str, words: &[Word<'_>], name: Name) -> Around {
        let lower = |at: Option<usize>| at.and_then(|at| words.get(at)).map(|word| word.text.to_lowercase());
        let before = |back: usize| lower(name.first.checked_sub(back));
        let after = name.first + name.count;
        let is = |word: &Option<String>, list: &[&str]| word.as_deref().is_some_and(|word| list.contains(&word));
        let last = words[after - 1].text.to_lowercase();
        Around {
            after_relation: is_after_relation([before(1), before(2), before(3)]),
            towards_place: is(&before(1), TOWARDS_PLACES),
            is_place: is(&lower(Some(after)), PLACES) || (name.count > 1 && PLACES.contains(&last.as_str())),
            before_place: is(&lower(Some(after + 1)), PLACES),
            before_verb: is(&lower(Some(after)), VERBS),
            has_age: age_after(text, words[after - 1].end).is_some(),
            has_family_name: name.count > 1 && is_family_name(&last),
            is_said_to_be_ill: is_said_to_be_ill(words, after),
        }
    }
}

/// «Naboen min Per», «min mor Åse», «faren til Ahmed», «fru Hansen», «en som heter Per».
fn is_after_relation(before: [Option<String>; 3]) -> bool {
    let [one, two, three] = before.map(Option::unwrap_or_default);
    let (one, two, three) = (one.as_str(), two.as_str(), three.as_str());
    let is_relation = |word: &str| RELATIONS.contains(&word);
    let one_person = |word: &str| is_relation(word) && (word.ends_with("en") || word.ends_with('a'));
    let linked = LINKS.contains(&one) && (is_relation(two) || is_relation(three) || !matches!(one, "til" | "åt" | "of" | "ved"));
    TITLES.contains(&one)
        || one_person(one)
        || linked
        || (OWN.contains(&one) && is_relation(two))
        || (is_relation(one) && OWN.contains(&two))
}

/// «… har en alvorlig depresjon»: only small words between the verb and the diagnosis.
fn is_said_to_be_ill(words: &[Word<'_>], verb: usize) -> bool {
    if !words.get(verb).is_some_and(|word| VERBS.contains(&word.text.to_lowercase().as_str())) {
        return false;
    }
    let rest = &words[verb + 1..];
    let between = rest.iter().take_while(|word| SMALL_WORDS.contains(&word.text.to_lowercase().as_str())).count();
    let next = rest.get(between + 1).map(|word| word.text);
    rest.get(between).and_then(|word| health(word.text, next)) == Some(Health::Diagnosis)
}

fn is_family_name(word: &str) -> bool {
    let word = word.strip_suffix('s').filter(|short| FAMILY_NAMES.contains(short)).unwrap_or(word);
    let patronymic = ["sen", "sens", "son", "datter", "dotter"].iter().any(|end| word.len() >= 5 && word.ends_with(end));
    FAMILY_NAMES.contains(&word) || (patronymic && word != "person")
}

/// ` (82)`, `, 82`, ` på 82 år`: the place where it ends.
pub(super) fn age_after(text: &str, end: usize) -> Option<usize> {
    const YEARS: [&str; 6] = ["år", "aar", "åring", "years old", "yrs", "years"];
    let after = &text[end..];
    let opening = [" (", ", ", " på ", " ", " aged "]
        .into_iter()
        .find(|opening| after.strip_prefix(opening).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit())))?;
    let rest = &after[opening.len()..];
    let figures = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let age: u32 = rest[..figures].parse().ok().filter(|age| (1..=115).contains(age))?;
    let tail = &rest[figures..];
    let spaced = tail.trim_start_matches([' ', '\u{a0}', '-']);
    let years = YEARS.iter().find(|years| spaced.starts_with(**years));
    let told = years.map_or(0, |years| tail.len() - spaced.len() + years.len());
    let closed = opening == " (" && tail[told..].starts_with(')');
    let grown = age >= 10 && opening == ", " && tail.starts_with([',', ' ', ')']);
    (years.is_some() || (closed && age >= 2) || grown).then_some(end + opening.len() + figures + told + usize::from(closed))
}
