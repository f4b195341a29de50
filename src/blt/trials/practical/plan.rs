//! The part of the plan's form that is about the tasks: checked, kept and read back.

use super::{
    rows,
    script::{MOST_TASKS, Pattern, Script, Task},
    words,
};
use crate::{
    blt::trials::trial::{MOST_IN_LINE, MOST_LETTERS, Trial},
    people::Visit,
};
use base::{
    db::{Conn, Tx},
    page::form::{Problems, clean_optional, whole_number},
    text,
    web::Posted,
    words::Lang,
};
use futures::future::BoxFuture;

/// The names of a task's fields, for each of the eight.
pub(super) const TEXTS: [&str; MOST_TASKS] =
    ["oppgave", "oppgave2", "oppgave3", "oppgave4", "oppgave5", "oppgave6", "oppgave7", "oppgave8"];
pub(super) const DONE: [&str; MOST_TASKS] =
    ["ferdig", "ferdig2", "ferdig3", "ferdig4", "ferdig5", "ferdig6", "ferdig7", "ferdig8"];

/// The script of a form, and what was wrong with it. Tasks left empty between others close up.
fn drawn_up(lang: Lang, posted: &Posted, problems: &mut Problems) -> Script {
    let mut tasks: Vec<Task> = Vec::new();
    for at in 0..MOST_TASKS {
        let mut line = |name: &'static str| {
            problems.take(name, clean_optional(lang, posted.get(name), MOST_IN_LINE)).flatten().unwrap_or_default()
        };
        let (text, done_when) = (line(TEXTS[at]), line(DONE[at]));
        if text.is_empty() && !done_when.is_empty() {
            problems.add(TEXTS[at], base::words::required_problem(lang));
        }
        if !text.is_empty() {
            tasks.push(Task { number: tasks.len() as i64 + 1, text, done_when });
        }
    }
    let beyond = |name: &str| name.strip_prefix("oppgave").and_then(|n| n.parse::<usize>().ok()).is_some_and(|n| n > MOST_TASKS);
    if posted.fields().iter().any(|(name, value)| beyond(name) && !value.trim().is_empty()) {
        problems.add(TEXTS[MOST_TASKS - 1], words::at_most_eight(lang));
    }
    if tasks.is_empty() {
        problems.add(TEXTS[0], words::no_tasks(lang));
    }
    let most = (tasks.len() as i64).max(1);
    let typed = posted.get("krav").trim();
    // Fewer tasks than before need not be counted again by hand.
    let needed = if typed.is_empty() { most } else { problems.take("krav", whole_number(lang, typed, 1, 8)).unwrap_or(most) };
    Script {
        pattern: Pattern::by_slug(posted.get("opplegg")).unwrap_or(Pattern::User),
        needed: needed.min(most),
        sus: posted.has("sus"),
        questions: problems
            .take("etterpa", clean_optional(lang, posted.get("etterpa"), MOST_LETTERS))
            .flatten()
            .unwrap_or_default(),
        tasks,
    }
}

pub(super) fn check(visit: &Visit, posted: &Posted, problems: &mut Problems) {
    let script = drawn_up(visit.lang, posted, problems);
    // Who is asked about themselves in an anonymous test is no longer anonymous (rule H2).
    let anonymous = matches!(posted.get("personvern"), "" | "anonymous");
    if anonymous && script.questions.lines().any(text::asks_who_one_is) {
        problems.add("etterpa", words::asks_who(visit.lang));
    }
}

pub(super) fn save<'a>(
    tx: &'a mut Tx,
    organisation: i64,
    trial: &'a Trial,
    posted: &'a Posted,
) -> BoxFuture<'a, anyhow::Result<()>> {
    Box::pin(async move {
        let script = drawn_up(Lang::Nb, posted, &mut Problems::none());
        rows::save_script(tx, organisation, trial.id, &script).await
    })
}

pub(super) fn forget<'a>(tx: &'a mut Tx, organisation: i64, trial: &'a Trial) -> BoxFuture<'a, anyhow::Result<()>> {
    Box::pin(async move { rows::remove_script(tx, organisation, trial.id).await })
}

/// The script as the form's fields, for changing it and for a new test made from this one.
pub(super) fn kept<'a>(
    db: &'a mut Conn,
    who: &'a Visit,
    trial: &'a Trial,
) -> BoxFuture<'a, anyhow::Result<Vec<(String, String)>>> {
    Box::pin(async move {
        let script = rows::script(db, who.organisation.id, trial).await?;
        let mut fields = vec![
            ("opplegg", script.pattern.slug().to_owned()),
            ("krav", script.needed.to_string()),
            ("etterpa", script.questions),
        ];
        if script.sus {
            fields.push(("sus", "on".to_owned()));
        }
        for (at, task) in script.tasks.into_iter().enumerate().take(MOST_TASKS) {
            fields.push((TEXTS[at], task.text));
            fields.push((DONE[at], task.done_when));
        }
        Ok(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    })
}
