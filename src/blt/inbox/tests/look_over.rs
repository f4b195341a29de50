//! Words that tell of a person: held back in every state, flagged by anybody, read by few and noted, redacted whole.

use super::{answer, follow, reported};
use crate::{
    people::Role,
    testing::{Site, Visitor},
};

const PERSONAL: &str = "Naboen min Per har demens og går ute om natta.";

/// Sends something personal after the guard has said so.
async fn writes_back(site: &Site, code: &str, text: &str) {
    let anyone = site.anyone();
    anyone.post(&format!("/folg/{code}"), &[("melding", text)]).await.is(422).shows("Se over teksten");
    anyone.post(&format!("/folg/{code}"), &[("melding", text), ("likevel", "1")]).await.is(303);
}

/// The id of the first message that waits to be looked over.
async fn message(who: &Visitor, need: &str) -> String {
    let page = who.get(need).await.is(200).text();
    let at = page.find("name=\"rydd\" value=\"").expect("something waits") + 19;
    page[at..].split('"').next().expect("its end").to_owned()
}

/// The thing's identity in its address.
fn id(address: &str) -> uuid::Uuid {
    address.rsplit('/').next().expect("an id").parse().expect("an id")
}

#[tokio::test]
async fn a_personal_reply_is_held_back_in_every_state_and_rises_in_the_inbox() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let more: [(&str, &[(&str, &str)]); 6] = [
            ("", &[]),
            ("ja", &[]),
            ("mer", &[]),
            ("vent", &[("dato", "2026-12-01")]),
            ("nei", &[("grunn", "not_ours")]),
            ("videre", &[("til", "Statens vegvesen")]),
        ];
        for (choice, fields) in more {
            let (code, need) = reported(&site, "Det er mørkt på stien").await;
            if !choice.is_empty() {
                answer(&coach, &need, choice, fields).await.is(303);
            }
            writes_back(&site, &code, PERSONAL).await;
            follow(&site, &code).await.shows("Per har demens").shows("Bare de som rydder");
            coach.get(&need).await.hides("demens").shows("Venter på gjennomsyn");
            if choice == "ja" {
                site.as_role(Role::Employee).await.get(&need).await.is(200).hides("demens").shows("Venter på gjennomsyn");
            }
            site.as_role(Role::DataProtection).await.get("/innboks").await.shows(&need).shows("Må ses over");
        }
    }
}

#[tokio::test]
async fn a_personal_reply_in_a_journey_and_on_a_merged_need_is_held_back_too() {
    for site in Site::both().await {
        let begun = site.begun().await;
        writes_back(&site, &begun.code, PERSONAL).await;
        let need = format!("/behov/{}", site.need_of(&begun.code).await);
        site.as_role(Role::Employee).await.get(&need).await.is(200).hides("demens").shows("Venter på gjennomsyn");
        let coach = site.as_role(Role::Coach).await;
        let (code, other) = reported(&site, "Nøklene er borte").await;
        let target = need.rsplit('/').next().expect("an id");
        answer(&coach, &other, "slaa-sammen", &[("sammen-med", target)]).await.is(303);
        writes_back(&site, &code, "Min mor Anne har kreft og venter på nøkkel.").await;
        site.as_role(Role::Employee).await.get(&need).await.hides("kreft");
        coach.get(&need).await.hides("kreft").shows("Les og rydd");
        follow(&site, &begun.code).await.hides("kreft");
    }
}

