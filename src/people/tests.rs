//! Organisations side by side, and the way in, through their doors.

use crate::{
    people::{Role, sessions, sign_in},
    testing::Site,
};

#[tokio::test]
async fn the_host_name_chooses_the_organisation() {
    for site in Site::both().await {
        site.neighbour().await;
        site.anyone().get("/").await.shows("Solvik kommune").hides("Nabo kommune");
        site.anyone().at("nabo.test").get("/").await.shows("Nabo kommune").hides("Solvik kommune").shows("data-theme=\"skog\"");
        site.anyone().at("NABO.test:8443").get("/").await.shows("Nabo kommune");
    }
}

#[tokio::test]
async fn nothing_leaks_between_organisations() {
    for site in Site::both().await {
        site.neighbour().await;
        let sample = site.sample().await;
        let there = site.anyone().at("nabo.test");
        there.get(&format!("/folg/{}", sample.follow)).await.is(404);
        there.post("/folg", &[("kode", &sample.follow)]).await.is(422);
        there.get(&format!("/utfordringer/{}", sample.challenge)).await.is(404);
        // A session of one organisation opens nothing in the other.
        let coach = site.as_role(Role::Coach).await;
        coach.get("/innboks").await.is(200);
        let same_browser = coach.clone().at("nabo.test");
        same_browser.get("/innboks").await.is(303);
        same_browser.get(&format!("/behov/{}", sample.need)).await.is(303);
    }
}

#[tokio::test]
async fn a_known_and_an_unknown_address_get_the_same_answer() {
    for site in Site::both().await {
        let known = site.anyone().post("/inn", &[("epost", "coach@solvik.test")]).await.is(200).text();
        let unknown = site.anyone().post("/inn", &[("epost", "ingen@solvik.test")]).await.is(200).text();
        assert_eq!(known.replace("coach@", "X@"), unknown.replace("ingen@", "X@"));
        site.anyone().post("/inn", &[("epost", "ikke en adresse")]).await.is(422).shows("ikke en adresse");
    }
}

/// A sign-in link for the coach, as the letter carries it.
async fn link(site: &Site) -> String {
    let (token, at) = (site.app.chance.token(), site.clock.now());
    let person = Some(site.person("coach").await.id);
    let ends_at = at.plus_ms(sign_in::LINK_MINUTES * 60_000);
    let token_hash = sessions::hash(&token);
    site.app
        .db
        .write(sign_in::MakeLink { organisation: site.organisation.id, person, token_hash, at, ends_at, letter: None })
        .await
        .expect("made");
    format!("/inn/{token}")
}

#[tokio::test]
async fn a_link_is_not_used_up_by_looking_and_works_once() {
    for site in Site::both().await {
        let link = link(&site).await;
        let coach = site.anyone();
        coach.get(&link).await.is(200);
        coach.get(&link).await.is(200);
        coach.post(&link, &[("til", "/innboks")]).await.is(303);
        coach.get("/innboks").await.is(200);
        site.anyone().post(&link, &[]).await.is(410).shows("Få en ny lenke");
        coach.post("/ut", &[]).await.is(303);
        coach.get("/innboks").await.is(303);
    }
}

#[tokio::test]
async fn an_old_link_and_an_old_session_open_nothing() {
    for site in Site::both().await {
        let link = link(&site).await;
        site.clock.advance((sign_in::LINK_MINUTES + 1) * 60_000);
        site.anyone().post(&link, &[]).await.is(410);
        let coach = site.as_role(Role::Coach).await;
        coach.get("/innboks").await.is(200);
        site.clock.advance(sessions::DAYS * 86_400_000);
        coach.get("/innboks").await.is(303);
    }
}

