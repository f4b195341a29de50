//! Results written down, and the end: closed by hand or by the last day, weighed, and told.

use super::{Stage, hidden, id_of};
use crate::blt::{
    solutions::{self, Asks, Holds},
    trials::{self, Results},
};

async fn results_of(stage: &Stage, page: &str) -> Results {
    let visit = stage.site.visit_of("coach").await;
    let mut db = stage.site.app.db.read().await.expect("reads");
    let trial = trials::find(&mut db, &visit, id_of(page)).await.expect("reads").expect("is there");
    trials::results(&mut db, &visit, &trial).await.expect("reads")
}

#[tokio::test]
async fn results_are_written_down_in_several_lines_and_counted_as_people() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let page = stage.started(&[("type", "samtale"), ("sporsmal", "De vil ha tavla")]).await;
        let record = format!("{page}/resultat");
        coach
            .post(
                &record,
                &[
                    ("for", "2"),
                    ("mot", "1"),
                    ("gruppe", "employees"),
                    ("hvem", "Tre på kveldsvakt"),
                    ("notat", "En var redd for nøkler på avveie."),
                ],
            )
            .await
            .is(303);
        coach.post(&record, &[("for", "1"), ("usikker", "1"), ("gruppe", "relatives")]).await.is(303);
        stage.team_page(&page).await.shows("3 av 5 støtter det vi tror").shows("Tre på kveldsvakt").shows("nøkler på avveie");
        assert_eq!(results_of(&stage, &page).await, Results { for_: 3, against: 1, unclear: 1, people: 5 });
    }
}

#[tokio::test]
async fn one_person_counts_and_is_called_one() {
    let stage = Stage::one().await;
    let page = stage.started(&[("type", "samtale"), ("sporsmal", "De vil ha tavla")]).await;
    stage.coach().await.post(&format!("{page}/resultat"), &[("for", "1")]).await.is(303);
    stage.team_page(&page).await.shows("1 av 1").shows("n = 1").hides("%");
}

#[tokio::test]
async fn a_percentage_comes_with_twenty_people() {
    let stage = Stage::one().await;
    let page = stage.started(&[("type", "samtale"), ("sporsmal", "De vil ha tavla")]).await;
    let coach = stage.coach().await;
    coach.post(&format!("{page}/resultat"), &[("for", "12"), ("mot", "7")]).await.is(303);
    stage.team_page(&page).await.shows("12 av 19").hides("\u{a0}%");
    coach.post(&format!("{page}/resultat"), &[("mot", "1")]).await.is(303);
    stage.team_page(&page).await.shows("12 av 20 (60\u{a0}%)");
}

#[tokio::test]
async fn a_line_sent_twice_counts_once_and_a_wrong_one_is_taken_away() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let page = stage.started(&[("type", "samtale"), ("sporsmal", "De vil ha tavla")]).await;
        let id = hidden(&coach.get(&page).await, "enkel");
        for _ in 0..2 {
            coach.post(&format!("{page}/resultat"), &[("enkel", &id), ("for", "2")]).await.is(303);
        }
        assert_eq!(results_of(&stage, &page).await.people, 2);
        coach.post(&format!("{page}/resultat/{id}/sletting"), &[]).await.is(303);
        assert_eq!(results_of(&stage, &page).await.people, 0);
    }
}

#[tokio::test]
async fn a_line_without_people_or_with_a_wrong_number_is_told() {
    let stage = Stage::one().await;
    let coach = stage.coach().await;
    let page = stage.started(&[("type", "samtale"), ("sporsmal", "De vil ha tavla")]).await;
    let record = format!("{page}/resultat");
    coach
        .post(&record, &[("for", ""), ("notat", "Ingen kom.")])
        .await
        .is(422)
        .shows("Skriv hvor mange som var med")
        .shows("Ingen kom.");
    coach.post(&record, &[("for", "to"), ("notat", "To kom.")]).await.is(422).shows("Skriv et tall.").shows("To kom.");
    coach.post(&record, &[("for", "99999999999999999999")]).await.is(422).shows("Skriv et tall fra 0");
    coach
        .post(&record, &[("for", "1"), ("notat", "Kari Hansen har demens.")])
        .await
        .is(422)
        .shows("opplysninger om en person")
        .shows("Kari Hansen");
    coach.post(&record, &[("for", "1"), ("notat", "Kari Hansen har demens."), ("likevel", "1")]).await.is(303);
}

