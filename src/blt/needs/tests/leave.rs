//! Leaving: what a reporter takes along in each state, and that the page says exactly that.

use super::{follow, reported};
use crate::{people::Role, testing::Site};

async fn named(site: &Site, text: &str) -> String {
    let fields = [("text", text), ("navn", "Ola Nordmann"), ("epost", "ola@nordmann.test")];
    let page = site.anyone().post("/behov", &fields).await.is(303);
    page.location().trim_start_matches("/folg/").to_owned()
}

async fn names_left(site: &Site) -> i64 {
    let mut db = site.app.db.read().await.expect("reads");
    base::sql!("select count(*) from needs_reporters where name is not null or email is not null")
        .value(&mut db)
        .await
        .expect("counts")
}

#[tokio::test]
async fn in_every_state_the_words_and_the_name_go() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let answers: [(&str, &[(&str, &str)]); 5] = [
            ("", &[]),
            ("ja", &[]),
            ("vent", &[("dato", "2026-12-01")]),
            ("nei", &[("grunn", "not_ours")]),
            ("videre", &[("til", "Fylket")]),
        ];
        for (choice, more) in answers {
            let code = named(&site, "Det er mørkt på stien").await;
            let need = format!("/behov/{}", site.need_of(&code).await);
            if !choice.is_empty() {
                let mut fields = vec![("valg", choice), ("tekst", "Takk!")];
                fields.extend(more);
                coach.post(&format!("{need}/svar"), &fields).await.is(303);
            }
            site.anyone().post(&format!("/folg/{code}"), &[("melding", "Særlig om vinteren.")]).await.is(303);
            site.anyone().post(&format!("/folg/{code}/trekk"), &[]).await.is(303);
            follow(&site.anyone(), &code).await.shows("Alt du skrev, bildet, navnet og e-posten er slettet.");
            let page = coach.get(&need).await.is(200);
            page.hides("mørkt på stien").hides("Særlig om vinteren").hides("Ola Nordmann");
            coach.get("/innboks").await.hides(&need);
            assert_eq!(names_left(&site).await, 0);
        }
    }
}

#[tokio::test]
async fn a_merged_report_goes_with_its_text() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let first = reported(&site.anyone(), "Nøklene er borte igjen").await;
        let second = named(&site, "Finner ikke nøkler på vakt").await;
        let (into, need) = (site.need_of(&first).await, format!("/behov/{}", site.need_of(&second).await));
        let fields = [("valg", "slaa-sammen"), ("sammen-med", &into.to_string()), ("tekst", "Takk!")];
        coach.post(&format!("{need}/svar"), &fields).await.is(303);
        site.anyone().post(&format!("/folg/{second}"), &[("melding", "De lå i skapet.")]).await.is(303);
        coach.get(&format!("/behov/{into}")).await.shows("De lå i skapet.").shows("Finner ikke nøkler på vakt");
        site.anyone().post(&format!("/folg/{second}/trekk"), &[]).await.is(303);
        coach.get(&format!("/behov/{into}")).await.hides("De lå i skapet.").hides("Finner ikke nøkler").shows("én");
        coach.get(&need).await.is(200).hides("Finner ikke nøkler på vakt");
        follow(&site.anyone(), &second).await.shows("er slettet");
    }
}

#[tokio::test]
async fn a_need_others_have_reported_goes_on_in_their_words() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let first = named(&site, "Nøklene er borte igjen").await;
        let second = reported(&site.anyone(), "Finner ikke nøkler på vakt").await;
        let (into, need) = (site.need_of(&first).await, site.need_of(&second).await);
        let fields = [("valg", "slaa-sammen"), ("sammen-med", &into.to_string()), ("tekst", "Takk!")];
        coach.post(&format!("/behov/{need}/svar"), &fields).await.is(303);
        site.anyone().post(&format!("/folg/{first}/trekk"), &[]).await.is(303);
        coach.get(&format!("/behov/{into}")).await.hides("Nøklene er borte igjen").shows("Finner ikke nøkler på vakt");
        follow(&site.anyone(), &first).await.shows("Andre har meldt det samme, og de blir fulgt opp");
    }
}

#[tokio::test]
async fn the_journey_goes_on_under_its_own_name() {
    for site in Site::both().await {
        let begun = site.begun().await;
        follow(&site.anyone(), &begun.code).await.shows("går videre med det andre har skrevet der");
        site.anyone().post(&format!("/folg/{}/trekk", begun.code), &[]).await.is(303);
        follow(&site.anyone(), &begun.code).await.shows("Løpet går videre med det andre har skrevet der.");
        let need = format!("/behov/{}", site.need_of(&begun.code).await);
        let coach = site.as_role(Role::Coach).await;
        coach.get(&need).await.is(200).hides("Vi kjører tilbake").shows("Nøklene i hjemmetjenesten");
        coach.get(&format!("/lop/{}", begun.id)).await.is(200).hides("Vi kjører tilbake");
    }
}

#[tokio::test]
async fn the_name_alone_can_go_in_any_state() {
    for site in Site::both().await {
        let code = named(&site, "Det er mørkt på stien").await;
        let need = site.need_of(&code).await;
        let fields = [("valg", "nei"), ("grunn", "not_ours"), ("tekst", "Takk!")];
        site.as_role(Role::Coach).await.post(&format!("/behov/{need}/svar"), &fields).await.is(303);
        follow(&site.anyone(), &code).await.shows("Fjern navn og e-post");
        site.anyone().post(&format!("/folg/{code}/navn"), &[]).await.is(303);
        follow(&site.anyone(), &code).await.shows("Det er mørkt på stien").hides("Fjern navn og e-post");
        assert_eq!(names_left(&site).await, 0);
    }
}
