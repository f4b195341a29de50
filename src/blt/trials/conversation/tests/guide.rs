//! The guide in the plan, and what may be done to it when.

use super::{begun, planned};
use crate::blt::trials::tests::Stage;

#[tokio::test]
async fn a_plan_has_eight_questions_ready_and_one_could_kill_the_idea() {
    for stage in Stage::both().await {
        let ny = format!("/lop/{}/tester/ny?type=samtale", stage.journey);
        let form = stage.coach().await.get(&ny).await.is(200);
        form.shows("Fortell om sist gang dette var vanskelig.").shows("Hva mister du hvis vi lar det være?");
        let page = planned(&stage, &[]).await;
        stage.team_page(&page).await.shows("Hva gjør du i dag?").shows("Kan felle ideen").shows("Begynn en samtale");
    }
}

#[tokio::test]
async fn the_guide_is_adapted_and_questions_left_empty_close_up() {
    for stage in Stage::both().await {
        let fields = [("sporsmal_1", "Når ringer du?"), ("sporsmal_3", "Hva ville stoppet deg?"), ("feller", "3")];
        let page = planned(&stage, &fields).await;
        stage.team_page(&page).await.shows("Når ringer du?").hides("Hva gjør du i dag?");
        let plan = stage.coach().await.get(&format!("{page}/plan")).await.is(200);
        plan.shows("name=\"sporsmal_2\"").shows("Hva ville stoppet deg?").shows("<option value=\"2\" selected");
    }
}

#[tokio::test]
async fn a_question_that_sells_or_asks_who_one_is_is_told_and_nothing_typed_is_lost() {
    for stage in Stage::both().await {
        let to = format!("/lop/{}/tester", stage.journey);
        let base = [("type", "samtale"), ("sporsmal", "Folk vil ha SMS"), ("feller", "1"), ("start", "1")];
        let sells = [&base[..], &[("sporsmal_1", "Ville det ikke vært fint med SMS?")]].concat();
        let coach = stage.coach().await;
        coach.post(&to, &sells).await.is(422).shows("legger svaret i munnen").shows("Ville det ikke vært fint med SMS?");
        coach.post(&to, &[&sells[..], &[("ledende", "on")]].concat()).await.is(303);
        let who = [&base[..], &[("sporsmal_1", "Hva heter du?")]].concat();
        coach.post(&to, &who).await.is(422).shows("kan ikke spørre hvem folk er");
        let none = [("type", "samtale"), ("sporsmal", "Folk vil ha SMS"), ("sporsmal_1", "Når ringer du?")];
        coach.post(&to, &none).await.is(422).shows("Velg et spørsmål som kan felle ideen");
    }
}

#[tokio::test]
async fn nobody_is_noted_without_a_yes_and_the_first_one_locks_the_goal() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let (coach, ny) = (stage.coach().await, format!("{page}/samtaler/ny"));
        coach.post(&ny, &[("gruppe", "residents")]).await.is(422).shows("Uten et ja skriver vi ikke ned noe");
        let first = begun(&coach, &page).await;
        coach.get(&first).await.is(200).shows("Samtale 1").shows("Skriv ikke navn, helse");
        begun(&coach, &page).await;
        stage.team_page(&page).await.shows("Samtale 1").shows("Samtale 2").shows("2 samtaler mangler svar");
        coach.post(&format!("{page}/plan"), &[("kriterium", "Minst 1 av 5")]).await.is(422).shows("Målet kan ikke endres");
    }
}

#[tokio::test]
async fn a_double_tap_begins_one_conversation() {
    for stage in Stage::both().await {
        let page = planned(&stage, &[]).await;
        let (coach, ny) = (stage.coach().await, format!("{page}/samtaler/ny"));
        let id = crate::blt::trials::tests::hidden(&coach.get(&ny).await, "enkel");
        let fields = [("enkel", id.as_str()), ("gruppe", "youth"), ("samtykke", "on")];
        let once = coach.post(&ny, &fields).await.is(303).location();
        assert_eq!(coach.post(&ny, &fields).await.is(303).location(), once);
        stage.team_page(&page).await.shows("Samtale 1").hides("Samtale 2");
    }
}
