//! What is heard, what goes again, and the problem in one sentence.

use super::{add_insight, started};
use crate::{people::Role, testing::Site};

#[tokio::test]
async fn an_insight_has_a_source_a_group_and_the_checklist_counts_it() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let page = leader.post(&format!("{journey}/innsikt"), &[("slag", "quote"), ("tekst", "Vi leter <hver> natt")]).await;
        page.is(422).shows("Velg ett av svarene.").shows("Vi leter &lt;hver&gt; natt");
        add_insight(&leader, &journey, "Vi leter hver natt", "samtale", false).await;
        leader.get(&journey).await.shows("Har du snakket med én som har behovet?").shows("Ansatte: 1");
        add_insight(&leader, &journey, "Ni turer i uka", "telling", true).await;
        add_insight(&leader, &journey, "Utrygt for brukerne", "Samtale", false).await;
        leader.get(&journey).await.shows("Dere vet nok her.").shows("Gå videre til «Behov: vurdere»");
    }
}

#[tokio::test]
async fn personal_data_in_an_insight_is_told_once() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let fields = [("slag", "quote"), ("tekst", "Naboen min Per har demens."), ("gruppe", "residents"), ("kilde", "samtale")];
        leader
            .post(&format!("{journey}/innsikt"), &fields)
            .await
            .is(422)
            .shows("opplysninger om en person")
            .shows("Lagre likevel");
        let anyway = [&fields[..], &[("likevel", "1")]].concat();
        leader.post(&format!("{journey}/innsikt"), &anyway).await.is(303);
    }
}

#[tokio::test]
async fn an_insight_is_mended_and_deleted() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        add_insight(&leader, &journey, "Vi leter hver natt", "samtale", false).await;
        let page = leader.get(&journey).await.text();
        let address =
            page.split("href=\"").find(|a| a.contains("/innsikt/")).and_then(|a| a.split('"').next()).expect("a link").to_owned();
        leader.get(&address).await.is(200).shows("Vi leter hver natt");
        let fields = [("slag", "number"), ("tekst", "Ni ganger i uka"), ("gruppe", "youth"), ("kilde", "telling")];
        leader.post(&address, &fields).await.is(303);
        leader.get(&journey).await.shows("Ni ganger i uka").shows("Barn og unge: 1").hides("Vi leter hver natt");
        leader.post(&format!("{address}/sletting"), &[]).await.is(303);
        leader.get(&journey).await.hides("Ni ganger i uka");
        leader.get(&address).await.is(404);
    }
}

#[tokio::test]
async fn a_finding_needs_two_insights_behind_it() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        add_insight(&leader, &journey, "Nøkkelen lå i lomma til vikaren", "samtale", false).await;
        add_insight(&leader, &journey, "Tavla var tom", "vakt", false).await;
        let form = leader.get(&format!("{journey}/funn")).await.text();
        let ids: Vec<&str> = form.split("name=\"bak\" value=\"").skip(1).filter_map(|p| p.split('"').next()).collect();
        let one = [("tekst", "Nøkler følger folk"), ("bak", ids[0])];
        leader.post(&format!("{journey}/funn"), &one).await.is(422).shows("Velg minst to innsikter.").shows("Nøkler følger folk");
        let two = [("tekst", "Nøkler følger folk"), ("bak", ids[0]), ("bak", ids[1])];
        leader.post(&format!("{journey}/funn"), &two).await.is(303);
        leader.get(&journey).await.shows("Nøkler følger folk").shows("Bygger på 2 innsikter.");
    }
}

#[tokio::test]
async fn every_version_of_the_problem_can_be_read() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        let address = format!("{journey}/problem");
        let first = [("lest", "0"), ("hvem", "Ansatte på vakt"), ("trenger", "en app for nøkler"), ("antall", "mange")];
        leader.post(&address, &first).await.is(422).shows("Skriv et tall.").shows("en app for nøkler");
        let first = [("lest", "0"), ("hvem", "Ansatte på vakt"), ("trenger", "en app for nøkler"), ("vet_ikke", "on")];
        leader.post(&address, &first).await.is(303);
        leader.get(&journey).await.shows("Formuleringen inneholder en løsning").shows("Vi vet ikke ennå");
        let second = [
            ("lest", "1"),
            ("hvem", "Ansatte på vakt"),
            ("trenger", "å vite hvor nøkkelen er"),
            ("fordi", "nøkler følger personer"),
            ("antall", "1 400"),
        ];
        leader.post(&address, &second).await.is(303);
        let page = leader.get(&journey).await;
        page.shows("Ansatte på vakt trenger å vite hvor nøkkelen er fordi nøkler følger personer.")
            .shows("Versjon 1")
            .shows("1\u{a0}400");
        leader.post(&address, &second).await.is(422).shows("Noen andre har endret dette").shows("nøkler følger personer");
    }
}

#[tokio::test]
async fn what_others_do_is_answered_also_by_finding_nobody() {
    for site in Site::both().await {
        let leader = site.as_role(Role::Leader).await;
        let journey = started(&site, &leader).await;
        leader.post(&format!("{journey}/andre"), &[("hvem", "Lunner")]).await.is(422).shows("Lunner");
        leader.post(&format!("{journey}/andre"), &[("ingen", "1")]).await.is(303);
        leader.get(&journey).await.shows("Vi fant ingen andre som gjør dette.");
        leader.post(&format!("{journey}/andre"), &[("hvem", "Lunner"), ("hva", "Tavle med kvittering")]).await.is(303);
        leader.get(&journey).await.shows("Tavle med kvittering").hides("Vi fant ingen andre");
    }
}
