//! The observer's page: one form for each participant, sent as an ordinary form or by the page's own script.

use super::{
    form, rows,
    rows::TakeSession,
    script::{Script, Session},
    view::{self, observe::Sheet},
    words,
};
use crate::{
    blt::trials::{
        found::{Found, for_change},
        running,
        trial::{Kind, State as Stands},
    },
    people::Visit,
};
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse as _, Response},
};
use base::{
    clock::Time,
    db::Read,
    id::Id,
    page::form::Problems,
    text,
    web::{App, Posted, Refusal, Reply, bytes_of, to},
};
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// Somebody's form was just taken.
    #[serde(default)]
    sendt: String,
}

/// The trial and its script, for those who may observe.
async fn enter(db: &mut Read, visit: &Visit, id: &str) -> Result<(Found, Script), Refusal> {
    let found = for_change(db, visit, id).await?;
    if found.trial.kind != Kind::Practical {
        return Err(Refusal::Missing);
    }
    let script = rows::script(db, visit.organisation.id, &found.trial).await?;
    Ok((found, script))
}

/// What one visitor of the form meets.
struct Desk {
    app: App,
    visit: Visit,
    found: Found,
    script: Script,
    /// Problems others have met in this trial.
    known: Vec<String>,
}

impl Desk {
    async fn open(app: App, visit: Visit, id: &str) -> Result<Desk, Refusal> {
        let mut db = app.db.read().await?;
        let (found, script) = enter(&mut db, &visit, id).await?;
        let met = rows::problems(&mut db, &visit, found.trial.id, false).await?;
        let mut known: Vec<String> = met.into_iter().map(|(_, problem)| problem).collect();
        known.dedup();
        drop(db);
        Ok(Desk { app, visit, found, script, known })
    }

    /// An identity that tells the day and nothing finer.
    fn new_id(&self) -> Id<Session> {
        self.app.chance.new_id(Time::start_of(self.visit.today()))
    }

    fn page(&self, status: StatusCode, sheet: &Sheet<'_>) -> Response {
        let body = view::observe::page(&self.visit, &self.found.trial, &self.script, &self.known, sheet);
        view::observe::document(&self.visit, &self.found.trial, status, body)
    }

