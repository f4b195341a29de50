//! What reporters write back is heard in every state, and two who answer at once do not undo each other.

use super::{answer, follow, reported};
use crate::{people::Role, testing::Site};

async fn says(site: &Site, code: &str, text: &str) {
    site.anyone().post(&format!("/folg/{code}"), &[("melding", text)]).await.is(303);
}

#[tokio::test]
async fn a_reply_waits_in_the_inbox_until_it_is_read_or_answered() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let answers: [(&str, &[(&str, &str)]); 3] =
            [("ja", &[]), ("nei", &[("grunn", "not_ours")]), ("vent", &[("dato", "2026-12-01")])];
        for (choice, fields) in answers {
            let (code, need) = reported(&site, "Ingen svarer på telefonen").await;
            answer(&coach, &need, choice, fields).await.is(303);
            coach.get("/innboks").await.hides(&need);
            says(&site, &code, "Det gjelder bare om morgenen.").await;
            coach.get("/innboks").await.shows(&need).shows("Melderen svarte");
            coach.get(&need).await.shows("Det gjelder bare om morgenen.").shows("Melderen skrev til dere");
            coach.post(&format!("{need}/lest"), &[]).await.is(303);
            coach.get("/innboks").await.hides(&need);
            says(&site, &code, "Og på fredager.").await;
            coach.post(&format!("{need}/melding"), &[("svar-tekst", "")]).await.is(422).shows("Skriv noe først.");
            coach.post(&format!("{need}/melding"), &[("svar-tekst", "Takk, det hjelper.")]).await.is(303);
            coach.get("/innboks").await.hides(&need);
            follow(&site, &code).await.shows("Takk, det hjelper.");
        }
    }
}

#[tokio::test]
async fn an_answer_to_what_was_asked_of_an_accepted_need_is_heard() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let (code, need) = reported(&site, "Ingen svarer på telefonen").await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        answer(&coach, &need, "mer", &[]).await.is(303);
        says(&site, &code, "Sist var på tirsdag.").await;
        coach.get("/innboks").await.shows(&need);
        answer(&coach, &need, "mer", &[]).await.is(303);
        coach.get("/innboks").await.hides(&need);
    }
}

#[tokio::test]
async fn the_reply_on_a_merged_need_is_heard_where_it_was_merged() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let (_, into) = reported(&site, "Nøklene er borte igjen").await;
        let (code, need) = reported(&site, "Finner ikke nøkler på vakt").await;
        answer(&coach, &into, "ja", &[]).await.is(303);
        let target = into.rsplit('/').next().expect("an id");
        coach.get(&format!("{need}?svar=slaa-sammen")).await.shows("Det som er skrevet der før, ser de ikke.");
        answer(&coach, &need, "slaa-sammen", &[("sammen-med", target)]).await.is(303);
        says(&site, &code, "De lå i feil skap.").await;
        coach.get("/innboks").await.shows(&into);
        coach.get(&into).await.shows("De lå i feil skap.").shows("En annen som meldte det samme").shows(&need);
        follow(&site, &code).await.shows("leser det du skriver");
    }
}

#[tokio::test]
async fn an_ended_need_says_who_reads_and_the_only_reporter_is_called_one() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let (code, need) = reported(&site, "Ingen svarer på telefonen").await;
        answer(&coach, &need, "nei", &[("grunn", "not_ours")]).await.is(303);
        follow(&site, &code).await.shows("Meldingen er avsluttet. De som svarer, leser det du skriver");
        says(&site, &code, "Hvem da?").await;
        coach.get(&need).await.shows("Melderen</p>").hides("En annen som meldte det samme");
    }
}

#[tokio::test]
async fn the_second_of_two_tabs_is_told_and_keeps_its_text() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Bussen går for tidlig").await;
        let coach = site.as_role(Role::Coach).await;
        let page = coach.get(&format!("{need}?svar=mer")).await.text();
        let at = page.find("name=\"lest\" value=\"").expect("what was read") + 19;
        let read = page[at..].split('"').next().expect("its end").to_owned();
        site.clock.advance(1000);
        answer(&coach, &need, "ja", &[("lest", &read)]).await.is(303);
        let second = answer(&coach, &need, "vent", &[("dato", "2026-12-01"), ("lest", &read)]).await.is(422);
        second.shows("endret dette mens du skrev").shows("Her er svaret vårt.");
        follow(&site, &code).await.hides("lagt det til side");
    }
}

