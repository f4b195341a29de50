//! The days of the demo: all of them counted from the day it opens, so that it is never out of date.

use anyhow::Context as _;
use base::clock::{Time, calendar};
use jiff::{ToSpan as _, civil::Date};

/// Minutes between two things that happen on the same day of a story.
const STEP: i64 = 12;
/// When the working day begins, in minutes after midnight, and how much later the first thing of a day can happen.
const MORNING: i64 = 8 * 60 + 5;
const LATER: i64 = 300;

/// The working day so many working days from `from`; a negative number goes back.
pub fn working_day(from: Date, count: i64) -> Date {
    if count >= 0 {
        return calendar::working_days_after(from, u32::try_from(count).unwrap_or(0));
    }
    let (mut day, mut left) = (from, count);
    while left < 0 {
        let Ok(before) = day.yesterday() else { return day };
        day = before;
        if calendar::is_working_day(day) {
            left += 1;
        }
    }
    day
}

/// A date of the year, written `09-01`, as it comes next after `from`.
pub fn next(from: Date, date: &str) -> anyhow::Result<Date> {
    let day = of_year(from, date)?;
    Ok(if day > from { day } else { day.checked_add(1.year())? })
}

/// A date of the year as it was last before `from`.
pub fn latest(from: Date, date: &str) -> anyhow::Result<Date> {
    let day = of_year(from, date)?;
    Ok(if day < from { day } else { day.checked_sub(1.year())? })
}

fn of_year(from: Date, date: &str) -> anyhow::Result<Date> {
    let whole = format!("{:04}-{date}", from.year());
    whole.parse().with_context(|| format!("'{date}' is not a date of the year"))
}

/// When the first thing of a day happens: another time each day, and the same whenever it is asked.
fn first_minute(day: Date) -> i64 {
    MORNING + i64::from(day.day_of_year()) * 47 % LATER
}

/// Where a story has come to in time. What happens next is a little later the same day, or on a day that is named.
pub struct Diary {
    /// The day the story's days are counted from.
    from: Date,
    now: Time,
    day: Date,
    minute: i64,
}

impl Diary {
    pub fn new(from: Date, now: Time) -> Diary {
        Diary { from, now, day: from, minute: MORNING }
    }

    /// The next moment: `on` counts working days, and no day is the same day. Never later than now.
    pub fn at(&mut self, on: Option<i64>) -> Time {
        let day = on.map_or(self.day, |count| working_day(self.from, count));
        self.minute = if day == self.day { self.minute + STEP } else { first_minute(day) };
        self.day = day;
        self.moment(self.minute)
    }

    /// The same at a time of day, written `07:42`.
    pub fn at_hour(&mut self, on: Option<i64>, hour: Option<&str>) -> anyhow::Result<Time> {
        let Some(hour) = hour else { return Ok(self.at(on)) };
        let (hours, minutes) = hour.split_once(':').with_context(|| format!("'{hour}' is not a time of day"))?;
        self.day = on.map_or(self.day, |count| working_day(self.from, count));
        self.minute = hours.parse::<i64>()? * 60 + minutes.parse::<i64>()?;
        Ok(self.moment(self.minute))
    }

    /// A day of the story, ahead or behind.
    pub fn day(&self, count: i64) -> Date {
        working_day(self.from, count)
    }

    fn moment(&self, minute: i64) -> Time {
        let at = Time::start_of(self.day).plus_ms(minute * 60_000);
        at.min(self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn working_days_are_counted_both_ways() {
        let tuesday = date(2026, 11, 24);
        assert_eq!(working_day(tuesday, -2), date(2026, 11, 20));
        assert_eq!(working_day(date(2026, 11, 22), -1), date(2026, 11, 20));
        assert_eq!(working_day(date(2026, 11, 20), 1), date(2026, 11, 23));
        assert_eq!(working_day(tuesday, 0), tuesday);
    }

    #[test]
    fn a_date_of_the_year_comes_after_today_and_came_before_it() {
        let today = date(2026, 9, 1);
        assert_eq!(next(today, "09-01").expect("a date"), date(2027, 9, 1));
        assert_eq!(latest(today, "03-20").expect("a date"), date(2026, 3, 20));
        assert_eq!(latest(today, "09-01").expect("a date"), date(2025, 9, 1));
        assert!(next(today, "13-01").is_err());
    }

    #[test]
    fn a_story_goes_forward_and_never_past_now() {
        let now = Time::from_ms(1_795_510_800_000);
        let mut diary = Diary::new(now.date(), now);
        let (one, two) = (diary.at(Some(-3)), diary.at(None));
        assert!(one < two && one.date() == two.date());
        assert_eq!(diary.at_hour(Some(0), Some("23:59")).expect("a time"), now);
    }
}
