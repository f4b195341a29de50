//! What came of a practical test: as the observations all kinds share, and in all detail for the team.

use super::{
    rows::{self, Change, RemoveSession, SettleWords},
    script::{Script, Session},
    view,
};
use crate::{
    blt::{
        journeys,
        trials::{
            found::{Found, for_change, for_reading},
            running,
            trial::{Kind, Observation, Source, Trial},
        },
    },
    people::{Deed, Visit},
};
use axum::extract::{Path, State};
use base::{
    db::Conn,
    page::Html,
    web::{App, Posted, Refusal, Reply, to},
};
use futures::future::BoxFuture;

/// One for each participant.
pub(super) fn observations<'a>(
    db: &'a mut Conn,
    who: &'a Visit,
    trial: &'a Trial,
) -> BoxFuture<'a, anyhow::Result<Vec<Observation>>> {
    Box::pin(async move {
        let sessions = rows::sessions(db, who, trial.id, false).await?;
        let one = |s: Session| {
            let note = [s.said, s.surprise].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n");
            Observation { says: s.outcome.says(), count: 1, group: s.group, note, source: Source::ByHand }
        };
        Ok(sessions.into_iter().map(one).collect())
    })
}

/// Everything the team reads about the participants.
pub(super) struct Shown {
    pub script: Script,
    pub sessions: Vec<Session>,
    /// The visitor may take a session away, and observe.
    pub may_change: bool,
    pub sees_hidden: bool,
    pub takes_more: bool,
}

pub(super) fn shown<'a>(db: &'a mut Conn, who: &'a Visit, trial: &'a Trial) -> BoxFuture<'a, anyhow::Result<Html>> {
    Box::pin(async move {
        let journey = journeys::find(db, who, trial.journey_id).await?;
        let team = journeys::team(db, who, trial.journey_id).await?;
        let may_change = journey.as_ref().is_some_and(|j| j.may_be_changed_by(who, &team));
        let sees_hidden = journey.is_some_and(|j| who.person.as_ref().is_some_and(|p| p.may(Deed::SeeQuarantine, j.unit_id)));
        let shown = Shown {
            script: rows::script(db, who.organisation.id, trial).await?,
            sessions: rows::sessions(db, who, trial.id, sees_hidden).await?,
            may_change,
            sees_hidden,
            takes_more: trial.takes_records(),
        };
        Ok(view::results::shown(who, trial, &shown))
    })
}

/// Words that the guard found personal data in: somebody who may see them lets the team read them, or takes them away.
pub(super) async fn settle(
    State(app): State<App>,
    visit: Visit,
    Path((id, session)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, walk } = for_reading(&mut db, &visit, &id).await?;
    drop(db);
    if !visit.person()?.may(Deed::SeeQuarantine, walk.journey.unit_id) {
        return Err(Refusal::NotAllowed);
    }
    let of = change(&app, &visit, &trial, &session, "trial.words_settled")?;
    app.db.write(SettleWords { of, keep: posted.get("valg") == "vis" }).await?;
    Ok(to(format!("/tester/{}#deltakere", trial.id)))
}

pub(super) async fn remove(State(app): State<App>, visit: Visit, Path((id, session)): Path<(String, String)>) -> Reply {
    let mut db = app.db.read().await?;
    let Found { trial, .. } = for_change(&mut db, &visit, &id).await?;
    drop(db);
    let of = change(&app, &visit, &trial, &session, "trial.record_removed")?;
    app.db.write(RemoveSession { of, journey: trial.journey_id }).await?;
    running::forget(&app);
    Ok(to(format!("/tester/{}#deltakere", trial.id)))
}

fn change(app: &App, visit: &Visit, trial: &Trial, session: &str, kind: &'static str) -> Result<Change, Refusal> {
    if trial.kind != Kind::Practical {
        return Err(Refusal::Missing);
    }
    Ok(Change {
        organisation: visit.organisation.id,
        trial: trial.id,
        session: session.parse().map_err(|_| Refusal::Missing)?,
        entry: trial.entry(app, visit, kind),
    })
}

/// How long those needed who managed a task by themselves, in seconds.
pub(super) struct Typical {
    pub people: u64,
    pub seconds: i64,
    /// Where the typical time probably lies; none for one person.
    pub between: Option<(i64, i64)>,
}

pub(super) fn typical(seconds: Vec<f64>) -> Option<Typical> {
    let asked = evidence::scores::TimeQuestion { seconds, ..Default::default() };
    let found = evidence::scores::time(&asked).ok()?;
    let whole = |s: f64| s.round() as i64;
    let centre = match found.report? {
        evidence::scores::Report::Gm => found.gm,
        evidence::scores::Report::Median => found.median,
    }?;
    let between = found.ci.filter(|_| found.n > 1).map(|[low, high]| (whole(low), whole(high)));
    Some(Typical { people: found.n, seconds: whole(centre), between })
}
