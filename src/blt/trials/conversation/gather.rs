//! From notes to what the journey knows: a line becomes an insight with one press, and lines that go together become a finding.

use super::{
    begin,
    rows::{self, KeepLines, Picked, SettleNote},
    talk::{Line, Note, Talk, lines, mark},
    view, words,
};
use crate::{
    blt::{
        insights::{self, AddFinding, AddInsight, FEWEST_BEHIND},
        trials::{
            found::{Found, for_reading},
            trial::Kind,
        },
    },
    people::{Deed, Visit},
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

/// The word by which a form points to a line: its note, and a number made of its words.
pub(super) fn key(note: Id<Note>, line: &str) -> String {
    format!("{note}.{}", mark(line))
}

/// The lines a form points to, as they stand now. A line that was rewritten meanwhile is another line.
async fn picked(app: &App, db: &mut Read, visit: &Visit, found: &Found, keys: &[String]) -> Result<Vec<Picked>, Refusal> {
    let talks = rows::talks(db, visit, found.trial.id).await?;
    let mut picked = Vec::new();
    for note in rows::notes(db, visit, found.trial.id).await? {
        // What the guard held back becomes nobody's insight before it has been cleared.
        let Some(talk) = talks.iter().find(|t| t.id == note.talk_id).filter(|_| !note.quarantined) else { continue };
        let joined = note.joined();
        for line in lines(&joined).filter(|line| keys.contains(&key(note.id, line.text))) {
            let insight = insight_of(app, visit, found, talk, &line)?;
            picked.push(Picked { note: note.id, line: mark(line.text), insight });
        }
    }
    Ok(picked)
}

/// Every line there is, with its key.
async fn all_lines(db: &mut Read, visit: &Visit, found: &Found) -> anyhow::Result<Vec<(String, String)>> {
    let mut all = Vec::new();
    for note in rows::notes(db, visit, found.trial.id).await?.into_iter().filter(|n| !n.quarantined) {
        let joined = note.joined();
        all.extend(lines(&joined).map(|line| (key(note.id, line.text), line.text.to_owned())));
    }
    Ok(all)
}

fn insight_of(app: &App, visit: &Visit, found: &Found, talk: &Talk, line: &Line) -> Result<AddInsight, Refusal> {
    let (walk, trial, id) = (&found.walk, &found.trial, app.chance.new_id(visit.now));
    let source = words::source(visit.lang, talk.number, &trial.title);
    Ok(AddInsight {
        organisation: visit.organisation.id,
        id,
        journey: walk.journey.id,
        round: walk.round.id,
        kind: if line.is_quote { insights::Kind::Quote } else { insights::Kind::Observation },
        text: line.text.to_owned(),
        source: source.chars().take(insights::MOST_IN_LINE).collect(),
        group: talk.who_group,
        from_target: talk.has_need,
        person: visit.person()?.id,
        at: visit.now,
        entry: walk.entry(app, visit, "insight.added", json!({ "insight": id, "group": talk.who_group.as_str() })),
    })
}

pub(super) async fn insight(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let found = begin::found(&mut db, &visit, &id).await?;
    let lines = picked(&app, &mut db, &visit, &found, &[posted.get("en").to_owned()]).await?;
    drop(db);
    let Some(note) = lines.first().map(|l| (l.note, l.line)) else { return Ok(to(format!("/tester/{id}#sagt"))) };
    app.db.write(KeepLines { organisation: visit.organisation.id, trial: found.trial.id, lines, finding: None }).await?;
    Ok(to(format!("/tester/{id}#linje-{}-{}", note.0, note.1)))
}

pub(super) async fn choose(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let found = begin::found(&mut db, &visit, &id).await?;
    let all = all_lines(&mut db, &visit, &found).await?;
    let body = view::results::finding(&visit, &found, &all, &Posted::default(), (&Problems::none(), &[]));
    Ok(visit.show(words::finding_title(visit.lang), body))
}

pub(super) async fn finding(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let found = begin::found(&mut db, &visit, &id).await?;
    let keys: Vec<String> = posted.all("linje").map(str::to_owned).collect();
    let lines = picked(&app, &mut db, &visit, &found, &keys).await?;
    let mut problems = Problems::none();
    let text = problems.take("funn", clean(visit.lang, posted.get("funn"), insights::MOST_LETTERS));
    if lines.len() < FEWEST_BEHIND {
        problems.add("funn", words::finding_too_few(visit.lang));
    }
    let personal = text.as_deref().map(text::personal).unwrap_or_default();
    let (Some(text), true) = (text, problems.is_empty() && (personal.is_empty() || posted.has("likevel"))) else {
        let all = all_lines(&mut db, &visit, &found).await?;
        let body = view::results::finding(&visit, &found, &all, &posted, (&problems, &personal));
        return Ok(visit.show_again(words::finding_title(visit.lang), body));
    };
    drop(db);
    let (walk, id_of_finding) = (&found.walk, app.chance.new_id(visit.now));
    let finding = AddFinding {
        organisation: visit.organisation.id,
        id: id_of_finding,
        journey: walk.journey.id,
        round: walk.round.id,
        text,
        behind: Vec::new(),
        person: walk.person,
        at: visit.now,
        entry: walk.entry(&app, &visit, "finding.added", json!({ "finding": id_of_finding })),
    };
    let place = walk.place("behov");
    let (organisation, trial) = (visit.organisation.id, found.trial.id);
    app.db.write(KeepLines { organisation, trial, lines, finding: Some(finding) }).await?;
    Ok(to(place))
}

/// A note that the guard held back: somebody who may see it lets the team read it, or takes it away.
pub(super) async fn settle(
    State(app): State<App>,
    visit: Visit,
    Path((id, note)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, walk } = for_reading(&mut db, &visit, &id).await?;
    if !visit.person()?.may(Deed::SeeQuarantine, walk.journey.unit_id) {
        return Err(Refusal::NotAllowed);
    }
    let note: Id<Note> = note.parse().map_err(|_| Refusal::Missing)?;
    if trial.kind != Kind::Conversation {
        return Err(Refusal::Missing);
    }
    drop(db);
    let entry = trial.entry(&app, &visit, "trial.words_settled");
    let keep = posted.get("valg") == "vis";
    app.db.write(SettleNote { organisation: visit.organisation.id, trial: trial.id, note, keep, entry }).await?;
    Ok(to(format!("/tester/{id}#sagt")))
}
