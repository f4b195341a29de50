//! Answering a need: the choice, its polite text, and everybody told.

use super::{
    draft::{Choice, Draft, is_a_stub},
    pages::{self, entry},
    post, words,
};
use crate::{
    blt::needs::{self, Answer, AnswerNeed, DeclineReason, MOST_LETTERS, Need, NotNow, Status, promise_for},
    people::{Deed, Visit, organisations},
};
use axum::extract::{Path, State};
use base::{
    clock::Time,
    db::Read,
    mail::Letter,
    page::form::{Problems, clean},
    text,
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn answer(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, &visit, &id).await?;
    if !visit.person()?.may(Deed::Triage, need.unit) {
        return Err(Refusal::NotAllowed);
    }
    let Some(mut draft) = Draft::typed(&posted) else { return Err(Refusal::Unreadable) };
    let mut problems = Problems::none();
    let text = text_of(&visit, &draft, &mut problems);
    let answer = parsed(&app, &mut db, &visit, &draft, &mut problems).await?;
    let becomes = match &answer {
        Some(answer) => allowed(&mut db, &visit, &need, answer, &mut problems).await?,
        None => None,
    };
    let (Some(text), Some(answer), Some(becomes), true) = (text, answer, becomes, problems.is_empty()) else {
        return pages::show_with(&app, &visit, &id, pages::Open::answer(draft), &problems).await;
    };
    let letters = post::letters(&app, &mut db, &visit, &need, &answer).await?;
    drop(db);
    let change = made(&app, &visit, (&need, &draft), (answer, becomes, text), letters)?;
    if !app.db.write(change).await? {
        problems.add("tekst", base::words::changed_meanwhile(visit.lang));
        draft.seen = String::new();
        return pages::show_with(&app, &visit, &id, pages::Open::answer(draft), &problems).await;
    }
    Ok(to("/innboks"))
}

fn text_of(visit: &Visit, draft: &Draft, problems: &mut Problems) -> Option<String> {
    let text = problems.take("tekst", clean(visit.lang, &draft.text, MOST_LETTERS))?;
    if draft.choice == Choice::Decline && is_a_stub(&text) {
        problems.add("tekst", words::text_is_a_stub(visit.lang));
        return None;
    }
    Some(text)
}

async fn parsed(
    app: &App,
    db: &mut Read,
    visit: &Visit,
    draft: &Draft,
    problems: &mut Problems,
) -> anyhow::Result<Option<Answer>> {
    let lang = visit.lang;
    Ok(match draft.choice {
        Choice::LookAtIt => Some(Answer::LookAtIt),
        Choice::NeedMore => Some(Answer::NeedMore),
        Choice::Merge => {
            let into = draft.into.parse().map_err(|_| words::choose_need(lang));
            problems.take("sammen-med", into).map(|into| Answer::Merge { into })
        }
        Choice::GiveTo => {
            let units = organisations::all_units(db, visit.organisation.id).await?;
            let unit = units.into_iter().find(|u| u.id.to_string() == draft.unit).ok_or(base::words::choose_one(lang));
            problems.take("til-enhet", unit).map(|u| Answer::GiveTo { unit: u.id, name: u.name })
        }
        Choice::HandOver => {
            let to = problems.take("til", clean(lang, &draft.to, 120));
            let address = problems.take("adresse", address(app, visit, &draft.address));
            to.zip(address).map(|(to, address)| Answer::HandOver { to, address })
        }
        Choice::Park => {
            let day = draft.until.trim().parse().map_err(|_| base::words::not_a_date(lang));
            problems.take("dato", day).map(|until| Answer::Park { until })
        }
        Choice::Decline => {
            let reason = DeclineReason::from_text(&draft.reason).ok_or(base::words::choose_one(lang));
            problems.take("grunn", reason).map(|reason| Answer::Decline { reason })
        }
    })
}

/// Where the text is sent, when it is; promised only when letters can leave the house.
fn address(app: &App, visit: &Visit, typed: &str) -> Result<Option<String>, &'static str> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    if !text::is_email(typed) {
        return Err(base::words::not_an_email(visit.lang));
    }
    if !app.post.is_on() {
        return Err(words::no_mail(visit.lang));
    }
    Ok(Some(typed.to_owned()))
}

/// Asks the need's own rule; a no stands beside the field it is about.
async fn allowed(
    db: &mut Read,
    visit: &Visit,
    need: &Need,
    answer: &Answer,
    problems: &mut Problems,
) -> anyhow::Result<Option<Status>> {
    let target = match answer {
        Answer::Merge { into } => needs::find(db, visit, *into).await?.filter(|n| n.held_at.is_none()).map(|n| n.status),
        Answer::LookAtIt
        | Answer::NeedMore
        | Answer::GiveTo { .. }
        | Answer::HandOver { .. }
        | Answer::Park { .. }
        | Answer::Decline { .. } => None,
    };
    let lang = visit.lang;
    match need.after(answer, visit.today(), target) {
        Ok(status) => return Ok(Some(status)),
        Err(NotNow::TooLate) => problems.add("tekst", words::too_late(lang)),
        Err(NotNow::ClearFirst) => problems.add("tekst", words::clear_first(lang)),
        Err(NotNow::WrongTarget) => problems.add("sammen-med", words::choose_need(lang)),
        Err(NotNow::WakeInThePast) => problems.add("dato", base::words::date_in_the_past(lang)),
    }
    Ok(None)
}

fn made(
    app: &App,
    visit: &Visit,
    (need, draft): (&Need, &Draft),
    (answer, becomes, text): (Answer, Status, String),
    letters: Vec<Letter>,
) -> Result<AnswerNeed, Refusal> {
    let at = visit.now;
    Ok(AnswerNeed {
        organisation: visit.organisation.id,
        need: need.id,
        // What the page showed, not what stands there now: another tab may have answered since.
        seen: draft.seen.parse().map_or(need.changed_at, Time::from_ms),
        becomes,
        letters,
        answer_due: promise_for(visit),
        entry: entry(app, visit, need, "need.answered", serde_json::json!({ "status": becomes.as_str() }))?,
        answer,
        text,
        person: visit.person()?.id,
        message: app.chance.new_id(at),
        news: app.chance.new_id(at),
        news_there: app.chance.new_id(at),
        at,
    })
}
