//! Writing down a pattern seen in two insights or more, and taking it away.

use crate::{
    blt::{
        insights::{
            insight::{FEWEST_BEHIND, Insight, MOST_LETTERS},
            rows::{AddFinding, RemoveFinding},
            told::{Told, told},
            view, words,
        },
        journeys::{self, Walk},
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    db::Read,
    id::Id,
    page::form::{Problems, clean},
    text,
    web::{App, Posted, Refusal, Reply, to},
};
use serde_json::json;

async fn asked(db: &mut Read, visit: &Visit, id: &str) -> Result<(Walk, Told), Refusal> {
    let walk = journeys::for_change(db, visit, id).await?;
    let told = told(db, visit, walk.journey.id).await?;
    Ok((walk, told))
}

pub(in crate::blt::insights) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, told) = asked(&mut db, &visit, &id).await?;
    let body = view::finding_form(&visit, &walk, &told, &Posted::default(), &Problems::none(), &[]);
    Ok(visit.show(words::finding_title(visit.lang), body))
}

pub(in crate::blt::insights) async fn add(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, told) = asked(&mut db, &visit, &id).await?;
    drop(db);
    let mut problems = Problems::none();
    let text = problems.take("tekst", clean(visit.lang, posted.get("tekst"), MOST_LETTERS));
    let mut behind: Vec<Id<Insight>> = posted.all("bak").filter_map(|id| id.parse().ok()).collect();
    behind.retain(|id| told.insights.iter().any(|i| i.id == *id));
    behind.sort_unstable();
    behind.dedup();
    if behind.len() < FEWEST_BEHIND {
        problems.add("bak", words::finding_needs_two(visit.lang));
    }
    let found = text.as_deref().map(text::personal).unwrap_or_default();
    let (Some(text), true, true) = (text, problems.is_empty(), found.is_empty() || posted.has("likevel")) else {
        let body = view::finding_form(&visit, &walk, &told, &posted, &problems, &found);
        return Ok(visit.show_again(words::finding_title(visit.lang), body));
    };
    let id = app.chance.new_id(visit.now);
    let change = AddFinding {
        organisation: visit.organisation.id,
        id,
        journey: walk.journey.id,
        round: walk.round.id,
        text,
        behind,
        person: walk.person,
        at: visit.now,
        entry: walk.entry(&app, &visit, "finding.added", json!({ "finding": id })),
    };
    app.db.write(change).await?;
    Ok(to(walk.place("behov")))
}

pub(in crate::blt::insights) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path((id, finding)): Path<(String, String)>,
) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    drop(db);
    let finding = finding.parse().map_err(|_| Refusal::Missing)?;
    let entry = walk.entry(&app, &visit, "finding.removed", json!({ "finding": finding }));
    let (organisation, journey) = (visit.organisation.id, walk.journey.id);
    app.db.write(RemoveFinding { organisation, journey, finding, entry }).await?;
    Ok(to(walk.place("behov")))
}
