//! Changing a plan, or taking it away; after the first answer, what was asked and what counts as success stay (rule H3).

use super::{
    draft,
    found::{self, Found},
    plan::{kept, note_not_ready},
    rows::{ChangePlan, RemovePlan},
    running,
    trial::{State as Stands, Trial},
    view, words,
};
use crate::people::Visit;
use axum::extract::{Path, State};
use base::{
    db::Read,
    page::form::Problems,
    text::{self, Personal},
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, walk } = found::for_change(&mut db, &visit, &id).await?;
    if trial.state == Stands::Closed {
        return Ok(to(format!("/tester/{id}")));
    }
    let around = draft::around(&mut db, &visit, &walk).await?;
    let typed = kept(&mut db, &visit, &trial, true).await?;
    let none = Problems::none();
    let (kind, id) = (trial.kind, trial.id.to_string());
    let sheet = view::Plan {
        walk: &walk,
        around: &around,
        kind,
        trial: Some(&trial),
        id: &id,
        typed: &typed,
        problems: &none,
        personal: &[],
    };
    Ok(visit.show(words::edit_title(visit.lang), view::plan(&visit, &sheet)))
}

/// The form once more, with what was wrong and what was typed.
pub(super) async fn again(
    db: &mut Read,
    visit: &Visit,
    found: &Found,
    typed: &Posted,
    (problems, personal): (&Problems, &[Personal]),
) -> Reply {
    let Found { trial, walk } = found;
    let around = draft::around(db, visit, walk).await?;
    let (kind, id) = (trial.kind, trial.id.to_string());
    let sheet = view::Plan { walk, around: &around, kind, trial: Some(trial), id: &id, typed, problems, personal };
    Ok(visit.show_again(words::edit_title(visit.lang), view::plan(visit, &sheet)))
}

pub(super) async fn change(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let found = found::for_change(&mut db, &visit, &id).await?;
    let mut problems = Problems::none();
    let trial = changed(&mut db, &visit, &found, &posted, &mut problems).await?;
    let personal = text::personal(&draft::words_of(&posted));
    if !problems.is_empty() || (!personal.is_empty() && !posted.has("likevel")) {
        return again(&mut db, &visit, &found, &posted, (&problems, &personal)).await;
    }
    drop(db);
    let entry = trial.entry(&app, &visit, "trial.plan_changed");
    let done = app
        .db
        .write(ChangePlan { organisation: visit.organisation.id, trial, posted: posted.clone(), at: visit.now, entry })
        .await?;
    running::forget(&app);
    if done {
        return Ok(to(format!("/tester/{id}")));
    }
    // The first answer came, or a colleague saved, while this was written.
    let mut db = app.db.read().await?;
    let found = found::for_change(&mut db, &visit, &id).await?;
    problems.add("sporsmal", base::words::changed_meanwhile(visit.lang));
    again(&mut db, &visit, &found, &posted, (&problems, &[])).await
}

/// The trial as it is to be.
async fn changed(
    db: &mut Read,
    visit: &Visit,
    found: &Found,
    posted: &Posted,
    problems: &mut Problems,
) -> Result<Trial, Refusal> {
    let Found { trial, walk } = found;
    let lang = visit.lang;
    if trial.state == Stands::Closed {
        problems.add("sporsmal", words::is_closed(lang));
    }
    if posted.get("versjon").parse().is_ok_and(|read: i64| read != trial.version) {
        problems.add("sporsmal", base::words::changed_meanwhile(lang));
    }
    let around = draft::around(db, visit, walk).await?;
    let next = draft::changed(visit, &around, trial, posted, problems);
    if trial.state == Stands::Running {
        note_not_ready(visit, &next, problems);
    }
    Ok(next)
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, walk } = found::for_change(&mut db, &visit, &id).await?;
    drop(db);
    let entry = trial.entry(&app, &visit, "trial.plan_removed");
    let gone = app.db.write(RemovePlan { organisation: visit.organisation.id, trial, entry }).await?;
    Ok(to(if gone { walk.place("test") } else { format!("/tester/{id}") }))
}
