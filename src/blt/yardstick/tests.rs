//! The room through its doors: read by everybody inside, changed by few, and never written over.

use super::{current, version};
use crate::{
    people::Role,
    testing::{Site, Visitor},
};

const AT: &str = "/admin/malestokk";

/// The form as the page fills it, with some fields changed.
async fn form(visitor: &Visitor, changed: &[(&'static str, &str)]) -> Vec<(String, String)> {
    let text = visitor.get(AT).await.is(200).text();
    let mut fields: Vec<(String, String)> = Vec::new();
    for input in text.split("<input").skip(1) {
        let of = |name: &str| input.split(&format!("{name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
        if let (Some(name), Some(value)) = (of(" name"), of(" value")) {
            fields.push((name, value));
        }
    }
    for name in ["tegne-slag", "prove-slag", "bruke-slag", "mye-slag"] {
        fields.push((name.to_owned(), "practical".to_owned()));
    }
    fields.retain(|(name, _)| name != "tilbake" && changed.iter().all(|(other, _)| other != name));
    fields.extend(changed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

async fn post(visitor: &Visitor, fields: &[(String, String)]) -> crate::testing::Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.post(AT, &fields).await
}

#[tokio::test]
async fn every_employee_may_read_it_and_only_coach_and_administrator_may_change_it() {
    let site = Site::one().await;
    site.anyone().get(AT).await.is(303);
    site.as_role(Role::Elected).await.get(AT).await.is(403);
    let employee = site.as_role(Role::Employee).await;
    employee.get(AT).await.is(200).shows("Dere bruker målestokken som fulgte med.").hides("Endre målestokken");
    employee.post(AT, &[("tilbake", "1")]).await.is(403);
    for role in [Role::Coach, Role::Administrator] {
        site.as_role(role).await.get(AT).await.is(200).shows("Endre målestokken");
    }
}

#[tokio::test]
async fn it_tells_how_many_are_enough_when_all_succeed() {
    let site = Site::one().await;
    let page = site.as_role(Role::Employee).await.get(AT).await.is(200);
    page.shows("4 personer").shows("6 personer").shows("14 personer").shows("17 personer").shows("Sheeran 2002");
}

#[tokio::test]
async fn a_change_is_a_new_version_and_the_old_one_stays() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let fields = form(&coach, &[("bruke-sikker", "95"), ("fordi", "Vi vil være sikrere")]).await;
        post(&coach, &fields).await.is(303);
        coach.get(AT).await.shows("Dere bruker utgave 1.").shows("Vi vil være sikrere").shows("95 av 100");
        let visit = site.visit_of("coach").await;
        let mut db = site.app.db.read().await.expect("reads");
        assert_eq!(current(&mut db, &visit).await.expect("reads").adopt.sure, 95);
        assert_eq!(version(&mut db, &visit, 0).await.expect("reads").expect("is there").adopt.sure, 90);
        assert_eq!(version(&mut db, &visit, 1).await.expect("reads").expect("is there").adopt.sure, 95);
        assert!(version(&mut db, &visit, 2).await.expect("reads").is_none());
        drop(db);
        post(&coach, &fields).await.is(422).shows("Noen andre har endret dette");
        coach.post(AT, &[("tilbake", "1")]).await.is(303);
        coach.get(AT).await.shows("Dere bruker målestokken som fulgte med.").shows("Utgave 2");
    }
}

#[tokio::test]
async fn numbers_that_contradict_what_is_known_are_refused_beside_their_field() {
    let site = Site::one().await;
    let coach = site.as_role(Role::Coach).await;
    let fields = form(&coach, &[("sporsmal-ja", "3"), ("stor", "9"), ("fordi", "Tull")]).await;
    post(&coach, &fields).await.is(422).shows("Et ja kan ikke veie mer enn et nei.").shows("En større endring");
    let fields = form(&coach, &[("bruke-virker", "100"), ("fordi", "")]).await;
    post(&coach, &fields).await.is(422).shows("Skriv et tall fra 1 til 99.").shows("Skriv hvorfor.");
    coach.post(AT, &[("lest", "🗝\0"), ("bruke-virker", "99999999999999999999")]).await.is(422);
}
