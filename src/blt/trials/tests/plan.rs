//! Planning: good defaults, the smallest test first, two tabs.

use super::{Stage, hidden, id_of};
use crate::blt::{solutions::Asks, trials};

#[tokio::test]
async fn a_fresh_idea_is_a_running_question_with_one_press() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let form = format!("/lop/{}/tester/ny", stage.journey);
        coach
            .get(&form)
            .await
            .is(200)
            .shows("Minste nyttige test nå: Spørsmål")
            .shows("Er dette et problem for deg: Nøklene i hjemmetjenesten?");
        let page = stage.started(&[]).await;
        let link = stage.link(&page).await;
        stage.site.anyone().get(&link).await.is(200).shows("Er dette et problem for deg").shows("value=\"ja\"");
    }
}

#[tokio::test]
async fn the_smallest_test_follows_what_must_hold() {
    let cases = [
        (Asks::Problem, "Spørsmål"),
        (Asks::Want, "Samtale"),
        (Asks::Can, "Modell"),
        (Asks::Fits, "Praktisk test"),
        (Asks::Effect, "Pilot"),
    ];
    for (asks, kind) in cases {
        let stage = Stage::one().await;
        stage.assume("Folk kvitterer hvis det tar under fem sekunder", asks).await;
        let page = stage.coach().await.get(&format!("/lop/{}/tester/ny", stage.journey)).await.is(200);
        page.shows(&format!("Minste nyttige test nå: {kind}")).shows("Folk kvitterer hvis det tar under fem sekunder");
    }
}

#[tokio::test]
async fn a_larger_test_asks_why_not_smaller_and_shows_the_answer() {
    for stage in Stage::both().await {
        let form = format!("/lop/{}/tester/ny", stage.journey);
        let coach = stage.coach().await;
        coach.get(&form).await.hides("Hvorfor ikke mindre?");
        coach.get(&format!("{form}?type=praktisk")).await.is(200).shows("Hvorfor ikke mindre?").shows("Spørsmål kan gi svar før");
        let page = stage
            .started(&[("type", "praktisk"), ("sporsmal", "Tavla virker på kveldsvakt"), ("hvorfor", "Vi har spurt alle før.")])
            .await;
        stage.team_page(&page).await.shows("Vi har spurt alle før.").shows("Praktisk test");
    }
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_the_field_and_what_was_typed_is_kept() {
    let stage = Stage::one().await;
    let coach = stage.coach().await;
    let address = format!("/lop/{}/tester", stage.journey);
    let fields = [
        ("sporsmal", "  "),
        ("kriterium", ""),
        ("antall", "mange"),
        ("kroner", "-1"),
        ("siste_dag", "2020-01-01"),
        ("hvem", "Ås & Øst"),
        ("start", "1"),
    ];
    let page = coach.post(&address, &fields).await.is(422);
    page.shows("Fyll ut dette feltet")
        .shows("Skriv et tall.")
        .shows("fra 0 til")
        .shows("Velg en dag som kommer")
        .shows("Ås &amp; Øst");
}

#[tokio::test]
async fn one_to_eight_questions_are_taken_and_nine_are_too_many() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let address = format!("/lop/{}/tester", stage.journey);
        let names: Vec<String> = (1..=9).map(|n| if n == 1 { "sporsmal".to_owned() } else { format!("sporsmal{n}") }).collect();
        let nine: Vec<(&str, &str)> = names.iter().map(|n| (n.as_str(), "Er det nyttig?")).chain([("start", "1")]).collect();
        coach.post(&address, &nine).await.is(422).shows("høyst åtte spørsmål");
        let eight: Vec<(&str, &str)> = nine.iter().copied().filter(|(n, _)| *n != "sporsmal9").collect();
        let page = coach.post(&address, &eight).await.is(303).location();
        stage.site.anyone().get(&stage.link(&page).await).await.shows("name=\"svar8\"").shows("8 spørsmål");
    }
}

#[tokio::test]
async fn a_form_sent_twice_makes_one_test() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let id = hidden(&coach.get(&format!("/lop/{}/tester/ny", stage.journey)).await, "enkel");
        let address = format!("/lop/{}/tester", stage.journey);
        let one = coach.post(&address, &[("enkel", &id), ("start", "1")]).await.is(303).location();
        let two = coach.post(&address, &[("enkel", &id), ("start", "1")]).await.is(303).location();
        assert_eq!(one, two);
        let visit = stage.site.visit_of("coach").await;
        let mut db = stage.site.app.db.read().await.expect("reads");
        let journey = crate::blt::journeys::find(&mut db, &visit, stage.journey).await.expect("reads").expect("is there");
        assert_eq!(trials::of_journey(&mut db, &visit, &journey).await.expect("reads").len(), 1);
    }
}

