//! From the first test through its decision into the second round, as the team, the reporter and everybody see it.

use super::{accepted, add_idea, add_insight};
use crate::{
    people::Role,
    testing::{Site, Visitor},
};

/// A journey whose solution is chosen and waits for its first test: the reporter's code and the journey's address.
async fn ready_to_test(site: &Site, leader: &Visitor) -> (String, String) {
    let (code, need) = accepted(site, "Vi kjører tilbake for å hente nøkler.").await;
    let journey = leader.post("/lop", &[("behov", &need)]).await.is(303).location();
    add_insight(leader, &journey, "Jeg lette en time", "samtale", true).await;
    let board = add_idea(leader, &journey, "Nøkkeltavle").await;
    leader.post(&format!("{board}/valg"), &[]).await.is(303);
    let solution = board.rsplit('/').next().expect("an id");
    let must = [("losning", solution), ("tekst", "Folk kvitterer"), ("gjelder", "want"), ("maa_stemme", "on")];
    leader.post(&format!("{journey}/antakelser"), &must).await.is(303);
    leader.post(&format!("{journey}/fase"), &[("til", "test_gather")]).await.is(303);
    (code, journey)
}

/// A question is asked, answered by three of four, and weighed.
async fn tested(leader: &Visitor, journey: &str) -> String {
    let plan = [("type", "question"), ("sporsmal", "Ville du kvittert?"), ("gruppe", "employees"), ("start", "1")];
    let trial = leader.post(&format!("{journey}/tester"), &plan).await.is(303).location();
    leader.get(journey).await.shows("Testen er i gang.");
    leader.post(&format!("{trial}/resultat"), &[("for", "3"), ("mot", "1")]).await.is(303);
    leader.get(journey).await.shows("Det har kommet svar.").shows(&trial);
    let end = [("dom", "supported"), ("overrasket", "Vikarene så ikke tavla")];
    leader.post(&format!("{trial}/avslutning"), &end).await.is(303);
    trial
}

async fn decided(leader: &Visitor, journey: &str, choice: &str) {
    let fields = [("valg", choice), ("begrunnelse", "Vikarene må se tavla."), ("neste", "Ny tavle"), ("nar", "2026-12-01")];
    leader.post(&format!("{journey}/beslutning"), &fields).await.is(303);
}

#[tokio::test]
async fn the_next_step_leads_from_the_plan_to_the_decision() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let (_, journey) = ready_to_test(&site, &leader).await;
        leader.get(&journey).await.shows("Planlegg den minste testen").shows(&format!("{journey}/tester/ny"));
        tested(&leader, &journey).await;
        leader.get(&journey).await.shows("Gå videre til «Test: vurdere»");
        leader.post(&format!("{journey}/fase"), &[("til", "test_weigh")]).await.is(303);
        leader.get(&journey).await.shows("Runden er klar for en beslutning.").shows("Ja, det stemmer").hides("Hva overrasket?");
    }
}

#[tokio::test]
async fn the_second_round_inherits_all_that_is_known() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let (_, journey) = ready_to_test(&site, &leader).await;
        tested(&leader, &journey).await;
        decided(&leader, &journey, "endre").await;
        let page = leader.get(&journey).await;
        page.shows("Runde 2")
            .shows("Vikarene må se tavla.")
            .shows("Jeg lette en time")
            .shows("Nøkkeltavle")
            .shows("Med fra forrige runde")
            .shows("Folk kvitterer")
            .shows("Støttet");
    }
}

#[tokio::test]
async fn a_solution_that_is_changed_is_chosen_again_and_one_that_is_tested_more_is_not() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let (_, journey) = ready_to_test(&site, &leader).await;
        tested(&leader, &journey).await;
        decided(&leader, &journey, "endre").await;
        leader.post(&format!("{journey}/fase"), &[("til", "solution_weigh")]).await.is(303);
        leader.get(&journey).await.shows("Velg løsningen dere vil prøve i denne runden.");
        leader.post(&format!("{journey}/fase"), &[("til", "test_gather")]).await.is(303);
        tested(&leader, &journey).await;
        decided(&leader, &journey, "ny-runde").await;
        leader.get(&journey).await.shows("Runde 3").shows("Planlegg den minste testen");
    }
}

#[tokio::test]
async fn the_reporter_reads_tests_and_decisions_and_nothing_people_said_also_before_it_is_published() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let (code, journey) = ready_to_test(&site, &leader).await;
        tested(&leader, &journey).await;
        decided(&leader, &journey, "endre").await;
        let reporter = site.anyone();
        let page = reporter.get(&format!("/folg/{code}/lop")).await.is(200);
        page.shows("Ville du kvittert?")
            .shows("3 av 4")
            .shows("Vikarene må se tavla.")
            .hides("Jeg lette en time")
            .hides("Person leader")
            .hides("Planlegg");
        reporter.get(&journey).await.is(404);
    }
}

#[tokio::test]
async fn everybody_reads_what_was_learned_and_that_stopping_was_a_good_result() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let (_, journey) = ready_to_test(&site, &leader).await;
        tested(&leader, &journey).await;
        leader.post(&format!("{journey}/publisering"), &[("sammendrag", "Vi leter etter nøkler.")]).await.is(303);
        let stop = [("valg", "stopp"), ("begrunnelse", "Tavla holdt ikke."), ("spart", "280000")];
        leader.post(&format!("{journey}/beslutning"), &stop).await.is(303);
        let page = site.anyone().get(&journey).await.is(200);
        page.shows("Stoppet i tide").shows("280\u{a0}000").shows("Tavla holdt ikke.").shows("3 av 4").hides("Person leader");
        leader.get(&journey).await.hides("Neste steg</h2>").hides("Gå videre til");
    }
}
