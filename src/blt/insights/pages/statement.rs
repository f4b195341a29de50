//! Writing the problem in one sentence: who needs what, and why. Every save is a new version.

use crate::{
    blt::{
        insights::{
            insight::{HowMany, MOST_IN_LINE, Statement},
            rows::{SaveStatement, statements},
            view, words,
        },
        journeys::{self, Walk},
    },
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean, clean_optional},
    text::{self, Personal},
    web::{App, Posted, Reply, to},
    words::Lang,
};

pub(in crate::blt::insights) async fn show(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    let versions = statements(&mut db, &visit, walk.journey.id).await?;
    let typed = as_form(versions.last());
    let body = view::statement_form(&visit, &walk, &versions, &typed, &Problems::none(), &[]);
    Ok(visit.show(words::statement_title(visit.lang), body))
}

/// What stands in the form before anybody has typed.
fn as_form(newest: Option<&Statement>) -> Posted {
    let Some(now) = newest else { return Posted::of(&[("lest", "0")]) };
    let version = now.version.to_string();
    let number = match now.how_many {
        Some(HowMany::Number(number)) => number.to_string(),
        Some(HowMany::Unknown) | None => String::new(),
    };
    let mut fields = vec![
        ("lest", version.as_str()),
        ("hvem", &now.who),
        ("trenger", &now.needs),
        ("fordi", &now.because),
        ("ikke_for", &now.not_for),
        ("antall", &number),
    ];
    fields.extend((now.how_many == Some(HowMany::Unknown)).then_some(("vet_ikke", "on")));
    Posted::of(&fields)
}

/// How big it is: a number as people write numbers, or that nobody knows yet.
fn how_many(lang: Lang, posted: &Posted) -> Result<Option<HowMany>, &'static str> {
    let digits: String = posted.get("antall").chars().filter(|c| !c.is_whitespace() && *c != '.').collect();
    if digits.is_empty() {
        return Ok(posted.has("vet_ikke").then_some(HowMany::Unknown));
    }
    let number = digits.chars().all(|c| c.is_ascii_digit()).then(|| HowMany::parse(&digits)).flatten();
    number.map(Some).ok_or(base::words::not_a_number(lang))
}

pub(in crate::blt::insights) async fn save(
    State(app): State<App>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Posted,
) -> Reply {
    let mut db = app.db.read().await?;
    let walk = journeys::for_change(&mut db, &visit, &id).await?;
    let versions = statements(&mut db, &visit, walk.journey.id).await?;
    drop(db);
    let mut problems = Problems::none();
    let again = |problems: &Problems, found: &[Personal]| {
        let body = view::statement_form(&visit, &walk, &versions, &posted, problems, found);
        Ok(visit.show_again(words::statement_title(visit.lang), body))
    };
    let Some(change) = checked(&app, &visit, &walk, &posted, &mut problems) else { return again(&problems, &[]) };
    let found = text::personal(&[&change.who, &change.needs, &change.because, &change.not_for].map(String::as_str).join("\n"));
    if !found.is_empty() && !posted.has("likevel") {
        return again(&problems, &found);
    }
    if app.db.write(change).await? {
        return Ok(to(walk.place("behov")));
    }
    // What the others wrote stands below the form; what was typed here is kept, and the next save comes after theirs.
    let mut db = app.db.read().await?;
    let versions = statements(&mut db, &visit, walk.journey.id).await?;
    let typed = after_newest(&posted, &versions);
    problems.add("hvem", base::words::changed_meanwhile(visit.lang));
    let body = view::statement_form(&visit, &walk, &versions, &typed, &problems, &[]);
    Ok(visit.show_again(words::statement_title(visit.lang), body))
}

fn after_newest(posted: &Posted, versions: &[Statement]) -> Posted {
    let newest = versions.last().map_or(0, |v| v.version).to_string();
    let kept = posted.fields().iter().filter(|(name, _)| name != "lest").map(|(name, value)| (name.as_str(), value.as_str()));
    Posted::of(&std::iter::once(("lest", newest.as_str())).chain(kept).collect::<Vec<_>>())
}

fn checked(app: &App, visit: &Visit, walk: &Walk, posted: &Posted, problems: &mut Problems) -> Option<SaveStatement> {
    let lang = visit.lang;
    let who = problems.take("hvem", clean(lang, posted.get("hvem"), MOST_IN_LINE));
    let needs = problems.take("trenger", clean(lang, posted.get("trenger"), MOST_IN_LINE));
    let because = problems.take("fordi", clean_optional(lang, posted.get("fordi"), MOST_IN_LINE));
    let not_for = problems.take("ikke_for", clean_optional(lang, posted.get("ikke_for"), MOST_IN_LINE));
    let how_many = problems.take("antall", how_many(lang, posted));
    let after = posted.get("lest").parse().unwrap_or(0);
    Some(SaveStatement {
        organisation: visit.organisation.id,
        journey: walk.journey.id,
        round: walk.round.id,
        after,
        who: who?,
        needs: needs?,
        because: because?.unwrap_or_default(),
        not_for: not_for?.unwrap_or_default(),
        how_many: how_many?,
        person: walk.person,
        at: visit.now,
        entry: walk.entry(app, visit, "statement.saved", serde_json::json!({ "version": after.saturating_add(1) })),
    })
}
