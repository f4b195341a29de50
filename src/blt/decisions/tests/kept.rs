//! What was known is kept word for word, and the next round inherits it all.

use super::Stage;
use crate::{blt::decisions, people::Role};
use base::files::sha256;

async fn document(stage: &Stage) -> String {
    let visit = stage.site.visit_of("leader").await;
    let id = stage.decisions().await[0].id;
    let mut db = stage.site.app.db.read().await.expect("reads");
    decisions::with_document(&mut db, &visit, id).await.expect("reads").expect("is there").2
}

/// The page without what the frame shows about the moment.
async fn page(stage: &Stage) -> String {
    let id = stage.decisions().await[0].id;
    let text = stage.leader.get(&format!("/beslutninger/{id}")).await.is(200).text();
    text.split("<main").nth(1).and_then(|t| t.split("</main>").next()).expect("the page's own part").to_owned()
}

#[tokio::test]
async fn the_document_shows_everything_that_was_known() {
    for stage in Stage::both().await {
        stage.thought().await;
        stage.tested("praktisk", ("3", "2"), "supported").await;
        stage.founded(["2", "3", "2", "3", "1"]).await;
        stage.measured().await;
        stage.decide("endre", &[("begrunnelse", "Vikarene ser ikke hvem som har nøkkelen."), ("spart", "410 000")]).await.is(303);
        let page = page(&stage).await;
        for words in [
            "Beslutning etter runde 1: Endre løsningen",
            "Vikarene ser ikke hvem som har nøkkelen.",
            "Person leader",
            "Spør fem til (25. november 2026)",
            "Dere sparte 410\u{a0}000\u{a0}kr (anslag)",
            "Vi kjører tilbake for å hente nøkler",
            "Ansatte på vakt trenger å vite hvor nøkkelen er",
            "Jeg leter hver vakt",
            "Nøkkeltavle, versjon 1",
            "Folk kvitterer",
            "Klarer de det?",
            "3 av 5",
            "45 minutter, 300\u{a0}kr",
            "Et spørsmål viser ikke hva de gjør",
            "Vikarene så ikke tavla",
            "E4",
            "Sett på vakt",
            "Færre turer",
            "Før: 9 turer i uka",
        ] {
            assert!(page.contains(words), "«{words}» is not in the document:\n{page}");
        }
    }
}

#[tokio::test]
async fn the_document_is_never_changed_by_what_comes_later() {
    for stage in Stage::both().await {
        stage.thought().await;
        let trial = stage.tested("praktisk", ("3", "2"), "supported").await;
        stage.founded(["2", "3", "2", "3", "1"]).await;
        stage.measured().await;
        stage.decide("ny-runde", &[]).await.is(303);
        let (before, page_before) = (document(&stage).await, page(&stage).await);

        stage.clock_forward();
        let problem = [("lest", "1"), ("hvem", "Alle"), ("trenger", "noe annet"), ("fordi", "vi lærte")];
        stage.team.post(&stage.journey.at("problem"), &problem).await.is(303);
        let solution = stage.solution().await;
        let renewed = [("lest", "1"), ("naa", "Med to reservesett"), ("endret", "To sett")];
        stage.team.post(&stage.journey.at(&format!("losninger/{solution}/versjon")), &renewed).await.is(303);
        stage.team.post(&format!("{trial}/avslutning"), &[("dom", "not_supported"), ("overrasket", "Alt")]).await.is(303);
        stage.founded(["0", "0", "0", "0", "0"]).await;
        stage.team.post(&stage.journey.at("gevinst"), &[("tittel", "En ny gevinst"), ("slag", "quality")]).await.is(303);
        stage.team.post(&stage.journey.at("lag"), &[("tittel", "Et nytt navn på løpet")]).await;

        assert_eq!(document(&stage).await, before);
        let after = page(&stage).await;
        let own = |page: &str| page.split("<h1").nth(1).expect("a heading").to_owned();
        assert_eq!(own(&after), own(&page_before));
        assert!(!after.contains("Med to reservesett") && !after.contains("noe annet") && !after.contains("En ny gevinst"));
        assert_eq!(sha256(before.as_bytes()), stage.decisions().await[0].sha256);
        assert!(!after.contains("Teksten er ikke lik den som ble skrevet"));
    }
}

#[tokio::test]
async fn the_next_round_inherits_everything_and_nothing_is_typed_twice() {
    for stage in Stage::both().await {
        stage.thought().await;
        stage.tested("praktisk", ("3", "2"), "supported").await;
        stage.decide("ny-runde", &[]).await.is(303);
        assert_eq!(stage.round().await.number, 2);
        let page = stage.leader.get(&stage.door()).await.is(200);
        let page = page
            .shows("etter runde 2")
            .shows("Ansatte på vakt trenger å vite hvor nøkkelen er")
            .shows("Én innsikt fra én gruppe");
        page.shows("Nøkkeltavle, versjon 1").shows("Folk kvitterer").shows("Støttet").shows("3 av 5");
        stage.decide("stopp", &[]).await.is(303);
        let second = stage.decisions().await[1].id;
        let page = stage.leader.get(&format!("/beslutninger/{second}")).await.is(200);
        page.shows("Beslutning etter runde 2: Stopp").shows("Jeg leter hver vakt").shows("Runde 1").shows("Folk kvitterer");
    }
}

#[tokio::test]
async fn a_decision_refers_to_its_document_in_the_journal() {
    for stage in Stage::both().await {
        stage.decide("drift", &[("likevel_fordi", "Vi er klare")]).await.is(303);
        let visit = stage.site.visit_of("leader").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let log = crate::journal::of(&mut db, &visit, stage.journey.id.uuid()).await.expect("reads");
        let made = log.iter().find(|e| e.kind == "journey.decided").expect("is noted");
        assert_eq!(made.data["sha256"], stage.decisions().await[0].sha256.as_str());
        assert_eq!(made.data["despite"][0], "not_judged");
    }
}

#[tokio::test]
async fn the_document_is_for_those_inside_in_their_own_language() {
    let stage = Stage::one().await;
    stage.thought().await;
    stage.decide("stopp", &[]).await.is(303);
    let address = format!("/beslutninger/{}", stage.decisions().await[0].id);
    stage.site.anyone().get(&address).await.is(303);
    stage.site.as_role(Role::Elected).await.get(&address).await.is(404);
    let reader = stage.site.as_role(Role::Archivist).await;
    reader.post("/sprak", &[("lang", "nn"), ("tilbake", "/")]).await;
    reader.get(&address).await.is(200).shows("Avgjerd etter runde 1: Stopp");
    reader.post("/sprak", &[("lang", "en"), ("tilbake", "/")]).await;
    reader.get(&address).await.is(200).shows("Decision after round 1: Stop").shows("Jeg leter hver vakt");
}
