//! Clearing the quarantine: the text is redacted and let in, or removed for good.

use super::{pages, words};
use crate::{
    blt::needs::{Clear, MOST_LETTERS, Need, Remove, Status, title_of},
    journal::{Actor, Entry, Subject},
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean, clean_optional},
    web::{App, Posted, Refusal, Reply, to},
};

/// The need in quarantine, if this person may clear it.
async fn quarantined(app: &App, visit: &Visit, id: &str) -> Result<Need, Refusal> {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, visit, id).await?;
    if need.status != Status::Quarantined {
        return Err(Refusal::Missing);
    }
    if !visit.person()?.may(Deed::SeeQuarantine, need.unit) {
        return Err(Refusal::NotAllowed);
    }
    Ok(need)
}

pub(super) async fn clear(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let need = quarantined(&app, &visit, &id).await?;
    let mut problems = Problems::none();
    let text = problems.take("tekst", clean(visit.lang, posted.get("tekst"), MOST_LETTERS));
    let idea = problems.take("ide", clean_optional(visit.lang, posted.get("ide"), MOST_LETTERS));
    let (Some(text), Some(idea)) = (text, idea) else {
        return pages::show_with(&app, &visit, &id, None, &problems).await;
    };
    let at = visit.now;
    app.db
        .write(Clear {
            organisation: visit.organisation.id,
            need: need.id,
            title: title_of(&text),
            text,
            idea,
            news: app.chance.new_id(at),
            at,
            entry: entry(&app, &visit, &need, "need.cleared")?,
        })
        .await?;
    Ok(to(format!("/behov/{id}")))
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let need = quarantined(&app, &visit, &id).await?;
    let at = visit.now;
    let removed = app
        .db
        .write(Remove {
            organisation: visit.organisation.id,
            need: need.id,
            text: words::polite_removed(visit.organisation.lang).to_owned(),
            person: visit.person()?.id,
            message: app.chance.new_id(at),
            at,
            entry: entry(&app, &visit, &need, "need.removed")?,
        })
        .await?;
    if let (true, Some(picture)) = (removed, &need.picture) {
        app.files.remove(picture).await?;
    }
    Ok(to("/innboks"))
}

fn entry(app: &App, visit: &Visit, need: &Need, kind: &'static str) -> Result<Entry, Refusal> {
    Ok(Entry {
        id: app.chance.new_id(visit.now),
        organisation: visit.organisation.id,
        at: visit.now,
        actor: Actor::Person(visit.person()?.id),
        kind,
        subject: Subject::Need,
        subject_id: need.id.uuid(),
        data: serde_json::Value::Null,
    })
}
