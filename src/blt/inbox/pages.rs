//! The pages of the inbox and of needs as those inside see them.

use super::{
    draft::Draft,
    view::{self, Asked},
    words,
};
use crate::{
    blt::{
        challenges,
        needs::{self, Need, SetUnit, Status, Wanted},
    },
    people::{Deed, Visit, organisations},
};
use axum::extract::{Path, Query, State};
use base::{
    db::Read,
    id::Id,
    page::form::Problems,
    web::{App, Posted, Refusal, Reply, bytes_of, to},
};
use serde::Deserialize;

/// Most needs on one page of a list.
const ONE_PAGE: i64 = 50;

pub(super) async fn waiting(State(app): State<App>, visit: Visit) -> Reply {
    let person = visit.person()?;
    if !person.may_somewhere(Deed::Triage) && !person.may_somewhere(Deed::SeeQuarantine) {
        return Err(Refusal::NotAllowed);
    }
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let waiting = needs::waiting(&mut db, &visit, 200).await?;
            Ok(visit.html(words::title(visit.lang), view::waiting(&visit, &waiting)))
        })
        .await
}

pub(super) async fn list(State(app): State<App>, visit: Visit, Query(asked): Query<Asked>) -> Reply {
    if !visit.person()?.may_somewhere(Deed::SeeInside) {
        return Err(Refusal::NotAllowed);
    }
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let all = challenges::all(&mut db, &visit).await?;
            let wanted = Wanted {
                status: Status::from_text(&asked.status),
                challenge: all.iter().find(|c| c.slug == asked.utfordring).map(|c| c.id),
                before: asked.etter.parse().ok(),
            };
            let found = needs::open_needs(&mut db, &visit, &wanted, ONE_PAGE).await?;
            let more = found.len() == usize::try_from(ONE_PAGE).unwrap_or(usize::MAX);
            Ok(visit.html(words::list_title(visit.lang), view::list(&visit, &found, &all, &asked, more)))
        })
        .await
}

/// The need, if this person may read it; a wrong id is as missing as a hidden one.
pub(super) async fn needed(db: &mut Read, visit: &Visit, id: &str) -> Result<Need, Refusal> {
    visit.person()?;
    let id: Id<Need> = id.parse().map_err(|_| Refusal::Missing)?;
    needs::find(db, visit, id).await?.ok_or(Refusal::Missing)
}

#[derive(Default, Deserialize)]
pub(super) struct Chosen {
    #[serde(default)]
    svar: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>, Query(chosen): Query<Chosen>) -> Reply {
    let draft = Draft::begun(&visit, &chosen.svar);
    show_with(&app, &visit, &id, draft, &Problems::none()).await
}

/// The need's page with an answer begun, and what was wrong with it.
pub(super) async fn show_with(app: &App, visit: &Visit, id: &str, draft: Option<Draft>, problems: &Problems) -> Reply {
    let mut db = app.db.read().await?;
    let need = needed(&mut db, visit, id).await?;
    let shown = view::Shown {
        talk: needs::talk(&mut db, visit, &need).await?,
        reporters: needs::reporters(&mut db, visit, need.id).await?,
        units: organisations::all_units(&mut db, visit.organisation.id).await?,
        challenges: challenges::all(&mut db, visit).await?,
        others: candidates(&mut db, visit, &need).await?,
        need,
        draft,
    };
    let body = view::need(visit, &shown, problems);
    let title = words::need_title(visit.lang);
    Ok(if problems.is_empty() { visit.show(title, body) } else { visit.show_again(title, body) })
}

/// Needs this one may be merged into.
async fn candidates(db: &mut Read, visit: &Visit, need: &Need) -> anyhow::Result<Vec<Need>> {
    let mut others = needs::waiting(db, visit, 30).await?;
    others.extend(needs::open_needs(db, visit, &Wanted::default(), 30).await?);
    others.retain(|o| o.id != need.id && o.status != Status::Quarantined);
    Ok(others)
}

pub(super) async fn give_to_unit(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let need = needed(&mut db, &visit, &id).await?;
    if !visit.person()?.may(Deed::Triage, need.unit) {
        return Err(Refusal::NotAllowed);
    }
    let unit = posted.get("enhet").parse().ok();
    let unit = organisations::all_units(&mut db, visit.organisation.id).await?.iter().map(|u| u.id).find(|u| Some(*u) == unit);
    let slug = posted.get("utfordring");
    let challenge = challenges::all(&mut db, &visit).await?.iter().find(|c| c.slug == slug).map(|c| c.id);
    drop(db);
    app.db.write(SetUnit { organisation: visit.organisation.id, need: need.id, unit, challenge, at: visit.now }).await?;
    Ok(to(if visit.person()?.may(Deed::Triage, unit) { format!("/behov/{id}") } else { "/innboks".to_owned() }))
}

pub(super) async fn picture(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let need = needed(&mut db, &visit, &id).await?;
    let Some(sha256) = need.picture else { return Err(Refusal::Missing) };
    let Some(bytes) = app.files.read(&sha256).await? else { return Err(Refusal::Missing) };
    Ok(bytes_of("image/jpeg", bytes))
}