#[tokio::test]
async fn reading_the_original_is_noted_and_the_cleared_words_are_for_all() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Det er mørkt på stien").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        writes_back(&site, &code, PERSONAL).await;
        let dpo = site.as_role(Role::DataProtection).await;
        let message = message(&dpo, &need).await;
        let employee = site.as_role(Role::Employee).await;
        employee.post(&format!("{need}/original"), &[("rydd", &message)]).await.is(403);
        employee.post(&format!("{need}/meldinger/{message}"), &[("ord", "Noe")]).await.is(403);
        dpo.post(&format!("{need}/original"), &[("rydd", &message)]).await.is(200).shows("Per har demens");
        assert!(site.journal_of(id(&need)).await.contains(&"need.original_read".to_owned()));
        let address = format!("{need}/meldinger/{message}");
        dpo.post(&address, &[("ord", " ")]).await.is(422).hides("demens");
        dpo.post(&address, &[("ord", "En nabo går ute om natta.")]).await.is(303);
        employee.get(&need).await.shows("En nabo går ute om natta.").hides("Venter på gjennomsyn");
        coach.get("/innboks").await.hides("Må ses over");
    }
}

#[tokio::test]
async fn a_personal_answer_about_an_idea_never_becomes_the_title_before_it_is_cleared() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Lag en app for alt").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        let address = format!("/folg/{code}/behov");
        let anyone = site.anyone();
        anyone.post(&address, &[("behov", PERSONAL)]).await.is(422);
        anyone.post(&address, &[("behov", PERSONAL), ("likevel", "1")]).await.is(303);
        let employee = site.as_role(Role::Employee).await;
        employee.get("/behov").await.hides("demens").shows("Lag en app for alt");
        employee.get(&need).await.hides("demens");
        let message = message(&coach, &need).await;
        coach.post(&format!("{need}/meldinger/{message}"), &[("ord", "Folk går ute om natta.")]).await.is(303);
        employee.get("/behov").await.shows("Folk går ute om natta").hides("Lag en app for alt");
        employee.get(&need).await.shows("Lag en app for alt");
    }
}

#[tokio::test]
async fn a_need_the_guard_let_through_is_held_back_and_redacted_whole() {
    for site in Site::both().await {
        let fields = [("text", "Læreren Tove Nilsen slår barna."), ("gjelder", "Tove i 4B"), ("ide", "Flytt Tove")];
        let page = site.anyone().post_file("/behov", &fields, ("bilde", "a.png", &crate::testing::tiny_png())).await.is(303);
        let code = page.location().trim_start_matches("/folg/").to_owned();
        let need = format!("/behov/{}", site.need_of(&code).await);
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        let employee = site.as_role(Role::Employee).await;
        employee.post(&format!("{need}/tilbakehold"), &[]).await.is(403);
        coach.post(&format!("{need}/tilbakehold"), &[]).await.is(303);
        for page in [employee.get(&need).await, employee.get("/behov").await, follow(&site, &code).await, coach.get(&need).await]
        {
            page.is(200).hides("Tove").hides("/bilde");
        }
        employee.get(&format!("{need}/bilde")).await.is(404);
        coach.get("/innboks").await.shows(&need);
        let original = coach.post(&format!("{need}/original"), &[("rydd", "behov")]).await.is(200);
        original.shows("Tove Nilsen").shows("Tove i 4B").shows("Flytt Tove").shows("data:image/jpeg");
        let fields = [("ord", "En lærer slår barna."), ("ord-gjelder", "4B"), ("uten-bilde", "on")];
        coach.post(&format!("{need}/karantene"), &fields).await.is(303);
        let page = employee.get(&need).await.is(200).shows("En lærer slår barna").shows("4B").hides("Tove").hides("/bilde");
        assert!(!page.has("Flytt"), "an idea left out is gone");
        follow(&site, &code).await.shows("tatt bort opplysninger om en person");
        let happened = site.journal_of(id(&need)).await;
        for kind in ["need.held", "need.original_read", "need.cleared"] {
            assert!(happened.contains(&kind.to_owned()), "{kind}: {happened:?}");
        }
    }
}

