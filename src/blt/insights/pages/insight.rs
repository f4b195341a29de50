//! Writing down what was seen, said or counted; mending it, and taking it away.

use crate::{
    blt::{
        insights::{
            insight::{Insight, Kind, MOST_IN_LINE, MOST_LETTERS},
            rows::{self, AddInsight, ChangeInsight, RemoveInsight},
            view, words,
        },
        journeys::{self, Group, Walk},
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    db::Read,
    page::form::{Problems, clean},
    text::{self, Personal},
    web::{App, Posted, Refusal, Reply, to},
};
use serde_json::json;

pub(in crate::blt::insights) async fn new(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    let body = view::insight_form(&visit, &walk, None, &Posted::default(), &Problems::none(), &[]);
    Ok(visit.show(words::insight_title(visit.lang), body))
}

/// An insight whose fields are good.
struct Checked {
    kind: Kind,
    text: String,
    source: String,
    group: Group,
    from_target: bool,
}

/// The fields, or the page again with what was wrong or what the guard found.
fn checked(visit: &Visit, walk: &Walk, insight: Option<&Insight>, posted: &Posted) -> Result<Checked, Reply> {
    let lang = visit.lang;
    let mut problems = Problems::none();
    let kind = problems.take("slag", Kind::from_text(posted.get("slag")).ok_or(base::words::choose_one(lang)));
    let text = problems.take("tekst", clean(lang, posted.get("tekst"), MOST_LETTERS));
    let group = problems.take("gruppe", Group::from_text(posted.get("gruppe")).ok_or(base::words::choose_one(lang)));
    let source = problems.take("kilde", clean(lang, posted.get("kilde"), MOST_IN_LINE));
    let again = |problems: &Problems, found: &[Personal]| {
        Err(Ok(visit.show_again(words::insight_title(lang), view::insight_form(visit, walk, insight, posted, problems, found))))
    };
    let (Some(kind), Some(text), Some(group), Some(source)) = (kind, text, group, source) else { return again(&problems, &[]) };
    let found = text::personal(&format!("{text}\n{source}"));
    if !found.is_empty() && !posted.has("likevel") {
        return again(&problems, &found);
    }
    Ok(Checked { kind, text, source, group, from_target: posted.has("har_behovet") })
}

pub(in crate::blt::insights) async fn add(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    drop(db);
    let good = match checked(&visit, &walk, None, &posted) {
        Ok(good) => good,
        Err(again) => return again,
    };
    let insight = app.chance.new_id(visit.now);
    let change = AddInsight {
        organisation: visit.organisation.id,
        id: insight,
        journey: walk.journey.id,
        round: walk.round.id,
        kind: good.kind,
        text: good.text,
        source: good.source,
        group: good.group,
        from_target: good.from_target,
        person: walk.person,
        at: visit.now,
        entry: walk.entry(&app, &visit, "insight.added", json!({ "insight": insight, "group": good.group.as_str() })),
    };
    app.db.write(change).await?;
    Ok(to(if posted.has("en_til") { walk.address("innsikt") } else { walk.place("behov") }))
}

/// The insight in an address, for somebody who works on its journey.
async fn asked(db: &mut Read, visit: &Visit, id: &str, insight: &str) -> Result<(Walk, Insight), Refusal> {
    let walk = journeys::for_change(db, visit, id).await?;
    let insight = insight.parse().map_err(|_| Refusal::Missing)?;
    let insight = rows::find(db, visit, walk.journey.id, insight).await?.ok_or(Refusal::Missing)?;
    Ok((walk, insight))
}

pub(in crate::blt::insights) async fn edit(
    State(app): State<App>,
    visit: Visit,
    Path((id, insight)): Path<(String, String)>,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, insight) = asked(&mut db, &visit, &id, &insight).await?;
    let mut fields = vec![
        ("slag", insight.kind.as_str()),
        ("tekst", &insight.text),
        ("gruppe", insight.group.as_str()),
        ("kilde", &insight.source),
    ];
    fields.extend(insight.from_target.then_some(("har_behovet", "on")));
    let body = view::insight_form(&visit, &walk, Some(&insight), &Posted::of(&fields), &Problems::none(), &[]);
    Ok(visit.show(words::insight_title(visit.lang), body))
}

pub(in crate::blt::insights) async fn change(
    State(app): State<App>,
    visit: Visit,
    Path((id, insight)): Path<(String, String)>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, insight) = asked(&mut db, &visit, &id, &insight).await?;
    drop(db);
    let good = match checked(&visit, &walk, Some(&insight), &posted) {
        Ok(good) => good,
        Err(again) => return again,
    };
    let change = ChangeInsight {
        organisation: visit.organisation.id,
        journey: walk.journey.id,
        insight: insight.id,
        kind: good.kind,
        text: good.text,
        source: good.source,
        group: good.group,
        from_target: good.from_target,
        entry: walk.entry(&app, &visit, "insight.changed", json!({ "insight": insight.id })),
    };
    if app.db.write(change).await? { Ok(to(walk.place("behov"))) } else { Err(Refusal::Missing) }
}

pub(in crate::blt::insights) async fn remove(
    State(app): State<App>,
    visit: Visit,
    Path((id, insight)): Path<(String, String)>,
) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, insight) = asked(&mut db, &visit, &id, &insight).await?;
    drop(db);
    let entry = walk.entry(&app, &visit, "insight.removed", json!({ "insight": insight.id }));
    let (organisation, journey) = (visit.organisation.id, walk.journey.id);
    app.db.write(RemoveInsight { organisation, journey, insight: insight.id, entry }).await?;
    Ok(to(walk.place("behov")))
}
