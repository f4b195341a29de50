//! The page of the foundations: how they are, what to work on, and a new check.

use super::{
    foundation::{Check, Foundation, Level, MOST_IN_REASON, Score},
    rows::{self, SaveCheck},
    view, words,
};
use crate::{
    blt::journeys::{self, Walk},
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean_optional, clean_or},
    web::{App, Posted, Reply, to},
};

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_reading(&mut db, &visit, &id).await?;
    let rounds = journeys::rounds(&mut db, &visit, walk.journey.id).await?;
    let check = rows::latest(&mut db, &visit, &walk.journey).await?;
    let shown = view::Shown { walk: &walk, rounds: &rounds, check: check.as_ref() };
    Ok(visit.show(words::title(visit.lang), view::page(&visit, &shown, &as_form(check.as_ref()), &Problems::none())))
}

/// What stands in the form before anybody has typed: the last check, so that only what has changed is written.
fn as_form(check: Option<&Check>) -> Posted {
    let scores = check.map(|c| c.scores.as_slice()).unwrap_or_default();
    let mut fields = vec![("lest", check.map(|c| c.id.to_string()).unwrap_or_default())];
    for score in scores {
        let (level, reason) = fields_of(score.foundation);
        fields.push((level, score.level.number().to_string()));
        fields.push((reason, score.reason.clone()));
    }
    fields.into_iter().collect()
}

/// The names a foundation's level and reason are sent under.
pub(super) fn fields_of(foundation: Foundation) -> (&'static str, &'static str) {
    match foundation {
        Foundation::Need => ("behov", "behov-fordi"),
        Foundation::Solution => ("losning", "losning-fordi"),
        Foundation::Champion => ("padriver", "padriver-fordi"),
        Foundation::Team => ("lag", "lag-fordi"),
        Foundation::Anchoring => ("forankring", "forankring-fordi"),
    }
}

pub(super) async fn save(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    let mut problems = Problems::none();
    let scores = scores_of(&visit, &posted, &mut problems);
    let reasons: Vec<_> = Foundation::ALL.iter().map(|f| fields_of(*f).1).map(|name| (name, posted.get(name))).collect();
    problems.guard(visit.lang, posted.has("likevel"), &reasons);
    drop(db);
    if problems.is_empty() && app.db.write(made(&app, &visit, &walk, &posted, scores)).await? {
        return Ok(to(walk.address("fundament")));
    }
    let mut db = app.db.read().await?;
    let rounds = journeys::rounds(&mut db, &visit, walk.journey.id).await?;
    let check = rows::latest(&mut db, &visit, &walk.journey).await?;
    let mut typed = posted;
    if problems.is_empty() {
        problems.add("behov", base::words::changed_meanwhile(visit.lang));
        typed = typed.with("lest", &check.as_ref().map(|c| c.id.to_string()).unwrap_or_default());
    }
    let shown = view::Shown { walk: &walk, rounds: &rounds, check: check.as_ref() };
    Ok(visit.show_again(words::title(visit.lang), view::page(&visit, &shown, &typed, &problems)))
}

/// The levels that were chosen, each with its reason. What nobody can judge yet is left open.
fn scores_of(visit: &Visit, posted: &Posted, problems: &mut Problems) -> Vec<Score> {
    let lang = visit.lang;
    let mut scores = Vec::new();
    for foundation in Foundation::ALL {
        let (level, reason) = fields_of(*foundation);
        let chosen = posted.get(level).parse().ok().and_then(Level::of);
        let Some(chosen) = chosen else {
            if problems.take(reason, clean_optional(lang, posted.get(reason), MOST_IN_REASON)).flatten().is_some() {
                problems.add(level, words::level_missing_for(lang, view::name(lang, *foundation)));
            }
            continue;
        };
        if let Some(reason) = problems.take(
            reason,
            clean_or(lang, posted.get(reason), MOST_IN_REASON, &words::reason_missing(lang, view::name(lang, *foundation))),
        ) {
            scores.push(Score { foundation: *foundation, level: chosen, reason });
        }
    }
    if scores.is_empty() && problems.is_empty() {
        problems.add("behov", words::judge_one(lang));
    }
    scores
}

fn made(app: &App, visit: &Visit, walk: &Walk, posted: &Posted, scores: Vec<Score>) -> SaveCheck {
    let lowest = scores.iter().map(|s| s.level.number()).min();
    let data = serde_json::json!({ "round": walk.round.number, "scored": scores.len(), "lowest": lowest });
    SaveCheck {
        organisation: visit.organisation.id,
        journey: walk.journey.id,
        check: Check { id: app.chance.new_id(visit.now), round_id: walk.round.id, at: visit.now, person_id: walk.person, scores },
        after: posted.get("lest").parse().ok(),
        entry: walk.entry(app, visit, "journey.foundations_checked", data),
    }
}
