//! Planning a trial: one page with good defaults, of which nothing must be filled in before it can start.

use super::{
    advice, change, draft, found,
    rows::{MoveStep, PlanTrial, Start, StartTrial},
    running,
    trial::{Kind, NotReady, Trial},
    view, words,
};
use crate::{
    blt::journeys::{self, Half, Walk},
    people::Visit,
};
use axum::extract::{Path, Query, State};
use base::{
    db::Read,
    page::form::Problems,
    text,
    web::{App, Posted, Reply, to},
};
use serde::Deserialize;

/// What a new plan begins with, as it stands in the address.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default, rename = "type")]
    kind: String,
    /// A ready pattern of that kind.
    #[serde(default)]
    opplegg: String,
    /// So many people, when an adviser has said so.
    #[serde(default)]
    antall: String,
    /// A trial to make a new one from.
    #[serde(default)]
    fra: String,
}

pub(super) async fn begin(State(app): State<App>, visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    let mut around = draft::around(&mut db, &visit, &walk).await?;
    around.advice = advice::given(&app, &mut db, &visit, &walk, None).await?;
    let from = around.trials.iter().find(|t| t.id.to_string() == asked.fra);
    let kind = Kind::by_slug(&asked.kind).or(from.map(|t| t.kind)).unwrap_or(around.proposed);
    let typed = match from {
        Some(trial) => kept(&mut db, &visit, trial, false).await?,
        None => draft::defaults(&visit, &walk, &around, kind, (&asked.opplegg, asked.antall.parse().ok())),
    };
    let id = app.chance.new_id::<Trial>(visit.now).to_string();
    let none = Problems::none();
    let sheet =
        view::Plan { walk: &walk, around: &around, kind, trial: None, id: &id, typed: &typed, problems: &none, personal: &[] };
    Ok(visit.show(words::plan_title(visit.lang), view::plan(&visit, &sheet)))
}

/// A trial's plan as the form's fields.
pub(super) async fn kept(db: &mut Read, visit: &Visit, trial: &Trial, same: bool) -> anyhow::Result<Posted> {
    let mut fields = draft::fields_of(visit, trial, same);
    if let Some(tool) = trial.kind.tool() {
        let own = (tool.kept)(db, visit, trial).await?;
        fields.retain(|(name, _)| own.iter().all(|(o, _)| o != name));
        fields.extend(own);
    }
    Ok(fields.into_iter().collect())
}

pub(super) async fn plan(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    let around = draft::around(&mut db, &visit, &walk).await?;
    let start_now = posted.has("start");
    let kind = Kind::by_slug(posted.get("type")).unwrap_or(Kind::Question);
    let posted = filled_up(&posted, &draft::defaults(&visit, &walk, &around, kind, (posted.get("opplegg"), None)));
    let mut problems = Problems::none();
    let trial = draft::drawn_up(&app, &visit, &walk, &around, kind, &posted, &mut problems);
    if walk.round.half == Half::Decided {
        problems.add("sporsmal", words::round_decided(visit.lang));
    }
    if start_now {
        note_not_ready(&visit, &trial, &mut problems);
    }
    let personal = text::personal(&draft::words_of(&posted));
    if !problems.is_empty() || (!personal.is_empty() && !posted.has("likevel")) {
        let id = posted.get("enkel");
        let sheet = view::Plan {
            walk: &walk,
            around: &around,
            kind,
            trial: None,
            id,
            typed: &posted,
            problems: &problems,
            personal: &personal,
        };
        return Ok(visit.show_again(words::plan_title(visit.lang), view::plan(&visit, &sheet)));
    }
    let entry = trial.entry(&app, &visit, "trial.planned");
    let start = if start_now { Some(starting(&app, &visit, &mut db, &walk, &trial).await?) } else { None };
    drop(db);
    let address = format!("/tester/{}", trial.id);
    app.db.write(PlanTrial { organisation: visit.organisation.id, trial, posted, at: visit.now, entry, start }).await?;
    Ok(to(address))
}

/// What was not sent at all stays as the form begins; what was emptied is empty.
fn filled_up(sent: &Posted, defaults: &Posted) -> Posted {
    let missing = defaults.fields().iter().filter(|(name, _)| !sent.has(name));
    sent.fields().iter().chain(missing).cloned().collect()
}

/// Rule H1, beside the field that is missing.
pub(super) fn note_not_ready(visit: &Visit, trial: &Trial, problems: &mut Problems) {
    let lang = visit.lang;
    match trial.is_ready() {
        Ok(()) => {}
        Err(NotReady::NoInformation) => problems.add("informasjon", words::no_information(lang)),
        Err(NotReady::NoLegalBasis) => problems.add("hjemmel", words::no_legal_basis(lang)),
        Err(NotReady::NoGuardians) => problems.add("foresatte", words::no_guardians(lang)),
    }
}

/// What else happens when it starts: the reporters hear of it, and the round stands in its test.
async fn starting(app: &App, visit: &Visit, db: &mut Read, walk: &Walk, trial: &Trial) -> anyhow::Result<Start> {
    let needs = journeys::needs_of(db, visit.organisation.id, walk.journey.id).await?;
    let to = Half::TestGather;
    let moves = (walk.round.half < to).then(|| {
        let data =
            serde_json::json!({ "round": walk.round.number, "from": walk.round.half.as_str(), "to": to.as_str(), "back": false });
        MoveStep { round: walk.round.id, to, entry: walk.entry(app, visit, "journey.moved", data) }
    });
    Ok(Start {
        tell: needs.into_iter().map(|need| (need, app.chance.new_id(visit.now))).collect(),
        moves,
        entry: trial.entry(app, visit, "trial.started"),
    })
}

pub(super) async fn start(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let found = found::for_change(&mut db, &visit, &id).await?;
    let mut problems = Problems::none();
    note_not_ready(&visit, &found.trial, &mut problems);
    if found.trial.closes_on.is_some_and(|last| last < visit.today()) {
        problems.add("siste_dag", base::words::date_in_the_past(visit.lang));
    }
    if !problems.is_empty() {
        let typed = kept(&mut db, &visit, &found.trial, true).await?;
        return change::again(&mut db, &visit, &found, &typed, (&problems, &[])).await;
    }
    let start = starting(&app, &visit, &mut db, &found.walk, &found.trial).await?;
    drop(db);
    // A second press finds it started already, which is what was wanted.
    app.db.write(StartTrial { organisation: visit.organisation.id, trial: found.trial, at: visit.now, start }).await?;
    running::forget(&app);
    Ok(to(format!("/tester/{id}")))
}
