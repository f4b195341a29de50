//! Answering a need: the choice, its polite text, and everybody told.

use super::{
    draft::{Choice, Draft},
    pages, words,
};
use crate::{
    blt::needs::{self, Answer, AnswerNeed, DeclineReason, MOST_LETTERS, Need, NotNow, Reporter, Status},
    journal::{Actor, Entry, Subject},
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    db::Read,
    mail::Letter,
    page::form::{Problems, clean},
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn answer(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, &visit, &id).await?;
    if !visit.person()?.may(Deed::Triage, need.unit) {
        return Err(Refusal::NotAllowed);
    }
    let Some(draft) = Draft::typed(&posted) else { return Err(Refusal::Unreadable) };
    let mut problems = Problems::none();
    let text = problems.take("tekst", clean(visit.lang, &draft.text, MOST_LETTERS));
    let answer = parsed(&visit, &draft, &mut problems);
    let becomes = match &answer {
        Some(answer) => allowed(&mut db, &visit, &need, answer, &mut problems).await?,
        None => None,
    };
    let reporters = needs::reporters(&mut db, &visit, need.id).await?;
    drop(db);
    let (Some(text), Some(answer), Some(becomes), true) = (text, answer, becomes, problems.is_empty()) else {
        return pages::show_with(&app, &visit, &id, Some(draft), &problems).await;
    };
    let change = made(&app, &visit, &need, (answer, becomes, text), &reporters)?;
    if !app.db.write(change).await? {
        problems.add("tekst", base::words::changed_meanwhile(visit.lang));
        return pages::show_with(&app, &visit, &id, Some(draft), &problems).await;
    }
    Ok(to("/innboks"))
}

fn parsed(visit: &Visit, draft: &Draft, problems: &mut Problems) -> Option<Answer> {
    let lang = visit.lang;
    match draft.choice {
        Choice::LookAtIt => Some(Answer::LookAtIt),
        Choice::NeedMore => Some(Answer::NeedMore),
        Choice::Merge => {
            let into = draft.into.parse().map_err(|_| words::choose_need(lang));
            problems.take("sammen-med", into).map(|into| Answer::Merge { into })
        }
        Choice::HandOver => problems.take("til", clean(lang, &draft.to, 120)).map(|to| Answer::HandOver { to }),
        Choice::Park => {
            let day = draft.until.trim().parse().map_err(|_| base::words::not_a_date(lang));
            problems.take("dato", day).map(|until| Answer::Park { until })
        }
        Choice::Decline => {
            let reason = DeclineReason::from_text(&draft.reason).ok_or(base::words::choose_one(lang));
            problems.take("grunn", reason).map(|reason| Answer::Decline { reason })
        }
    }
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
        Answer::Merge { into } => needs::find(db, visit, *into).await?.map(|n| n.status),
        Answer::LookAtIt | Answer::NeedMore | Answer::HandOver { .. } | Answer::Park { .. } | Answer::Decline { .. } => None,
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
    need: &Need,
    (answer, becomes, text): (Answer, Status, String),
    reporters: &[Reporter],
) -> Result<AnswerNeed, Refusal> {
    let (person, at) = (visit.person()?.id, visit.now);
    Ok(AnswerNeed {
        organisation: visit.organisation.id,
        need: need.id,
        was: need.status,
        becomes,
        letters: letters(app, visit, &text, reporters),
        entry: Entry {
            id: app.chance.new_id(at),
            organisation: visit.organisation.id,
            at,
            actor: Actor::Person(person),
            kind: "need.answered",
            subject: Subject::Need,
            subject_id: need.id.uuid(),
            data: serde_json::json!({ "status": becomes.as_str() }),
        },
        answer,
        text,
        person,
        message: app.chance.new_id(at),
        news: app.chance.new_id(at),
        news_there: app.chance.new_id(at),
        at,
    })
}

/// A letter to each reporter who gave an address, with the text and the way to follow.
fn letters(app: &App, visit: &Visit, text: &str, reporters: &[Reporter]) -> Vec<Letter> {
    if !app.post.is_on() {
        return Vec::new();
    }
    let (lang, organisation) = (visit.organisation.lang, &visit.organisation);
    let address = visit.public_address(app);
    let told = reporters.iter().filter_map(|r| Some((r.email.clone()?, &r.code)));
    told.map(|(to, code)| Letter {
        id: app.chance.new_id(visit.now),
        organisation: organisation.id,
        from_name: organisation.name.clone(),
        to,
        subject: words::letter_subject(lang, &organisation.name),
        text: words::letter_text(lang, text, &format!("{address}/folg/{code}")),
    })
    .collect()
}
