//! The pages of challenges: all of them, one with its own door, posing and editing.

use super::{Challenge, SaveChallenge, all, find, view, words};
use crate::{
    journal::{Actor, Entry, Subject},
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean},
    text,
    web::{App, Posted, Refusal, Reply, to},
};

/// Most letters of a challenge's text: it must be read in a minute.
const MOST_TEXT: usize = 1500;

pub(super) async fn list(State(app): State<App>, visit: Visit) -> Reply {
    visit
        .kept(&app, async || {
            let mut db = app.db.read().await?;
            let challenges = all(&mut db, &visit).await?;
            Ok(visit.html(words::list_title(visit.lang), view::list(&visit, &challenges)))
        })
        .await
}

fn may_pose(visit: &Visit) -> Result<(), Refusal> {
    if visit.person()?.may_somewhere(Deed::PoseChallenge) { Ok(()) } else { Err(Refusal::NotAllowed) }
}

pub(super) async fn new(visit: Visit) -> Reply {
    may_pose(&visit)?;
    Ok(visit.show(words::new_title(visit.lang), view::form(&visit, None, &Posted::default(), &Problems::none())))
}

pub(super) async fn edit(State(app): State<App>, visit: Visit, Path(slug): Path<String>) -> Reply {
    may_pose(&visit)?;
    let mut db = app.db.read().await?;
    let Some(challenge) = find(&mut db, &visit, &slug).await? else { return Err(Refusal::Missing) };
    let published = if challenge.published { "1" } else { "" };
    let fields =
        [("tittel", challenge.title.as_str()), ("tekst", &challenge.text), ("maal", &challenge.goal), ("vis", published)];
    let typed = Posted::of(&fields.map(|(k, v)| (k, v)));
    Ok(visit.show(words::edit_title(visit.lang), view::form(&visit, Some(&challenge), &typed, &Problems::none())))
}

pub(super) async fn pose(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    save(&app, &visit, None, &posted).await
}

pub(super) async fn change(State(app): State<App>, visit: Visit, Path(slug): Path<String>, posted: Posted) -> Reply {
    may_pose(&visit)?;
    let mut db = app.db.read().await?;
    let Some(challenge) = find(&mut db, &visit, &slug).await? else { return Err(Refusal::Missing) };
    drop(db);
    save(&app, &visit, Some(challenge), &posted).await
}

/// A challenge's word in addresses. `ny` is the form's, and a title without letters needs a word too.
fn address_of(title: &str) -> String {
    let slug = text::slug(title);
    if slug == "ny" || !title.chars().any(char::is_alphanumeric) { format!("utfordring-{slug}") } else { slug }
}

async fn save(app: &App, visit: &Visit, challenge: Option<Challenge>, posted: &Posted) -> Reply {
    may_pose(visit)?;
    let mut problems = Problems::none();
    let title = problems.take("tittel", clean(visit.lang, posted.get("tittel"), 100));
    let text = problems.take("tekst", clean(visit.lang, posted.get("tekst"), MOST_TEXT));
    let goal = problems.take("maal", clean(visit.lang, posted.get("maal"), 300));
    let texts = ["tittel", "tekst", "maal"].map(|name| (name, posted.get(name)));
    problems.guard(visit.lang, posted.has("likevel"), &texts);
    let again = |problems: &Problems| {
        visit.show_again(words::new_title(visit.lang), view::form(visit, challenge.as_ref(), posted, problems))
    };
    let (Some(title), Some(text), Some(goal), true) = (title, text, goal, problems.is_empty()) else {
        return Ok(again(&problems));
    };
    let slug = challenge.as_ref().map_or_else(|| address_of(&title), |c| c.slug.clone());
    let (person, at) = (visit.person()?.id, visit.now);
    let id = challenge.as_ref().map_or_else(|| app.chance.new_id(at), |c| c.id);
    let entry = Entry {
        id: app.chance.new_id(at),
        organisation: visit.organisation.id,
        at,
        actor: Actor::Person(person),
        kind: if challenge.is_some() { "challenge.changed" } else { "challenge.posed" },
        subject: Subject::Challenge,
        subject_id: id.uuid(),
        data: serde_json::Value::Null,
    };
    let published = posted.has("vis");
    let change =
        SaveChallenge { organisation: visit.organisation.id, id, slug: slug.clone(), title, text, goal, published, at, entry };
    match app.db.write(change).await {
        Ok(()) => Ok(to(format!("/utfordringer/{slug}"))),
        Err(cause) if base::db::is_unique_violation(&cause) => {
            problems.add("tittel", base::words::already_taken(visit.lang));
            Ok(again(&problems))
        }
        Err(cause) => Err(cause.into()),
    }
}
