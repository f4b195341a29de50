//! The room through its doors: reported, received, followed, explained, withdrawn.

mod door;
mod leave;
mod pictures;

use crate::testing::{Page, Site, Visitor, tiny_png};

/// Reports a need and gives back the code.
async fn reported(visitor: &Visitor, text: &str) -> String {
    let page = visitor.post("/behov", &[("text", text)]).await.is(303);
    page.location().strip_prefix("/folg/").expect("a receipt").to_owned()
}

async fn follow(visitor: &Visitor, code: &str) -> Page {
    visitor.get(&format!("/folg/{code}")).await
}

#[tokio::test]
async fn one_sentence_without_an_account_gives_a_receipt_with_a_promised_day() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let code = reported(&anyone, "Vi kjører tilbake for å hente nøkler.").await;
        // Ten working days after Tuesday 24 November 2026.
        follow(&anyone, &code)
            .await
            .is(200)
            .shows(&code)
            .shows("8. desember 2026")
            .shows("Vi kjører tilbake for å hente nøkler.");
    }
}

#[tokio::test]
async fn an_empty_report_is_told_beside_the_field_and_keeps_what_was_typed() {
    let site = Site::one().await;
    let page = site.anyone().post("/behov", &[("text", "  "), ("navn", "Kari & Ola"), ("epost", "kari")]).await;
    page.is(422).shows("Skriv noen ord").shows("Kari &amp; Ola").shows("navn@eksempel.no");
}

#[tokio::test]
async fn the_code_is_forgiving_and_a_slip_is_told() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let code = reported(&anyone, "Gatelyset er borte ved skolen").await;
        let sloppy = code.replace('-', " ").to_lowercase().replace('0', "o").replace('1', "l");
        assert_eq!(anyone.post("/folg", &[("kode", &sloppy)]).await.is(303).location(), format!("/folg/{code}"));
        anyone.post("/folg", &[("kode", "123")]).await.is(422).shows("Koden har 16 tegn");
    }
}

#[tokio::test]
async fn an_unknown_code_answers_as_a_missing_page() {
    let site = Site::one().await;
    let unknown = site.app.chance.code().to_string();
    follow(&site.anyone(), &unknown).await.is(404);
    follow(&site.anyone(), "tull").await.is(404);
}

#[tokio::test]
async fn who_describes_a_solution_is_asked_once_for_the_need_behind() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let code = reported(&anyone, "Lag en app for alt").await;
        follow(&anyone, &code).await.shows("Hva er vanskelig i dag, og for hvem?");
        anyone.post(&format!("/folg/{code}/behov"), &[("behov", "Foreldre finner ikke skjemaene.")]).await.is(303);
        follow(&anyone, &code)
            .await
            .shows("Foreldre finner ikke skjemaene.")
            .shows("Lag en app for alt")
            .hides("Hva er vanskelig i dag, og for hvem?");
    }
}

#[tokio::test]
async fn personal_data_is_told_first_and_quarantined_when_sent_anyway() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let text = "Naboen min Per har demens og går ute om natta.";
        anyone.post("/behov", &[("text", text)]).await.is(422).shows("Se over teksten").shows(text);
        let page = anyone.post("/behov", &[("text", text), ("likevel", "1")]).await.is(303);
        anyone.get(&page.location()).await.shows("Noen ser over teksten først");
    }
}

#[tokio::test]
async fn the_reporter_answers_back_and_withdraws() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let code = reported(&anyone, "Det er mørkt på stien til skolen").await;
        anyone.post(&format!("/folg/{code}"), &[("melding", "")]).await.is(422).shows("Skriv noe først.");
        anyone.post(&format!("/folg/{code}"), &[("melding", "Det gjelder særlig vinteren.")]).await.is(303);
        follow(&anyone, &code).await.shows("Det gjelder særlig vinteren.");
        anyone.post(&format!("/folg/{code}/trekk"), &[]).await.is(303);
        follow(&anyone, &code).await.shows("Du har trukket meldingen").hides("mørkt på stien");
    }
}

#[tokio::test]
async fn a_late_answer_is_admitted_to_the_reporter() {
    let site = Site::one().await;
    let code = reported(&site.anyone(), "Ingen svarer på telefonen").await;
    site.clock.advance(20 * 86_400_000);
    follow(&site.anyone(), &code).await.shows("Svaret er forsinket");
}

#[tokio::test]
async fn the_picture_is_cleaned_and_shown_to_the_holder_of_the_code() {
    for site in Site::both().await {
        let anyone = site.anyone();
        let page = anyone.post_file("/behov", &[("text", "Hull i veien her")], ("bilde", "hull.png", &tiny_png())).await.is(303);
        let picture = anyone.get(&format!("{}/bilde", page.location())).await.is(200);
        assert_eq!(picture.headers["content-type"], "image/jpeg");
    }
}

#[tokio::test]
async fn a_picture_that_is_not_one_is_told_and_the_text_is_kept() {
    let site = Site::one().await;
    let page = site.anyone().post_file("/behov", &[("text", "Hull i veien her")], ("bilde", "hull.svg", b"<svg/>")).await;
    page.is(422).shows("JPEG, PNG eller WebP").shows("Hull i veien her");
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let site = Site::one().await;
    let anyone = site.anyone();
    let request = anyone
        .request("POST", "/behov")
        .header("origin", "http://evil.test")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("text=hei".into())
        .expect("a request");
    anyone.send(request).await.is(403).shows("annet nettsted");
}

#[tokio::test]
async fn all_three_languages_have_the_door() {
    let site = Site::one().await;
    for (language, words) in [("nb", "Hva er vanskelig"), ("nn", "Kva er vanskeleg"), ("en", "What is difficult")] {
        site.anyone().in_language(language).get("/").await.is(200).shows(words);
    }
}
