//! Closed, changed, another's, personal, unknown: each has its answer, for a person and for the page's own script.

use super::{PLAN, by_script, opened, running};
use crate::blt::trials::tests::{Stage, hidden};

#[tokio::test]
async fn a_weighed_test_takes_nothing_and_shows_what_was_written() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let (coach, form, _) = opened(&stage, &page).await;
        coach.post(&format!("{page}/avslutning"), &[("dom", "supported")]).await.is(303);
        let fields = [("gikk", "selv"), ("sagt", "Lang tekst om tavla")];
        coach.post(&form, &fields).await.is(410).shows("Testen er ferdig").shows("Lang tekst om tavla");
        assert_eq!(by_script(&coach, &form, &fields).await, (410, "ended".to_owned()));
        coach.get(&form).await.is(410);
        coach.get(&page).await.shows("Ingen har prøvd ennå");
    }
}

#[tokio::test]
async fn a_form_made_before_the_tasks_were_changed_is_looked_over() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let (coach, form, id) = opened(&stage, &page).await;
        let edition = hidden(&coach.get(&form).await, "utgave");
        let other = [&PLAN[1..], &[("oppgave", "Les tavla"), ("kriterium", "Tre."), ("gruppe", "employees")]].concat();
        let other: Vec<_> = other.into_iter().filter(|field| *field != ("oppgave", "Hent nøkkelen")).collect();
        coach.post(&format!("{page}/plan"), &other).await.is(303);
        let fields = [("enkel", id.as_str()), ("utgave", edition.as_str()), ("gikk", "selv"), ("sagt", "Gikk fint")];
        assert_eq!(by_script(&coach, &form, &fields).await, (409, "changed".to_owned()));
        coach.post(&form, &fields).await.is(422).shows("Oppgavene er endret").shows("Les tavla").shows("Gikk fint");
        coach.get(&page).await.shows("Ingen har prøvd ennå");
    }
}

#[tokio::test]
async fn nobody_sends_or_writes_over_what_another_filled_in() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let (coach, form, id) = opened(&stage, &page).await;
        let person = hidden(&coach.get(&form).await, "observator");
        let fields = [("enkel", id.as_str()), ("observator", person.as_str()), ("gikk", "selv"), ("gikk2", "selv")];
        let leader = stage.site.as_person("leader").await;
        assert_eq!(by_script(&leader, &form, &fields).await, (409, "other".to_owned()));
        assert_eq!(by_script(&coach, &form, &fields).await, (200, "kept".to_owned()));
        assert_eq!(by_script(&leader, &form, &[("enkel", &id), ("gikk", "ikke"), ("gikk2", "ikke")]).await.0, 409);
        coach.get(&page).await.shows("1 av 1 støtter det vi tror");
    }
}

#[tokio::test]
async fn personal_words_are_told_first_and_only_those_who_clear_see_them() {
    for stage in Stage::both().await {
        let page = running(&stage, &[]).await;
        let (coach, form, id) = opened(&stage, &page).await;
        let text = "Naboen min Per har demens og går ute om natta.";
        let fields =
            [("enkel", id.as_str()), ("gikk", "selv"), ("gikk2", "selv"), ("sagt", text), ("nytt_problem", "Fant ikke døra")];
        assert_eq!(by_script(&coach, &form, &fields).await, (422, "personal".to_owned()));
        coach.post(&form, &fields).await.is(422).shows("opplysninger om en person").shows(text);
        coach.post(&form, &[&fields[..], &[("likevel", "1")]].concat()).await.is(303);
        let employee = stage.site.as_person("employee").await;
        employee.get(&page).await.is(200).hides(text).hides("Fant ikke døra").shows("blir sett over først").shows("1 av 1");
        coach.get(&form).await.hides("Fant ikke døra");
        let settle = format!("{form}/{id}");
        employee.post(&settle, &[("valg", "vis")]).await.is(403);
        coach.get(&page).await.shows(text).shows("La teamet lese");
        coach.post(&settle, &[("valg", "slett")]).await.is(303);
        coach.get(&page).await.hides(text).hides("Fant ikke døra").shows("1 av 1");
    }
}

#[tokio::test]
async fn those_who_take_part_are_told_and_nobody_else_observes() {
    for stage in Stage::both().await {
        let page = running(&stage, &[("informasjon", "Vi prøver ei tavle.")]).await;
        let team = stage.team_page(&page).await.shows("Åpne skjemaet").hides("Plakat");
        let code = team.text().split("/t/").nth(1).and_then(|r| r.split('/').next().map(str::to_owned)).expect("a code");
        let anyone = stage.site.anyone();
        anyone.get(&format!("/t/{code}")).await.is(200).shows("Vi prøver ei tavle.").shows("kan stoppe når du vil");
        anyone.post(&format!("/t/{code}"), &[("svar", "ja")]).await.is(422).shows("Vi prøver ei tavle.");
        let form = format!("{page}/observer");
        assert!(anyone.get(&form).await.is(303).location().starts_with("/inn?til="));
        let (status, word) = by_script(&anyone, &form, &[("gikk", "selv")]).await;
        assert!([303, 401].contains(&status) && word.is_empty(), "to sign in first, not {status} {word}");
        stage.site.as_person("elected").await.get(&form).await.is(404);
        stage.coach().await.get(&format!("{page}/plakat")).await.is(404);
        let question = stage.started(&[]).await;
        stage.coach().await.get(&format!("{question}/observer")).await.is(404);
    }
}

#[tokio::test]
async fn what_makes_it_work_without_coverage_is_served_for_that_page_alone() {
    let stage = Stage::one().await;
    let page = running(&stage, &[]).await;
    let worker = stage.site.anyone().get(&format!("{page}/observer.js")).await.is(200);
    assert_eq!(worker.headers["cache-control"], "no-cache");
    assert!(!worker.headers.contains_key("service-worker-allowed"), "the scope is not widened");
    let manifest = stage.coach().await.get(&format!("{page}/observer.webmanifest")).await.is(200);
    let said: serde_json::Value = serde_json::from_slice(&manifest.bytes).expect("a manifest");
    assert_eq!(said["scope"], format!("{page}/observer"));
    assert_eq!(said["start_url"], said["scope"]);
    stage.coach().await.get(&page).await.hides("observer-worker").hides("rel=\"manifest\"");
}

#[tokio::test]
async fn signing_out_is_asked_about_while_forms_wait_on_the_device() {
    let stage = Stage::one().await;
    let coach = stage.coach().await;
    let out = |body: &'static str| {
        let line = coach.request("POST", "/ut").header("sec-fetch-site", "same-origin");
        let cookie = line.headers_ref().and_then(|h| h.get("cookie")).expect("a session").to_str().expect("text").to_owned();
        let mut request = line.header("content-type", "application/x-www-form-urlencoded").body(body.into()).expect("a request");
        request.headers_mut().insert("cookie", format!("{cookie}; usendt=/tester/1/observer").parse().expect("a cookie"));
        coach.send(request)
    };
    out("").await.is(422).shows("ikke er sendt").shows("/tester/1/observer");
    let gone = out("likevel=1").await.is(303);
    assert!(gone.headers["clear-site-data"].to_str().expect("text").contains("storage"));
}
