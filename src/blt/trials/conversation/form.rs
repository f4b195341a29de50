//! The part of the plan's form that is about the guide: checked, kept and read back.

use super::{
    guide::{Guide, MOST_QUESTIONS, leads, numbered},
    rows, words,
};
use crate::{
    blt::trials::trial::{MOST_IN_LINE, MOST_LETTERS, Privacy, Trial},
    people::Visit,
};
use base::{
    db::{Conn, Tx},
    page::form::{Problems, clean_optional},
    text,
    web::Posted,
    words::Lang,
};
use futures::future::BoxFuture;

/// The names of the guide's fields. They begin as those of a question do, so that the plan's guard reads them too.
pub(super) const TEXTS: [&str; MOST_QUESTIONS] =
    ["sporsmal_1", "sporsmal_2", "sporsmal_3", "sporsmal_4", "sporsmal_5", "sporsmal_6", "sporsmal_7", "sporsmal_8"];
/// What is told first.
pub(super) const FIRST: &str = "informasjon_forst";
/// Which question could kill the idea: its number.
pub(super) const KILLS: &str = "feller";
/// Leading questions are meant as they stand.
pub(super) const LEADS_ANYWAY: &str = "ledende";

/// Whether the form had a guide at all; without one the ready guide holds.
pub(super) fn is_sent(posted: &Posted) -> bool {
    TEXTS.iter().any(|name| posted.has(name))
}

/// The guide of a form, and what was wrong with it. Questions left empty close up.
fn drawn_up(lang: Lang, posted: &Posted, problems: &mut Problems) -> Option<Guide> {
    if !is_sent(posted) {
        return None;
    }
    let first = problems.take(FIRST, clean_optional(lang, posted.get(FIRST), MOST_LETTERS)).flatten().unwrap_or_default();
    let (mut texts, mut kills) = (Vec::new(), None);
    let anonymous = !matches!(Privacy::from_text(posted.get("personvern")), Some(Privacy::Consent | Privacy::PublicTask));
    for (at, name) in TEXTS.into_iter().enumerate() {
        let Some(text) = problems.take(name, clean_optional(lang, posted.get(name), MOST_IN_LINE)).flatten() else { continue };
        if anonymous && text::asks_who_one_is(&text) {
            problems.add(name, words::asks_who(lang));
        } else if leads(&text) && !posted.has(LEADS_ANYWAY) {
            problems.add(name, words::leads(lang));
        }
        if posted.get(KILLS) == (at + 1).to_string() {
            kills = Some(texts.len());
        }
        texts.push(text);
    }
    if texts.is_empty() {
        problems.add(TEXTS[0], words::no_questions(lang));
    } else if kills.is_none() {
        problems.add(KILLS, words::nothing_kills(lang));
    }
    Some(Guide { first, questions: numbered(texts, kills) })
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
        match drawn_up(Lang::Nb, posted, &mut Problems::none()) {
            Some(guide) => rows::save_guide(tx, organisation, trial.id, &guide).await,
            None => Ok(()),
        }
    })
}

pub(super) fn forget<'a>(tx: &'a mut Tx, organisation: i64, trial: &'a Trial) -> BoxFuture<'a, anyhow::Result<()>> {
    Box::pin(async move { rows::remove_guide(tx, organisation, trial.id).await })
}

/// The guide as the form's fields, for changing it and for a new test made from this one.
pub(super) fn kept<'a>(
    db: &'a mut Conn,
    who: &'a Visit,
    trial: &'a Trial,
) -> BoxFuture<'a, anyhow::Result<Vec<(String, String)>>> {
    Box::pin(async move { Ok(fields_of(&rows::guide(db, who.lang, who.organisation.id, trial.id).await?)) })
}

/// A guide as the plan's form sends it.
pub fn fields_of(guide: &Guide) -> Vec<(String, String)> {
    let mut fields = vec![(FIRST.to_owned(), guide.first.clone())];
    for (name, question) in TEXTS.into_iter().zip(&guide.questions) {
        fields.push((name.to_owned(), question.text.clone()));
        if question.kills {
            fields.push((KILLS.to_owned(), question.number.to_string()));
        }
    }
    fields
}
