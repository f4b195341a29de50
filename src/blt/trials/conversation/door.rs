//! The page for those who are asked to talk: what it is about, what is written down, that they decide, and no more.

use super::{rows, view, words};
use crate::{
    blt::{
        journeys::{self, Part},
        trials::{door, kinds::Knock, trial::Trial},
    },
    people::{Visit, persons},
};
use base::{
    db::Read,
    web::{Posted, Reply, to},
};
use futures::future::BoxFuture;
use http::StatusCode;

pub(super) fn show(knock: Knock) -> BoxFuture<'static, Reply> {
    Box::pin(async move {
        let (visit, trial) = (&knock.visit, &*knock.trial);
        let mut db = knock.app.db.read().await?;
        let guide = rows::guide(&mut db, visit.lang, visit.organisation.id, trial.id).await?;
        let contact = if trial.may_ask_who() { Some(contact(&mut db, visit, trial).await?) } else { None };
        let body = view::door::page(visit, trial, &guide, contact.as_ref());
        Ok(door::bare(visit, StatusCode::OK, words::door_title(visit.lang), body))
    })
}

/// Nothing is sent from this page: what people say, they say to the one who asks.
pub(super) fn take(knock: Knock, _posted: Posted) -> BoxFuture<'static, Reply> {
    Box::pin(async move { Ok(to(door::address(&knock.trial))) })
}

/// Who of the team to ask: the champion, else who planned it; the organisation itself when nobody of them has an address.
async fn contact(db: &mut Read, visit: &Visit, trial: &Trial) -> anyhow::Result<(String, String)> {
    let organisation = &visit.organisation;
    let team = journeys::team(db, visit, trial.journey_id).await?;
    for id in team.who_is(Part::Champion).chain(trial.planned_by) {
        let person = persons::by_id(db, organisation.id, id).await?.filter(|p| p.active);
        if let Some((name, email)) = person.and_then(|p| Some((p.name, p.email?))) {
            return Ok((name, email));
        }
    }
    Ok((organisation.name.clone(), organisation.contact.clone()))
}
