//! The page of the yardstick: read by everybody inside, changed by advisers and administrators.

use super::{
    draft,
    rows::{self, SaveYardstick, Saved},
    view, words,
    yardstick::Yardstick,
};
use crate::{
    journal::{Actor, Entry, Subject},
    people::{Deed, Person, Visit, persons},
};
use axum::extract::State;
use base::{
    id::Id,
    page::form::{Problems, clean_or},
    web::{App, Posted, Refusal, Reply, to},
};
use std::collections::HashMap;

const ADDRESS: &str = "/admin/malestokk";
/// Most letters in why it was changed.
const MOST_LETTERS: usize = 500;

/// What the page shows.
pub(super) struct Shown {
    pub now: Yardstick,
    pub versions: Vec<Saved>,
    pub names: HashMap<Id<Person>, String>,
    pub may_change: bool,
}

fn may_change(visit: &Visit) -> Result<bool, Refusal> {
    Ok(visit.person()?.may_somewhere(Deed::SetYardstick))
}

async fn shown(app: &App, visit: &Visit) -> Result<Shown, Refusal> {
    let may_change = may_change(visit)?;
    if !may_change && !visit.person()?.may_somewhere(Deed::SeeInside) {
        return Err(Refusal::NotAllowed);
    }
    let mut db = app.db.read().await?;
    let versions = rows::versions(&mut db, visit).await?;
    let names = persons::names(&mut db, visit.organisation.id).await?;
    Ok(Shown { now: rows::current(&mut db, visit).await?, versions, names, may_change })
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Reply {
    let shown = shown(&app, &visit).await?;
    Ok(visit.show(words::title(visit.lang), view::page(&visit, &shown, &draft::as_form(&shown.now), &Problems::none())))
}

pub(super) async fn save(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    let lang = visit.lang;
    if !may_change(&visit)? {
        return Err(Refusal::NotAllowed);
    }
    let read = shown(&app, &visit).await?;
    let mut problems = Problems::none();
    let (made, because) = if posted.has("tilbake") {
        let version = read.now.version + 1;
        (Yardstick { version, ..Yardstick::specified() }, Some(words::reset_because(lang).to_owned()))
    } else {
        let version = posted.get("lest").parse::<u32>().map_or(1, |read| i64::from(read) + 1);
        let made = draft::read(lang, &posted, version, &mut problems);
        let why = clean_or(lang, posted.get("fordi"), MOST_LETTERS, words::because_missing(lang));
        (made, problems.take("fordi", why))
    };
    if let Some(because) = because.filter(|_| problems.is_empty())
        && app.db.write(change(&app, &visit, made, because)?).await?
    {
        return Ok(to(ADDRESS));
    }
    let mut typed = posted;
    if problems.is_empty() {
        problems.add("fordi", base::words::changed_meanwhile(lang));
        typed = typed.with("lest", &read.now.version.to_string());
    }
    Ok(visit.show_again(words::title(lang), view::page(&visit, &read, &typed, &problems)))
}

fn change(app: &App, visit: &Visit, yardstick: Yardstick, because: String) -> Result<SaveYardstick, Refusal> {
    let person = visit.person()?.id;
    let entry = Entry {
        id: app.chance.new_id(visit.now),
        organisation: visit.organisation.id,
        at: visit.now,
        actor: Actor::Person(person),
        kind: "yardstick.changed",
        subject: Subject::Organisation,
        // An organisation has a number and no id of this kind; whose entry it is stands in the entry itself.
        subject_id: uuid::Uuid::nil(),
        data: serde_json::json!({ "version": yardstick.version }),
    };
    Ok(SaveYardstick { organisation: visit.organisation.id, yardstick, because, person, at: visit.now, entry })
}
