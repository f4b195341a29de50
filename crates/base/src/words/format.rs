//! Numbers, money, days and times as each language writes them.

use jiff::civil::Date;

use super::{Lang, shared};
use crate::clock::Time;

/// A line must not break inside a number.
const NO_BREAK_SPACE: char = '\u{a0}';
/// The sign that is read aloud as minus, and is as wide as a figure.
const MINUS: char = '\u{2212}';

/// From so many, a share is told in percent too: below, a percentage looks surer than it is.
const ENOUGH_FOR_PERCENT: i64 = 20;

/// A whole number with its thousands apart: `17 900` in Norwegian, `17,900` in English.
pub fn number(lang: Lang, number: i64) -> String {
    let separator = match lang {
        Lang::Nb | Lang::Nn => NO_BREAK_SPACE,
        Lang::En => ',',
    };
    let figures = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(figures.len() * 2);
    if number < 0 {
        text.push(MINUS);
    }
    for (place, figure) in figures.char_indices() {
        if place > 0 && (figures.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(figure);
    }
    text
}

/// A number that may have decimals, at most three: `9,5` in Norwegian, `9.5` in English; whole numbers as [`number`] writes them.
pub fn decimal(lang: Lang, value: f64) -> String {
    let thousandths = (value.abs() * 1000.0).round();
    // Nothing people measure comes near the limit, and what does is shown as the limit.
    let thousandths = if thousandths < 9.0e18 { thousandths as i64 } else { i64::MAX };
    let whole = number(lang, thousandths / 1000);
    let rest = format!("{:03}", thousandths % 1000);
    let rest = rest.trim_end_matches('0');
    let sign = if value < 0.0 && thousandths > 0 { MINUS.to_string() } else { String::new() };
    let separator = match lang {
        Lang::Nb | Lang::Nn => ',',
        Lang::En => '.',
    };
    if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{separator}{rest}") }
}

/// An amount in whole kroner: `36 720 kr`, `NOK 36,720`.
pub fn kroner(lang: Lang, amount: i64) -> String {
    shared::amount_in_kroner(lang, amount)
}

/// A day with the name of its month: `24. november 2026`, `24 November 2026`.
pub fn date(lang: Lang, day: Date) -> String {
    let (number, year) = (day.day().to_string(), day.year().to_string());
    shared::date_with_month(lang, &number, month(lang, day), &year)
}

/// A day for tables: `24.11.2026`, `24 Nov 2026`. English has the month's name, because figures alone are read differently in
/// Britain and America.
pub fn date_short(lang: Lang, day: Date) -> String {
    match lang {
        Lang::Nb | Lang::Nn => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
        Lang::En => {
            let short: String = month(lang, day).chars().take(3).collect();
            format!("{} {short} {}", day.day(), day.year())
        }
    }
}

/// A moment in Norwegian time: `24. november 2026 kl. 20.23`, `24 November 2026 at 20:23`.
pub fn date_time(lang: Lang, at: Time) -> String {
    let civil = at.civil();
    let separator = match lang {
        Lang::Nb | Lang::Nn => '.',
        Lang::En => ':',
    };
    let time = format!("{:02}{separator}{:02}", civil.hour(), civil.minute());
    shared::date_and_time(lang, &date(lang, civil.date()), &time)
}

/// `k` out of `n`: `3 av 5`, and from twenty on in percent too: `12 av 20 (60 %)`.
///
/// Rounded to whole percent, but never up to 100 when one lacks and never down to 0 when there is one.
pub fn share(lang: Lang, k: i64, n: i64) -> String {
    if n < ENOUGH_FOR_PERCENT {
        return shared::share_plain(lang, k, n);
    }
    let (k_wide, n_wide) = (i128::from(k), i128::from(n));
    let rounded = (200 * k_wide + n_wide).div_euclid(2 * n_wide);
    let percent = match rounded {
        0 if k > 0 => 1,
        100 if k < n => 99,
        other => i64::try_from(other).unwrap_or(i64::MAX),
    };
    shared::share_in_percent(lang, k, n, percent)
}

fn month(lang: Lang, day: Date) -> &'static str {
    let name = match day.month() {
        1 => shared::month_january,
        2 => shared::month_february,
        3 => shared::month_march,
        4 => shared::month_april,
        5 => shared::month_may,
        6 => shared::month_june,
        7 => shared::month_july,
        8 => shared::month_august,
        9 => shared::month_september,
        10 => shared::month_october,
        11 => shared::month_november,
        _ => shared::month_december,
    };
    name(lang)
}
