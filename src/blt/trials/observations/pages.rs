//! Writing results down, and taking a wrong line away.

use super::{
    rows::{Record, Recorded, RemoveRecord},
    words,
};
use crate::{
    blt::{
        journeys::Group,
        trials::{
            found::{Found, for_change},
            pages, running,
            trial::{MOST_IN_LINE, MOST_LETTERS, MOST_PEOPLE, Source},
        },
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    clock::Time,
    id::Id,
    page::form::{Problems, clean_optional, whole_number},
    text,
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn record(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let found = for_change(&mut db, &visit, &id).await?;
    drop(db);
    let mut problems = Problems::none();
    let line = checked(&app, &visit, &found, &posted, &mut problems)?;
    let personal = text::personal(&format!("{}\n{}", line.who, line.note));
    if !problems.is_empty() || (!personal.is_empty() && !posted.has("likevel")) {
        return pages::again(&app, &visit, found, &posted, (&problems, &personal)).await;
    }
    let trial = &found.trial;
    let (organisation, journey) = (visit.organisation.id, trial.journey_id);
    let entry = trial.entry(&app, &visit, "trial.recorded");
    let taken = app.db.write(Record { organisation, journey, trial: trial.id, line, entry }).await?;
    running::forget(&app);
    if !taken {
        problems.add("for", words::not_open(visit.lang));
        return pages::again(&app, &visit, found, &posted, (&problems, &[])).await;
    }
    Ok(to(format!("/tester/{id}#resultater")))
}

/// The line as typed. Counts left empty are none, but somebody must have taken part.
fn checked(app: &App, visit: &Visit, found: &Found, posted: &Posted, problems: &mut Problems) -> Result<Recorded, Refusal> {
    let (lang, trial) = (visit.lang, &found.trial);
    let mut count = |name: &'static str| {
        let typed = posted.get(name).trim();
        if typed.is_empty() { 0 } else { problems.take(name, whole_number(lang, typed, 0, MOST_PEOPLE)).unwrap_or(0) }
    };
    let (for_count, against_count, unclear_count) = (count("for"), count("mot"), count("usikker"));
    if problems.is_empty() && for_count + against_count + unclear_count == 0 {
        problems.add("for", words::nobody(lang));
    }
    let who = problems.take("hvem", clean_optional(lang, posted.get("hvem"), MOST_IN_LINE)).flatten().unwrap_or_default();
    let note = problems.take("notat", clean_optional(lang, posted.get("notat"), MOST_LETTERS)).flatten().unwrap_or_default();
    let day = Time::start_of(visit.today());
    Ok(Recorded {
        id: posted.get("enkel").parse().unwrap_or_else(|_| app.chance.new_id(day)),
        day,
        who,
        who_group: Group::from_text(posted.get("gruppe")).unwrap_or(trial.group),
        for_count,
        against_count,
        unclear_count,
        note,
        source: if trial.kind.tool().is_some() { Source::Paper } else { Source::ByHand },
        person_id: visit.person()?.id,
    })
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path((id, line)): Path<(String, String)>) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, .. } = for_change(&mut db, &visit, &id).await?;
    drop(db);
    let line: Id<Recorded> = line.parse().map_err(|_| Refusal::Missing)?;
    let (organisation, journey) = (visit.organisation.id, trial.journey_id);
    let entry = trial.entry(&app, &visit, "trial.record_removed");
    app.db.write(RemoveRecord { organisation, journey, trial: trial.id, line, entry }).await?;
    Ok(to(format!("/tester/{id}#resultater")))
}
