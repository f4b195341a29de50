//! Answering "what do others do?": somebody who does something, or that nothing was found.

use super::{asked, guarded};
use crate::{
    blt::{
        journeys,
        solutions::{
            rows::{AddElsewhere, RemoveElsewhere},
            solution::{MOST_IN_LINE, MOST_LETTERS},
            view, words,
        },
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean, clean_optional},
    web::{App, Posted, Refusal, Reply, to},
};
use serde_json::json;

pub(in crate::blt::solutions) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, proposed) = asked(&mut db, &visit, &id).await?;
    let body = view::elsewhere(&visit, &walk, &proposed, &Posted::default(), &Problems::none(), &[]);
    Ok(visit.show(words::elsewhere_title(visit.lang), body))
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
    let (lang, mut problems) = (visit.lang, Problems::none());
    let found = !posted.has("ingen");
    let needed = |name: &str, most| {
        if found {
            clean(lang, posted.get(name), most)
        } else {
            clean_optional(lang, posted.get(name), most).map(Option::unwrap_or_default)
        }
    };
    let who = problems.take("hvem", needed("hvem", MOST_IN_LINE));
    let what = problems.take("hva", needed("hva", MOST_LETTERS));
    let source = problems.take("kilde", clean_optional(lang, posted.get("kilde"), MOST_IN_LINE)).map(Option::unwrap_or_default);
    let personal = guarded(&posted, &["hvem", "hva", "kilde"].map(|name| posted.get(name)));
    let (Some(who), Some(what), Some(source), true) = (who, what, source, personal.is_empty()) else {
        let body = view::elsewhere(&visit, &walk, &proposed, &posted, &problems, &personal);
        return Ok(visit.show_again(words::elsewhere_title(lang), body));
    };
    let (id, organisation, journey, round) =
        (app.chance.new_id(visit.now), visit.organisation.id, walk.journey.id, walk.round.id);
    let entry = walk.entry(&app, &visit, "elsewhere.added", json!({ "found": found }));
    let (person, at) = (walk.person, visit.now);
    app.db.write(AddElsewhere { organisation, id, journey, round, found, who, what, source, person, at, entry }).await?;
    Ok(to(walk.place("losning")))
}

pub(in crate::blt::solutions) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path((id, answer)): Path<(String, String)>,
) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    drop(db);
    let elsewhere = answer.parse().map_err(|_| Refusal::Missing)?;
    let entry = walk.entry(&app, &visit, "elsewhere.removed", serde_json::Value::Null);
    let (organisation, journey) = (visit.organisation.id, walk.journey.id);
    app.db.write(RemoveElsewhere { organisation, journey, elsewhere, entry }).await?;
    Ok(to(walk.address("andre")))
}
