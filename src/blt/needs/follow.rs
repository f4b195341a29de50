//! The reporter follows with a code: reads, answers back, tells the need behind an idea, withdraws.

use super::{
    need::{IdeaQuestion, MOST_LETTERS, Status, title_of},
    rows::{self, Followed},
    view, words,
};
use crate::{
    journal::{Actor, Entry, Subject},
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    code::{Code, CodeProblem},
    page::form::Problems,
    text::{self, TextProblem},
    web::{App, Limit, Posted, Refusal, Reply, bytes_of, to},
};

pub(super) async fn ask(visit: Visit) -> Reply {
    Ok(visit.show(words::find_title(visit.lang), view::find(&visit, "", &Problems::none())))
}

pub(super) async fn look_up(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    app.limits.knock(Limit::Code, visit.from)?;
    let (lang, typed) = (visit.lang, posted.get("kode"));
    let mut problems = Problems::none();
    match Code::parse(typed) {
        Ok(code) => {
            let mut db = app.db.read().await?;
            if rows::followed(&mut db, &visit, &code).await?.is_some() {
                return Ok(to(format!("/folg/{code}")));
            }
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

/// What the code in the address follows. Wrong codes are counted, so that nobody can go through them all.
async fn followed(app: &App, visit: &Visit, code: &str) -> Result<Followed, Refusal> {
    let mut db = app.db.read().await?;
    if let Ok(code) = Code::parse(code)
        && let Some(found) = rows::followed(&mut db, visit, &code).await?
    {
        return Ok(found);
    }
    app.limits.knock(Limit::Code, visit.from)?;
    Err(Refusal::Missing)
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    page(&app, &visit, &code, "", &Problems::none()).await
}

async fn page(app: &App, visit: &Visit, code: &str, typed: &str, problems: &Problems) -> Reply {
    let found = followed(app, visit, code).await?;
    let mut db = app.db.read().await?;
    let mut talk = rows::talk(&mut db, visit, &found.need).await?;
    if let Some(there) = &found.merged_into {
        // What others wrote there is theirs; what happens to the need is told to all.
        talk.extend(
            rows::talk(&mut db, visit, there).await?.into_iter().filter(|m| !matches!(m.author, super::Author::Reporter(_))),
        );
        talk.sort_by_key(|m| m.at);
    }
    let now = found.merged_into.as_ref().unwrap_or(&found.need);
    let others = rows::reporters(&mut db, visit, now.id).await?.len().saturating_sub(1);
    let body = view::follow(visit, &found, &talk, others, typed, problems);
    let title = words::follow_title(visit.lang);
    Ok(if problems.is_empty() { visit.show(title, body) } else { visit.show_again(title, body) })
}

pub(super) async fn say(State(app): State<App>, visit: Visit, Path(code): Path<String>, posted: Posted) -> Reply {
    let found = followed(&app, &visit, &code).await?;
    app.limits.knock(Limit::Report, visit.from)?;
    let typed = posted.get("melding");
    let text = match text::clean(typed, MOST_LETTERS) {
        Ok(text) if found.reporter.withdrawn_at.is_none() && found.need.status != Status::Deleted => text,
        Ok(_) => return Err(Refusal::Missing),
        Err(problem) => {
            let mut problems = Problems::none();
            problems.add(
                "melding",
                match problem {
                    TextProblem::Empty => words::follow_reply_problem(visit.lang).to_owned(),
                    TextProblem::TooLong { max, found } => words::door_long(visit.lang, found as i64, max as i64),
                },
            );
            return page(&app, &visit, &code, typed, &problems).await;
        }
    };
    let personal = text::personal(&text);
    if !personal.is_empty() && !posted.has("likevel") {
        let body = view::guarded_reply(&visit, &code, typed, &personal);
        return Ok(visit.show_again(words::guard_title(visit.lang), body));
    }
    app.db
        .write(rows::Say {
            organisation: visit.organisation.id,
            id: app.chance.new_id(visit.now),
            need: found.need.id,
            reporter: found.reporter.id,
            text,
            quarantine: !personal.is_empty(),
            at: visit.now,
            entry: entry(&app, &visit, &found, "need.answered_back"),
        })
        .await?;
    Ok(to(format!("/folg/{}", found.reporter.code)))
}

pub(super) async fn answer_idea(State(app): State<App>, visit: Visit, Path(code): Path<String>, posted: Posted) -> Reply {
    let found = followed(&app, &visit, &code).await?;
    if found.need.idea_question != Some(IdeaQuestion::Asked) {
        return Ok(to(format!("/folg/{}", found.reporter.code)));
    }
    app.limits.knock(Limit::Report, visit.from)?;
    let typed = posted.get("behov");
    let text = match text::clean(typed, MOST_LETTERS) {
        Ok(text) => text,
        Err(problem) => {
            let mut problems = Problems::none();
            problems.add(
                "behov",
                match problem {
                    TextProblem::Empty => words::follow_reply_problem(visit.lang).to_owned(),
                    TextProblem::TooLong { max, found } => words::door_long(visit.lang, found as i64, max as i64),
                },
            );
            return page(&app, &visit, &code, typed, &problems).await;
        }
    };
    let personal = text::personal(&text);
    if !personal.is_empty() && !posted.has("likevel") {
        let body = view::guarded_idea(&visit, &code, typed, &personal);
        return Ok(visit.show_again(words::guard_title(visit.lang), body));
    }
    app.db
        .write(rows::AnswerIdea {
            organisation: visit.organisation.id,
            need: found.need.id,
            title: title_of(&text),
            text,
            quarantine: !personal.is_empty(),
            at: visit.now,
            entry: entry(&app, &visit, &found, "need.explained"),
        })
        .await?;
    Ok(to(format!("/folg/{}", found.reporter.code)))
}

pub(super) async fn withdraw(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let found = followed(&app, &visit, &code).await?;
    if found.reporter.withdrawn_at.is_none() {
        app.db
            .write(rows::Withdraw {
                organisation: visit.organisation.id,
                need: found.need.id,
                reporter: found.reporter.id,
                news: app.chance.new_id(visit.now),
                at: visit.now,
                entry: entry(&app, &visit, &found, "need.withdrawn"),
            })
            .await?;
        if let (Some(picture), true) = (&found.need.picture, found.need.may_be_withdrawn()) {
            app.files.remove(picture).await?;
        }
    }
    Ok(to(format!("/folg/{}", found.reporter.code)))
}

pub(super) async fn picture(State(app): State<App>, visit: Visit, Path(code): Path<String>) -> Reply {
    let found = followed(&app, &visit, &code).await?;
    let Some(sha256) = found.need.picture else { return Err(Refusal::Missing) };
    let Some(bytes) = app.files.read(&sha256).await? else { return Err(Refusal::Missing) };
    Ok(bytes_of("image/jpeg", bytes))
}

fn entry(app: &App, visit: &Visit, found: &Followed, kind: &'static str) -> Entry {
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
