//! The observer's form: its fields, and what was noted of one person.

use super::{
    script::{Attempt, MOST_PROBLEMS, MOST_TASKS, Outcome, STATEMENTS, Script, Session, Went, seconds_of},
    words,
};
use crate::blt::{
    journeys::Group,
    trials::trial::{MOST_IN_LINE, MOST_LETTERS, Trial},
};
use base::{
    clock::Time,
    id::Id,
    page::form::{Problems, clean_optional, whole_number},
    text,
    web::Posted,
    words::Lang,
};

/// The names of the fields of each task.
pub(super) const WENT: [&str; MOST_TASKS] = ["gikk", "gikk2", "gikk3", "gikk4", "gikk5", "gikk6", "gikk7", "gikk8"];
pub(super) const TIME: [&str; MOST_TASKS] = ["tid", "tid2", "tid3", "tid4", "tid5", "tid6", "tid7", "tid8"];
pub(super) const HELP: [&str; MOST_TASKS] = ["hjelp", "hjelp2", "hjelp3", "hjelp4", "hjelp5", "hjelp6", "hjelp7", "hjelp8"];
/// And of each statement of the usability scale.
pub(super) const SUS: [&str; STATEMENTS] = ["sus", "sus2", "sus3", "sus4", "sus5", "sus6", "sus7", "sus8", "sus9", "sus10"];

/// What was noted; only to be kept when there are no problems.
pub(super) fn filled(
    lang: Lang,
    (trial, script): (&Trial, &Script),
    posted: &Posted,
    (id, day): (Id<Session>, Time),
    problems: &mut Problems,
) -> Session {
    let attempts: Vec<Attempt> = script
        .tasks
        .iter()
        .enumerate()
        .take(MOST_TASKS)
        .map(|(at, task)| attempt(lang, posted, at, task.number, problems))
        .collect();
    if problems.is_empty() && attempts.iter().all(|a| a.went.is_none()) {
        problems.add(WENT[0], words::no_result(lang));
    }
    let proposed = script.proposes(&attempts);
    let chosen = posted.get("utfall");
    let outcome = Outcome::by_slug(chosen);
    if outcome.is_none() && !chosen.is_empty() {
        problems.add("utfall", base::words::choose_one(lang));
    }
    let ease = number(lang, posted, "letthet", problems);
    let sus = if script.sus { statements(lang, posted, problems) } else { None };
    let mut words = |name: &'static str| {
        problems.take(name, clean_optional(lang, posted.get(name), MOST_LETTERS)).flatten().unwrap_or_default()
    };
    let mut session = Session {
        id,
        day,
        group: Group::from_text(posted.get("gruppe")).unwrap_or(trial.group),
        proposed,
        outcome: outcome.unwrap_or(proposed),
        ease,
        sus,
        said: words("sagt"),
        surprise: words("overrasket"),
        quarantined: false,
        attempts,
        problems: stumbled(lang, posted, problems),
    };
    let personal = session.words().any(|w| !text::personal(w).is_empty());
    session.quarantined = personal;
    session
}

fn attempt(lang: Lang, posted: &Posted, at: usize, task: i64, problems: &mut Problems) -> Attempt {
    let typed = posted.get(WENT[at]);
    let went = Went::by_slug(typed);
    if went.is_none() && !typed.is_empty() {
        problems.add(WENT[at], base::words::choose_one(lang));
    }
    let seconds = problems.take(TIME[at], seconds_of(posted.get(TIME[at])).map_err(|()| words::not_a_time(lang))).flatten();
    let help = problems.take(HELP[at], clean_optional(lang, posted.get(HELP[at]), MOST_IN_LINE)).flatten();
    Attempt { task, went, seconds, help: help.unwrap_or_default() }
}

/// A number from 1 to 5, or nothing.
fn number(lang: Lang, posted: &Posted, name: &'static str, problems: &mut Problems) -> Option<i64> {
    let typed = posted.get(name).trim();
    if typed.is_empty() { None } else { problems.take(name, whole_number(lang, typed, 1, 5)) }
}

/// All ten answers, or none: a score of some of them says something else.
fn statements(lang: Lang, posted: &Posted, problems: &mut Problems) -> Option<String> {
    let answers: Vec<Option<i64>> = SUS.iter().map(|name| number(lang, posted, name, problems)).collect();
    if answers.iter().all(Option::is_none) {
        return None;
    }
    if let Some(missing) = answers.iter().position(Option::is_none)
        && problems.of(SUS[missing]).is_none()
    {
        problems.add(SUS[missing], words::all_ten(lang));
    }
    answers.into_iter().map(|a| a.map(|n| n.to_string())).collect()
}

/// Problems others have met before are ticked, new ones are written one a line. One person meets the same problem once.
fn stumbled(lang: Lang, posted: &Posted, problems: &mut Problems) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let written = problems.take("nytt_problem", clean_optional(lang, posted.get("nytt_problem"), MOST_LETTERS)).flatten();
    let written = written.unwrap_or_default();
    for line in posted.all("problem").chain(written.lines()) {
        let Some(text) = problems.take("nytt_problem", clean_optional(lang, line, MOST_IN_LINE)).flatten() else { continue };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !found.iter().any(|f| f.to_lowercase() == text.to_lowercase()) {
            found.push(text);
        }
    }
    if found.len() > MOST_PROBLEMS {
        problems.add("nytt_problem", words::too_many_problems(lang));
    }
    found
}
