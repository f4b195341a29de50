//! Finds national identity numbers and telephone numbers among all the other numbers of a text.

use std::ops::Range;

use super::around::{is_amount, is_part_of_a_word, last_words};
use super::groups::{Group, Run, has_shape, runs, separators_are};
use super::phone::phone;
use super::{Personal, PersonalKind};

pub(super) fn numbers(text: &str) -> Vec<Personal> {
    let mut found = Vec::new();
    for run in runs(text) {
        let mut at = 0;
        while at < run.len() {
            match find_at(text, &run, at) {
                Some((kind, range, groups)) => {
                    found.push(Personal { kind, start: range.start, end: range.end });
                    at += groups;
                }
                None => at += 1,
            }
        }
    }
    found
}

/// What begins at this group: its kind, its place, and of how many groups it is made.
fn find_at(text: &str, run: &Run<'_>, at: usize) -> Option<(PersonalKind, Range<usize>, usize)> {
    let groups = &run[at..];
    let start = groups.first()?.start;
    if let Some(count) = national_number(text, groups) {
        return Some((PersonalKind::NationalNumber, start..groups[count - 1].end, count));
    }
    let (range, count) = phone(text, run, at)?;
    Some((PersonalKind::Phone, range, count))
}

/// How a number of eleven figures is written: without a break, day of birth apart, in pairs, or as a bank account. With the
/// year in full it has thirteen.
const NATIONAL_SHAPES: [&[usize]; 11] = [
    &[11],
    &[6, 5],
    &[6, 3, 2],
    &[6, 2, 3],
    &[2, 2, 2, 5],
    &[2, 2, 2, 3, 2],
    &[2, 2, 2, 2, 3],
    &[2, 2, 4, 5],
    &[8, 5],
    &[4, 2, 5],
    &[4, 7],
];

/// Words that may stand right before the figures, without a space.
const NATIONAL_WORDS: [&str; 9] =
    ["dnr", "dnummer", "fnr", "fødselsnr", "fødselsnummer", "personnr", "personnummer", "pnr", "ssn"];

fn national_number(text: &str, groups: &[Group<'_>]) -> Option<usize> {
    let first = groups.first()?;
    let told = last_words(text, first.start).last().is_some_and(|word| NATIONAL_WORDS.contains(&word.as_str()));
    if text[..first.start].ends_with('+') || (is_part_of_a_word(text, first.start) && !told) {
        return None;
    }
    let shape = NATIONAL_SHAPES.iter().find(|shape| has_shape(groups, shape))?;
    let last = groups[shape.len() - 1];
    if text[last.end..].starts_with(|c: char| c.is_alphabetic()) || is_amount(text, first.start, last.end) {
        return None;
    }
    let account = matches!(shape, [4, ..]);
    let accepted = match shape.len() {
        1 => true,
        _ if account => separators_are(text, &groups[..shape.len()], &["."]),
        _ => begins_with_a_day(groups),
    };
    accepted.then_some(shape.len())
}

/// Day and month as in a fødselsnummer; D-numbers add 40 to the day, other and invented numbers add 40, 65 or 80 to the month.
fn begins_with_a_day(groups: &[Group<'_>]) -> bool {
    let figures: String = groups.iter().map(|group| group.figures).collect();
    let part = |range: Range<usize>| figures.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let (day, month) = (part(0..2), part(2..4));
    let in_month = |month: u32| (1..=12).contains(&month);
    let day_fits = (1..=31).contains(&day) || (41..=71).contains(&day);
    let month_fits = [0, 40, 65, 80].iter().any(|more| in_month(month.wrapping_sub(*more)));
    day_fits && month_fits
}
