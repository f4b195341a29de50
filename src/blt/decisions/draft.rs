//! Reads a decision from its form: only the fields its choice has, each good or with its reason.

use super::{
    decision::{Choice, Draft, MOST_IN_LINE, MOST_KRONER, MOST_LETTERS},
    words,
};
use crate::people::{Person, Visit};
use base::{
    page::form::{Problems, clean_optional, clean_or, day_optional, whole_number},
    text::{self, Personal},
    web::Posted,
    words::Lang,
};
use jiff::civil::Date;

/// The decision as it was typed; `None` when something must be mended first. `others` are those who may stand behind it too.
pub fn typed(visit: &Visit, posted: &Posted, others: &[Person], problems: &mut Problems) -> Option<Draft> {
    let lang = visit.lang;
    let choice = problems.take("valg", Choice::by_slug(posted.get("valg")).ok_or(base::words::choose_one(lang)))?;
    let reason =
        problems.take("begrunnelse", clean_or(lang, posted.get("begrunnelse"), MOST_LETTERS, words::reason_missing(lang)));
    let (next_step, next_on) = next(visit, posted, choice, problems);
    let wake_on = (choice == Choice::Park)
        .then(|| problems.take("vekkes", later(visit, posted.get("vekkes"), words::wake_missing(visit.lang))))
        .flatten();
    let handed_to = (choice == Choice::HandOver)
        .then(|| problems.take("til", clean_or(lang, posted.get("til"), MOST_IN_LINE, words::receiver_missing(lang))))
        .flatten();
    let avoided_kroner = choice.may_save().then(|| problems.take("spart", kroner(lang, posted.get("spart")))).flatten().flatten();
    let kroner = choice.spends().then(|| problems.take("koster", kroner(lang, posted.get("koster")))).flatten().flatten();
    let second = others.iter().map(|p| p.id).find(|p| p.to_string() == posted.get("andre"));
    let alone_because = problems.take("alene", clean_optional(lang, posted.get("alene"), MOST_LETTERS)).flatten();
    let despite_because =
        problems.take("likevel_fordi", clean_optional(lang, posted.get("likevel_fordi"), MOST_LETTERS)).flatten();
    if !problems.is_empty() {
        return None;
    }
    let in_use = choice == Choice::Adopt && posted.has("i_bruk");
    Some(Draft {
        choice,
        reason: reason?,
        next_step,
        next_on,
        wake_on,
        handed_to,
        avoided_kroner,
        kroner,
        in_use,
        second,
        alone_because,
        despite_because,
    })
}

/// The next step and its day, for what goes on.
fn next(visit: &Visit, posted: &Posted, choice: Choice, problems: &mut Problems) -> (Option<String>, Option<Date>) {
    if !choice.has_next_step() {
        return (None, None);
    }
    let step = problems.take("neste", clean_or(visit.lang, posted.get("neste"), MOST_IN_LINE, words::next_missing(visit.lang)));
    let on = problems.take("nar", today_or_later(visit, posted.get("nar"), words::day_missing(visit.lang)));
    (step, on)
}

fn required_day(lang: Lang, typed: &str, when_empty: &str) -> Result<Date, String> {
    day_optional(lang, typed)?.ok_or_else(|| when_empty.to_owned())
}

fn today_or_later(visit: &Visit, typed: &str, when_empty: &str) -> Result<Date, String> {
    let day = required_day(visit.lang, typed, when_empty)?;
    if day >= visit.today() { Ok(day) } else { Err(words::day_has_been(visit.lang).to_owned()) }
}

fn later(visit: &Visit, typed: &str, when_empty: &str) -> Result<Date, String> {
    let day = required_day(visit.lang, typed, when_empty)?;
    if day > visit.today() { Ok(day) } else { Err(base::words::date_in_the_past(visit.lang).to_owned()) }
}

fn kroner(lang: Lang, typed: &str) -> Result<Option<i64>, String> {
    if typed.trim().is_empty() { Ok(None) } else { whole_number(lang, typed, 0, MOST_KRONER).map(Some) }
}

/// What the guard finds in texts that reporters and everybody may come to read.
pub fn personal(draft: &Draft) -> Vec<Personal> {
    let texts = [
        Some(&draft.reason),
        draft.next_step.as_ref(),
        draft.handed_to.as_ref(),
        draft.alone_because.as_ref(),
        draft.despite_because.as_ref(),
    ];
    text::personal(&texts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("\n"))
}
