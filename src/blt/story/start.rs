//! Starting a journey: from needs that were reported, or after the fact.

use super::{view, words};
use crate::{
    blt::{
        journeys::{self, Half, Journey, MOST_IN_TITLE, MoveRound, Part, StartJourney},
        needs::{self, Need, Status, title_of},
        solutions::{AddSolution, Kind, Novelty},
    },
    journal::{Actor, Entry, Subject},
    people::{Deed, Person, Visit},
};
use axum::extract::{Query, State};
use base::{
    db::{Read, Tx, Write},
    id::Id,
    page::form::{Problems, clean, clean_optional},
    web::{App, Posted, Refusal, Reply, to},
};
use serde::Deserialize;
use serde_json::json;

/// Open needs offered in the form.
const MOST_OFFERED: i64 = 20;

/// The need one came from.
#[derive(Default, Deserialize)]
pub(super) struct From {
    #[serde(default)]
    behov: String,
}

fn may_start(visit: &Visit) -> Result<&Person, Refusal> {
    let person = visit.person()?;
    if person.may_somewhere(Deed::StartJourney) { Ok(person) } else { Err(Refusal::NotAllowed) }
}

pub(super) async fn form(State(app): State<App>, visit: Visit, Query(from): Query<From>) -> Reply {
    may_start(&visit)?;
    let mut db = app.db.read().await?;
    let offered = offered(&mut db, &visit).await?;
    let title = offered.iter().find(|n| n.id.to_string() == from.behov).map_or("", |n| n.title.as_str());
    let typed = Posted::of(&[("tittel", title), ("behov", &from.behov)]);
    Ok(visit.show(words::start_title(visit.lang), view::start(&visit, &offered, &typed, &Problems::none())))
}

async fn offered(db: &mut Read, visit: &Visit) -> anyhow::Result<Vec<Need>> {
    let wanted = needs::Wanted { status: Some(Status::Accepted), ..needs::Wanted::default() };
    needs::open_needs(db, visit, &wanted, MOST_OFFERED).await
}

/// The needs in a form, as far as this person may start from them; each once.
async fn chosen(db: &mut Read, visit: &Visit, posted: &Posted) -> Result<Vec<Need>, Refusal> {
    let mut chosen: Vec<Need> = Vec::new();
    for id in posted.all("behov").filter(|id| !id.is_empty()) {
        let id: Id<Need> = id.parse().map_err(|_| Refusal::Missing)?;
        let need = needs::find(db, visit, id).await?.ok_or(Refusal::Missing)?;
        if !visit.person()?.may(Deed::StartJourney, need.unit) {
            return Err(Refusal::NotAllowed);
        }
        if !chosen.iter().any(|n| n.id == id) {
            chosen.push(need);
        }
    }
    Ok(chosen)
}

pub(super) async fn start(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    let person = may_start(&visit)?;
    let mut db = app.db.read().await?;
    let needs = chosen(&mut db, &visit, &posted).await?;
    let mut problems = Problems::none();
    let title = problems.take(
        "tittel",
        match needs.first() {
            Some(need) => {
                clean_optional(visit.lang, posted.get("tittel"), MOST_IN_TITLE).map(|t| t.unwrap_or_else(|| need.title.clone()))
            }
            None => clean(visit.lang, posted.get("tittel"), MOST_IN_TITLE),
        },
    );
    problems.guard(visit.lang, posted.has("likevel"), &[("tittel", posted.get("tittel"))]);
    let mut begin = None;
    if let Some(title) = title.filter(|_| problems.is_empty()) {
        begin = Some(begun(&app, &mut db, &visit, person, (title, &needs, half_of(posted.get("hvor")))).await?);
    }
    if let Some(begin) = begin {
        let journey = begin.start.id;
        if app.db.write(begin).await? {
            return Ok(to(format!("/lop/{journey}")));
        }
        if let Some(there) = already(&app, &visit, &needs).await? {
            return Ok(to(format!("/lop/{}", there.id)));
        }
        problems.add("behov", words::start_taken(visit.lang));
    }
    let offered = offered(&mut db, &visit).await?;
    Ok(visit.show_again(words::start_title(visit.lang), view::start(&visit, &offered, &posted, &problems)))
}

