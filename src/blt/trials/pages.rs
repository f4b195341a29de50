//! The team's pages of tests: one with its results, its poster and its end, and the list of them.

use super::{
    following,
    found::{self, Found},
    observations,
    rows::{self, CloseDue, CloseTrial},
    running,
    tested::tested,
    trial::{MOST_COST, MOST_LETTERS, State as Stands, Verdict},
    view, words,
};
use crate::{
    blt::{
        journeys::{self, Half},
        solutions, yardstick,
    },
    people::Visit,
};
use anyhow::Context as _;
use axum::extract::{Path, State};
use base::{
    clock::Time,
    db::Read,
    page::{
        Html,
        form::{Problems, clean_optional, whole_number},
    },
    text::{self, Personal},
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let found = found::for_reading(&mut db, &visit, &id).await?;
    let body = page(&app, &mut db, &visit, &found, &Posted::default(), (&Problems::none(), &[])).await?;
    Ok(visit.show(&found.trial.title, body))
}

/// The page once more, with what was wrong in one of its forms; whatever changed meanwhile is shown as it is now.
pub async fn again(app: &App, visit: &Visit, found: Found, posted: &Posted, said: (&Problems, &[Personal])) -> Reply {
    let mut db = app.db.read().await?;
    let now = found::for_reading(&mut db, visit, &found.trial.id.to_string()).await?;
    let body = page(app, &mut db, visit, &now, posted, said).await?;
    Ok(visit.show_again(&now.trial.title, body))
}

async fn page(
    app: &App,
    db: &mut Read,
    visit: &Visit,
    found: &Found,
    typed: &Posted,
    (problems, personal): (&Problems, &[Personal]),
) -> Result<Html, Refusal> {
    let Found { trial, walk } = found;
    let assumptions = solutions::assumptions(db, visit, walk.journey.id).await?;
    let tried = match trial.solution {
        Some((solution, _)) => solutions::find(db, visit, trial.journey_id, solution).await?,
        None => None,
    };
    let shown = view::Shown {
        trial,
        walk,
        may_change: found.may_change(visit),
        assumption: assumptions.into_iter().find(|a| Some(a.id) == trial.assumption_id).map(|a| a.text),
        tried: tried.map(|s| s.title),
        yardstick: yardstick::version(db, visit, trial.yardstick_version).await?.context("a test keeps its yardstick")?,
        came: following::came(app, db, visit, found).await?,
        public: visit.public_address(app),
        line: app.chance.new_id::<observations::Recorded>(Time::start_of(visit.today())).to_string(),
        typed,
        problems,
        personal,
    };
    Ok(view::trial(visit, &shown))
}

pub(super) async fn list(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_reading(&mut db, &visit, &id).await?;
    let rounds = journeys::rounds(&mut db, &visit, walk.journey.id).await?;
    let tested = tested(&mut db, &visit, &walk.journey).await?;
    let may_plan = walk.journey.may_be_changed_by(&visit, &walk.team) && walk.round.half != Half::Decided;
    Ok(visit.show(words::list_title(visit.lang), view::listed(&visit, &walk.journey, &rounds, &tested, may_plan)))
}

pub(super) async fn poster(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, .. } = found::for_reading(&mut db, &visit, &id).await?;
    if !trial.kind.is_answered_by_link() {
        return Err(Refusal::Missing);
    }
    Ok(visit.show(&trial.title, view::poster(&visit, &trial, &visit.public_address(&app))))
}

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let found = found::for_change(&mut db, &visit, &id).await?;
    let mut problems = Problems::none();
    let close = closing(&app, &visit, &mut db, &found, &posted, &mut problems).await?;
    drop(db);
    let personal = text::personal(close.surprise.as_deref().unwrap_or_default());
    if !problems.is_empty() || (!personal.is_empty() && !posted.has("likevel")) {
        return again(&app, &visit, found, &posted, (&problems, &personal)).await;
    }
    let done = app.db.write(close).await?;
    running::forget(&app);
    if done {
        return Ok(to(format!("/tester/{id}")));
    }
    problems.add("dom", base::words::changed_meanwhile(visit.lang));
    again(&app, &visit, found, &posted, (&problems, &[])).await
}

/// The end as it was typed; only to be kept when there are no problems.
async fn closing(
    app: &App,
    visit: &Visit,
    db: &mut Read,
    found: &Found,
    posted: &Posted,
    problems: &mut Problems,
) -> anyhow::Result<CloseTrial> {
    let (lang, trial) = (visit.lang, &found.trial);
    if trial.state == Stands::Planned {
        problems.add("dom", words::not_started_yet(lang));
    }
    if posted.get("versjon").parse().is_ok_and(|read: i64| read != trial.version) {
        problems.add("dom", base::words::changed_meanwhile(lang));
    }
    let verdict = Verdict::from_text(posted.get("dom"));
    if verdict.is_none() {
        problems.add("dom", base::words::choose_one(lang));
    }
    let surprise = problems.take("overrasket", clean_optional(lang, posted.get("overrasket"), MOST_LETTERS)).flatten();
    let mut cost = |name: &'static str, planned: i64| {
        let typed = posted.get(name);
        if typed.trim().is_empty() {
            planned
        } else {
            problems.take(name, whole_number(lang, typed, 0, MOST_COST)).unwrap_or(planned)
        }
    };
    let tell = if trial.state == Stands::Running {
        journeys::needs_of(db, visit.organisation.id, trial.journey_id).await?
    } else {
        Vec::new()
    };
    Ok(CloseTrial {
        organisation: visit.organisation.id,
        surprise,
        verdict: verdict.unwrap_or(Verdict::Unclear),
        minutes: cost("minutter", trial.minutes),
        kroner: cost("kroner", trial.kroner),
        at: visit.now,
        tell: tell.into_iter().map(|need| (need, app.chance.new_id(visit.now))).collect(),
        entry: trial.entry(app, visit, if trial.state == Stands::Running { "trial.closed" } else { "trial.weighed" }),
        trial: trial.clone(),
    })
}

/// Most trials closed, and sentences told, in one turn of the job.
const MOST_CLOSED: usize = 100;
const MOST_TOLD: usize = 2000;

/// Closes trials whose last day has passed; a job of the running application.
pub async fn close_due(app: &App) -> anyhow::Result<()> {
    let at = app.clock.now();
    let today = Time::start_of(at.date());
    let mut db = app.db.read().await?;
    if !rows::some_are_due(&mut db, today).await? {
        return Ok(());
    }
    drop(db);
    let entries = (0..MOST_CLOSED).map(|_| app.chance.new_id(at)).collect();
    let news = (0..MOST_TOLD).map(|_| app.chance.new_id(at)).collect();
    app.db.write(CloseDue { at, today, entries, news }).await?;
    running::forget(app);
    Ok(())
}
