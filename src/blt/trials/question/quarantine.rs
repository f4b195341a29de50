//! Words that the guard found personal data in: somebody who may see them lets the team read them, or takes them away.

use super::{
    question::Kind,
    rows::{self, Answer, SettleWords},
};
use crate::{
    blt::trials::found::{Found, for_reading},
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    id::Id,
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn settle(
    State(app): State<App>,
    visit: Visit,
    Path((id, answer)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, walk } = for_reading(&mut db, &visit, &id).await?;
    let answer: Id<Answer> = answer.parse().map_err(|_| Refusal::Missing)?;
    if !visit.person()?.may(Deed::SeeQuarantine, walk.journey.unit_id) {
        return Err(Refusal::NotAllowed);
    }
    let number: i64 = posted.get("sporsmal").parse().unwrap_or(0);
    let questions = rows::questions(&mut db, visit.organisation.id, trial.id).await?;
    let Some(question) = questions.iter().find(|q| q.number == number) else { return Err(Refusal::Missing) };
    drop(db);
    let settle = SettleWords {
        organisation: visit.organisation.id,
        trial: trial.id,
        answer,
        question: number,
        in_words: question.kind == Kind::Text,
        keep: posted.get("valg") == "vis",
        entry: trial.entry(&app, &visit, "trial.words_settled"),
    };
    app.db.write(settle).await?;
    Ok(to(format!("/tester/{}#svar", trial.id)))
}
