//! Beginning a conversation: the person is told, says yes, and becomes a number and a group; and may change their mind.

use super::{
    rows::{self, BeginTalk, RemoveTalk},
    save,
    talk::Talk,
    view, words,
};
use crate::{
    blt::{
        insights::RemoveInsight,
        journeys::Group,
        trials::{
            found::{Found, for_change},
            running,
            trial::Kind,
        },
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    clock::Time,
    db::Read,
    id::Id,
    page::form::Problems,
    web::{App, Posted, Refusal, Reply, to},
};
use serde_json::json;

/// A conversation test in an address, for somebody who works on its journey.
pub(super) async fn found(db: &mut Read, visit: &Visit, id: &str) -> Result<Found, Refusal> {
    let found = for_change(db, visit, id).await?;
    if found.trial.kind == Kind::Conversation { Ok(found) } else { Err(Refusal::Missing) }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let found = found(&mut db, &visit, &id).await?;
    if !found.trial.takes_records() {
        return Ok(to(format!("/tester/{id}")));
    }
    let fresh = Posted::of(&[("gruppe", found.trial.group.as_str()), ("har_behovet", "on")]);
    let id = app.chance.new_id::<Talk>(Time::start_of(visit.today())).to_string();
    let typed = fresh.with("enkel", &id);
    let body = page(&mut db, &visit, &found, &typed, &Problems::none()).await?;
    Ok(visit.show(words::begin(visit.lang), body))
}

async fn page(
    db: &mut Read,
    visit: &Visit,
    found: &Found,
    typed: &Posted,
    problems: &Problems,
) -> anyhow::Result<base::page::Html> {
    let guide = rows::guide(db, visit.lang, visit.organisation.id, found.trial.id).await?;
    let talks = rows::talks(db, visit, found.trial.id).await?;
    let number = talks.last().map_or(1, |t| t.number + 1);
    Ok(view::talk::begin(visit, &view::talk::Beginning { found, guide: &guide, number, typed, problems }))
}

pub(super) async fn begin(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let found = found(&mut db, &visit, &id).await?;
    let (lang, trial) = (visit.lang, &found.trial);
    let mut problems = Problems::none();
    let group = problems.take("gruppe", Group::from_text(posted.get("gruppe")).ok_or(base::words::choose_one(lang)));
    if !posted.has("samtykke") {
        problems.add("samtykke", words::consent_problem(lang));
    }
    let (Some(group), true) = (group, problems.is_empty()) else {
        let body = page(&mut db, &visit, &found, &posted, &problems).await?;
        return Ok(visit.show_again(words::begin(lang), body));
    };
    let day = Time::start_of(visit.today());
    let begin = BeginTalk {
        organisation: visit.organisation.id,
        journey: trial.journey_id,
        trial: trial.id,
        id: posted.get("enkel").parse().unwrap_or_else(|_| app.chance.new_id(day)),
        group,
        has_need: posted.has("har_behovet"),
        day,
        person: visit.person()?.id,
        guide: rows::guide(&mut db, lang, visit.organisation.id, trial.id).await?,
        entry: trial.entry(&app, &visit, "trial.talk_begun"),
    };
    let address = save::address(trial.id, begin.id);
    let began = app.db.write(begin).await?;
    running::forget(&app);
    if began {
        return Ok(to(address));
    }
    problems.add("samtykke", words::not_open(lang));
    let body = page(&mut db, &visit, &found, &posted, &problems).await?;
    Ok(visit.show_again(words::begin(lang), body))
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path((id, talk)): Path<(String, String)>) -> Reply {
    let mut db = app.db.read().await?;
    let found = found(&mut db, &visit, &id).await?;
    let talk: Id<Talk> = talk.parse().map_err(|_| Refusal::Missing)?;
    let insights = made_of(&app, &mut db, &visit, &found, talk).await?;
    drop(db);
    let trial = &found.trial;
    let (organisation, journey) = (visit.organisation.id, trial.journey_id);
    let entry = trial.entry(&app, &visit, "trial.record_removed");
    app.db.write(RemoveTalk { organisation, journey, trial: trial.id, talk, insights, entry }).await?;
    Ok(to(format!("/tester/{id}#resultater")))
}

/// What takes away the insights made of a conversation.
async fn made_of(app: &App, db: &mut Read, visit: &Visit, found: &Found, talk: Id<Talk>) -> anyhow::Result<Vec<RemoveInsight>> {
    let (walk, trial) = (&found.walk, found.trial.id);
    let notes = rows::notes(db, visit, trial).await?;
    let kept = rows::kept(db, visit, trial).await?;
    let of_talk = kept.iter().filter(|k| notes.iter().any(|n| n.talk_id == talk && n.id == k.note_id));
    let remove = |k: &rows::Kept| RemoveInsight {
        organisation: visit.organisation.id,
        journey: walk.journey.id,
        insight: k.insight_id,
        entry: walk.entry(app, visit, "insight.removed", json!({ "insight": k.insight_id })),
    };
    Ok(of_talk.map(remove).collect())
}
