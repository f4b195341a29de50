//! What reporters write back: read, or answered with a few words in any state.

use super::{
    pages::{self, entry},
    words,
};
use crate::{
    blt::needs::{MOST_LETTERS, Need, Reply as Words, ReplyRead},
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean_or},
    web::{App, Posted, Refusal, Reply, to},
};

/// The need, if this person answers it.
async fn answered_by(app: &App, visit: &Visit, id: &str) -> Result<Need, Refusal> {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, visit, id).await?;
    if visit.person()?.may(Deed::Triage, need.unit) { Ok(need) } else { Err(Refusal::NotAllowed) }
}

pub(super) async fn read(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let need = answered_by(&app, &visit, &id).await?;
    if need.reply_waits_since.is_some() {
        let entry = entry(&app, &visit, &need, "need.reply_read", serde_json::Value::Null)?;
        app.db.write(ReplyRead { organisation: visit.organisation.id, need: need.id, at: visit.now, entry }).await?;
    }
    Ok(to(format!("/behov/{id}")))
}

pub(super) async fn write(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let need = answered_by(&app, &visit, &id).await?;
    if !need.has_words() {
        return Err(Refusal::Missing);
    }
    let mut problems = Problems::none();
    let typed = posted.get("svar-tekst");
    let text = problems.take("svar-tekst", clean_or(visit.lang, typed, MOST_LETTERS, words::reply_empty(visit.lang)));
    let Some(text) = text else {
        return pages::show_with(&app, &visit, &id, pages::Open::reply(typed), &problems).await;
    };
    app.db
        .write(Words {
            organisation: visit.organisation.id,
            need: need.id,
            text,
            person: visit.person()?.id,
            message: app.chance.new_id(visit.now),
            at: visit.now,
            entry: entry(&app, &visit, &need, "need.replied", serde_json::Value::Null)?,
        })
        .await?;
    Ok(to(format!("/behov/{id}")))
}
