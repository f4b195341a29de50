//! What people write, and what is kept of it.

use super::{asked, thanked};
use crate::blt::trials::tests::{Stage, hidden};

#[tokio::test]
async fn eight_questions_of_every_kind_are_answered_on_one_page() {
    for stage in Stage::both().await {
        let fields = [
            ("sporsmal", "Hvor nyttig er den?"),
            ("svartype", "skala"),
            ("sporsmal2", "Hvilken vil du ha?"),
            ("svartype2", "valg"),
            ("svarvalg2", "Langbord *\nTo og to"),
            ("sporsmal3", "Hva mangler?"),
            ("svartype3", "tekst"),
            ("sporsmal4", "Kommer du igjen?"),
        ];
        let (page, link) = asked(&stage, &fields).await;
        let answer = [("svar", "4"), ("svar2", "2"), ("svar3", "Litt mer lys"), ("svar4", "ja"), ("kommentar", "Takk")];
        thanked(&stage.site.anyone(), &link, &answer).await;
        thanked(&stage.site.anyone(), &link, &[("svar", "1")]).await;
        stage
            .site
            .anyone()
            .post(&link, &[("svar", "4"), ("svar2", "3"), ("svar3", "Mer kaffe")])
            .await
            .is(422)
            .shows("Mer kaffe");
        let shown = stage.team_page(&page).await.shows("Litt mer lys").shows("To og to").shows("1 av 1 svarte ja");
        shown.shows("5 (høyest)").shows("1 av 2");
    }
}

#[tokio::test]
async fn personal_data_are_told_first_and_only_those_who_clear_see_them() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        let text = "Naboen min Per har demens og går ute om natta.";
        let anyone = stage.site.anyone();
        let warned = anyone
            .post(&link, &[("svar", "ja"), ("kommentar", text)])
            .await
            .is(422)
            .shows("opplysninger om en person")
            .shows(text);
        let id = hidden(&warned, "enkel");
        thanked(&anyone, &link, &[("enkel", &id), ("svar", "ja"), ("kommentar", text), ("likevel", "1")]).await;
        let employee = stage.site.as_person("employee").await;
        employee.get(&page).await.is(200).hides(text).shows("blir sett over først").shows("1 av 1 svarte ja");
        stage.team_page(&page).await.shows(text).shows("La teamet lese");
        let settle = format!("{page}/svar/{id}");
        employee.post(&settle, &[("sporsmal", "1"), ("valg", "vis")]).await.is(403);
        stage.coach().await.post(&settle, &[("sporsmal", "1"), ("valg", "slett")]).await.is(303);
        stage.team_page(&page).await.hides(text).shows("1 av 1 svarte ja");
    }
}

#[tokio::test]
async fn nothing_tells_who_answered_or_when() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        stage.site.clock.advance(3_723_004);
        // Somebody signed in answers as anybody does.
        stage.site.as_person("employee").await.post(&link, &[("svar", "ja"), ("kommentar", "Hei")]).await.is(303);
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let id = crate::blt::trials::tests::id_of(&page);
        let said = crate::blt::trials::question::rows::words(&mut db, &visit, id, &[], (true, 10)).await.expect("reads");
        let one = said.first().expect("an answer");
        let midnight = base::clock::Time::start_of(visit.today());
        assert_eq!(one.day, midnight);
        let (seconds, nanos) = one.id.uuid().get_timestamp().expect("a time in it").to_unix();
        assert_eq!(seconds as i64 * 1000 + i64::from(nanos) / 1_000_000, midnight.ms(), "the identity tells the day only");
        let journal = crate::journal::of(&mut db, &visit, id.uuid()).await.expect("reads");
        let kinds: Vec<&str> = journal.iter().map(|h| h.kind.as_str()).collect();
        assert_eq!(kinds, ["trial.planned", "trial.started"], "the journal tells nothing of answers");
    }
}
