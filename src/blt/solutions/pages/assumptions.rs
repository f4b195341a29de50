//! Writing down what must hold for a solution to work, and what kind of question that is.

use super::{asked, guarded};
use crate::{
    blt::{
        journeys::Walk,
        solutions::{
            proposed::Proposed,
            rows::{AddAssumption, ChangeAssumption},
            solution::{Asks, Assumption, MOST_IN_LINE, Solution},
            view, words,
        },
    },
    people::Visit,
};
use axum::extract::{Path, Query, State};
use base::{
    id::Id,
    page::form::{Problems, clean},
    web::{App, Posted, Refusal, Reply, to},
};
use serde::Deserialize;
use serde_json::json;

/// The solution it is about, when one came from there.
#[derive(Default, Deserialize)]
pub(in crate::blt::solutions) struct About {
    #[serde(default)]
    losning: String,
}

pub(in crate::blt::solutions) async fn new(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    Query(about): Query<About>,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, proposed) = asked(&mut db, &visit, &id).await?;
    let chosen = proposed.chosen().or_else(|| proposed.on_the_table().next()).map(|s| s.id.to_string()).unwrap_or_default();
    let solution = if about.losning.is_empty() { &chosen } else { &about.losning };
    let typed = Posted::of(&[("losning", solution), ("maa_stemme", "on"), ("gjelder", Asks::Want.as_str())]);
    let body = view::assumption_form(&visit, &walk, &proposed, None, &typed, &Problems::none(), &[]);
    Ok(visit.show(words::assumption_title(visit.lang), body))
}

/// An assumption whose fields are good.
struct Checked {
    solution: Id<Solution>,
    text: String,
    asks: Asks,
    must_hold: bool,
}

fn checked(
    visit: &Visit,
    walk: &Walk,
    proposed: &Proposed,
    before: Option<&Assumption>,
    posted: &Posted,
) -> Result<Checked, Reply> {
    let lang = visit.lang;
    let mut problems = Problems::none();
    let solution = match before {
        Some(before) => Some(before.solution_id),
        None => {
            let known = proposed.solutions.iter().map(|s| s.id).find(|id| id.to_string() == posted.get("losning"));
            problems.take("losning", known.ok_or(base::words::choose_one(lang)))
        }
    };
    let text = problems.take("tekst", clean(lang, posted.get("tekst"), MOST_IN_LINE));
    let asks = problems.take("gjelder", Asks::from_text(posted.get("gjelder")).ok_or(base::words::choose_one(lang)));
    let found = text.as_deref().map(|t| guarded(posted, &[t])).unwrap_or_default();
    let (Some(solution), Some(text), Some(asks), true) = (solution, text, asks, found.is_empty()) else {
        let body = view::assumption_form(visit, walk, proposed, before, posted, &problems, &found);
        return Err(Ok(visit.show_again(words::assumption_title(lang), body)));
    };
    Ok(Checked { solution, text, asks, must_hold: posted.has("maa_stemme") })
}

pub(in crate::blt::solutions) async fn add(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, proposed) = asked(&mut db, &visit, &id).await?;
    drop(db);
    let good = match checked(&visit, &walk, &proposed, None, &posted) {
        Ok(good) => good,
        Err(again) => return again,
    };
    let id = app.chance.new_id(visit.now);
    let change = AddAssumption {
        organisation: visit.organisation.id,
        id,
        journey: walk.journey.id,
        round: walk.round.id,
        solution: good.solution,
        text: good.text,
        must_hold: good.must_hold,
        asks: good.asks,
        person: walk.person,
        at: visit.now,
        entry: walk.entry(&app, &visit, "assumption.added", json!({ "assumption": id, "must_hold": good.must_hold })),
    };
    app.db.write(change).await?;
    Ok(to(if posted.has("en_til") { walk.address("antakelser") } else { walk.place("losning") }))
}

fn before<'a>(proposed: &'a Proposed, id: &str) -> Result<&'a Assumption, Refusal> {
    proposed.assumptions.iter().find(|a| a.id.to_string() == id).ok_or(Refusal::Missing)
}

pub(in crate::blt::solutions) async fn edit(
    State(app): State<App>,
    visit: Visit,
    Path((id, assumption)): Path<(String, String)>,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, proposed) = asked(&mut db, &visit, &id).await?;
    let assumption = before(&proposed, &assumption)?;
    let mut fields = vec![("tekst", assumption.text.as_str()), ("gjelder", assumption.asks.as_str())];
    fields.extend(assumption.must_hold.then_some(("maa_stemme", "on")));
    let body = view::assumption_form(&visit, &walk, &proposed, Some(assumption), &Posted::of(&fields), &Problems::none(), &[]);
    Ok(visit.show(words::assumption_title(visit.lang), body))
}

pub(in crate::blt::solutions) async fn change(
    State(app): State<App>,
    visit: Visit,
    Path((id, assumption)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, proposed) = asked(&mut db, &visit, &id).await?;
    drop(db);
    let assumption = before(&proposed, &assumption)?;
    let good = match checked(&visit, &walk, &proposed, Some(assumption), &posted) {
        Ok(good) => good,
        Err(again) => return again,
    };
    let change = ChangeAssumption {
        organisation: visit.organisation.id,
        journey: walk.journey.id,
        assumption: assumption.id,
        text: good.text,
        must_hold: good.must_hold,
        asks: good.asks,
        entry: walk.entry(&app, &visit, "assumption.changed", json!({ "assumption": assumption.id })),
    };
    app.db.write(change).await?;
    Ok(to(walk.place("losning")))
}
