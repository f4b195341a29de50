//! What those who are asked to talk see, and who may see what is noted.

use super::{begun, planned, saved};
use crate::blt::trials::tests::Stage;

#[tokio::test]
async fn those_who_are_asked_read_what_is_written_down_and_that_they_decide() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let link = stage.link(&page).await;
        let anyone = stage.site.anyone();
        let door = anyone.get(&link).await.is(200).shows("Vil du snakke med oss?").shows("Hva vi skriver ned");
        let door = door.shows("Du er et nummer og en gruppe").hides("<h2 class=\"ds-heading\" data-size=\"xs\">Kontakt");
        door.hides("Folk vil vite om veien er klar").hides("Hva mister du");
        assert_eq!(anyone.post(&link, &[("svar", "ja")]).await.is(303).location(), link);
    }
}

#[tokio::test]
async fn who_is_known_to_the_team_reads_whom_to_ask() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[("personvern", "consent")]).await;
        stage.site.anyone().get(&stage.link(&page).await).await.is(200).shows("coach@solvik.test");
    }
}

#[tokio::test]
async fn only_those_who_work_on_the_journey_note_and_those_outside_see_nothing() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let coach = stage.coach().await;
        let talk = begun(&coach, &page).await;
        saved(&coach, &talk, &[("notat_1", "Ringer"), ("versjon_1", "0")]).await;
        let employee = stage.site.as_person("employee").await;
        employee.get(&talk).await.is(403);
        employee.post(&talk, &[("notat_1", "x")]).await.is(403);
        employee.get(&page).await.is(200).shows("Ringer").hides("Lag innsikt");
        stage.site.anyone().get(&talk).await.is(303);
        stage.site.as_person("elected").await.get(&talk).await.is(404);
    }
}

#[tokio::test]
async fn the_one_who_asks_has_the_questions_in_front() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let coach = stage.coach().await;
        let talk = begun(&coach, &page).await;
        coach.get(&format!("{talk}?rolle=spor")).await.is(200).shows("Noter her").shows("7. Hva mister du hvis vi lar det være?");
        let to = coach.post(&talk, &[("rolle", "spor"), ("notat_9", "Regnet ute"), ("versjon_9", "0")]).await.is(303).location();
        coach.get(&to).await.is(200).shows("Alt er lagret.").shows("Regnet ute").shows("Noter her");
    }
}
