//! Tells telephone numbers from the other numbers of eight figures.

use std::ops::Range;

use super::around::{is_amount, is_part_of_a_word, last_words, touches};
use super::groups::{Group, Run, groups_of_figures, has_shape, separators_are};

/// Words after which eight figures are a telephone number, however they are grouped.
#[rustfmt::skip]
const PHONE_WORDS: &[&str] = &[
    "call", "cell", "mob", "mobil", "mobile", "mobilen", "mobilnr", "mobilnummer", "mobilnummeret", "nummer", "nummeret", "phone",
    "ring", "ringe", "ringer", "ringes", "ringje", "sms", "tel", "telefon", "telefonen", "telefonnr", "telefonnummer",
    "telefonnummeret", "telephone", "text", "tlf", "tlfnr", "vipps", "whatsapp", "ringast",
];

/// Words after which figures name a case, a bill or a thing.
#[rustfmt::skip]
const OTHER_NUMBERS: &[&str] = &[
    "art", "bestilling", "case", "dato", "date", "faktura", "id", "invoice", "isbn",
    "kid", "konto", "ordre", "order", "ref",
    "referanse", "reference", "sak", "saka", "saken", 
];

/// «Bestillingsnummer» names a thing, as every «…nummer» does that is not a telephone's.
fn names_a_thing(word: &str) -> bool {
    let numbered = word.ends_with("nummer") || word.ends_with("nr");
    OTHER_NUMBERS.contains(&word) || (numbered && word != "nr" && !PHONE_WORDS.contains(&word))
}

/// A telephone number at this group. Without a country code or a word for it, only the usual ways of writing one count.
pub(super) fn phone(text: &str, run: &Run<'_>, at: usize) -> Option<(Range<usize>, usize)> {
    let groups = &run[at..];
    let start = groups.first()?.start;
    if let Some(found) = phone_with_country(text, groups) {
        return Some(found);
    }
    let told = last_words(text, start).iter().any(|word| PHONE_WORDS.contains(&word.as_str()));
    if is_part_of_a_word(text, start) && !told {
        return None;
    }
    let count = groups_of_figures(groups, 8)?;
    let taken = &groups[..count];
    let end = taken[count - 1].end;
    let figures: String = taken.iter().map(|group| group.figures).collect();
    let whole_run = at == 0 && count == run.len();
    let other = last_words(text, start).iter().any(|word| names_a_thing(word));
    let apart = !touches(text, start, end);
    let is_phone = is_subscriber(&figures) && !is_amount(text, start, end) && apart && !are_years(taken);
    let usual = !other && has_usual_form(text, taken, &figures, whole_run);
    (is_phone && (told || usual)).then_some((start..end, count))
}

/// `+47 …`, `0047 …`, `47 …` before eight figures in any grouping, or any other country after a plus.
fn phone_with_country(text: &str, groups: &[Group<'_>]) -> Option<(Range<usize>, usize)> {
    let first = groups.first()?;
    let plus = text[..first.start].ends_with('+');
    let start = first.start - usize::from(plus);
    for count in 1..=groups.len().min(7) {
        let taken = &groups[..count];
        let figures: String = taken.iter().map(|group| group.figures).collect();
        let end = taken[count - 1].end;
        let national = figures.strip_prefix("0047").or_else(|| figures.strip_prefix("47"));
        let norwegian = national.is_some_and(|rest| rest.len() == 8 && is_subscriber(rest));
        // Bare 47 may be the beginning of anything that is grouped otherwise.
        let sure =
            plus || figures.starts_with("0047") || matches!(taken, [all] if all.figures.len() == 10) || first.figures == "47";
        if norwegian && sure && !is_amount(text, start, end) && !is_part_of_a_word(text, start) {
            return Some((start..end, count));
        }
        let last = count == groups.len();
        if plus && last && (10..=15).contains(&figures.len()) && !is_amount(text, start, end) {
            return Some((start..end, count));
        }
    }
    None
}

/// Norwegian numbers of eight figures begin with 2–9. Those with 8 belong to services, and 20 is in no use.
fn is_subscriber(figures: &str) -> bool {
    figures.starts_with(['2', '3', '4', '5', '6', '7', '9']) && !figures.starts_with("20")
}

fn has_usual_form(text: &str, groups: &[Group<'_>], figures: &str, whole_run: bool) -> bool {
    let mobile = figures.starts_with(['4', '9']);
    match groups {
        [_] => !is_date(figures),
        [a, b, c] if [a.figures.len(), b.figures.len(), c.figures.len()] == [3, 2, 3] => mobile,
        [_, _, _, _] if has_shape(groups, &[2, 2, 2, 2]) => {
            whole_run && !are_in_steps(groups) && ["-", " ", "\u{a0}"].iter().any(|s| separators_are(text, groups, &[s]))
        }
        [a, b] if a.figures.len() == b.figures.len() => whole_run && mobile && separators_are(text, groups, &[" ", "\u{a0}"]),
        _ => false,
    }
}

/// `20261124` or `24112026`.
fn is_date(figures: &str) -> bool {
    let part = |range: Range<usize>| figures.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let fits =
        |year: u32, month: u32, day: u32| (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    fits(part(0..4), part(4..6), part(6..8)) || fits(part(4..8), part(2..4), part(0..2))
}

/// Weeks and rooms are listed in even steps, `32 33 34 35`.
fn are_in_steps(groups: &[Group<'_>]) -> bool {
    let values: Vec<i64> = groups.iter().filter_map(|group| group.figures.parse().ok()).collect();
    let steps: Vec<i64> = values.windows(2).map(|pair| pair[1] - pair[0]).collect();
    steps.windows(2).all(|pair| pair[0] == pair[1])
}

fn are_years(groups: &[Group<'_>]) -> bool {
    groups
        .iter()
        .all(|group| group.figures.len() == 4 && group.figures.parse::<u32>().is_ok_and(|year| (1800..2100).contains(&year)))
}
