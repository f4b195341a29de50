//! The administrator's page through its doors.

use crate::{people::Role, testing::Site};

#[tokio::test]
async fn only_an_administrator_opens_the_page() {
    let site = Site::one().await;
    site.anyone().get("/admin").await.is(303);
    site.as_role(Role::Coach).await.get("/admin").await.is(403);
    site.as_role(Role::Administrator).await.get("/admin").await.is(200).shows("Styring");
}

#[tokio::test]
async fn an_invited_person_comes_in_by_the_link_and_only_once() {
    for site in Site::both().await {
        let admin = site.as_role(Role::Administrator).await;
        let fields =
            [("navn", "Kari Ny"), ("epost", "kari@solvik.test"), ("rolle", "leader"), ("enhet-rolle", &site.south.to_string())];
        let page = admin.post("/admin/folk", &fields).await.is(200).shows("http://blt.test/inn/").text();
        let link = page.split("http://blt.test").nth(1).expect("a link").split(['<', ' ']).next().expect("its end").to_owned();
        let kari = site.anyone();
        kari.get(&link).await.is(200).shows("Kari Ny");
        kari.post(&link, &[]).await.is(303);
        kari.get("/innboks").await.is(200);
        site.anyone().post(&link, &[]).await.is(410);
    }
}

#[tokio::test]
async fn a_closed_account_is_out_in_the_next_request() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        leader.get("/innboks").await.is(200);
        let id = site.person("leader").await.id;
        site.as_role(Role::Administrator).await.post(&format!("/admin/folk/{id}/stenging"), &[]).await.is(303);
        leader.get("/innboks").await.is(303);
    }
}

#[tokio::test]
async fn wrong_settings_are_told_beside_the_field_and_kept() {
    let site = Site::one().await;
    let admin = site.as_role(Role::Administrator).await;
    let fields = [("kommune", "Ny & Bedre"), ("malform", "nb"), ("farge", "skog"), ("dager", "0")];
    admin.post("/admin/innstillinger", &fields).await.is(422).shows("Skriv et tall fra 1 til 60.").shows("Ny &amp; Bedre");
    let fields = [("kommune", "Ny & Bedre"), ("malform", "nn"), ("farge", "skog"), ("dager", "5")];
    admin.post("/admin/innstillinger", &fields).await.is(303);
    site.anyone().get("/").await.shows("Ny &amp; Bedre").shows("data-theme=\"skog\"");
}

#[tokio::test]
async fn an_administrator_cannot_lock_himself_out() {
    let site = Site::one().await;
    let id = site.person("administrator").await.id;
    let admin = site.as_role(Role::Administrator).await;
    admin.post(&format!("/admin/folk/{id}/stenging"), &[]).await.is(403);
}

#[tokio::test]
async fn two_units_of_one_name_are_told() {
    for site in Site::both().await {
        let admin = site.as_role(Role::Administrator).await;
        admin.post("/admin/enheter", &[("enhet", "Kjøkken")]).await.is(303);
        admin.post("/admin/enheter", &[("enhet", "Kjøkken")]).await.is(422).shows("tatt i bruk");
    }
}
