//! Writing ideas: one's own first, then looking at the others'.

use super::{asked, guarded};
use crate::{
    blt::{
        journeys::Walk,
        solutions::{
            rows::AddSolution,
            solution::{Kind, MOST_IN_LINE, MOST_LETTERS, Novelty},
            view, words,
        },
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean, clean_optional},
    web::{App, Posted, Reply, to},
    words::Lang,
};

pub(in crate::blt::solutions) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let (walk, proposed) = asked(&mut db, &visit, &id).await?;
    let body = view::ideas(&visit, &walk, &proposed, &Posted::default(), &Problems::none(), &[]);
    Ok(visit.show(words::ideas_title(visit.lang), body))
}

/// An idea whose fields are good.
pub(super) struct Idea {
    pub title: String,
    pub text: String,
    pub kind: Kind,
    pub novelty: Novelty,
}

pub(super) fn idea(lang: Lang, posted: &Posted, problems: &mut Problems) -> Option<Idea> {
    let title = problems.take("tittel", clean(lang, posted.get("tittel"), MOST_IN_LINE));
    let text = problems.take("tekst", clean_optional(lang, posted.get("tekst"), MOST_LETTERS));
    let kind = problems.take("type", Kind::from_text(posted.get("type")).ok_or(base::words::choose_one(lang)));
    let novelty = Novelty::from_text(posted.get("nyhet")).unwrap_or(Novelty::Unknown);
    Some(Idea { title: title?, text: text?.unwrap_or_default(), kind: kind?, novelty })
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
    let mut problems = Problems::none();
    let idea = idea(visit.lang, &posted, &mut problems);
    let found = idea.as_ref().map(|i| guarded(&posted, &[&i.title, &i.text])).unwrap_or_default();
    let (Some(idea), true) = (idea, found.is_empty()) else {
        let body = view::ideas(&visit, &walk, &proposed, &posted, &problems, &found);
        return Ok(visit.show_again(words::ideas_title(visit.lang), body));
    };
    app.db.write(added(&app, &visit, &walk, idea)).await?;
    Ok(to(if posted.has("en_til") { walk.address("losninger") } else { walk.place("losning") }))
}

fn added(app: &App, visit: &Visit, walk: &Walk, idea: Idea) -> AddSolution {
    let id = app.chance.new_id(visit.now);
    AddSolution {
        organisation: visit.organisation.id,
        id,
        journey: walk.journey.id,
        round: walk.round.id,
        title: idea.title,
        text: idea.text,
        kind: idea.kind,
        novelty: idea.novelty,
        from_need: None,
        person: Some(walk.person),
        at: visit.now,
        entry: walk.entry(app, visit, "solution.added", serde_json::json!({ "solution": id })),
    }
}
