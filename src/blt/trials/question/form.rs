//! The part of the plan's form that is about questions: checked, kept, remembered and read back.

use super::{
    question::{Kind, MOST_OPTIONS, MOST_QUESTIONS, Question, edition, fits, lines_of, options_of},
    rows, words,
};
use crate::{
    blt::trials::trial::{MOST_IN_LINE, Privacy, Trial},
    people::Visit,
};
use base::{
    db::{Conn, Tx},
    id::Id,
    page::form::{Problems, clean},
    text,
    web::{App, Posted},
    words::Lang,
};
use futures::future::BoxFuture;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// The names of a question's fields, for each of the eight.
pub(super) const TEXTS: [&str; MOST_QUESTIONS] =
    ["sporsmal", "sporsmal2", "sporsmal3", "sporsmal4", "sporsmal5", "sporsmal6", "sporsmal7", "sporsmal8"];
pub(super) const KINDS: [&str; MOST_QUESTIONS] =
    ["svartype", "svartype2", "svartype3", "svartype4", "svartype5", "svartype6", "svartype7", "svartype8"];
pub(super) const OPTIONS: [&str; MOST_QUESTIONS] =
    ["svarvalg", "svarvalg2", "svarvalg3", "svarvalg4", "svarvalg5", "svarvalg6", "svarvalg7", "svarvalg8"];
pub(super) const REVERSED: [&str; MOST_QUESTIONS] =
    ["snudd", "snudd2", "snudd3", "snudd4", "snudd5", "snudd6", "snudd7", "snudd8"];

/// The questions of a form, and what was wrong with them. Those left empty between others close up.
fn drawn_up(lang: Lang, posted: &Posted, problems: &mut Problems) -> Vec<Question> {
    let mut questions: Vec<Question> = Vec::new();
    for at in 0..MOST_QUESTIONS {
        if at > 0 && posted.get(TEXTS[at]).trim().is_empty() {
            continue;
        }
        let number = i64::try_from(questions.len() + 1).unwrap_or(i64::MAX);
        questions.extend(one(lang, posted, at, number, problems));
    }
    let beyond =
        |name: &str| name.strip_prefix("sporsmal").and_then(|n| n.parse::<usize>().ok()).is_some_and(|n| n > MOST_QUESTIONS);
    if posted.fields().iter().any(|(name, value)| beyond(name) && !value.trim().is_empty()) {
        problems.add(TEXTS[MOST_QUESTIONS - 1], words::at_most_eight(lang));
    }
    questions
}

fn one(lang: Lang, posted: &Posted, at: usize, number: i64, problems: &mut Problems) -> Option<Question> {
    let text = clean(lang, posted.get(TEXTS[at]), MOST_IN_LINE);
    let text = if at == 0 { text.ok() } else { problems.take(TEXTS[at], text) }?;
    let anonymous = !matches!(Privacy::from_text(posted.get("personvern")), Some(Privacy::Consent | Privacy::PublicTask));
    if anonymous && text::asks_who_one_is(&text) {
        problems.add(TEXTS[at], words::asks_who(lang));
    }
    let typed = posted.get(KINDS[at]);
    let Some(kind) = Kind::by_slug(if typed.is_empty() { Kind::YesNo.slug() } else { typed }) else {
        problems.add(KINDS[at], base::words::choose_one(lang));
        return None;
    };
    let options = if kind == Kind::Choice { options_of(posted.get(OPTIONS[at])) } else { Vec::new() };
    if kind == Kind::Choice && (options.len() < 2 || options.len() > MOST_OPTIONS || !options.iter().all(fits)) {
        problems.add(OPTIONS[at], words::options_problem(lang));
    }
    Some(Question { number, kind, text, options, reversed: posted.has(REVERSED[at]) })
}

pub(super) fn check(visit: &Visit, posted: &Posted, problems: &mut Problems) {
    drawn_up(visit.lang, posted, problems);
}

pub(super) fn save<'a>(
    tx: &'a mut Tx,
    organisation: i64,
    trial: &'a Trial,
    posted: &'a Posted,
) -> BoxFuture<'a, anyhow::Result<()>> {
    Box::pin(async move {
        let questions = drawn_up(Lang::Nb, posted, &mut Problems::none());
        rows::save_questions(tx, organisation, trial.id, &questions).await
    })
}

pub(super) fn forget<'a>(tx: &'a mut Tx, organisation: i64, trial: &'a Trial) -> BoxFuture<'a, anyhow::Result<()>> {
    Box::pin(async move { rows::remove_questions(tx, organisation, trial.id).await })
}

/// The questions as the form's fields, for changing them and for a new test made from this one.
pub(super) fn kept<'a>(
    db: &'a mut Conn,
    who: &'a Visit,
    trial: &'a Trial,
) -> BoxFuture<'a, anyhow::Result<Vec<(String, String)>>> {
    Box::pin(async move {
        let mut fields = Vec::new();
        for (at, q) in rows::questions(db, who.organisation.id, trial.id).await?.iter().enumerate().take(MOST_QUESTIONS) {
            fields.push((TEXTS[at].to_owned(), q.text.clone()));
            fields.push((KINDS[at].to_owned(), q.kind.slug().to_owned()));
            fields.push((OPTIONS[at].to_owned(), lines_of(&q.options)));
            if q.reversed {
                fields.push((REVERSED[at].to_owned(), "on".to_owned()));
            }
        }
        Ok(fields)
    })
}

/// The questions of a running test, with the number a form made from them carries.
#[derive(Debug)]
pub struct Questions {
    pub all: Vec<Question>,
    pub edition: u64,
}

/// Most tests whose questions are remembered.
const MOST_REMEMBERED: usize = 1000;

/// On the app's shelf: questions as they were read. A change of the plan gives the trial another version, so what stands here is never old.
#[derive(Clone, Default)]
pub struct Asked(Arc<Mutex<HashMap<(Id<Trial>, i64), Arc<Questions>>>>);

impl Asked {
    fn find(&self, key: (Id<Trial>, i64)) -> Option<Arc<Questions>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned()
    }

    fn keep(&self, key: (Id<Trial>, i64), questions: &Arc<Questions>) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if inner.len() >= MOST_REMEMBERED {
            inner.clear();
        }
        inner.insert(key, questions.clone());
    }
}

/// The questions of a trial, from memory when they are there.
pub(super) async fn asked(app: &App, trial: &Trial, organisation: i64) -> anyhow::Result<Arc<Questions>> {
    let memory: Asked = app.shelf().unwrap_or_default();
    let key = (trial.id, trial.version);
    if let Some(questions) = memory.find(key) {
        return Ok(questions);
    }
    let mut db = app.db.read().await?;
    let all = rows::questions(&mut db, organisation, trial.id).await?;
    let questions = Arc::new(Questions { edition: edition(&all), all });
    memory.keep(key, &questions);
    Ok(questions)
}
