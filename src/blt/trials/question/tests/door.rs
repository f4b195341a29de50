//! The door: closed, changed, unknown, in three languages.

use super::asked;
use crate::blt::trials::tests::{Stage, hidden};

#[tokio::test]
async fn a_closed_test_takes_nothing_and_loses_nothing() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        let anyone = stage.site.anyone();
        anyone.get(&link).await.is(200);
        stage.coach().await.post(&format!("{page}/avslutning"), &[("dom", "supported")]).await.is(303);
        let text = "Jeg skrev lenge på dette";
        anyone.post(&link, &[("svar", "ja"), ("kommentar", text)]).await.is(410).shows("Testen er ferdig").shows(text);
        anyone.get(&link).await.is(410);
        stage.team_page(&page).await.shows("Ingen har svart ennå");
    }
}

#[tokio::test]
async fn an_answer_that_meets_the_closing_is_never_taken_afterwards() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        stage.site.anyone().get(&link).await.is(200);
        // Closed behind the back of what this process remembers, as another process would.
        let visit = stage.site.visit_of("coach").await;
        let app = &stage.site.app;
        let id = crate::blt::trials::tests::id_of(&page);
        let trial = crate::blt::trials::find(&mut app.db.read().await.expect("reads"), &visit, id)
            .await
            .expect("reads")
            .expect("is there");
        let entry = trial.entry(app, &visit, "trial.closed");
        let (verdict, at) = (crate::blt::trials::Verdict::Unclear, visit.now);
        let organisation = visit.organisation.id;
        let close = crate::blt::trials::rows::CloseTrial {
            organisation,
            trial,
            surprise: None,
            verdict,
            minutes: 1,
            kroner: 0,
            at,
            tell: Vec::new(),
            entry,
        };
        assert!(app.db.write(close).await.expect("is written"));
        stage.site.anyone().post(&link, &[("svar", "ja"), ("kommentar", "for sent")]).await.is(410).shows("for sent");
    }
}

#[tokio::test]
async fn an_answer_to_a_question_that_was_changed_is_asked_again() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        let anyone = stage.site.anyone();
        let form = anyone.get(&link).await;
        let (id, edition) = (hidden(&form, "enkel"), hidden(&form, "utgave"));
        let other = [("sporsmal", "Ville du brukt tavla?"), ("kriterium", "Tre ja."), ("gruppe", "employees")];
        stage.coach().await.post(&format!("{page}/plan"), &other).await.is(303);
        let fields = [("enkel", id.as_str()), ("utgave", edition.as_str()), ("svar", "ja"), ("kommentar", "Gjerne")];
        anyone.post(&link, &fields).await.is(422).shows("Spørsmålet er endret").shows("Ville du brukt tavla?").shows("Gjerne");
        stage.team_page(&page).await.shows("Ingen har svart ennå");
    }
}

#[tokio::test]
async fn the_code_is_forgiving_and_a_wrong_one_is_told() {
    for stage in Stage::both().await {
        let (_, link) = asked(&stage, &[]).await;
        let anyone = stage.site.anyone();
        let sloppy = link.trim_start_matches("/t/").replace('-', "").to_lowercase().replace('0', "o").replace('1', "l");
        assert_eq!(anyone.get(&format!("/t/{sloppy}")).await.is(303).location(), link);
        assert_eq!(anyone.post("/t", &[("kode", &format!(" {sloppy} "))]).await.is(303).location(), link);
        anyone.post("/t", &[("kode", "123")]).await.is(422).shows("Koden har 8 tegn");
        let unknown = stage.site.app.chance.short_code().to_string();
        for code in [unknown.as_str(), "tull", "%F0%9F%98%80", "ABCD-EFGH"] {
            anyone.get(&format!("/t/{code}")).await.is(404).shows("Vi fant ingen test med denne koden");
            anyone.post(&format!("/t/{code}"), &[("svar", "ja"), ("kommentar", "Langt svar")]).await.is(404).shows("Langt svar");
        }
    }
}

#[tokio::test]
async fn all_three_languages_answer() {
    let stage = Stage::one().await;
    let (_, link) = asked(&stage, &[]).await;
    for (language, ask, thanks) in [
        ("nb", "Vet ikke", "Takk for svaret!"),
        ("nn", "Veit ikkje", "Takk for svaret!"),
        ("en", "Don’t know", "Thank you for your answer!"),
    ] {
        let anyone = stage.site.anyone().in_language(language);
        anyone.get(&link).await.is(200).shows(ask).shows(&format!("lang=\"{language}\""));
        anyone.get(&format!("{link}/takk")).await.is(200).shows(thanks);
    }
}

#[tokio::test]
async fn the_code_is_a_picture_that_may_be_kept() {
    let stage = Stage::one().await;
    let (_, link) = asked(&stage, &[]).await;
    let picture = stage.site.anyone().get(&format!("{link}/qr.svg")).await.is(200);
    assert_eq!(picture.headers["content-type"], "image/svg+xml");
    assert!(picture.headers["cache-control"].to_str().expect("text").contains("max-age"));
    stage.site.anyone().get("/t/tull/qr.svg").await.is(404);
}

#[tokio::test]
async fn a_test_of_another_organisation_is_unknown() {
    for stage in Stage::both().await {
        let (_, link) = asked(&stage, &[]).await;
        let found = crate::people::organisations::Found {
            slug: "nabo".to_owned(),
            name: "Nabo kommune".to_owned(),
            host: Some("nabo.test".to_owned()),
            address: None,
            lang: base::words::Lang::Nb,
            theme: "skog".to_owned(),
            contact: String::new(),
            at: stage.site.clock.now(),
        };
        stage.site.app.db.write(found).await.expect("is founded");
        let neighbour = stage.site.anyone().at("nabo.test");
        neighbour.get(&link).await.is(404);
        neighbour.post(&link, &[("svar", "ja")]).await.is(404);
    }
}
