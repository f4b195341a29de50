//! Taking part: the questions, the answers that come back, and what may be wrong with them.

use super::{
    desk,
    form::{self, Questions},
    question::{Kind, MOST_ANSWER, NoAnswer, Question},
    rows::{self, Answer, Reply},
    view, words,
};
use crate::{
    blt::trials::{door, kinds::Knock, running},
    people::Visit,
};
use base::{
    clock::Time,
    id::Id,
    page::form::{Problems, clean_optional},
    text::{self, Personal},
    web::{Limit, Posted, Refusal, Reply as Answered, remember_at, to},
    words::Lang,
};
use futures::future::BoxFuture;
use http::{StatusCode, header};

/// The names under which the answers are sent.
pub(super) const ANSWERS: [&str; super::MOST_QUESTIONS] = ["svar", "svar2", "svar3", "svar4", "svar5", "svar6", "svar7", "svar8"];

/// How long a device remembers that it has answered.
const DAYS: i64 = 30;

pub(super) fn show(knock: Knock) -> BoxFuture<'static, Answered> {
    Box::pin(async move {
        let (visit, trial) = (&knock.visit, &*knock.trial);
        if knock.has_answered && !knock.again {
            return Ok(door::bare(visit, StatusCode::OK, words::already_title(visit.lang), view::already(visit, trial)));
        }
        let questions = form::asked(&knock.app, trial, visit.organisation.id).await?;
        let mut typed = Posted::default();
        if knock.again {
            typed = Posted::of(&[("flere", "1")]);
        }
        Ok(page(&knock, &questions, &view::Sheet::fresh(&typed)))
    })
}

/// The form, new or with what was wrong. It is 422 when something was sent that could not be taken.
fn page(knock: &Knock, questions: &Questions, sheet: &view::Sheet<'_>) -> axum::response::Response {
    let id: Id<Answer> = new_id(knock);
    let status = if sheet.is_fresh() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let body = view::questions(&knock.visit, &knock.trial, questions, &id, sheet);
    door::bare(&knock.visit, status, &knock.trial.title, body)
}

/// An identity that tells the day and nothing finer.
fn new_id(knock: &Knock) -> Id<Answer> {
    knock.app.chance.new_id(today(&knock.visit))
}

fn today(visit: &Visit) -> Time {
    Time::start_of(visit.today())
}

pub(super) fn take(knock: Knock, posted: Posted) -> BoxFuture<'static, Answered> {
    Box::pin(taken(knock, posted))
}

async fn taken(mut knock: Knock, posted: Posted) -> Answered {
    knock.app.limits.knock(Limit::Answer, knock.visit.from)?;
    // Twice at most: when the plan was changed while the answer was under way, it is held against the new one once.
    for _ in 0..2 {
        let questions = form::asked(&knock.app, &knock.trial, knock.visit.organisation.id).await?;
        let filled = match filled(&knock, &questions, &posted).await? {
            Ok(filled) => filled,
            Err(page) => return Ok(page),
        };
        if desk::hand_in(&knock.app, filled).await? {
            return Ok(thanks(&knock));
        }
        running::forget(&knock.app);
        match running::behind(&knock.app, &knock.visit, knock.trial.code).await? {
            Some(trial) if trial.takes_answers(knock.visit.today()) => knock.trial = trial,
            Some(_) | None => return Ok(door::closed(&knock.visit, &posted)),
        }
    }
    Err(Refusal::Broken(anyhow::anyhow!("the plan of a test changed twice while one answer was written")))
}

/// The answer, or the page that says what keeps it from being one.
async fn filled(
    knock: &Knock,
    questions: &Questions,
    posted: &Posted,
) -> Result<Result<Answer, axum::response::Response>, Refusal> {
    let (visit, trial) = (&knock.visit, &knock.trial);
    let (mut problems, mut found) = (Problems::none(), Vec::new());
    let replies = replies(visit.lang, &questions.all, posted, &mut problems, &mut found);
    let mut name = |field: &'static str| problems.take(field, clean_optional(visit.lang, posted.get(field), 200)).flatten();
    let who = if trial.may_ask_who() { Some((name("navn"), name("kontakt"))) } else { None };
    let made_for = posted.get("utgave");
    if !made_for.is_empty() && made_for != questions.edition.to_string() {
        return Ok(Err(page(knock, questions, &view::Sheet::changed(posted))));
    }
    if !problems.is_empty() {
        return Ok(Err(page(knock, questions, &view::Sheet::wrong(posted, &problems))));
    }
    if !found.is_empty() && !posted.has("likevel") {
        return Ok(Err(page(knock, questions, &view::Sheet::guarded(posted, &found))));
    }
    let sent: Option<Id<Answer>> = posted.get("enkel").parse().ok();
    if knock.has_answered && !posted.has("flere") && !is_same_form(knock, sent).await? {
        let body = view::for_another(visit, trial, posted, &new_id(knock));
        return Ok(Err(door::bare(visit, StatusCode::OK, words::already_title(visit.lang), body)));
    }
    Ok(Ok(Answer {
        id: sent.unwrap_or_else(|| new_id(knock)),
        organisation: visit.organisation.id,
        trial: trial.id,
        version: trial.version,
        locks: !trial.is_locked(),
        day: today(visit),
        replies,
        who: who.filter(|(name, contact)| name.is_some() || contact.is_some()),
    }))
}

/// Who goes back and presses again, or presses twice, sends the form that was answered already: that is no second person.
async fn is_same_form(knock: &Knock, sent: Option<Id<Answer>>) -> anyhow::Result<bool> {
    let Some(id) = sent else { return Ok(false) };
    let mut db = knock.app.db.read().await?;
    rows::is_answered(&mut db, &knock.visit, knock.trial.id, id).await
}

fn replies(
    lang: Lang,
    questions: &[Question],
    posted: &Posted,
    problems: &mut Problems,
    found: &mut Vec<Personal>,
) -> Vec<Reply> {
    let comment = problems.take("kommentar", clean_optional(lang, posted.get("kommentar"), MOST_ANSWER)).flatten();
    let mut replies = Vec::with_capacity(questions.len());
    for (question, field) in questions.iter().zip(ANSWERS) {
        let value = problems.take(field, question.answer(posted.get(field)).map_err(|no| no_answer(lang, no))).flatten();
        let comment = comment.clone().filter(|_| question.number == 1);
        let in_words = value.as_deref().filter(|_| question.kind == Kind::Text);
        let personal: Vec<Personal> = in_words.into_iter().chain(comment.as_deref()).flat_map(text::personal).collect();
        replies.push(Reply { question: question.number, value, comment, quarantined: !personal.is_empty() });
        found.extend(personal);
    }
    replies
}

fn no_answer(lang: Lang, why: NoAnswer) -> String {
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    match why {
        NoAnswer::Missing | NoAnswer::Unknown => base::words::choose_one(lang).to_owned(),
        NoAnswer::TooLong { found, max } => base::words::too_long(lang, count(found), count(max)),
    }
}

fn thanks(knock: &Knock) -> axum::response::Response {
    if !knock.trial.is_locked() {
        // The first answer has just locked the criterion; what is remembered of the trial does not know it.
        running::forget(&knock.app);
    }
    let path = door::address(&knock.trial);
    let mut response = to(format!("{path}/takk"));
    let cookie = remember_at(&path, door::ANSWERED, "1", DAYS, knock.app.settings.is_tls());
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}
