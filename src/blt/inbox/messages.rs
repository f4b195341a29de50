//! One message of a talk that may tell of a person: held back, let in with other words, or taken away.

use super::{
    pages::{self, Open, entry},
    quarantine::cares,
};
use crate::{
    blt::needs::{MOST_LETTERS, Settle, SettleMessage},
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean},
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn settle(
    State(app): State<App>,
    visit: Visit,
    Path((id, message)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let need = pages::needed(&mut db, &visit, &id).await?;
    if !cares(&visit, &need) {
        return Err(Refusal::NotAllowed);
    }
    let message = pages::message_of(&mut db, &visit, &need, &message).await?;
    drop(db);
    if message.quarantined && !visit.person()?.may(Deed::SeeQuarantine, need.unit) {
        return Err(Refusal::NotAllowed);
    }
    let mut problems = Problems::none();
    let (kind, settle) = match posted.get("valg") {
        "hold" => ("need.message_held", Some(Settle::Hold)),
        "slett" => ("need.message_removed", Some(Settle::Remove)),
        _ => {
            let text = problems.take("ord", clean(visit.lang, posted.get("ord"), MOST_LETTERS));
            (if message.quarantined { "need.message_cleared" } else { "need.message_redacted" }, text.map(Settle::LetIn))
        }
    };
    let Some(settle) = settle else {
        return pages::show_with(&app, &visit, &id, Open::words(&message.id.to_string(), &posted), &problems).await;
    };
    let entry = entry(&app, &visit, &need, kind, serde_json::json!({ "message": message.id }))?;
    let organisation = visit.organisation.id;
    app.db.write(SettleMessage { organisation, need: message.need, message: message.id, settle, at: visit.now, entry }).await?;
    Ok(to(format!("/behov/{id}#skjedd")))
}
