//! The reporter leaves: takes the report back, or only the name; or says that a text tells of a person.

use super::{
    follow::{entry, of_code},
    need::Status,
    rows::{self, Flagged},
    talk::Reading,
};
use crate::people::Visit;
use axum::extract::{Path, State};
use base::web::{App, Limit, Posted, Refusal, Reply, to};

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let found = of_code(&app, &visit, &code).await?;
    if found.reporter.withdrawn_at.is_none() {
        app.db
            .write(rows::Withdraw {
                organisation: visit.organisation.id,
                need: found.need.id,
                reporter: found.reporter.id,
                news: app.chance.new_id(visit.now),
                at: visit.now,
                entry: entry(&app, &visit, &found, "need.withdrawn"),
            })
            .await?;
    }
    Ok(to(format!("/folg/{}", found.reporter.code)))
}

pub(super) async fn remove_name(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let found = of_code(&app, &visit, &code).await?;
    if found.reporter.name.is_some() || found.reporter.email.is_some() {
        app.db
            .write(rows::RemoveName {
                organisation: visit.organisation.id,
                reporter: found.reporter.id,
                entry: entry(&app, &visit, &found, "need.name_removed"),
            })
            .await?;
    }
    Ok(to(format!("/folg/{}", found.reporter.code)))
}

/// Somebody who follows says that a text tells of a person; those who clear such texts see it in the inbox.
pub(super) async fn flag(State(app): State<App>, visit: Visit, Path(code): Path<String>, posted: Posted) -> Reply {
    let found = of_code(&app, &visit, &code).await?;
    app.limits.knock(Limit::Report, visit.from)?;
    if found.reporter.withdrawn_at.is_some() || found.need.status == Status::Deleted {
        return Err(Refusal::Missing);
    }
    let (mut need, mut what) = (found.need.id, Flagged::Need);
    if posted.has("melding") {
        let mut db = app.db.read().await?;
        let mut said = rows::talk(&mut db, &visit, &found.need, Reading::Reporter(found.reporter.id)).await?;
        if let Some(there) = &found.merged_into {
            said.extend(rows::talk(&mut db, &visit, there, Reading::Inside).await?);
        }
        let Some(message) = said.iter().find(|m| m.id.to_string() == posted.get("melding")) else { return Err(Refusal::Missing) };
        (need, what) = (message.need, Flagged::Message(message.id));
    }
    app.db
        .write(rows::Flag {
            organisation: visit.organisation.id,
            need,
            what,
            since: Some(visit.now),
            entry: entry(&app, &visit, &found, "need.flagged"),
        })
        .await?;
    Ok(to(format!("/folg/{}#meldt", found.reporter.code)))
}