    fn ended(&self, posted: &Posted) -> Response {
        let body = view::observe::ended(&self.visit, &self.found.trial, posted);
        view::observe::document(&self.visit, &self.found.trial, StatusCode::GONE, body)
    }
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Reply {
    let desk = Desk::open(app, visit, &id).await?;
    if desk.found.trial.state == Stands::Planned {
        return Ok(to(format!("/tester/{}", desk.found.trial.id)));
    }
    if !desk.found.trial.takes_records() {
        return Ok(desk.ended(&Posted::default()));
    }
    let none = Posted::default();
    let sheet = Sheet { id: desk.new_id().to_string(), taken: !asked.sendt.is_empty(), ..Sheet::fresh(&none) };
    Ok(desk.page(StatusCode::OK, &sheet))
}

/// How a form was met; the page's own script hears it in one word.
enum Met {
    Kept,
    Wrong(Problems),
    Personal(Vec<text::Personal>),
    /// The tasks are others by now.
    Changed,
    Ended,
    /// The device holds a form that another person filled in.
    SomebodyElses,
}

pub(super) async fn take(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    posted: Posted,
) -> Reply {
    let by_script = headers.get(header::ACCEPT).is_some_and(|a| a.as_bytes() == b"application/json");
    let desk = Desk::open(app, visit, &id).await?;
    let met = met(&desk, &posted).await?;
    if by_script { Ok(in_a_word(&desk.visit, &met)) } else { Ok(as_page(&desk, &posted, &met)) }
}

async fn met(desk: &Desk, posted: &Posted) -> Result<Met, Refusal> {
    let (visit, trial) = (&desk.visit, &desk.found.trial);
    let by = visit.person()?.id;
    if !trial.takes_records() {
        return Ok(Met::Ended);
    }
    let meant = posted.get("observator");
    if !meant.is_empty() && meant != by.to_string() {
        return Ok(Met::SomebodyElses);
    }
    let mut problems = Problems::none();
    let sent: Option<Id<Session>> = posted.get("enkel").parse().ok();
    let key = (sent.unwrap_or_else(|| desk.new_id()), Time::start_of(visit.today()));
    let session = form::filled(visit.lang, (trial, &desk.script), posted, key, &mut problems);
    let edition = posted.get("utgave");
    if !edition.is_empty() && edition != desk.script.edition().to_string() {
        return Ok(Met::Changed);
    }
    if !problems.is_empty() {
        return Ok(Met::Wrong(problems));
    }
    let found: Vec<text::Personal> = session.words().flat_map(text::personal).collect();
    if !found.is_empty() && !posted.has("likevel") {
        return Ok(Met::Personal(found));
    }
    keep(desk, session).await
}

async fn keep(desk: &Desk, session: Session) -> Result<Met, Refusal> {
    let (visit, trial) = (&desk.visit, &desk.found.trial);
    let take = TakeSession {
        organisation: visit.organisation.id,
        journey: trial.journey_id,
        trial: trial.id,
        version: trial.version,
        session,
        by: visit.person()?.id,
        at: visit.now,
    };
    if desk.app.db.write(take).await? {
        running::forget(&desk.app);
        return Ok(Met::Kept);
    }
    // Closed, changed, or another's form, in the moment between.
    let mut db = desk.app.db.read().await?;
    let (now, _) = enter(&mut db, visit, &trial.id.to_string()).await?;
    Ok(match (now.trial.takes_records(), now.trial.version == trial.version) {
        (false, _) => Met::Ended,
        (true, false) => Met::Changed,
        (true, true) => Met::SomebodyElses,
    })
}

fn in_a_word(visit: &Visit, met: &Met) -> Response {
    let (status, word, why) = match met {
        Met::Kept => (StatusCode::OK, "kept", Vec::new()),
        Met::Wrong(problems) => {
            (StatusCode::UNPROCESSABLE_ENTITY, "wrong", problems.iter().map(|(_, why)| why.to_owned()).collect())
        }
        Met::Personal(_) => (StatusCode::UNPROCESSABLE_ENTITY, "personal", vec![words::may_be_personal(visit.lang).to_owned()]),
        Met::Changed => (StatusCode::CONFLICT, "changed", vec![words::changed(visit.lang).to_owned()]),
        Met::Ended => (StatusCode::GONE, "ended", vec![words::ended_text(visit.lang).to_owned()]),
        Met::SomebodyElses => (StatusCode::CONFLICT, "other", vec![words::somebody_elses(visit.lang).to_owned()]),
    };
    let body = serde_json::json!({ "status": word, "why": why }).to_string();
    (status, bytes_of("application/json", body)).into_response()
}

fn as_page(desk: &Desk, posted: &Posted, met: &Met) -> Response {
    let sent = posted.get("enkel").parse::<Id<Session>>().map(|id| id.to_string());
    let sheet = Sheet { id: sent.unwrap_or_else(|_| desk.new_id().to_string()), ..Sheet::fresh(posted) };
    let again = |sheet: &Sheet<'_>| desk.page(StatusCode::UNPROCESSABLE_ENTITY, sheet);
    match met {
        Met::Kept => to(format!("/tester/{}/observer?sendt=1", desk.found.trial.id)),
        Met::Wrong(problems) => again(&Sheet { problems: problems.clone(), ..sheet }),
        Met::Personal(found) => again(&Sheet { personal: found, ..sheet }),
        Met::Changed => again(&Sheet { notice: Some(words::changed(desk.visit.lang)), ..sheet }),
        Met::Ended => desk.ended(posted),
        Met::SomebodyElses => {
            let id = desk.new_id().to_string();
            again(&Sheet { id, notice: Some(words::somebody_elses(desk.visit.lang)), ..sheet })
        }
    }
}
