//! A written day taken apart into numbers, a month, a time and a zone.

use std::iter::Peekable;
use std::str::Chars;

use jiff::civil::{Date, Time, time};

use super::{Order, calendar, names};

/// The parts of a written day.
#[derive(Default)]
pub struct Written {
    /// The numbers that are no time, with how many digits they have.
    numbers: Vec<(i32, usize)>,
    /// The month that was named.
    month: Option<u8>,
    /// The time of day.
    pub time: Option<Time>,
    /// How far the zone is ahead of UTC, when it was named.
    pub minutes_ahead: Option<i32>,
}

impl Written {
    /// Takes `text` apart; none when there is anything in it that belongs to no day.
    pub fn read(text: &str) -> Option<Written> {
        let mut written = Written::default();
        let mut rest = text.chars().peekable();
        let mut after_clock_word = false;
        while let Some(letter) = rest.peek().copied() {
            match letter {
                '0'..='9' => {
                    let found = digits(&mut rest)?;
                    let is_time = found.1 <= 2 && (rest.peek() == Some(&':') || after_clock_word);
                    if is_time && written.time.is_none() {
                        written.time = Some(clock(found.0, &mut rest)?);
                    } else {
                        written.numbers.push(found);
                    }
                    after_clock_word = false;
                }
                '+' | '-' if written.time.is_some() => {
                    rest.next();
                    written.zone(letter, &mut rest)?;
                }
                '(' => drop(rest.by_ref().find(|closing| *closing == ')')),
                ' ' | '.' | ',' | '/' | '-' | '\'' | '\u{a0}' | '\u{202f}' => drop(rest.next()),
                _ if letter.is_alphabetic() => {
                    let word = word(&mut rest);
                    after_clock_word = word.starts_with("kl");
                    written.word(&word)?;
                }
                _ => return None,
            }
        }
        Some(written)
    }

    fn word(&mut self, word: &str) -> Option<()> {
        let lower = word.to_lowercase();
        if let Some(month) = names::month(&lower) {
            return self.month.replace(month).is_none().then_some(());
        }
        if self.time.is_some() && matches!(lower.as_str(), "z" | "utc" | "gmt") {
            self.minutes_ahead = Some(0);
            return Some(());
        }
        if lower == "pm" {
            self.time = self
                .time
                .map(|time| if time.hour() < 12 { time.with().hour(time.hour() + 12).build().unwrap_or(time) } else { time });
        }
        // What is left in capitals is a zone without a number, such as WIB; its day is taken as it is written.
        let is_zone = word.len() <= 5 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        (is_zone || names::says_nothing(&lower)).then_some(())
    }

    /// `0100`, `01:00` or `01`, after a sign.
    fn zone(&mut self, sign: char, rest: &mut Peekable<Chars<'_>>) -> Option<()> {
        let (number, length) = digits(rest)?;
        let (hours, minutes) = match length {
            1 | 2 if rest.next_if_eq(&':').is_some() => (number, digits(rest)?.0),
            1 | 2 => (number, 0),
            4 => (number / 100, number % 100),
            _ => return None,
        };
        if hours > 15 || minutes > 59 {
            return None;
        }
        let ahead = hours * 60 + minutes;
        self.minutes_ahead = Some(if sign == '-' { -ahead } else { ahead });
        Some(())
    }

    /// The day, with `order` for what is unclear.
    pub fn day(&self, order: Order) -> Option<Date> {
        match (self.month, self.numbers.as_slice()) {
            (Some(month), [first, second]) => {
                let (day, year) = if first.1 > 2 { (second, first) } else { (first, second) };
                calendar(full_year(*year)?, i32::from(month), day.0)
            }
            (None, [(number, 8)] | [(number, 8), (_, 6)]) => calendar(number / 10_000, number / 100 % 100, number % 100),
            (None, [(year, 4), (month, _), (day, _)]) => calendar(*year, *month, *day),
            (None, [(first, 1..=2), (second, 1..=2), year]) => {
                let month_first = match order {
                    Order::DayFirst => *second > 12,
                    Order::MonthFirst => *first <= 12,
                };
                let (day, month) = if month_first { (second, first) } else { (first, second) };
                calendar(full_year(*year)?, *month, *day)
            }
            (Some(_) | None, _) => None,
        }
    }

    /// The two numbers of which either could be the month.
    pub fn unclear_pair(&self) -> Option<(i32, i32)> {
        match (self.month, self.numbers.as_slice()) {
            (None, [(first, 1..=2), (second, 1..=2), (_, 2 | 4)]) => Some((*first, *second)),
            (Some(_) | None, _) => None,
        }
    }
}

/// Years in two digits are of this century, or the end of the last.
fn full_year((year, length): (i32, usize)) -> Option<i32> {
    match length {
        4 => Some(year),
        2 if year < 80 => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
}

/// The number that begins here and how many digits it has; none when there is none, or it is too long for a day.
fn digits(rest: &mut Peekable<Chars<'_>>) -> Option<(i32, usize)> {
    let (mut number, mut length) = (0, 0);
    while let Some(digit) = rest.peek().and_then(|letter| letter.to_digit(10)) {
        rest.next();
        length += 1;
        if length > 9 {
            return None;
        }
        number = number * 10 + digit as i32;
    }
    (length > 0).then_some((number, length))
}

fn word(rest: &mut Peekable<Chars<'_>>) -> String {
    let mut word = String::new();
    while let Some(letter) = rest.next_if(|letter| letter.is_alphabetic()) {
        word.push(letter);
    }
    word
}

/// The rest of a time whose hour was just read: `:30`, `:30:15.5`, `.30`.
fn clock(hour: i32, rest: &mut Peekable<Chars<'_>>) -> Option<Time> {
    let mut parts = [0; 2];
    for part in &mut parts {
        if rest.next_if(|letter| matches!(letter, ':' | '.')).is_none() {
            break;
        }
        *part = digits(rest)?.0;
    }
    // Fractions of a second decide no day.
    if rest.next_if(|letter| matches!(letter, '.' | ',')).is_some() {
        while rest.next_if(char::is_ascii_digit).is_some() {}
    }
    let [minute, second] = parts;
    let is_time = hour < 24 && minute < 60 && second <= 60;
    is_time.then(|| time(hour as i8, minute as i8, second.min(59) as i8, 0))
}
