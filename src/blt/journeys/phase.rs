//! Moving a round between its halves: on, or back with a word of why.

use super::{
    journey::{Half, Why},
    rows::MoveRound,
    view, walk, words,
};
use crate::people::Visit;
use axum::extract::{Path, State};
use base::{
    page::form::Problems,
    web::{App, Posted, Reply, to},
};

pub(super) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = walk::for_change(&mut db, &visit, &id).await?;
    Ok(visit.show(words::phase_title(visit.lang), view::phase(&visit, &walk, &Posted::default(), &Problems::none())))
}

pub(super) async fn go(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let walk = walk::for_change(&mut db, &visit, &id).await?;
    drop(db);
    let mut problems = Problems::none();
    let again =
        |problems: &Problems| Ok(visit.show_again(words::phase_title(visit.lang), view::phase(&visit, &walk, &posted, problems)));
    let Some(half) = Half::from_text(posted.get("til")).filter(|h| *h != Half::Decided) else {
        problems.add("til", base::words::choose_one(visit.lang));
        return again(&problems);
    };
    if walk.round.half == half {
        return Ok(to(walk.place(part_of(half))));
    }
    if !walk.round.may_move_to(half) {
        problems.add("til", words::phase_decided(visit.lang));
        return again(&problems);
    }
    let back = walk.round.goes_back(half);
    let why = Why::from_text(posted.get("hvorfor")).unwrap_or(Why::Other);
    let mut data =
        serde_json::json!({ "round": walk.round.number, "from": walk.round.half.as_str(), "to": half.as_str(), "back": back });
    if back {
        data["why"] = why.as_str().into();
    }
    let entry = walk.entry(&app, &visit, "journey.moved", data);
    let (organisation, journey, round) = (visit.organisation.id, walk.journey.id, walk.round.id);
    if app.db.write(MoveRound { organisation, journey, round, to: half, entry }).await? {
        return Ok(to(walk.place(part_of(half))));
    }
    problems.add("til", words::phase_decided(visit.lang));
    again(&problems)
}

/// The part of the journey's page where a half stands.
fn part_of(half: Half) -> &'static str {
    match half {
        Half::NeedGather | Half::NeedWeigh => "behov",
        Half::SolutionGather | Half::SolutionWeigh => "losning",
        Half::TestGather | Half::TestWeigh | Half::Decided => "test",
    }
}
