//! Which days people in Norway are at work.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// Feasts that move with Easter, as days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday,
/// Ascension Day, Whit Sunday and Monday.
const FROM_EASTER: [i64; 7] = [-3, -2, 0, 1, 39, 49, 50];

/// Month and day of the feasts that stand still: New Year's Day, 1 May, 17 May, Christmas Day, Boxing Day.
const FIXED: [(i8, i8); 5] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

/// The public holidays of a year in order of date, Sundays among them named only when they are feasts.
///
/// Rules: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2, and lov 26. april 1947 nr. 1 om 1 og 17 mai.
/// Christmas Eve and New Year's Eve are not among them, so they are working days when they fall on one.
pub fn holidays(year: i16) -> Vec<Date> {
    let mut days: Vec<Date> =
        FIXED.iter().filter_map(|&(month, day)| Date::new(year, month, day).ok()).chain(moving(year)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn moving(year: i16) -> impl Iterator<Item = Date> {
    let easter = computus::gregorian(i32::from(year)).ok().map(|e| date(year, e.month as i8, e.day as i8));
    easter.into_iter().flat_map(|sunday| FROM_EASTER.iter().map(move |&n| sunday.saturating_add(n.days())))
}

/// Is it a day when a municipality's office is open: not Saturday, not Sunday, not a public holiday?
pub fn is_working_day(day: Date) -> bool {
    match day.weekday() {
        Weekday::Saturday | Weekday::Sunday => false,
        Weekday::Monday | Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday | Weekday::Friday => {
            !holidays(day.year()).contains(&day)
        }
    }
}

/// The `n`th working day after `day`, which itself does not count. With `n` = 0 it is `day`. Stops at the calendar's last day.
pub fn working_days_after(day: Date, n: u32) -> Date {
    let mut at = day;
    let mut left = n;
    while left > 0 {
        let Ok(next) = at.tomorrow() else {
            return at;
        };
        at = next;
        if is_working_day(at) {
            left -= 1;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holidays_of_2026_are_the_twelve_in_the_law() {
        let want = [(1, 1), (4, 2), (4, 3), (4, 5), (4, 6), (5, 1), (5, 14), (5, 17), (5, 24), (5, 25), (12, 25), (12, 26)];
        let want: Vec<Date> = want.iter().map(|&(m, d)| date(2026, m, d)).collect();
        assert_eq!(holidays(2026), want);
    }

    #[test]
    fn a_holiday_that_meets_another_is_listed_once() {
        // In 2008 Ascension Day fell on 1 May.
        let days = holidays(2008);
        assert_eq!(days.len(), 11);
        assert!(days.contains(&date(2008, 5, 1)));
    }

    #[test]
    fn christmas_eve_is_a_working_day_and_christmas_day_is_not() {
        assert!(is_working_day(date(2026, 12, 24)));
        assert!(!is_working_day(date(2026, 12, 25)));
        assert!(is_working_day(date(2026, 12, 31)));
    }

    #[test]
    fn ten_working_days_leap_over_easter() {
        // Monday 23 March 2026: one week, then Mon–Wed of Easter week, then Tue–Wed after Easter Monday.
        assert_eq!(working_days_after(date(2026, 3, 23), 10), date(2026, 4, 9));
    }

    #[test]
    fn a_weekend_counts_from_the_next_working_day() {
        assert_eq!(working_days_after(date(2026, 11, 21), 1), date(2026, 11, 23));
        assert_eq!(working_days_after(date(2026, 11, 21), 0), date(2026, 11, 21));
    }

    #[test]
    fn the_last_day_of_the_calendar_is_an_end_and_not_a_panic() {
        assert_eq!(working_days_after(Date::MAX, 5), Date::MAX);
        assert!(holidays(-9999).len() >= 5);
        assert!(holidays(9999).len() >= 11);
    }
}
