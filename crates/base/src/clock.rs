//! What time it is, handed in by whoever asks.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

pub mod calendar;

/// The rules of Norwegian time are compiled in, so a bare container without zone files shows the same hours as any other machine.
static OSLO: TimeZone = jiff::tz::get!("Europe/Oslo");

const MS_A_DAY: i64 = 24 * 60 * 60 * 1000;

/// A moment: whole milliseconds since 1970 in UTC. Stored as `bigint`, written as a number in JSON, shown in Norwegian time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, sqlx::Type)]
#[serde(transparent)]
#[sqlx(transparent)]
pub struct Time(i64);

impl Time {
    /// The moment `ms` milliseconds after the beginning of 1970 in UTC.
    pub const fn from_ms(ms: i64) -> Time {
        Time(ms)
    }

    /// Midnight in Norway as the day begins.
    pub fn start_of(date: Date) -> Time {
        match date.to_zoned_datetime(OSLO.clone()) {
            Ok(zoned) => Time(zoned.timestamp().as_millisecond()),
            // Only days at the very ends of the calendar, more than seven thousand years away, have no midnight.
            Err(_) if date.year() > 0 => Time(Timestamp::MAX.as_millisecond()),
            Err(_) => Time(Timestamp::MIN.as_millisecond()),
        }
    }

    /// The last millisecond of a day in Norway.
    pub fn end_of(date: Date) -> Time {
        Time::start_of(date.tomorrow().unwrap_or(date)).plus_ms(-1)
    }

    /// Milliseconds since the beginning of 1970 in UTC.
    pub const fn ms(self) -> i64 {
        self.0
    }

    /// This moment moved by `ms` milliseconds; negative moves back. Stops at the ends of what can be stored.
    pub const fn plus_ms(self, ms: i64) -> Time {
        Time(self.0.saturating_add(ms))
    }

    /// This moment moved by `n` times 24 hours; negative moves back.
    pub const fn plus_days(self, n: i64) -> Time {
        self.plus_ms(n.saturating_mul(MS_A_DAY))
    }

    /// The day it is in Norway.
    pub fn date(self) -> Date {
        self.civil().date()
    }

    /// What a calendar and a clock on a wall in Norway show.
    pub fn civil(self) -> DateTime {
        OSLO.to_datetime(self.timestamp())
    }

    /// A stored number may lie outside the calendar; it is then shown as the calendar's end instead of failing a page.
    fn timestamp(self) -> Timestamp {
        let ms = self.0.clamp(Timestamp::MIN.as_millisecond(), Timestamp::MAX.as_millisecond());
        Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

/// As machines write it: `2026-11-24T19:23:00.000Z`.
impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.timestamp())
    }
}

/// Tells the time. A copy tells the same time as the clock it was copied from.
#[derive(Clone, Debug)]
pub struct Clock(Hands);

#[derive(Clone, Debug)]
enum Hands {
    System,
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of the machine.
    pub fn system() -> Clock {
        Clock(Hands::System)
    }

    /// A clock that stands still until it is advanced: for tests and the demonstration.
    pub fn fixed(at: Time) -> Clock {
        Clock(Hands::Fixed(Arc::new(AtomicI64::new(at.ms()))))
    }

    /// The time now.
    pub fn now(&self) -> Time {
        match &self.0 {
            Hands::System => Time(Timestamp::now().as_millisecond()),
            Hands::Fixed(ms) => Time(ms.load(Ordering::SeqCst)),
        }
    }

    /// Moves a fixed clock, and every copy of it, by `ms` milliseconds. The machine's clock goes as it goes and is not moved.
    pub fn advance(&self, ms: i64) {
        match &self.0 {
            Hands::System => {}
            Hands::Fixed(hands) => {
                hands.fetch_add(ms, Ordering::SeqCst);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_summer_evening_in_utc_is_the_next_day_in_norway() {
        let late = Time::start_of(date(2026, 7, 2)).plus_ms(-60 * 60 * 1000);
        assert_eq!(late.to_string(), "2026-07-01T21:00:00.000Z");
        assert_eq!(late.plus_ms(60 * 60 * 1000).date(), date(2026, 7, 2));
        assert_eq!(late.date(), date(2026, 7, 1));
    }

    #[test]
    fn the_hour_follows_summer_time() {
        let winter = Time::from_ms(1_767_225_600_000); // 2026-01-01T00:00Z
        assert_eq!(winter.civil().hour(), 1);
        assert_eq!(winter.plus_days(182).civil().hour(), 2);
    }

    #[test]
    fn a_day_is_24_hours_and_may_be_negative() {
        let at = Time::from_ms(1_000);
        assert_eq!(at.plus_days(2).ms(), 1_000 + 2 * MS_A_DAY);
        assert_eq!(at.plus_days(-1).plus_days(1), at);
    }

    #[test]
    fn the_ends_of_time_are_shown_and_not_a_panic() {
        for ms in [i64::MIN, i64::MAX] {
            let at = Time::from_ms(ms).plus_days(1).plus_days(i64::MIN);
            assert!(!at.to_string().is_empty());
            assert!(at.date().year() != 0);
        }
        assert!(Time::start_of(Date::MAX) > Time::start_of(Date::MIN));
    }

    #[test]
    fn copies_of_a_fixed_clock_move_together() {
        let clock = Clock::fixed(Time::from_ms(5));
        let copy = clock.clone();
        copy.advance(10);
        assert_eq!(clock.now(), Time::from_ms(15));
    }

    #[test]
    fn the_machines_clock_is_not_moved() {
        let clock = Clock::system();
        let before = clock.now();
        clock.advance(MS_A_DAY);
        assert!(clock.now() < before.plus_days(1));
        assert!(clock.now() >= before);
    }

    #[test]
    fn json_holds_a_plain_number() {
        let at = Time::from_ms(1_764_012_180_123);
        let json = serde_json::to_string(&at).unwrap();
        assert_eq!(json, "1764012180123");
        assert_eq!(serde_json::from_str::<Time>(&json).unwrap(), at);
    }
}
