//! The door for those who take part: a code in an address, on a poster or typed by hand, and no account.

use super::{
    kinds::Knock,
    running,
    trial::{State as Stands, Trial},
    view, words,
};
use crate::{blt::journeys, people::Visit};
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use base::{
    code::{CodeProblem, ShortCode},
    page::{Html, form::Problems, qr},
    web::{self, App, Limit, Posted, Refusal, Reply, bytes_of, to},
    words::Lang,
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Deserialize;
use std::sync::Arc;

/// The cookie that only says that this device has answered this test; no other address sees it.
pub const ANSWERED: &str = "svart";

/// A page with nothing in the way: only the organisation's name above.
pub fn bare(visit: &Visit, status: StatusCode, title: &str, body: Html) -> Response {
    web::page(status, base::page::frame::document(&visit.frame(title).bare().private(), body))
}

pub fn address(trial: &Trial) -> String {
    format!("/t/{}", trial.code)
}

pub fn closed(visit: &Visit, posted: &Posted) -> Response {
    bare(visit, StatusCode::GONE, words::closed_title(visit.lang), view::closed(visit, posted))
}

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// Once more, for somebody else.
    #[serde(default)]
    ny: String,
}

pub(super) async fn show(
    State(app): State<App>,
    visit: Visit,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Reply {
    if let Ok(read) = ShortCode::parse(&code)
        && read.to_string() != code
    {
        // The cookie of the test is tied to its one right address.
        return Ok(to(format!("/t/{read}")));
    }
    match enter(&app, &visit, &code, &headers).await? {
        Ok(knock) => serve(Knock { again: !asked.ny.is_empty(), ..knock }, None).await,
        Err(outside) => Ok(outside.page(&visit, &code, &Posted::default())),
    }
}

pub(super) async fn take(
    State(app): State<App>,
    visit: Visit,
    Path(code): Path<String>,
    headers: HeaderMap,
    posted: Posted,
) -> Reply {
    match enter(&app, &visit, &code, &headers).await? {
        Ok(knock) => serve(knock, Some(posted)).await,
        Err(outside) => Ok(outside.page(&visit, &code, &posted)),
    }
}

/// Hands over to the kind's own tool.
async fn serve(knock: Knock, posted: Option<Posted>) -> Reply {
    let Some(tool) = knock.trial.kind.tool() else { return Err(Refusal::Missing) };
    match posted {
        Some(posted) => (tool.take)(knock, posted).await,
        None => (tool.show)(knock).await,
    }
}

/// Why somebody with a code does not come in.
enum Outside {
    /// It is no code, or nobody's.
    Unknown(Option<CodeProblem>),
    NotStarted,
    Closed,
}

async fn enter(app: &App, visit: &Visit, code: &str, headers: &HeaderMap) -> Result<Result<Knock, Outside>, Refusal> {
    let read = match ShortCode::parse(code) {
        Ok(read) => read,
        Err(problem) => return Ok(Err(Outside::Unknown(Some(problem)))),
    };
    let Some(trial) = running::behind(app, visit, read).await? else {
        // Nobody may go through the codes to find one.
        app.limits.knock(Limit::Code, visit.from)?;
        return Ok(Err(Outside::Unknown(None)));
    };
    if let Some(outside) = Outside::of(visit, &trial) {
        return Ok(Err(outside));
    }
    let has_answered = web::cookie(headers, ANSWERED, false).is_some();
    Ok(Ok(Knock { app: app.clone(), visit: visit.clone(), trial, has_answered, again: false }))
}

impl Outside {
    fn of(visit: &Visit, trial: &Arc<Trial>) -> Option<Outside> {
        match trial.state {
            Stands::Planned => Some(Outside::NotStarted),
            Stands::Closed => Some(Outside::Closed),
            Stands::Running if !trial.takes_answers(visit.today()) => Some(Outside::Closed),
            // Such a test is done face to face: there is nothing here for those who only have the code.
            Stands::Running if trial.kind.tool().is_none() => Some(Outside::Unknown(None)),
            Stands::Running => None,
        }
    }

    fn page(self, visit: &Visit, code: &str, posted: &Posted) -> Response {
        let lang = visit.lang;
        match self {
            Outside::Closed => closed(visit, posted),
            Outside::NotStarted => {
                bare(visit, StatusCode::NOT_FOUND, words::not_started_title(lang), view::not_started(visit, posted))
            }
            Outside::Unknown(problem) => {
                let body = view::unknown(visit, code, problem.map(|p| code_problem(lang, p)), posted);
                bare(visit, StatusCode::NOT_FOUND, words::unknown_title(lang), body)
            }
        }
    }
}

fn code_problem(lang: Lang, problem: CodeProblem) -> String {
    match problem {
        CodeProblem::Empty => words::code_empty(lang).to_owned(),
        CodeProblem::WrongLength { found } => words::code_wrong_length(lang, i64::try_from(found).unwrap_or(i64::MAX)),
        CodeProblem::WrongSymbol(symbol) => words::code_wrong_symbol(lang, &symbol.to_string()),
        CodeProblem::Misspelt => words::code_misspelt(lang).to_owned(),
    }
}

pub(super) async fn thanks(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let Ok(read) = ShortCode::parse(&code) else { return Ok(Outside::Unknown(None).page(&visit, &code, &Posted::default())) };
    let trial = running::behind(&app, &visit, read).await?.filter(|t| t.state != Stands::Planned && t.kind.tool().is_some());
    let Some(trial) = trial else {
        app.limits.knock(Limit::Code, visit.from)?;
        return Ok(Outside::Unknown(None).page(&visit, &code, &Posted::default()));
    };
    let mut db = app.db.read().await?;
    let journey = journeys::find(&mut db, &visit, trial.journey_id).await?;
    Ok(bare(&visit, StatusCode::OK, words::thanks_title(visit.lang), view::thanks(&visit, &trial, journey.as_ref())))
}

/// The QR code of an address. It says nothing about whether there is a test, so it asks nobody.
pub(super) async fn picture(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let code = ShortCode::parse(&code).map_err(|_| Refusal::Missing)?;
    let svg = qr::svg(&format!("{}/t/{code}", visit.public_address(&app)))?;
    let mut picture = bytes_of("image/svg+xml", svg);
    picture.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(picture)
}

pub(super) async fn type_code(visit: Visit) -> Reply {
    Ok(bare(&visit, StatusCode::OK, words::code_title(visit.lang), view::type_code(&visit, "", &Problems::none())))
}

pub(super) async fn find(visit: Visit, posted: Posted) -> Reply {
    let typed = posted.get("kode");
    match ShortCode::parse(typed) {
        Ok(code) => Ok(to(format!("/t/{code}"))),
        Err(problem) => {
            let mut problems = Problems::none();
            problems.add("kode", code_problem(visit.lang, problem));
            let body = view::type_code(&visit, typed, &problems);
            Ok(bare(&visit, StatusCode::UNPROCESSABLE_ENTITY, words::code_title(visit.lang), body))
        }
    }
}
