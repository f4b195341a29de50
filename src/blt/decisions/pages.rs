//! The pages of decisions: what is known and the eight choices, one choice with its form, and the document of a decision.

use super::{
    decision::{Decision, Draft, needs_a_second},
    desk::Desk,
    draft,
    gate::Gate,
    known::Known,
    rows::{self, Decide, Done},
    snapshot::Snapshot,
    view, words,
};
use crate::{
    blt::journeys::{self, Half, Part},
    people::{Person, Visit, persons},
};
use anyhow::Context as _;
use axum::extract::{Path, Query, State};
use base::{
    db::Read,
    files::sha256,
    id::Id,
    page::form::Problems,
    text::Personal,
    web::{App, Posted, Refusal, Reply, to},
};
use http::StatusCode;
use serde::Deserialize;

async fn desk(db: &mut Read, visit: &Visit, id: &str) -> Result<Desk, Refusal> {
    let walk = journeys::for_reading(db, visit, id).await?;
    let known = Known::read(db, visit, &walk.journey, &walk.round).await?;
    let decided = rows::of_round(db, visit, walk.round.id).await?;
    let people = persons::everyone(db, visit.organisation.id).await?;
    let decides = |p: &&Person| walk.team.who_is(Part::Decider).any(|d| d == p.id);
    let deciders = people.iter().filter(decides).map(|p| p.name.clone()).collect();
    let others = people.into_iter().filter(|p| p.active && p.id != walk.person).collect();
    Ok(Desk { walk, known, decided, others, deciders })
}

#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    valg: String,
}

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Reply {
    let mut db = app.db.read().await?;
    let desk = desk(&mut db, &visit, &id).await?;
    let typed = Posted::of(&[("valg", &asked.valg)]);
    let shown = view::Shown { typed: &typed, problems: &Problems::none(), personal: &[], gates: &[] };
    Ok(visit.show(words::title(visit.lang), view::desk(&visit, &desk, &shown)))
}

pub(super) async fn decide(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let desk = desk(&mut db, &visit, &id).await?;
    if !desk.may_decide(&visit) {
        let shown = view::Shown { typed: &posted, problems: &Problems::none(), personal: &[], gates: &[] };
        return Ok(visit.show_as(StatusCode::FORBIDDEN, words::title(visit.lang), view::desk(&visit, &desk, &shown)));
    }
    let mut problems = Problems::none();
    let draft = ready(&visit, &desk, &posted, &mut problems);
    let personal = draft.as_ref().map(draft::personal).unwrap_or_default();
    let Some(draft) = draft.filter(|_| personal.is_empty() || posted.has("likevel")) else {
        return Ok(again(&visit, &desk, &posted, (&problems, &personal, &[])));
    };
    let change = made(&app, &visit, &mut db, &desk, draft).await?;
    drop(db);
    match app.db.write(change).await? {
        Done::Decided => Ok(to(desk.walk.place("runder"))),
        Done::Held(gates) => {
            problems.add(
                if gates.iter().all(|g| g.opens_with_a_reason()) { "likevel_fordi" } else { "valg" },
                words::held(visit.lang),
            );
            Ok(again(&visit, &desk, &posted, (&problems, &[], &gates)))
        }
        Done::TooLate => too_late(&app, &visit, &id, &posted).await,
    }
}

/// The form once more, with what must be mended.
fn again(
    visit: &Visit,
    desk: &Desk,
    posted: &Posted,
    (problems, personal, gates): (&Problems, &[Personal], &[Gate]),
) -> axum::response::Response {
    let shown = view::Shown { typed: posted, problems, personal, gates };
    visit.show_again(words::title(visit.lang), view::desk(visit, desk, &shown))
}

/// Somebody else closed the round first: what they decided is shown, and what was typed here is kept.
async fn too_late(app: &App, visit: &Visit, id: &str, posted: &Posted) -> Reply {
    let mut db = app.db.read().await?;
    let desk = desk(&mut db, visit, id).await?;
    let mut problems = Problems::none();
    problems.add("valg", words::too_late(visit.lang));
    Ok(again(visit, &desk, posted, (&problems, &[], &[])))
}

/// The decision as it was typed, when the round is still open and rule D4 has its second name.
fn ready(visit: &Visit, desk: &Desk, posted: &Posted, problems: &mut Problems) -> Option<Draft> {
    let is_another_round = posted.has("runde") && posted.get("runde") != desk.walk.round.id.to_string();
    if desk.walk.round.half == Half::Decided || is_another_round {
        problems.add("valg", words::too_late(visit.lang));
        return None;
    }
    let draft = draft::typed(visit, posted, &desk.others, problems)?;
    let (_, spent) = desk.known.spent();
    if needs_a_second(&draft, desk.is_sole_author(), spent, visit.organisation.alone_kroner) {
        let limit = base::words::kroner(visit.lang, visit.organisation.alone_kroner);
        problems.add("andre", words::second_needed(visit.lang, &limit));
        return None;
    }
    Some(draft)
}

async fn made(app: &App, visit: &Visit, db: &mut Read, desk: &Desk, draft: Draft) -> anyhow::Result<Decide> {
    let at = visit.now;
    let needs = journeys::needs_of(db, visit.organisation.id, desk.walk.journey.id).await?;
    let tell = needs.into_iter().map(|need| (need, [app.chance.new_id(at), app.chance.new_id(at)])).collect();
    Ok(Decide {
        visit: visit.clone(),
        journey: desk.walk.journey.clone(),
        round: desk.walk.round.clone(),
        id: app.chance.new_id(at),
        draft,
        next_round: app.chance.new_id(at),
        tell,
        entry: app.chance.new_id(at),
    })
}

/// What was decided and what was known then, as it was written; later changes do not show here.
pub(super) async fn document(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    visit.person()?;
    let id: Id<Decision> = id.parse().map_err(|_| Refusal::Missing)?;
    let mut db = app.db.read().await?;
    let (decision, journey, document) = rows::with_document(&mut db, &visit, id).await?.ok_or(Refusal::Missing)?;
    let then: Snapshot = serde_json::from_str(&document).context("the document of a decision")?;
    let is_untouched = sha256(document.as_bytes()) == decision.sha256;
    Ok(visit.show(words::document_title(visit.lang), view::document(&visit, &journey, &decision, &then, is_untouched)))
}