#[tokio::test]
async fn a_plan_waits_until_it_is_started_and_can_be_removed() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let page =
            coach.post(&format!("/lop/{}/tester", stage.journey), &[("sporsmal", "Er tavla nyttig?")]).await.is(303).location();
        let poster = coach.get(&format!("{page}/plakat")).await.is(200).shows("Er tavla nyttig?");
        let code = poster.text().split("/t/").nth(1).and_then(|rest| rest.split('/').next().map(str::to_owned)).expect("a code");
        stage.site.anyone().get(&format!("/t/{code}")).await.is(404).shows("Testen har ikke startet");
        coach.post(&format!("{page}/start"), &[]).await.is(303);
        stage.site.anyone().get(&format!("/t/{code}")).await.is(200);
        coach.post(&format!("{page}/sletting"), &[]).await.is(303);
        coach.get(&page).await.is(200);
        let other = coach.post(&format!("/lop/{}/tester", stage.journey), &[]).await.location();
        coach.post(&format!("{other}/sletting"), &[]).await.is(303);
        coach.get(&other).await.is(404);
    }
}

#[tokio::test]
async fn two_tabs_cannot_write_over_each_other() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let page = stage.started(&[]).await;
        let version = hidden(&coach.get(&format!("{page}/plan")).await, "versjon");
        let save =
            |criterion: &'static str| [("sporsmal", "Er tavla nyttig?"), ("kriterium", criterion), ("gruppe", "employees")];
        let with = |fields: [(&'static str, &'static str); 3]| [fields.to_vec(), vec![("informasjon", "Anonymt.")]].concat();
        let mut first: Vec<(&str, &str)> = with(save("Minst tre sier ja."));
        first.push(("versjon", &version));
        coach.post(&format!("{page}/plan"), &first).await.is(303);
        let mut second: Vec<(&str, &str)> = with(save("Minst to sier ja."));
        second.push(("versjon", &version));
        coach
            .post(&format!("{page}/plan"), &second)
            .await
            .is(422)
            .shows("Noen andre har endret dette")
            .shows("Minst to sier ja.");
        stage.team_page(&page).await.shows("Minst tre sier ja.").hides("Minst to sier ja.");
    }
}

#[tokio::test]
async fn a_changed_plan_is_seen_in_the_very_next_request() {
    for stage in Stage::both().await {
        let page = stage.started(&[]).await;
        let link = stage.link(&page).await;
        stage.site.anyone().get(&link).await.shows("Er dette et problem for deg");
        let fields =
            [("sporsmal", "Ville du brukt tavla?"), ("kriterium", "Tre ja."), ("gruppe", "employees"), ("svartype", "skala")];
        stage.coach().await.post(&format!("{page}/plan"), &fields).await.is(303);
        stage.site.anyone().get(&link).await.shows("Ville du brukt tavla?").shows("value=\"5\"").hides("Er dette et problem");
    }
}

#[tokio::test]
async fn only_those_who_work_on_the_journey_change_its_tests() {
    let stage = Stage::one().await;
    let page = stage.started(&[]).await;
    let site = &stage.site;
    site.anyone().get(&page).await.is(303);
    site.as_person("employee").await.get(&page).await.is(200).hides("Avslutt testen");
    site.as_person("elected").await.get(&page).await.is(404);
    for below in ["plan", "avslutning", "resultat", "start", "sletting"] {
        site.as_person("employee").await.post(&format!("{page}/{below}"), &[]).await.is(403);
        site.as_person("elected").await.post(&format!("{page}/{below}"), &[]).await.is(404);
    }
    site.as_person("leader").await.post(&format!("{page}/resultat"), &[("for", "1")]).await.is(303);
    assert_eq!(id_of(&page).to_string().len(), 36);
}

#[tokio::test]
async fn a_new_test_is_made_from_an_old_one() {
    for stage in Stage::both().await {
        let page =
            stage.started(&[("sporsmal", "Er tavla nyttig?"), ("sporsmal2", "Hva mangler?"), ("svartype2", "tekst")]).await;
        let again = format!("/lop/{}/tester/ny?fra={}", stage.journey, id_of(&page));
        stage.coach().await.get(&again).await.is(200).shows("Er tavla nyttig?").shows("Hva mangler?");
    }
}
