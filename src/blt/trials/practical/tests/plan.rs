//! The plan: ready patterns, tasks, and what is settled by the first participant.

use super::{opened, running};
use crate::blt::trials::tests::Stage;

#[tokio::test]
async fn a_practical_test_starts_with_nothing_filled_in() {
    for stage in Stage::both().await {
        let page = stage.started(&[("type", "praktisk")]).await;
        let (_, form, _) = opened(&stage, &page).await;
        stage.coach().await.get(&form).await.is(200).shows("Finn ut hvordan du begynner").shows("Begynner uten å spørre");
    }
}

#[tokio::test]
async fn a_ready_pattern_fills_the_plan_and_warns() {
    let stage = Stage::one().await;
    let (coach, new) = (stage.coach().await, format!("/lop/{}/tester/ny?type=praktisk", stage.journey));
    coach.get(&new).await.is(200).shows("Lånt utstyr").shows("opplegg=vakt").shows("kan stoppe når som helst");
    for (pattern, task, warning) in [
        ("rollespill", "Bytt roller", "oppdiktede personer"),
        ("gardin", "Be om det du trenger", "det var et menneske"),
        ("vakt", "Gi det videre ved vaktskiftet", "verneombud"),
        ("utstyr", "Gjør utstyret klart", "ikke binder dere til å kjøpe"),
    ] {
        coach.get(&format!("{new}&opplegg={pattern}")).await.is(200).shows(task).shows(warning);
    }
    coach.get(&format!("{new}&opplegg=tull")).await.is(200).shows("Finn ut hvordan du begynner");
    let page = stage.started(&[("type", "praktisk"), ("opplegg", "gardin")]).await;
    let (_, form, _) = opened(&stage, &page).await;
    coach.get(&form).await.shows("Si nå at det var et menneske bak").shows("Når ville du heller snakket med et menneske?");
}

#[tokio::test]
async fn what_is_wrong_with_the_tasks_is_said_beside_them() {
    let stage = Stage::one().await;
    let (coach, plan) = (stage.coach().await, format!("/lop/{}/tester", stage.journey));
    let none = [
        ("type", "praktisk"),
        ("oppgave", ""),
        ("ferdig", ""),
        ("oppgave2", ""),
        ("ferdig2", ""),
        ("oppgave3", ""),
        ("ferdig3", ""),
    ];
    coach.post(&plan, &none).await.is(422).shows("Skriv minst én oppgave");
    coach.post(&plan, &[("type", "praktisk"), ("oppgave9", "For mye")]).await.is(422).shows("høyst åtte oppgaver");
    coach.post(&plan, &[("type", "praktisk"), ("krav", "mange")]).await.is(422).shows("mange");
    coach.post(&plan, &[("type", "praktisk"), ("oppgave", &"x".repeat(301))]).await.is(422);
    coach.post(&plan, &[("type", "praktisk"), ("etterpa", "Hva heter du?")]).await.is(422).shows("kan ikke spørre hvem folk er");
}

#[tokio::test]
async fn tasks_are_changed_until_somebody_was_observed() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let plan = format!("{page}/plan");
        let coach = stage.coach().await;
        coach.get(&plan).await.is(200).shows("Hent nøkkelen").shows("Kvitter på tavla");
        let other =
            [("sporsmal", "Tavla virker"), ("kriterium", "Tre klarer det."), ("gruppe", "employees"), ("oppgave", "Les tavla")];
        coach.post(&plan, &other).await.is(303);
        let (_, form, _) = opened(&stage, &page).await;
        coach.get(&form).await.shows("Les tavla").hides("Hent nøkkelen");
        coach.post(&form, &[("gikk", "selv")]).await.is(303);
        coach.get(&plan).await.is(200).shows("Nå står spørsmålet og målet fast").hides("Les tavla");
        let again =
            [("oppgave", "Noe annet"), ("sporsmal", "Tavla virker"), ("kriterium", "Tre klarer det."), ("gruppe", "employees")];
        coach.post(&plan, &again).await.is(303);
        coach.get(&form).await.shows("Les tavla").hides("Noe annet");
    }
}

#[tokio::test]
async fn a_plan_that_is_removed_or_made_anew_takes_its_tasks_along() {
    for stage in Stage::both().await {
        let coach = stage.coach().await;
        let page = coach.post(&format!("/lop/{}/tester", stage.journey), &super::PLAN).await.is(303).location();
        let id = page.rsplit('/').next().expect("an id").to_owned();
        coach.get(&format!("{page}/observer")).await.is(303);
        coach.get(&format!("/lop/{}/tester/ny?fra={id}", stage.journey)).await.is(200).shows("Kvitter på tavla");
        coach.post(&format!("{page}/sletting"), &[]).await.is(303);
        coach.get(&format!("{page}/observer")).await.is(404);
    }
}