#[tokio::test]
async fn nobody_is_led_to_another_site_after_signing_in() {
    let site = Site::one().await;
    let link = link(&site).await;
    let page = site.anyone().post(&link, &[("til", "//evil.test/x")]).await.is(303);
    assert_eq!(page.location(), "/");
    // Browsers leave out tabs and line ends, and take a backslash for a slash.
    let coach = site.as_role(Role::Coach).await;
    for elsewhere in ["/%09/evil.test", "/%0a/evil.test", "/%5Cevil.test", "https:evil.test"] {
        assert_eq!(coach.get(&format!("/inn?til={elsewhere}")).await.is(303).location(), "/", "{elsewhere}");
    }
    assert_eq!(coach.get("/inn?til=/lop").await.location(), "/lop");
}

/// A link that founds, as the first start prints it.
async fn founding(site: &Site) -> String {
    let (token, at) = (site.app.chance.token(), site.clock.now());
    let (token_hash, ends_at) = (sessions::hash(&token), at.plus_days(sign_in::INVITATION_DAYS));
    let link = sign_in::MakeLink { organisation: 0, person: None, token_hash, at, ends_at, letter: None };
    site.app.db.write(link).await.expect("made");
    format!("/oppsett/{token}")
}

#[tokio::test]
async fn an_installation_that_has_an_organisation_is_not_founded_again() {
    for site in Site::both().await {
        let link = founding(&site).await;
        let fields = [("kommune", "Falsk kommune"), ("navn", "Per"), ("epost", "per@falsk.test"), ("malform", "nb")];
        site.anyone().post(&link, &fields).await.is(404);
        site.anyone().get("/").await.shows("Solvik kommune");
        let count = crate::people::organisations::count(&mut site.app.db.read().await.expect("reads")).await.expect("counts");
        assert_eq!(count, 1);
    }
}

#[tokio::test]
async fn one_link_used_takes_the_others_with_it() {
    for site in Site::both().await {
        let (first, second) = (link(&site).await, link(&site).await);
        site.anyone().post(&first, &[]).await.is(303);
        site.anyone().post(&second, &[]).await.is(410);
    }
}

#[tokio::test]
async fn what_was_open_when_an_account_was_closed_stays_closed() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let link = link(&site).await;
        let person = site.person("coach").await.id;
        for active in [false, true] {
            let organisation = site.organisation.id;
            site.app.db.write(sign_in::SetAccount { organisation, person, active }).await.expect("written");
        }
        coach.get("/innboks").await.is(303);
        site.anyone().post(&link, &[]).await.is(410);
    }
}

#[tokio::test]
async fn what_was_typed_survives_a_session_that_ran_out() {
    for site in Site::both().await {
        let sample = site.sample().await;
        let address = format!("/lop/{}/innsikt", sample.journey);
        let page = site.anyone().post(&address, &[("tekst", "Tolv av tjue <venter>"), ("kilde", "Besøk")]).await.is(401);
        page.shows("value=\"Tolv av tjue &lt;venter&gt;\"").shows("value=\"Besøk\"").shows(&format!("action=\"{address}\""));
        // Nothing to lose: straight to signing in.
        site.anyone().post(&address, &[]).await.is(303);
    }
}

#[tokio::test]
async fn no_address_and_no_field_with_odd_bytes_breaks_anything() {
    for site in Site::both().await {
        let anyone = site.anyone();
        for odd in ["/utfordringer/%00", "/lop/%ff", "/lop/%00", "/folg/%00", "/t/%00", "/inn/%00", "/bilder/%00"] {
            anyone.get(odd).await.is(404).shows("Vi fant ikke siden");
        }
        let nul = "a\0b";
        anyone.post("/behov", &[("text", "Rampa er bratt"), ("utfordring", nul), ("bilde_beholdt", nul)]).await.is(303);
        anyone.post("/folg", &[("kode", nul)]).await.is(422);
        anyone.post("/inn", &[("epost", "a\0@b.no")]).await.is(200);
    }
}

#[tokio::test]
async fn a_chosen_language_is_remembered() {
    for site in Site::both().await {
        let anyone = site.anyone();
        anyone.post("/sprak", &[("lang", "nn"), ("tilbake", "/folg")]).await.is(303);
        anyone.get("/").await.shows("Kva er vanskeleg");
        anyone.post("/sprak", &[("lang", "xx")]).await.is(400);
    }
}
