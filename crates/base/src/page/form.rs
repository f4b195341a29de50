//! What was wrong with a form, and what all fields have in common.

use crate::page::{Html, Text};
use crate::text::{self, TextProblem};
use crate::words::{self, Lang};
use jiff::civil::Date;

/// The reasons a form was not accepted, each with the field it belongs to, in the person's language and in the order of the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    list: Vec<(&'static str, String)>,
    /// Something may be about a person; whoever sends the form again has seen it.
    guarded: bool,
}

impl Problems {
    pub fn none() -> Self {
        Self::default()
    }

    /// Notes that `field` (the name it is sent under) was not accepted.
    pub fn add(&mut self, field: &'static str, message: impl Into<String>) {
        self.list.push((field, message.into()));
    }

    /// The first thing wrong with a field.
    pub fn of(&self, field: &str) -> Option<&str> {
        self.list.iter().find(|(name, _)| *name == field).map(|(_, message)| message.as_str())
    }

    /// True when the form can be accepted.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.list.iter().map(|(field, message)| (*field, message.as_str()))
    }

    /// Looks at texts many will read. What may be about a person is noted beside its field, unless the person has `seen` it before:
    /// `problems.guard(lang, posted.has("likevel"), &[("tittel", posted.get("tittel"))])`, and [`anyway`](crate::page::parts::anyway)
    /// in the form.
    pub fn guard(&mut self, lang: Lang, seen: bool, texts: &[(&'static str, &str)]) {
        for (field, typed) in texts.iter().filter(|_| !seen) {
            let Some(found) = text::personal(typed).first().and_then(|p| typed.get(p.start..p.end)) else { continue };
            self.add(field, words::may_be_personal(lang, found));
            self.guarded = true;
        }
    }

    /// Whether the guard found something the person has not seen yet.
    pub fn is_guarded(&self) -> bool {
        self.guarded
    }

    /// Keeps the value, or notes the reason it was not accepted:
    /// `let name = problems.take("navn", Name::parse(&form.navn).map_err(|reason| words::name_problem(lang, reason)));`
    pub fn take<T>(&mut self, field: &'static str, parsed: Result<T, impl Into<String>>) -> Option<T> {
        parsed.map_err(|message| self.add(field, message)).ok()
    }
}

/// The id of the input of a field, which the error summary links to.
pub fn id_of(name: &str) -> String {
    format!("felt-{name}")
}

/// What every field has: the name it is sent under, its label, help, and what was wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Field<'a> {
    pub name: &'static str,
    pub label: Text<'a>,
    pub help: Option<Text<'a>>,
    pub problem: Option<Text<'a>>,
    /// A word after the label, such as «valgfritt».
    pub aside: Option<Text<'a>>,
    pub label_hidden: bool,
}

impl<'a> Field<'a> {
    pub fn new(name: &'static str, label: impl Into<Text<'a>>) -> Self {
        Self { name, label: label.into(), ..Self::default() }
    }

    pub fn id(&self) -> String {
        id_of(self.name)
    }

    /// The ids of what describes the field, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let id = self.id();
        let parts = [self.problem.as_ref().map(|_| format!("{id}-feil")), self.help.as_ref().map(|_| format!("{id}-hjelp"))];
        let ids: Vec<String> = parts.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `true` for `aria-invalid`, when there is a problem.
    pub fn invalid(&self) -> Option<&'static str> {
        self.problem.as_ref().map(|_| "true")
    }
}

/// A required text, cleaned, or the reason it is not good in the person's language; for `Problems::take`.
pub fn clean(lang: Lang, typed: &str, max: usize) -> Result<String, String> {
    text::clean(typed, max).map_err(|problem| text_problem(lang, problem))
}

/// The same with words of its own for an empty field: what is asked for, instead of that something is.
pub fn clean_or(lang: Lang, typed: &str, max: usize, when_empty: &str) -> Result<String, String> {
    text::clean(typed, max).map_err(|problem| match problem {
        TextProblem::Empty => when_empty.to_owned(),
        TextProblem::TooLong { .. } => text_problem(lang, problem),
    })
}

/// A text that may be left out: `None` when it is empty.
pub fn clean_optional(lang: Lang, typed: &str, max: usize) -> Result<Option<String>, String> {
    match text::clean(typed, max) {
        Ok(text) => Ok(Some(text)),
        Err(TextProblem::Empty) => Ok(None),
        Err(problem) => Err(text_problem(lang, problem)),
    }
}

/// Why a text is not good, in the person's language.
pub fn text_problem(lang: Lang, problem: TextProblem) -> String {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    match problem {
        TextProblem::Empty => words::required_problem(lang).to_owned(),
        TextProblem::TooLong { max, found } => words::too_long(lang, count(found), count(max)),
    }
}

/// A whole number within limits, or the reason it is not good. Spaces between thousands are as people write them.
pub fn whole_number(lang: Lang, typed: &str, min: i64, max: i64) -> Result<i64, String> {
    let figures: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if figures.is_empty() {
        return Err(words::required_problem(lang).to_owned());
    }
    match figures.parse::<i64>() {
        Ok(number) if (min..=max).contains(&number) => Ok(number),
        Ok(_) => Err(words::out_of_range(lang, min, max)),
        // A number too large to hold is a number all the same.
        Err(_) if figures.trim_start_matches(['-', '+']).bytes().all(|b| b.is_ascii_digit()) => {
            Err(words::out_of_range(lang, min, max))
        }
        Err(_) => Err(words::not_a_number(lang).to_owned()),
    }
}

/// A day as date fields send it (`2026-11-24`) or as people write it (`24.11.2026`); `None` when it is empty.
pub fn day_optional(lang: Lang, typed: &str) -> Result<Option<Date>, String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let numbers: Vec<&str> = typed.split(['-', '.', '/']).map(str::trim).collect();
    let parsed = match numbers[..] {
        [year, month, day] if year.len() == 4 => day_of(year, month, day),
        [day, month, year] if year.len() == 4 => day_of(year, month, day),
        _ => None,
    };
    parsed.map(Some).ok_or_else(|| words::not_a_date(lang).to_owned())
}

fn day_of(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// What must be mended, at the top of a form that is shown again.
pub fn problem_summary(lang: Lang, problems: &Problems) -> Html {
    let count = i64::try_from(problems.iter().count()).unwrap_or(i64::MAX);
    super::parts::error_summary(&words::errors_title(lang, count), problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(whole_number(Lang::Nb, " 1 200 ", 0, 5000), Ok(1200));
        assert!(whole_number(Lang::Nb, "17", 1, 5).is_err());
        assert!(whole_number(Lang::Nb, "99999999999999999999", 1, 5).is_err_and(|words| words.contains("1 til 5")));
        assert!(whole_number(Lang::Nb, "mange", 1, 5).is_err_and(|words| words.contains("tall")));
        assert!(whole_number(Lang::Nb, "", 1, 5).is_err());
    }

    #[test]
    fn days_are_read_in_both_orders() {
        let day = jiff::civil::date(2026, 11, 24);
        for typed in ["2026-11-24", "24.11.2026", " 24/11/2026 "] {
            assert_eq!(day_optional(Lang::Nb, typed), Ok(Some(day)), "{typed}");
        }
        assert_eq!(day_optional(Lang::Nb, ""), Ok(None));
        for typed in ["2026-02-30", "i morgen", "24.11.26", "1-2"] {
            assert!(day_optional(Lang::Nb, typed).is_err(), "{typed}");
        }
    }
}
