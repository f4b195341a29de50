//! Showing the administrator's page, and changing settings and units.

use super::{view, words};
use crate::people::{
    Deed, Visit,
    organisations::{self, AddUnit, SaveSettings},
    persons,
};
use axum::extract::State;
use base::{
    page::{
        form::{Problems, clean, clean_optional, whole_number},
        theme::Theme,
    },
    text,
    web::{App, Posted, Refusal, Reply, to},
    words::Lang,
};

/// The highest limit for what one person may decide about alone.
const MOST_ALONE: i64 = 1_000_000_000;

/// Only administrators; to others the page is not theirs.
pub(super) fn only_administrators(visit: &Visit) -> Result<(), Refusal> {
    if visit.person()?.may_somewhere(Deed::Administer) { Ok(()) } else { Err(Refusal::NotAllowed) }
}

pub(super) async fn show(State(app): State<App>, visit: Visit) -> Reply {
    only_administrators(&visit)?;
    page(&app, &visit, &Posted::default(), &Problems::none(), None).await
}

/// The page, with a form that was not good, or the link of a new invitation.
pub(super) async fn page(app: &App, visit: &Visit, typed: &Posted, problems: &Problems, told: Option<view::Told>) -> Reply {
    let mut db = app.db.read().await?;
    let shown = view::Shown {
        units: organisations::all_units(&mut db, visit.organisation.id).await?,
        people: persons::everyone(&mut db, visit.organisation.id).await?,
        told,
    };
    let body = view::admin(visit, &shown, typed, problems);
    let title = words::title(visit.lang);
    Ok(if problems.is_empty() { visit.show(title, body) } else { visit.show_again(title, body) })
}

pub(super) async fn save_settings(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    only_administrators(&visit)?;
    let lang = visit.lang;
    let mut problems = Problems::none();
    let name = problems.take("kommune", clean(lang, posted.get("kommune"), 100));
    let contact = problems.take("kontakt", clean_optional(lang, posted.get("kontakt"), 300));
    let language = problems.take("malform", Lang::parse(posted.get("malform")).ok_or(base::words::choose_one(lang)));
    let theme = problems.take("farge", Theme::parse(posted.get("farge")).ok_or(base::words::choose_one(lang)));
    let days = posted.get("dager").trim().parse().ok().filter(|d: &i64| (1..=60).contains(d));
    let days = problems.take("dager", days.ok_or_else(|| base::words::out_of_range(lang, 1, 60)));
    let alone = match posted.get("belop").trim() {
        "" => Some(visit.organisation.alone_kroner),
        typed => problems.take("belop", whole_number(lang, typed, 0, MOST_ALONE)),
    };
    let (Some(name), Some(contact), Some(language), Some(theme), Some(first_answer_days), Some(alone_kroner)) =
        (name, contact, language, theme, days, alone)
    else {
        return page(&app, &visit, &posted, &problems, None).await;
    };
    app.db
        .write(SaveSettings {
            organisation: visit.organisation.id,
            name,
            lang: language,
            theme: theme.name().to_owned(),
            first_answer_days,
            moderation: posted.has("moderering"),
            alone_kroner,
            contact: contact.unwrap_or_default(),
            at: visit.now,
        })
        .await?;
    Ok(to("/admin"))
}

pub(super) async fn add_unit(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    only_administrators(&visit)?;
    let mut problems = Problems::none();
    let name = problems.take("enhet", clean(visit.lang, posted.get("enhet"), 100));
    let Some(name) = name else { return page(&app, &visit, &posted, &problems, None).await };
    let mut db = app.db.read().await?;
    let units = organisations::all_units(&mut db, visit.organisation.id).await?;
    drop(db);
    let parent = units.iter().find(|u| u.id.to_string() == posted.get("under")).map(|u| u.id);
    let id = app.chance.new_id(visit.now);
    let add = AddUnit { organisation: visit.organisation.id, id, parent, slug: text::slug(&name), name };
    match app.db.write(add).await {
        Ok(()) => Ok(to("/admin#enheter")),
        Err(cause) if base::db::is_unique_violation(&cause) => {
            problems.add("enhet", base::words::already_taken(visit.lang));
            page(&app, &visit, &posted, &problems, None).await
        }
        Err(cause) => Err(cause.into()),
    }
}
