//! A number in a workbook as a person sees it.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::formats::Meaning;

const DAY: f64 = 86_400.0;

/// The text of the number written as `written`; what is no number stays as it is. `from_1904` is the calendar of old Macs.
pub fn text(written: &str, meaning: Meaning, from_1904: bool) -> String {
    let written = written.trim();
    let Ok(number) = written.parse::<f64>() else {
        return written.to_string();
    };
    if !number.is_finite() {
        return written.to_string();
    }
    match meaning {
        Meaning::Plain => plain(number),
        Meaning::Padded(digits) if number >= 0.0 && number.fract() == 0.0 => {
            format!("{:0>digits$}", plain(number))
        }
        Meaning::Padded(_) => plain(number),
        Meaning::Percent => format!("{}%", plain(number * 100.0)),
        Meaning::Date => moment(number, from_1904, false).unwrap_or_else(|| plain(number)),
        Meaning::DateTime => moment(number, from_1904, true).unwrap_or_else(|| plain(number)),
        Meaning::Time if number >= 1.0 => moment(number, from_1904, true).unwrap_or_else(|| plain(number)),
        Meaning::Time | Meaning::Duration => duration(number),
    }
}

/// Fifteen digits, as many as Excel keeps: 0.3 and not 0.30000000000000004, 12 and not 12.0.
fn plain(number: f64) -> String {
    if number == 0.0 {
        return "0".to_string();
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if (1e-7..1e21).contains(&rounded.abs()) { format!("{rounded}") } else { format!("{rounded:e}") }
}

/// The day of a serial number of Excel, as `2024-03-01`; none outside the years 1900–9999.
pub fn day(serial: f64, from_1904: bool) -> Option<Date> {
    let serial = if from_1904 { serial + 1462.0 } else { serial };
    if !(1.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let days = serial.floor() as i64;
    // Excel believes in 29 February 1900, so the days before it are one further from the end of 1899.
    let start = if days < 60 { date(1899, 12, 31) } else { date(1899, 12, 30) };
    start.checked_add(days.days()).ok()
}

fn moment(serial: f64, from_1904: bool, with_time: bool) -> Option<String> {
    if !with_time {
        return day(serial, from_1904).map(|day| day.to_string());
    }
    // Rounded to whole seconds first, for 23:59:59.9999 is the next day.
    let seconds = (serial * DAY).round();
    let day = day((seconds / DAY).floor(), from_1904)?;
    let of_day = seconds.rem_euclid(DAY) as u32;
    if of_day == 0 {
        return Some(day.to_string());
    }
    Some(format!("{day}T{}", clock(of_day)))
}

fn duration(days: f64) -> String {
    let seconds = (days.abs() * DAY).round();
    if seconds > f64::from(u32::MAX) {
        return plain(days);
    }
    let sign = if days < 0.0 { "-" } else { "" };
    format!("{sign}{}", clock(seconds as u32))
}

fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain_text(written: &str) -> String {
        text(written, Meaning::Plain, false)
    }

    #[test]
    fn numbers_are_as_people_see_them() {
        assert_eq!(plain_text("12"), "12");
        assert_eq!(plain_text("12.0"), "12");
        assert_eq!(plain_text("0.30000000000000004"), "0.3");
        assert_eq!(plain_text("-1.5E3"), "-1500");
        assert_eq!(plain_text("4799887766"), "4799887766");
        assert_eq!(plain_text("not one"), "not one");
        assert_eq!(text("301", Meaning::Padded(4), false), "0301");
        assert_eq!(text("0.455", Meaning::Percent, false), "45.5%");
    }

    #[test]
    fn days_and_times_are_iso() {
        assert_eq!(text("43141", Meaning::Date, false), "2018-02-10");
        assert_eq!(text("43141.5", Meaning::Date, false), "2018-02-10");
        assert_eq!(text("43141.5", Meaning::DateTime, false), "2018-02-10T12:00:00");
        assert_eq!(text("43141.99999999", Meaning::DateTime, false), "2018-02-11");
        assert_eq!(text("41679", Meaning::Date, true), "2018-02-10");
        assert_eq!(text("0.75", Meaning::Time, false), "18:00:00");
        assert_eq!(text("1.5", Meaning::Duration, false), "36:00:00");
    }

    #[test]
    fn the_first_days_of_excel_are_right() {
        assert_eq!(text("1", Meaning::Date, false), "1900-01-01");
        assert_eq!(text("59", Meaning::Date, false), "1900-02-28");
        assert_eq!(text("61", Meaning::Date, false), "1900-03-01");
        assert_eq!(text("-4", Meaning::Date, false), "-4");
        assert_eq!(text("99999999", Meaning::Date, false), "99999999");
    }
}
