//! Ideas, what others do, the choice and what must hold.

use super::{add_idea, started};
use crate::{people::Role, testing::Site};

#[tokio::test]
async fn one_writes_the_own_idea_before_seeing_the_others() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        add_idea(&leader, &journey, "Nøkkeltavle").await;
        let employee = site.as_role(Role::Employee).await;
        employee.post(&format!("{journey}/lag/meg"), &[]).await.is(303);
        let page = employee.get(&format!("{journey}/losninger")).await;
        page.shows("Skriv din egen idé først.").shows("Se ideen som er skrevet");
        add_idea(&employee, &journey, "Reservesett").await;
        employee.get(&format!("{journey}/losninger")).await.hides("Skriv din egen idé først.").shows("Nøkkeltavle");
        leader.get(&journey).await.shows("Nøkkeltavle").shows("En måte å jobbe på · Kjent fra andre, tilpasset oss");
    }
}

#[tokio::test]
async fn a_solution_is_chosen_changed_and_set_aside_and_all_of_it_is_told() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let board = add_idea(&leader, &journey, "Nøkkeltavle").await;
        let locks = add_idea(&leader, &journey, "Digitale låser").await;
        leader.post(&format!("{locks}/valg"), &[]).await.is(303);
        leader.post(&format!("{board}/valg"), &[]).await.is(303);
        leader
            .get(&journey)
            .await
            .shows("Denne går vi videre med")
            .shows("Valgte «Digitale låser».")
            .shows("Valgte «Nøkkeltavle».");
        leader.post(&format!("{locks}/bortlegging"), &[("grunn", "")]).await.is(422).shows("Fyll ut dette feltet.");
        leader.post(&format!("{locks}/bortlegging"), &[("grunn", "For dyrt nå")]).await.is(303);
        leader.get(&journey).await.shows("Én idé er lagt til side").shows("For dyrt nå");
        leader.post(&format!("{locks}/valg"), &[]).await.is(303);
        leader.get(&locks).await.shows("Denne ideen er lagt til side");
        leader.post(&format!("{locks}/opptak"), &[]).await.is(303);
        leader.get(&journey).await.hides("Én idé er lagt til side").shows("Tok fram igjen «Digitale låser».");
    }
}

#[tokio::test]
async fn a_new_version_says_what_changed_and_two_tabs_do_not_overwrite_each_other() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let board = add_idea(&leader, &journey, "Nøkkeltavle").await;
        leader.post(&format!("{board}/valg"), &[]).await.is(303);
        let change = [("lest", "1"), ("endret", "To reservesett"), ("naa", "Tavle med to sett")];
        leader.post(&format!("{board}/versjon"), &change).await.is(303);
        leader.get(&board).await.shows("versjon 2").shows("To reservesett").shows("Tavle med to sett");
        leader.post(&format!("{board}/versjon"), &change).await.is(422).shows("Noen andre har endret dette");
        let edit = [("lest", "1"), ("tittel", "Annen tavle"), ("type", "process")];
        leader.post(&board, &edit).await.is(422).shows("Noen andre har endret dette").shows("Annen tavle");
    }
}

#[tokio::test]
async fn an_assumption_must_hold_and_asks_a_plain_question() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let address = format!("{journey}/antakelser");
        leader.get(&address).await.is(200).shows("Dere trenger en idé først");
        let board = add_idea(&leader, &journey, "Nøkkeltavle").await;
        leader.post(&format!("{board}/valg"), &[]).await.is(303);
        let solution = board.rsplit('/').next().expect("an id").to_owned();
        let fields = [("losning", solution.as_str()), ("tekst", ""), ("gjelder", "can"), ("maa_stemme", "on")];
        leader.post(&address, &fields).await.is(422);
        let fields = [("losning", solution.as_str()), ("tekst", "Folk kvitterer"), ("gjelder", "can"), ("maa_stemme", "on")];
        leader.post(&address, &fields).await.is(303);
        leader.get(&journey).await.shows("Folk kvitterer").shows("Får de det til?").shows("Må stemme").shows("Ikke testet");
    }
}
