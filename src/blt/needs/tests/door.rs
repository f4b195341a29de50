//! The door's own promises: the same form twice is one need, the right places are plain, codes lock nobody out.

use super::reported;
use crate::{
    people::{Role, organisations},
    testing::Site,
};

#[tokio::test]
async fn the_same_form_sent_twice_is_one_need_with_one_receipt() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let page = anyone.get("/").await.text();
        let at = page.find("name=\"enkel\" value=\"").expect("an identity") + 20;
        let form = page[at..].split('"').next().expect("its end").to_owned();
        let fields = [("enkel", form.as_str()), ("text", "Rampa er for bratt")];
        let first = anyone.post("/behov", &fields).await.is(303).location();
        assert_eq!(anyone.post("/behov", &fields).await.is(303).location(), first);
        // Other words in the same form are another need, and so is the same text in another form.
        let other = [("enkel", form.as_str()), ("text", "Rampa er for bratt og glatt")];
        assert_ne!(anyone.post("/behov", &other).await.is(303).location(), first);
        let other = [("enkel", "f00"), ("text", "Rampa er for bratt")];
        assert_ne!(anyone.post("/behov", &other).await.is(303).location(), first);
        site.as_role(Role::Coach).await.get("/innboks").await.shows("3 meldinger venter.");
    }
}

#[tokio::test]
async fn the_right_places_stand_plainly_at_the_door_in_the_organisations_own_words() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let door = anyone.get("/").await.is(200).shows("ring 113").shows("https://minsak.no").text();
        let at = door.find("ring 113").expect("the place");
        assert!(door[..at].matches("<details").count() == door[..at].matches("</details").count(), "not folded away");
        let admin = site.as_role(Role::Administrator).await;
        let bad = [("avvik", "Meld avvik i Kvalitet"), ("avvik-lenke", "javascript:alert(1)")];
        admin.post("/admin/kanaler", &bad).await.is(422).shows("Meld avvik i Kvalitet");
        let good = [("avvik", "Meld avvik i Kvalitet."), ("avvik-lenke", "https://kvalitet.solvik.test/avvik")];
        admin.post("/admin/kanaler", &good).await.is(303);
        anyone.get("/").await.shows("Meld avvik i Kvalitet.").shows("href=\"https://kvalitet.solvik.test/avvik\"");
        site.as_role(Role::Coach).await.post("/admin/kanaler", &good).await.is(403);
        // The same way stands in the news of a decline.
        let code = reported(&anyone, "Et nestenuhell på lageret").await;
        let need = site.need_of(&code).await;
        let answer = [("valg", "nei"), ("grunn", "other_channel"), ("tekst", "Takk! Meld det der.")];
        site.as_role(Role::Coach).await.post(&format!("/behov/{need}/svar"), &answer).await.is(303);
        anyone.get(&format!("/folg/{code}")).await.shows("href=\"https://kvalitet.solvik.test/avvik\"");
    }
}

#[tokio::test]
async fn wrong_codes_never_lock_out_a_right_one() {
    let site = Site::one_with_limits().await;
    let anyone = site.anyone();
    let code = reported(&anyone, "Det er mørkt på stien").await;
    for _ in 0..40 {
        anyone.post("/folg", &[("kode", "123")]).await.is(422);
        anyone.get("/folg/tull").await.is(404);
    }
    let mut refused = 0;
    for _ in 0..40 {
        let unknown = site.app.chance.code().to_string();
        refused += i32::from(anyone.post("/folg", &[("kode", &unknown)]).await.status == 429);
        refused += i32::from(anyone.get(&format!("/folg/{unknown}")).await.status == 429);
    }
    assert!(refused > 0, "guessing is slowed down");
    anyone.post("/folg", &[("kode", &code)]).await.is(303);
    anyone.get(&format!("/folg/{code}")).await.is(200);
}

#[tokio::test]
async fn the_page_behind_a_code_is_not_for_search_engines() {
    let site = Site::one().await;
    let code = reported(&site.anyone(), "Det er mørkt på stien").await;
    site.anyone().get(&format!("/folg/{code}")).await.shows("name=\"robots\" content=\"noindex\"");
    site.anyone().post(&format!("/folg/{code}"), &[("melding", "")]).await.is(422).shows("content=\"noindex\"");
}

#[tokio::test]
async fn with_moderation_on_later_words_wait_too() {
    for site in Site::both().await {
        let change = organisations::SaveSettings {
            organisation: site.organisation.id,
            name: "Solvik kommune".to_owned(),
            lang: base::words::Lang::Nb,
            theme: "fjord".to_owned(),
            first_answer_days: 10,
            moderation: true,
            alone_kroner: 100_000,
            contact: String::new(),
            at: site.clock.now(),
        };
        let code = reported(&site.anyone(), "Det er mørkt på stien").await;
        site.app.db.write(change).await.expect("saved");
        site.anyone().post(&format!("/folg/{code}"), &[("melding", "Det gjelder vinteren.")]).await.is(303);
        let need = format!("/behov/{}", site.need_of(&code).await);
        site.as_role(Role::Coach).await.get(&need).await.is(200).hides("Det gjelder vinteren.").shows("Venter på gjennomsyn");
    }
}
