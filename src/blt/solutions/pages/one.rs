//! One solution: its words, its versions, choosing it, setting it aside.

use super::{asked, asked_for_one, guarded, ideas::idea};
use crate::{
    blt::{
        journeys::Walk,
        solutions::{
            rows::{self, Choose, EditSolution, NewVersion, SetAside, TakeUp},
            solution::{Change, MOST_IN_LINE, MOST_LETTERS, Solution},
            view::{self, Part},
        },
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean},
    text::Personal,
    web::{App, Posted, Refusal, Reply, to},
};
use serde_json::json;

type Which = Path<(String, String)>;

pub(in crate::blt::solutions) async fn show(State(app): State<App>, visit: Visit, Path((id, solution)): Which) -> Reply {
    page(&app, &visit, (&id, &solution), None).await
}

/// What came back from one of the page's forms, when it could not be taken.
struct Again<'a> {
    part: Part,
    posted: &'a Posted,
    problems: &'a Problems,
    found: &'a [Personal],
}

async fn page(app: &App, visit: &Visit, (id, solution): (&str, &str), again: Option<Again<'_>>) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, proposed) = asked(&mut db, visit, id).await?;
    let id = solution.parse().map_err(|_| Refusal::Missing)?;
    let Some(solution) = proposed.solution(id) else { return Err(Refusal::Missing) };
    let versions = rows::versions(&mut db, visit, id).await?;
    let as_it_is = as_form(solution);
    let none = Problems::none();
    let shown = view::Shown {
        walk: &walk,
        proposed: &proposed,
        solution,
        versions: &versions,
        open: again.as_ref().map(|a| a.part),
        typed: again.as_ref().map_or(&as_it_is, |a| a.posted),
        problems: again.as_ref().map_or(&none, |a| a.problems),
        found: again.as_ref().map_or(&[], |a| a.found),
    };
    let body = view::one(visit, &shown);
    Ok(if again.is_none() { visit.show(&solution.title, body) } else { visit.show_again(&solution.title, body) })
}

/// What stands in the forms before anybody has typed.
fn as_form(solution: &Solution) -> Posted {
    let version = solution.version.to_string();
    Posted::of(&[
        ("lest", &version),
        ("tittel", &solution.title),
        ("tekst", &solution.text),
        ("type", solution.kind.as_str()),
        ("nyhet", solution.novelty.as_str()),
    ])
}

fn address(walk: &Walk, solution: &Solution) -> String {
    walk.address(&format!("losninger/{}", solution.id))
}

pub(in crate::blt::solutions) async fn edit(State(app): State<App>, visit: Visit, Path(which): Which, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, solution) = asked_for_one(&mut db, &visit, &which.0, &which.1).await?;
    drop(db);
    let mut problems = Problems::none();
    let idea = idea(visit.lang, &posted, &mut problems);
    let found = idea.as_ref().map(|i| guarded(&posted, &[&i.title, &i.text])).unwrap_or_default();
    if let (Some(idea), true) = (idea, found.is_empty()) {
        let change = EditSolution {
            organisation: visit.organisation.id,
            journey: walk.journey.id,
            solution: solution.id,
            version: posted.get("lest").parse().unwrap_or(solution.version),
            title: idea.title,
            text: idea.text,
            kind: idea.kind,
            novelty: idea.novelty,
            entry: walk.entry(&app, &visit, "solution.changed", json!({ "solution": solution.id })),
        };
        if app.db.write(change).await? {
            return Ok(to(address(&walk, &solution)));
        }
        problems.add("tittel", base::words::changed_meanwhile(visit.lang));
    }
    let again = Again { part: Part::Edit, posted: &posted, problems: &problems, found: &found };
    page(&app, &visit, (&which.0, &which.1), Some(again)).await
}

