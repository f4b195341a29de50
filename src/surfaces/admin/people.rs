//! Inviting people, closing and opening their accounts, taking roles away.

use super::{pages, view::Told};
use crate::people::{
    Person, Role, Visit,
    invite::{Invitation, Invited, invite},
    organisations,
    persons::{self, TakeRole},
    sign_in::SetAccount,
};
use axum::extract::{Path, State};
use base::{
    page::form::{Problems, clean},
    text,
    web::{App, Posted, Refusal, Reply, to},
};

pub(super) async fn invite_somebody(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    pages::only_administrators(&visit)?;
    let lang = visit.lang;
    let mut problems = Problems::none();
    let name = problems.take("navn", clean(lang, posted.get("navn"), 100));
    let email = posted.get("epost").trim().to_lowercase();
    if !text::is_email(&email) {
        problems.add("epost", base::words::not_an_email(lang));
    }
    let role = problems.take("rolle", Role::from_text(posted.get("rolle")).ok_or(base::words::choose_one(lang)));
    let (Some(name), Some(role), true) = (name, role, problems.is_empty()) else {
        return pages::page(&app, &visit, &posted, &problems, None).await;
    };
    let mut db = app.db.read().await?;
    let units = organisations::all_units(&mut db, visit.organisation.id).await?;
    drop(db);
    let unit = units.iter().find(|u| u.id.to_string() == posted.get("enhet-rolle")).map(|u| u.id);
    let invitation = Invitation { name, email, role, unit, lang: visit.organisation.lang };
    let told = match invite(&app, &visit.organisation, invitation).await? {
        Invited::ByLetter => Told::Sent,
        Invited::Link(link) => Told::Link(link),
    };
    pages::page(&app, &visit, &Posted::default(), &Problems::none(), Some(told)).await
}

/// Somebody in this organisation other than the administrator who asks: nobody locks the door behind himself.
async fn somebody_else(app: &App, visit: &Visit, id: &str) -> Result<Person, Refusal> {
    pages::only_administrators(visit)?;
    let id = id.parse().map_err(|_| Refusal::Missing)?;
    let mut db = app.db.read().await?;
    let person = persons::by_id(&mut db, visit.organisation.id, id).await?.ok_or(Refusal::Missing)?;
    if person.id == visit.person()?.id { Err(Refusal::NotAllowed) } else { Ok(person) }
}

pub(super) async fn close(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    set_active(&app, &visit, &id, false).await
}

pub(super) async fn reopen(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    set_active(&app, &visit, &id, true).await
}

async fn set_active(app: &App, visit: &Visit, id: &str, active: bool) -> Reply {
    let person = somebody_else(app, visit, id).await?;
    app.db.write(SetAccount { organisation: visit.organisation.id, person: person.id, active }).await?;
    Ok(to("/admin#folk"))
}

pub(super) async fn take_role(State(app): State<App>, visit: Visit, Path(id): Path<String>, posted: Posted) -> Reply {
    let person = somebody_else(&app, &visit, &id).await?;
    let Some(role) = Role::from_text(posted.get("rolle")) else { return Err(Refusal::Unreadable) };
    app.db.write(TakeRole { organisation: visit.organisation.id, person: person.id, role }).await?;
    Ok(to("/admin#folk"))
}
