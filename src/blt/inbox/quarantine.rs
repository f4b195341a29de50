//! Words that may tell of a person: held back, read by those who clear them, redacted, let in, or removed for good.

use super::{
    pages::{self, Open, entry},
    words,
};
use crate::{
    blt::needs::{self, Clear, Flag, Flagged, Hold, MOST_LETTERS, Need, Remove, Words, title_of},
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean, clean_optional},
    web::{App, Posted, Refusal, Reply, to},
};
use serde_json::Value;

/// Whether this person takes care of what may tell of somebody: those who answer see that it is held back, others clear it.
pub(super) fn cares(visit: &Visit, need: &Need) -> bool {
    visit.person.as_ref().is_some_and(|p| p.may(Deed::Triage, need.unit) || p.may(Deed::SeeQuarantine, need.unit))
}

/// The need, if this person may change its words as they are: hidden ones only those who clear them.
async fn cared_for(app: &App, visit: &Visit, id: &str) -> Result<Need, Refusal> {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, visit, id).await?;
    if !cares(visit, &need) || (need.is_hidden() && !visit.person()?.may(Deed::SeeQuarantine, need.unit)) {
        return Err(Refusal::NotAllowed);
    }
    if need.has_words() { Ok(need) } else { Err(Refusal::Missing) }
}

/// Shows hidden words as they came, and notes in the journal that this person has read them.
pub(super) async fn original(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, &visit, &id).await?;
    drop(db);
    if !visit.person()?.may(Deed::SeeQuarantine, need.unit) {
        return Err(Refusal::NotAllowed);
    }
    let what = posted.get("rydd");
    let data = serde_json::json!({ "what": if what == "behov" { "need" } else { "message" } });
    let read = entry(&app, &visit, &need, "need.original_read", data)?;
    app.db.write(crate::journal::Note(read)).await?;
    pages::show_with(&app, &visit, &id, Open::original(what), &Problems::none()).await
}

pub(super) async fn clear(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let need = cared_for(&app, &visit, &id).await?;
    let mut problems = Problems::none();
    let text = problems.take("ord", clean(visit.lang, posted.get("ord"), MOST_LETTERS));
    let idea = problems.take("ord-ide", clean_optional(visit.lang, posted.get("ord-ide"), MOST_LETTERS));
    let concerns = problems.take("ord-gjelder", clean_optional(visit.lang, posted.get("ord-gjelder"), 300));
    let (Some(text), Some(idea), Some(concerns)) = (text, idea, concerns) else {
        return pages::show_with(&app, &visit, &id, Open::words("behov", &posted), &problems).await;
    };
    let mut db = app.db.read().await?;
    let picture = needs::held_words(&mut db, &visit, &need).await?.picture.filter(|_| !posted.has("uten-bilde"));
    drop(db);
    let kind = if need.is_hidden() { "need.cleared" } else { "need.redacted" };
    let cleared = Clear {
        organisation: visit.organisation.id,
        need: need.id,
        words: Words { title: title_of(&text), text, idea, concerns, picture },
        was_hidden: need.is_hidden(),
        news: app.chance.new_id(visit.now),
        at: visit.now,
        entry: entry(&app, &visit, &need, kind, Value::Null)?,
    };
    if !app.db.write(cleared).await? {
        problems.add("ord", base::words::changed_meanwhile(visit.lang));
        return pages::show_with(&app, &visit, &id, Open::words("behov", &posted), &problems).await;
    }
    Ok(to(format!("/behov/{id}")))
}

pub(super) async fn hold(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let need = cared_for(&app, &visit, &id).await?;
    let entry = entry(&app, &visit, &need, "need.held", Value::Null)?;
    app.db.write(Hold { organisation: visit.organisation.id, need: need.id, at: visit.now, entry }).await?;
    // Who answers needs of other units only may not read it any longer.
    Ok(to(format!("/behov/{id}")))
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let need = cared_for(&app, &visit, &id).await?;
    if !need.is_hidden() || need.lives_in_a_journey() {
        return Err(Refusal::Missing);
    }
    let at = visit.now;
    let mut db = app.db.read().await?;
    let lang = pages::reporters_language(&mut db, &visit, &need).await?;
    drop(db);
    app.db
        .write(Remove {
            organisation: visit.organisation.id,
            need: need.id,
            text: words::polite_removed(lang).to_owned(),
            person: visit.person()?.id,
            message: app.chance.new_id(at),
            at,
            entry: entry(&app, &visit, &need, "need.removed", Value::Null)?,
        })
        .await?;
    Ok(to("/innboks"))
}

/// Any reader says that a text tells of a person (law L4); those who take care of such texts may say that it does not.
pub(super) async fn flag(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, &visit, &id).await?;
    let is_fine = posted.has("greit");
    if is_fine && !cares(&visit, &need) {
        return Err(Refusal::NotAllowed);
    }
    let (mut about, mut what) = (need.id, Flagged::Need);
    if posted.has("melding") {
        let message = pages::message_of(&mut db, &visit, &need, posted.get("melding")).await?;
        (about, what) = (message.need, Flagged::Message(message.id));
    }
    drop(db);
    let kind = if is_fine { "need.unflagged" } else { "need.flagged" };
    let entry = entry(&app, &visit, &need, kind, Value::Null)?;
    let since = (!is_fine).then_some(visit.now);
    app.db.write(Flag { organisation: visit.organisation.id, need: about, what, since, entry }).await?;
    Ok(to(format!("/behov/{id}")))
}