#[tokio::test]
async fn closing_says_what_it_meant_and_what_it_cost() {
    for stage in Stage::both().await {
        let assumption = stage.assume("Folk kvitterer", Asks::Problem).await;
        let page = stage.started(&[("antakelse", &assumption.to_string())]).await;
        let link = stage.link(&page).await;
        let coach = stage.coach().await;
        coach
            .post(&format!("{page}/avslutning"), &[("overrasket", "Vikarene så ikke hvem.")])
            .await
            .is(422)
            .shows("Velg ett av svarene")
            .shows("Vikarene så ikke hvem.");
        let end = [("dom", "not_supported"), ("overrasket", "Vikarene så ikke hvem."), ("minutter", "55"), ("kroner", "1 200")];
        coach.post(&format!("{page}/avslutning"), &end).await.is(303);
        let shown =
            stage.team_page(&page).await.shows("Nei, det stemmer ikke").shows("Vikarene så ikke hvem.").shows("55 minutter");
        shown.shows("1\u{a0}200\u{a0}kr");
        stage.site.anyone().get(&link).await.is(410).shows("Testen er ferdig");
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let known = solutions::assumptions(&mut db, &visit, stage.journey).await.expect("reads");
        assert_eq!(known.iter().find(|a| a.id == assumption).map(|a| a.state), Some(Holds::NotSupported));
    }
}

#[tokio::test]
async fn two_who_close_at_once_are_told() {
    for stage in Stage::both().await {
        let page = stage.started(&[]).await;
        let coach = stage.coach().await;
        let version = hidden(&coach.get(&page).await, "versjon");
        coach.post(&format!("{page}/avslutning"), &[("versjon", &version), ("dom", "supported")]).await.is(303);
        let late = [("versjon", version.as_str()), ("dom", "unclear"), ("overrasket", "Mange visste ikke.")];
        coach
            .post(&format!("{page}/avslutning"), &late)
            .await
            .is(422)
            .shows("Noen andre har endret dette")
            .shows("Mange visste ikke.");
        stage.team_page(&page).await.shows("Ja, det stemmer");
        coach.post(&format!("{page}/resultat"), &[("for", "1")]).await.is(422).shows("tar ikke imot flere resultater");
    }
}

#[tokio::test]
async fn the_reporters_hear_that_it_started_and_that_it_ended() {
    for stage in Stage::both().await {
        let page = stage.started(&[("sporsmal", "Er tavla nyttig?")]).await;
        let follow = format!("/folg/{}", stage.follow);
        stage.site.anyone().get(&follow).await.shows("Vi tester noe: «Er tavla nyttig?»");
        stage.coach().await.post(&format!("{page}/avslutning"), &[("dom", "supported")]).await.is(303);
        stage.site.anyone().get(&follow).await.shows("Testen «Er tavla nyttig?» er ferdig.");
    }
}

#[tokio::test]
async fn the_last_day_closes_it_and_paper_still_comes_in() {
    for stage in Stage::both().await {
        let page = stage.started(&[("sporsmal", "Er tavla nyttig?"), ("siste_dag", "2026-11-25")]).await;
        let link = stage.link(&page).await;
        stage.site.clock.advance(86_400_000);
        stage.site.anyone().get(&link).await.is(200);
        stage.site.clock.advance(86_400_000);
        stage.site.anyone().get(&link).await.is(410);
        trials::close_due(&stage.site.app).await.expect("closes");
        trials::close_due(&stage.site.app).await.expect("does nothing more");
        let told = stage.site.anyone().get(&format!("/folg/{}", stage.follow)).await.text();
        assert_eq!(told.matches("Testen «Er tavla nyttig?» er ferdig.").count(), 1);
        let coach = stage.coach().await;
        coach.post(&format!("{page}/resultat"), &[("for", "3")]).await.is(303);
        coach.post(&format!("{page}/avslutning"), &[("dom", "supported")]).await.is(303);
        let told = stage.site.anyone().get(&format!("/folg/{}", stage.follow)).await.text();
        assert_eq!(told.matches("Testen «Er tavla nyttig?» er ferdig.").count(), 1, "they are told once");
    }
}

#[tokio::test]
async fn starting_moves_the_round_to_its_test_and_never_back() {
    use crate::blt::journeys::{self, Half};
    let stage = Stage::one().await;
    stage.started(&[]).await;
    let visit = stage.site.visit_of("coach").await;
    let mut db = stage.site.app.db.read().await.expect("reads");
    assert_eq!(journeys::current_round(&mut db, &visit, stage.journey).await.expect("reads").half, Half::TestGather);
    drop(db);
    stage.coach().await.post(&format!("/lop/{}/fase", stage.journey), &[("til", "test_weigh")]).await.is(303);
    stage.started(&[]).await;
    let mut db = stage.site.app.db.read().await.expect("reads");
    assert_eq!(journeys::current_round(&mut db, &visit, stage.journey).await.expect("reads").half, Half::TestWeigh);
}

#[tokio::test]
async fn all_tests_of_a_journey_stand_in_a_list_with_what_they_came_to() {
    let stage = Stage::one().await;
    let page = stage.started(&[("type", "samtale"), ("sporsmal", "De vil ha tavla")]).await;
    stage.coach().await.post(&format!("{page}/resultat"), &[("for", "4"), ("mot", "1")]).await.is(303);
    stage
        .coach()
        .await
        .get(&format!("/lop/{}/tester", stage.journey))
        .await
        .is(200)
        .shows("De vil ha tavla")
        .shows("4 av 5")
        .shows("Runde 1");
}