#[tokio::test]
async fn an_open_text_is_redacted_where_it_stands() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Læreren Tove Nilsen slår barna.").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "nei", &[("grunn", "single_case")]).await.is(303);
        coach.get(&format!("{need}?rydd=behov")).await.is(200).shows("Legg i karantene").shows("Tove Nilsen");
        coach.post(&format!("{need}/karantene"), &[("ord", "En lærer slår barna.")]).await.is(303);
        coach.get(&need).await.hides("Tove").shows("En lærer slår barna.");
        follow(&site, &code).await.hides("Tove");
        assert!(site.journal_of(id(&need)).await.contains(&"need.redacted".to_owned()));
    }
}

#[tokio::test]
async fn anybody_who_reads_says_that_a_text_tells_of_a_person() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Læreren Tove Nilsen slår barna.").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        coach.get("/innboks").await.hides(&need);
        site.as_role(Role::Employee).await.get(&need).await.shows("Meld fra om personopplysning");
        site.as_role(Role::Employee).await.post(&format!("{need}/personopplysning"), &[]).await.is(303);
        coach.get("/innboks").await.shows(&need);
        let may_stay = [("greit", "1")];
        site.as_role(Role::Employee).await.post(&format!("{need}/personopplysning"), &may_stay).await.is(403);
        coach.post(&format!("{need}/personopplysning"), &may_stay).await.is(303);
        coach.get("/innboks").await.hides(&need);
        // The reporter says so about what was answered.
        let page = follow(&site, &code).await.text();
        let at = page.find("name=\"melding\" value=\"").expect("a text to flag") + 22;
        let message = page[at..].split('"').next().expect("its end").to_owned();
        site.anyone().post(&format!("/folg/{code}/personopplysning"), &[("melding", &message)]).await.is(303);
        follow(&site, &code).await.shows("Det er meldt fra om dette");
        site.as_role(Role::DataProtection).await.get("/innboks").await.shows(&need);
        site.as_role(Role::DataProtection).await.get(&need).await.is(200);
        coach.post(&format!("{need}/meldinger/{message}"), &[("valg", "slett")]).await.is(303);
        follow(&site, &code).await.shows("Teksten er tatt bort");
        coach.get("/innboks").await.hides(&need);
    }
}

#[tokio::test]
async fn clearing_the_quarantine_shows_and_redacts_every_field() {
    for site in Site::both().await {
        let fields = [("text", "Naboen går ute om natta."), ("gjelder", "Per Hansen med demens, 91 23 45 67"), ("likevel", "1")];
        let page = site.anyone().post_file("/behov", &fields, ("bilde", "a.png", &crate::testing::tiny_png())).await.is(303);
        let code = page.location().trim_start_matches("/folg/").to_owned();
        let need = format!("/behov/{}", site.need_of(&code).await);
        let dpo = site.as_role(Role::DataProtection).await;
        dpo.get(&need).await.hides("91 23 45 67");
        dpo.get(&format!("{need}/bilde")).await.is(404);
        let page = dpo.post(&format!("{need}/original"), &[("rydd", "behov")]).await.is(200);
        page.shows("91 23 45 67").shows("name=\"ord-gjelder\"").shows("Fjern bildet").shows("data:image/jpeg");
        dpo.post(&format!("{need}/karantene"), &[("ord", "En nabo går ute."), ("ord-gjelder", "en nabo")]).await.is(303);
        let coach = site.as_role(Role::Coach).await;
        coach.get(&need).await.is(200).shows("en nabo").hides("91 23 45 67").shows("/bilde");
    }
}

#[tokio::test]
async fn quarantine_without_a_unit_is_closed_to_the_leader_of_one() {
    for site in Site::both().await {
        let (_, need) = reported(&site, PERSONAL).await;
        let leader = site.as_role(Role::Leader).await;
        leader.get(&need).await.is(404);
        leader.get("/innboks").await.hides(&need);
        let coach = site.as_role(Role::Coach).await;
        coach.post(&format!("{need}/eier"), &[("enhet", &site.north.to_string())]).await.is(303);
        leader.get("/innboks").await.shows(&need);
        leader.get(&need).await.is(200);
    }
}