/// The journey one of these needs is part of already: somebody pressed twice, or somebody else was faster.
async fn already(app: &App, visit: &Visit, needs: &[Need]) -> anyhow::Result<Option<Journey>> {
    let mut db = app.db.read().await?;
    for need in needs {
        if let Some(journey) = journeys::of_need(&mut db, visit, need.id).await? {
            return Ok(Some(journey));
        }
    }
    Ok(None)
}

/// Where those who have begun already say they are.
fn half_of(phase: &str) -> Half {
    match phase {
        "losning" => Half::SolutionGather,
        "test" => Half::TestGather,
        _ => Half::NeedGather,
    }
}

/// A journey's beginning: itself, the reporters' ideas as its first solutions, and the half it begins in.
pub(super) struct Begin {
    start: StartJourney,
    ideas: Vec<AddSolution>,
    on: Option<MoveRound>,
}

impl Write for Begin {
    /// False when one of the needs is part of a journey already, or is not open: nothing is changed then.
    type Done = bool;

    async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
        if !self.start.run(tx).await? {
            return Ok(false);
        }
        for idea in &self.ideas {
            idea.run(tx).await?;
        }
        if let Some(on) = &self.on {
            on.run(tx).await?;
        }
        Ok(true)
    }
}

async fn begun(
    app: &App,
    db: &mut Read,
    visit: &Visit,
    person: &Person,
    (title, needs, half): (String, &[Need], Half),
) -> anyhow::Result<Begin> {
    let (id, at) = (app.chance.new_id(visit.now), visit.now);
    let unit = needs.iter().find_map(|n| n.unit).or_else(|| person.home_unit());
    let start = StartJourney {
        organisation: visit.organisation.id,
        id,
        round: app.chance.new_id(at),
        title: title.chars().take(MOST_IN_TITLE).collect(),
        needs: needs.iter().map(|n| (n.id, app.chance.new_id(at))).collect(),
        unit,
        challenge: needs.iter().find_map(|n| n.challenge),
        team: vec![(first_part(person, unit), person.id)],
        at,
        entry: entry(app, visit, person, id, "journey.started", json!({ "needs": needs.len() })),
    };
    let mut ideas = Vec::new();
    for need in needs {
        for (from, idea) in needs::ideas_behind(db, visit, need.id).await? {
            ideas.push(brought(app, visit, person, &start, (from, idea)));
        }
    }
    let on = (half != Half::NeedGather).then(|| MoveRound {
        organisation: visit.organisation.id,
        journey: id,
        round: start.round,
        to: half,
        entry: entry(app, visit, person, id, "journey.moved", json!({ "round": 1, "to": half.as_str(), "back": false })),
    });
    Ok(Begin { start, ideas, on })
}

/// Who starts a journey drives it, or decides in it when that is theirs to do, or stands by when coaching is.
fn first_part(person: &Person, unit: Option<Id<crate::people::organisations::Unit>>) -> Part {
    if person.may(Deed::Decide, unit) {
        Part::Decider
    } else if person.may(Deed::EditJourney, unit) {
        Part::Member
    } else {
        Part::Champion
    }
}

/// The idea a reporter had in mind, as a draft on the table.
fn brought(app: &App, visit: &Visit, person: &Person, start: &StartJourney, (need, idea): (Id<Need>, String)) -> AddSolution {
    let id = app.chance.new_id(visit.now);
    AddSolution {
        organisation: visit.organisation.id,
        id,
        journey: start.id,
        round: start.round,
        title: title_of(&idea),
        text: idea,
        kind: Kind::Service,
        novelty: Novelty::Unknown,
        from_need: Some(need),
        person: None,
        at: visit.now,
        entry: entry(app, visit, person, start.id, "solution.added", json!({ "solution": id, "from_need": need })),
    }
}

fn entry(app: &App, visit: &Visit, person: &Person, journey: Id<Journey>, kind: &'static str, data: serde_json::Value) -> Entry {
    Entry {
        id: app.chance.new_id(visit.now),
        organisation: visit.organisation.id,
        at: visit.now,
        actor: Actor::Person(person.id),
        kind,
        subject: Subject::Journey,
        subject_id: journey.uuid(),
        data,
    }
}
