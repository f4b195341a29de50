//! Days, in the many ways people and systems write them.
//!
//! What names an instant (a zone, or seconds since 1970) becomes the day it was in Norway; what has no zone stays the day
//! that is written.

mod names;
mod written;

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::xlsx;
use written::Written;

/// Which comes first in `02/03/2024`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Order {
    /// As in Europe.
    #[default]
    DayFirst,
    /// As in the United States.
    MonthFirst,
}

/// The rules of Central European time, written out: the same on a machine without a time zone database.
static NORWAY: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC));

impl Order {
    /// The order that makes sense of all of `samples`; day first when both do.
    pub fn of<'a>(samples: impl Iterator<Item = &'a str>) -> Order {
        let mut order = Order::DayFirst;
        for (first, second) in samples.filter_map(Written::read).filter_map(|written| written.unclear_pair()) {
            if first > 12 {
                return Order::DayFirst;
            }
            if second > 12 {
                order = Order::MonthFirst;
            }
        }
        order
    }
}

/// The day that `text` names; none when it names none, or not only a day.
pub fn parse(text: &str, order: Order) -> Option<Date> {
    const LONGEST: usize = 100;
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && text.matches('.').count() <= 1 {
        return from_number(text);
    }
    let written = Written::read(text)?;
    let day = written.day(order)?;
    let (Some(time), Some(minutes)) = (written.time, written.minutes_ahead) else {
        return Some(day);
    };
    let ahead = SignedDuration::from_mins(i64::from(minutes));
    let utc = day.to_datetime(time).checked_sub(ahead).ok()?;
    let instant = TimeZone::UTC.to_timestamp(utc).ok()?;
    plausible(NORWAY.to_datetime(instant).date())
}

/// Whether the text is written as a day, and not as a mere number that could be anything.
pub fn is_plainly_a_day(text: &str) -> bool {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && text.matches('.').count() < 2;
    !is_number && parse(text, Order::DayFirst).is_some()
}

/// `20240301`, a serial number of Excel, or seconds, milliseconds or microseconds since 1970.
fn from_number(text: &str) -> Option<Date> {
    if text.len() == 8 && !text.contains('.') {
        let number: i32 = text.parse().ok()?;
        return calendar(number / 10_000, number / 100 % 100, number % 100);
    }
    let number: f64 = text.parse().ok()?;
    let milliseconds = match number {
        20_000.0..80_000.0 => return xlsx::day_of_serial(number),
        1e8..2e10 => number * 1e3,
        1e11..2e13 => number,
        1e14..2e16 => number / 1e3,
        _ => return None,
    };
    let instant = Timestamp::from_millisecond(milliseconds as i64).ok()?;
    plausible(NORWAY.to_datetime(instant).date())
}

/// The day, when there is one.
fn calendar(year: i32, month: i32, day: i32) -> Option<Date> {
    let (year, month, day) = (year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    plausible(Date::new(year, month, day).ok()?)
}

/// No proposal is from the year 218 or 20180: such a day is a misread number.
fn plausible(day: Date) -> Option<Date> {
    (date(1900, 1, 1)..=date(2199, 12, 31)).contains(&day).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<String> {
        parse(text, Order::DayFirst).map(|day| day.to_string())
    }

    #[track_caller]
    fn all_are(expected: &str, texts: &[&str]) {
        for text in texts {
            assert_eq!(day(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn iso_days_are_read() {
        all_are("2018-02-10", &["2018-02-10", "2018-02-10T12:00:00", "2018-02-10 12:00:00.123", "2018/02/10", "20180210"]);
        all_are("2018-02-10", &["2018-02-10T12:00:00Z", "2018-02-10T12:00:00.000+01:00", "2018-02-10 12:00:00 +0100"]);
        all_are("2018-02-10", &["2018-02-10 12:00:00 UTC", "20180210T120000Z", "2018-02-10T12:00Z"]);
    }

    #[test]
    fn days_as_norwegians_write_them_are_read() {
        all_are("2018-02-10", &["10.02.2018", "10.2.2018", "10.02.18", "10/02/2018", "10-02-2018", " 10.02.2018 12:30 "]);
        all_are("2018-02-10", &["10. februar 2018", "10 februar 2018 kl. 12.30", "lørdag 10. februar 2018", "10.feb.2018"]);
        all_are("2018-10-05", &["5. okt. 2018", "Oct 5, 2018", "October 5th, 2018", "5 oktober 2018", "5. Oktober 2018"]);
        all_are("2018-05-17", &["17. mai 2018", "17 maj 2018", "17 May 2018", "May 17 2018 9:05 PM", "17-May-18"]);
    }

    #[test]
    fn what_systems_write_is_read() {
        all_are("2018-02-13", &["Tue Feb 13 12:58:16 WIB 2018", "1518501496471", "1518501496", "43144.52", "43144"]);
        all_are("2018-02-10", &["Sat Feb 10 2018 12:00:00 GMT+0100 (Central European Standard Time)"]);
        all_are("2018-02-10", &["Sat, 10 Feb 2018 12:00:00 +0100", "Sat Feb 10 12:00:00 2018"]);
    }

    #[test]
    fn an_instant_is_the_day_it_was_in_norway() {
        all_are("2018-02-11", &["2018-02-10T23:30:00Z", "2018-02-10 18:30 -05:00", "1518305400"]);
        all_are("2018-07-11", &["2018-07-10T22:30:00Z"]);
        all_are("2018-02-10", &["2018-02-10T23:30:00", "2018-02-10T23:30:00+01:00"]);
    }

    #[test]
    fn what_is_no_day_is_not_read() {
        for text in ["", "12", "2018", "31.02.2018", "10.02", "kl. 12", "i mai 2018 så vi 3", "12:30", "1-2-3-4", "99/99/2018"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn the_order_of_day_and_month_is_learnt_from_all() {
        let american = ["02/03/2018", "12/31/2018"];
        assert_eq!(Order::of(american.into_iter()), Order::MonthFirst);
        assert_eq!(Order::of(["02/03/2018"].into_iter()), Order::DayFirst);
        assert_eq!(parse("02/03/2018", Order::MonthFirst).map(|day| day.to_string()).as_deref(), Some("2018-02-03"));
    }

    #[test]
    fn a_number_that_could_be_anything_is_not_plainly_a_day() {
        assert!(is_plainly_a_day("10.02.2018") && is_plainly_a_day("2018-02-10"));
        assert!(!is_plainly_a_day("43144") && !is_plainly_a_day("1518501496471") && !is_plainly_a_day("20180210"));
    }
}
