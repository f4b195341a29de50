//! The reporter follows with a code: reads, answers back, tells the need behind an idea.

use super::{
    need::{IdeaQuestion, MOST_LETTERS, Status},
    rows::{self, Followed},
    talk::{Author, Message, Reading},
    view, words,
};
use crate::{
    journal::{Actor, Entry, Subject},
    people::Visit,
    search::{self, Found},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use base::{
    code::{Code, CodeProblem},
    db::Read,
    page::{Html, form::Problems, frame},
    text::{self, TextProblem},
    web::{self, App, Limit, Posted, Refusal, Reply, bytes_of, to},
};
use http::StatusCode;

/// Most journeys shown to the reporter of something that is like them.
const MOST_ALIKE: usize = 3;

pub(super) async fn ask(visit: Visit) -> Reply {
    Ok(visit.show(words::find_title(visit.lang), view::find(&visit, "", &Problems::none())))
}

pub(super) async fn look_up(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    let (lang, typed) = (visit.lang, posted.get("kode"));
    let mut problems = Problems::none();
    match Code::parse(typed) {
        Ok(code) => {
            let mut db = app.db.read().await?;
            if rows::followed(&mut db, &visit, &code).await?.is_some() {
                return Ok(to(format!("/folg/{code}")));
            }
            // A right code always passes; only codes that could have been one are counted, so a slip locks nobody out.
            app.limits.knock(Limit::Code, visit.from)?;
            problems.add("kode", words::find_unknown(lang));
        }
        Err(problem) => problems.add(
            "kode",
            match problem {
                CodeProblem::Empty => words::find_empty(lang).to_owned(),
                CodeProblem::WrongLength { found } => words::find_wrong_length(lang, found as i64),
                CodeProblem::WrongSymbol(symbol) => words::find_wrong_symbol(lang, &symbol.to_string()),
                CodeProblem::Misspelt => words::find_misspelt(lang).to_owned(),
            },
        ),
    }
    Ok(visit.show_again(words::find_title(lang), view::find(&visit, typed, &problems)))
}

/// What the code in the address follows. Unknown codes are counted, so that nobody can go through them all.
pub(super) async fn of_code(app: &App, visit: &Visit, code: &str) -> Result<Followed, Refusal> {
    let code = Code::parse(code).map_err(|_| Refusal::Missing)?;
    let mut db = app.db.read().await?;
    if let Some(found) = rows::followed(&mut db, visit, &code).await? {
        return Ok(found);
    }
    app.limits.knock(Limit::Code, visit.from)?;
    Err(Refusal::Missing)
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    page(&app, &visit, &code, "", &Problems::none()).await
}

/// The page speaks the reporter's language unless the visitor has chosen another.
async fn page(app: &App, visit: &Visit, code: &str, typed: &str, problems: &Problems) -> Reply {
    let found = of_code(app, visit, code).await?;
    let visit = &visit.clone().in_language_of(found.reporter.lang);
    let mut db = app.db.read().await?;
    let mut talk = rows::talk(&mut db, visit, &found.need, Reading::Reporter(found.reporter.id)).await?;
    if let Some(there) = &found.merged_into {
        let said = rows::talk(&mut db, visit, there, Reading::Inside).await?;
        talk.extend(said.into_iter().filter(|m| is_for_all(m, &found)));
        talk.sort_by_key(|m| m.at);
    }
    let now = found.merged_into.as_ref().unwrap_or(&found.need);
    let others = rows::reporters(&mut db, visit, now.id).await?.len().saturating_sub(1);
    let alike = if view::is_new(&talk) { alike(&mut db, visit, &found.need.text).await? } else { Vec::new() };
    let body = view::follow(visit, &found, &view::Around { talk, others, alike }, typed, problems);
    Ok(shown(visit, words::follow_title(visit.lang), problems.is_empty(), body))
}

/// Whether something said where a need was merged is for its reporters: what others wrote there is theirs, what staff
/// wrote before was for others, and the news is for all.
fn is_for_all(message: &Message, found: &Followed) -> bool {
    if Some(message.need) != found.need.merged_into {
        return false;
    }
    match &message.author {
        Author::Reporter(_) => false,
        Author::Staff(_) => found.need.merged_at.is_none_or(|merged| message.at >= merged) && !message.quarantined,
        Author::News(news) => !news.is_about_one(),
    }
}

/// Rule N5 at the door: what everybody may read about the same. Those who look into it know more; the reporter is told only this.
async fn alike(db: &mut Read, visit: &Visit, text: &str) -> anyhow::Result<Vec<Found>> {
    search::similar(db, &visit.made_by_nobody(), Subject::Journey, text, MOST_ALIKE).await
}

/// A page behind a code: not for search engines, and 422 when what was typed was not good.
pub(super) fn shown(visit: &Visit, title: &str, is_good: bool, body: Html) -> Response {
    let status = if is_good { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::page(status, frame::document(&visit.frame(title).private(), body))
}

/// The text as it can be taken, or the page to show again: with what was wrong, or with what the guard found.
async fn taken(app: &App, visit: &Visit, found: &Followed, posted: &Posted, field: &'static str) -> Result<Taken, Refusal> {
    let (code, typed) = (found.reporter.code.to_string(), posted.get(field));
    let text = match text::clean(typed, MOST_LETTERS) {
        Ok(text) => text,
        Err(problem) => {
            let mut problems = Problems::none();
            let lang = visit.clone().in_language_of(found.reporter.lang).lang;
            problems.add(
                field,
                match problem {
                    TextProblem::Empty => words::follow_reply_problem(lang).to_owned(),
                    TextProblem::TooLong { max, found } => words::door_long(lang, found as i64, max as i64),
                },
            );
            return Ok(Taken::Again(page(app, visit, &code, typed, &problems).await?));
        }
    };
    let personal = text::personal(&text);
    if !personal.is_empty() && !posted.has("likevel") {
        let visit = visit.clone().in_language_of(found.reporter.lang);
        let body = view::guarded_text(&visit, &code, (field, typed), &personal);
        return Ok(Taken::Again(shown(&visit, words::guard_title(visit.lang), false, body)));
    }
    Ok(Taken::Text { text, quarantine: !personal.is_empty() || visit.organisation.moderation })
}

/// What came of a text that was sent.
enum Taken {
    Text { text: String, quarantine: bool },
    Again(Response),
}

pub(super) async fn say(State(app): State<App>, visit: Visit, Path(code): Path<String>, posted: Posted) -> Reply {
    let found = of_code(&app, &visit, &code).await?;
    app.limits.knock(Limit::Report, visit.from)?;
    if found.reporter.withdrawn_at.is_some() || found.need.status == Status::Deleted {
        return Err(Refusal::Missing);
    }
    let (text, quarantine) = match taken(&app, &visit, &found, &posted, "melding").await? {
        Taken::Text { text, quarantine } => (text, quarantine),
        Taken::Again(page) => return Ok(page),
    };
    app.db
        .write(rows::Say {
            organisation: visit.organisation.id,
            id: app.chance.new_id(visit.now),
            need: found.need.id,
            reporter: found.reporter.id,
            text,
            quarantine,
            at: visit.now,
            entry: entry(&app, &visit, &found, "need.answered_back"),
        })
        .await?;
    Ok(to(format!("/folg/{}", found.reporter.code)))
}

pub(super) async fn answer_idea(State(app): State<App>, visit: Visit, Path(code): Path<String>, posted: Posted) -> Reply {
    let found = of_code(&app, &visit, &code).await?;
    if found.need.idea_question != Some(IdeaQuestion::Asked) || found.reporter.withdrawn_at.is_some() {
        return Ok(to(format!("/folg/{}", found.reporter.code)));
    }
    app.limits.knock(Limit::Report, visit.from)?;
    let (text, quarantine) = match taken(&app, &visit, &found, &posted, "behov").await? {
        Taken::Text { text, quarantine } => (text, quarantine),
        Taken::Again(page) => return Ok(page),
    };
    app.db
        .write(rows::AnswerIdea {
            organisation: visit.organisation.id,
            message: app.chance.new_id(visit.now),
            need: found.need.id,
            reporter: found.reporter.id,
            text,
            quarantine,
            at: visit.now,
            entry: entry(&app, &visit, &found, "need.explained"),
        })
        .await?;
    Ok(to(format!("/folg/{}", found.reporter.code)))
}

pub(super) async fn picture(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let found = of_code(&app, &visit, &code).await?;
    let Some(sha256) = found.need.picture else { return Err(Refusal::Missing) };
    let Some(bytes) = app.files.read(&sha256).await? else { return Err(Refusal::Missing) };
    Ok(bytes_of("image/jpeg", bytes))
}

pub(super) fn entry(app: &App, visit: &Visit, found: &Followed, kind: &'static str) -> Entry {
    Entry {
        id: app.chance.new_id(visit.now),
        organisation: visit.organisation.id,
        at: visit.now,
        actor: Actor::Reporter,
        kind,
        subject: Subject::Need,
        subject_id: found.need.id.uuid(),
        data: serde_json::Value::Null,
    }
}