#[tokio::test]
async fn a_text_that_stops_before_its_reason_is_refused_and_each_reason_has_a_whole_one() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Jeg klager på vedtaket mitt").await;
        let coach = site.as_role(Role::Coach).await;
        let stub = [("valg", "nei"), ("grunn", "not_ours"), ("tekst", "Vi går ikke videre med dette. Grunnen er at ")];
        coach.post(&format!("{need}/svar"), &stub).await.is(422).shows("Setningen er ikke ferdig");
        coach.get(&format!("{need}?svar=nei")).await.shows("grunn=single_case").hides("name=\"tekst\"");
        coach.get(&format!("{need}?svar=nei&grunn=single_case")).await.shows("den må tjenesten selv svare på");
        answer(&coach, &need, "nei", &[("grunn", "single_case")]).await.is(303);
        follow(&site, &code).await.shows("ta kontakt med tjenesten som behandler det");
    }
}

#[tokio::test]
async fn the_reporters_name_is_for_those_who_answer() {
    for site in Site::both().await {
        let page = site.anyone().post("/behov", &[("text", "Gata er mørk"), ("navn", "Ola Nordmann")]).await.is(303);
        let need = format!("/behov/{}", site.need_of(page.location().trim_start_matches("/folg/")).await);
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        coach.get(&need).await.shows("Ola Nordmann");
        site.as_role(Role::Employee).await.get(&need).await.is(200).hides("Ola Nordmann");
        site.anyone().get("/").await.shows("Bare de som svarer på meldinger, ser navnet og e-posten.");
    }
}

#[tokio::test]
async fn who_was_merged_reads_what_is_answered_from_then_on() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let (_, into) = reported(&site, "Nøklene er borte igjen").await;
        coach.post(&format!("{into}/svar"), &[("valg", "ja"), ("tekst", "Til den første alene.")]).await.is(303);
        site.clock.advance(60_000);
        let (code, need) = reported(&site, "Finner ikke nøkler på vakt").await;
        let target = into.rsplit('/').next().expect("an id");
        answer(&coach, &need, "slaa-sammen", &[("sammen-med", target)]).await.is(303);
        site.clock.advance(60_000);
        coach.post(&format!("{into}/melding"), &[("svar-tekst", "Til alle.")]).await.is(303);
        follow(&site, &code).await.hides("Til den første alene.").shows("Til alle.");
    }
}

#[tokio::test]
async fn answering_is_the_pages_own_button_until_it_is_done_and_the_journey_is_found() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let (_, need) = reported(&site, "Nøklene er borte igjen").await;
        coach.get(&need).await.shows("type=\"submit\" data-variant=\"secondary\"><span>Start et løp");
        answer(&coach, &need, "ja", &[]).await.is(303);
        coach.get(&need).await.hides("type=\"submit\" data-variant=\"secondary\"><span>Start et løp").hides("svar=ja#");
        let begun = site.begun().await;
        let in_journey = format!("/behov/{}", site.need_of(&begun.code).await);
        coach.get(&in_journey).await.shows(&format!("/lop/{}", begun.id)).shows("Nøklene i hjemmetjenesten");
    }
}

#[tokio::test]
async fn the_polite_text_is_in_the_reporters_language() {
    for site in Site::both().await {
        let page = site.anyone().in_language("en").post("/behov", &[("text", "The path is dark")]).await.is(303);
        let code = page.location().trim_start_matches("/folg/").to_owned();
        let need = format!("/behov/{}", site.need_of(&code).await);
        let coach = site.as_role(Role::Coach).await;
        coach.get(&format!("{need}?svar=ja")).await.shows("Thank you for telling us!");
        // The page behind the code speaks it too, on any device that has not chosen another.
        follow(&site, &code).await.shows("Your report");
    }
}