pub(in crate::blt::solutions) async fn renew(State(app): State<App>, visit: Visit, Path(which): Which, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, solution) = asked_for_one(&mut db, &visit, &which.0, &which.1).await?;
    drop(db);
    let mut problems = Problems::none();
    let text = problems.take("naa", clean(visit.lang, posted.get("naa"), MOST_LETTERS));
    let changed = problems.take("endret", clean(visit.lang, posted.get("endret"), MOST_IN_LINE));
    let size = Change::from_text(posted.get("storrelse")).unwrap_or(Change::Clear);
    let mut found = Vec::new();
    if let (Some(text), Some(changed)) = (text, changed) {
        found = guarded(&posted, &[&text, &changed]);
        let after = posted.get("lest").parse().unwrap_or(solution.version);
        let entry =
            walk.entry(&app, &visit, "solution.renewed", json!({ "solution": solution.id, "version": after.saturating_add(1) }));
        let (organisation, journey, round) = (visit.organisation.id, walk.journey.id, walk.round.id);
        let (person, at, solution_id) = (walk.person, visit.now, solution.id);
        let change =
            NewVersion { organisation, journey, round, solution: solution_id, after, text, changed, size, person, at, entry };
        if found.is_empty() && app.db.write(change).await? {
            return Ok(to(address(&walk, &solution)));
        }
        if found.is_empty() {
            problems.add("endret", base::words::changed_meanwhile(visit.lang));
        }
    }
    let again = Again { part: Part::Renew, posted: &posted, problems: &problems, found: &found };
    page(&app, &visit, (&which.0, &which.1), Some(again)).await
}

pub(in crate::blt::solutions) async fn choose(State(app): State<App>, visit: Visit, Path((id, solution)): Which) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, solution) = asked_for_one(&mut db, &visit, &id, &solution).await?;
    let before = rows::choice(&mut db, &visit, &walk.round).await?.filter(|c| c.round_id == walk.round.id);
    drop(db);
    let mut data = json!({ "solution": solution.id, "version": solution.version, "round": walk.round.number });
    if let Some(before) = before.filter(|b| b.solution_id != solution.id) {
        data["instead_of"] = json!(before.solution_id);
    }
    let entry = walk.entry(&app, &visit, "solution.chosen", data);
    let (organisation, journey, round) = (visit.organisation.id, walk.journey.id, walk.round.id);
    let change = Choose { organisation, journey, round, solution: solution.id, person: walk.person, at: visit.now, entry };
    // Somebody set it aside in the meantime: its own page says so, with the reason.
    Ok(to(if app.db.write(change).await? { walk.place("losning") } else { address(&walk, &solution) }))
}

pub(in crate::blt::solutions) async fn set_aside(
    State(app): State<App>,
    visit: Visit,
    Path(which): Which,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, solution) = asked_for_one(&mut db, &visit, &which.0, &which.1).await?;
    drop(db);
    let mut problems = Problems::none();
    let reason = problems.take("grunn", clean(visit.lang, posted.get("grunn"), MOST_IN_LINE));
    let found = reason.as_deref().map(|r| guarded(&posted, &[r])).unwrap_or_default();
    let (Some(reason), true) = (reason, found.is_empty()) else {
        let again = Again { part: Part::SetAside, posted: &posted, problems: &problems, found: &found };
        return page(&app, &visit, (&which.0, &which.1), Some(again)).await;
    };
    let entry = walk.entry(&app, &visit, "solution.set_aside", json!({ "solution": solution.id }));
    let (organisation, journey, round) = (visit.organisation.id, walk.journey.id, walk.round.id);
    app.db.write(SetAside { organisation, journey, round, solution: solution.id, reason, entry }).await?;
    Ok(to(walk.place("losning")))
}

pub(in crate::blt::solutions) async fn take_up(State(app): State<App>, visit: Visit, Path((id, solution)): Which) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, solution) = asked_for_one(&mut db, &visit, &id, &solution).await?;
    drop(db);
    let entry = walk.entry(&app, &visit, "solution.taken_up", json!({ "solution": solution.id }));
    let (organisation, journey) = (visit.organisation.id, walk.journey.id);
    app.db.write(TakeUp { organisation, journey, solution: solution.id, entry }).await?;
    Ok(to(address(&walk, &solution)))
}
