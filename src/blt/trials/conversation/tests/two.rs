//! Two who write at once, a lost connection, and what is told when a text cannot be taken.

use super::{begun, planned, saved, version};
use crate::blt::trials::tests::{Stage, hidden};

/// A conversation under way, in a journey the employee walks too.
async fn under_way(stage: &Stage) -> (String, String) {
    let page = planned(stage, &[]).await;
    let talk = begun(&stage.coach().await, &page).await;
    (page, talk)
}

#[tokio::test]
async fn two_people_write_at_the_same_question_and_both_texts_stand() {
    for stage in Stage::both().await {
        let (page, talk) = under_way(&stage).await;
        let (coach, leader) = (stage.coach().await, stage.site.as_person("leader").await);
        saved(&coach, &talk, &[("notat_1", "«Jeg ringer bare når det snør.»"), ("versjon_1", "0")]).await;
        saved(&leader, &talk, &[("notat_1", "Ringer før sju"), ("versjon_1", "0")]).await;
        coach
            .get(&talk)
            .await
            .is(200)
            .shows("Jeg ringer bare når det snør.")
            .shows("Person leader noterte:")
            .shows("Ringer før sju");
        stage
            .team_page(&page)
            .await
            .shows("Jeg ringer bare når det snør.")
            .shows("Ringer før sju")
            .shows("1 av 1 sa noe om dette");
    }
}

#[tokio::test]
async fn two_windows_of_one_person_keep_both_texts_until_they_are_joined() {
    for stage in Stage::both().await {
        let (page, talk) = under_way(&stage).await;
        let coach = stage.coach().await;
        saved(&coach, &talk, &[("vindu", "a"), ("notat_2", "Ser ut av vinduet"), ("versjon_2", "0")]).await;
        let met = coach.post(&talk, &[("vindu", "b"), ("notat_2", "Spør naboen sin"), ("versjon_2", "0")]).await.is(422);
        let met = met.shows("i to vinduer").shows("Ser ut av vinduet\nSpør naboen sin");
        stage.team_page(&page).await.shows("Ser ut av vinduet").shows("Spør naboen sin");
        let fields = [("vindu", "b"), ("notat_2", "Ser ut, og spør"), ("versjon_2", &*version(&met, 2))];
        saved(&coach, &talk, &fields).await;
        stage.team_page(&page).await.shows("Ser ut, og spør").hides("Spør naboen sin");
    }
}

#[tokio::test]
async fn a_form_sent_twice_and_an_answer_that_was_lost_change_nothing() {
    for stage in Stage::both().await {
        let (_, talk) = under_way(&stage).await;
        let coach = stage.coach().await;
        let quiet = |text: &'static str| [("stille", "1"), ("vindu", "a"), ("notat_1", text), ("versjon_1", "0")];
        for text in ["Ringer", "Ringer", "Ringer hver dag", "Ringte hver dag"] {
            coach.post(&talk, &quiet(text)).await.is(200).shows("\"is_saved\":true");
        }
        coach.get(&talk).await.is(200).shows("Ringte hver dag").hides("i to vinduer");
    }
}

#[tokio::test]
async fn quiet_saving_tells_of_the_other_window_with_its_text() {
    for stage in Stage::both().await {
        let (_, talk) = under_way(&stage).await;
        let coach = stage.coach().await;
        saved(&coach, &talk, &[("vindu", "a"), ("notat_1", "Ringer"), ("versjon_1", "0")]).await;
        let fields = [("stille", "1"), ("vindu", "b"), ("notat_1", "Skriver SMS"), ("versjon_1", "0")];
        coach.post(&talk, &fields).await.is(200).shows("\"is_saved\":false").shows("\"other\":\"Ringer\"");
    }
}

#[tokio::test]
async fn two_who_choose_differently_hear_what_the_other_chose() {
    for stage in Stage::both().await {
        let (page, talk) = under_way(&stage).await;
        let (coach, leader) = (stage.coach().await, stage.site.as_person("leader").await);
        saved(&coach, &talk, &[("utfall", "for"), ("utfall_versjon", "0")]).await;
        let told = leader.post(&talk, &[("utfall", "against"), ("utfall_versjon", "0")]).await.is(422);
        let told = told.shows("Person coach valgte «Ja»");
        stage.team_page(&page).await.shows("1 av 1 støtter det vi tror");
        let version = hidden(&told, "utfall_versjon");
        saved(&leader, &talk, &[("utfall", "against"), ("utfall_lest", "for"), ("utfall_versjon", &version)]).await;
        stage.team_page(&page).await.shows("0 av 1 støtter det vi tror");
    }
}

#[tokio::test]
async fn personal_data_are_not_kept_before_somebody_has_looked_twice() {
    for stage in Stage::both().await {
        let (page, talk) = under_way(&stage).await;
        let text = "Naboen min Per har demens og går ute om natta.";
        let leader = stage.site.as_person("leader").await;
        let typed = [("notat_1", text), ("notat_2", "Ringer"), ("versjon_1", "0"), ("versjon_2", "0")];
        leader.post(&talk, &typed).await.is(422).shows(text).shows("Ikke lagret").shows("Lagre likevel");
        stage.team_page(&page).await.shows("Ringer").hides(text);
        saved(&leader, &talk, &[("notat_1", text), ("versjon_1", "0"), ("likevel", "1")]).await;
        leader.get(&talk).await.is(200).shows(text);
        stage.site.as_person("employee").await.get(&page).await.is(200).hides(text).shows("blir sett over først");
        let shown = stage.team_page(&page).await.shows(text).shows("La teamet lese");
        let at = shown.text().find("/notater/").expect("a way to settle it");
        let address: String = shown.text()[at..].split('"').next().expect("an address").to_owned();
        let settle = format!("{page}{address}");
        stage.site.as_person("employee").await.post(&settle, &[("valg", "vis")]).await.is(403);
        stage.coach().await.post(&settle, &[("valg", "slett")]).await.is(303);
        leader.get(&talk).await.is(200).hides(text);
    }
}

#[tokio::test]
async fn hostile_notes_are_told_beside_the_field_and_kept() {
    for stage in Stage::both().await {
        let (_, talk) = under_way(&stage).await;
        let coach = stage.coach().await;
        let long = "x".repeat(2001);
        coach.post(&talk, &[("notat_1", &long), ("versjon_1", "0")]).await.is(422).shows(&long).shows("Kort ned teksten");
        saved(&coach, &talk, &[("notat_1", "\u{0}🙂<script>"), ("versjon_1", "-9"), ("notat_99", "x"), ("utfall", "?")]).await;
        coach.get(&talk).await.is(200).shows("🙂&lt;script&gt;");
        coach.get(&format!("{talk}x")).await.is(404);
        coach.post(&talk, &[("ferdig", "1")]).await.is(422).shows("«Uklart» er også et svar");
    }
}

#[tokio::test]
async fn notes_after_the_end_are_shown_back_and_not_taken() {
    for stage in Stage::both().await {
        let (page, talk) = under_way(&stage).await;
        let coach = stage.coach().await;
        coach.post(&format!("{page}/avslutning"), &[("dom", "unclear"), ("minutter", "20"), ("kroner", "0")]).await.is(303);
        coach.post(&talk, &[("notat_1", "Kom for sent"), ("versjon_1", "0")]).await.is(409).shows("Kom for sent");
        coach.post(&talk, &[("stille", "1"), ("notat_1", "Kom for sent")]).await.is(409).shows("\"problem\"");
        coach.get(&talk).await.is(200).shows("Testen er ferdig");
        let fields = [("gruppe", "residents"), ("samtykke", "on")];
        coach.post(&format!("{page}/samtaler/ny"), &fields).await.is(422).shows("tar ikke imot flere samtaler");
    }
}

#[tokio::test]
async fn who_has_a_change_of_mind_leaves_nothing_behind() {
    for stage in Stage::both().await {
        let (page, talk) = under_way(&stage).await;
        let coach = stage.coach().await;
        saved(&coach, &talk, &[("notat_1", "Ringer"), ("versjon_1", "0"), ("utfall", "for"), ("ferdig", "1")]).await;
        let keys = super::gather::keys(&stage.team_page(&page).await);
        coach.post(&format!("{page}/notater/innsikt"), &[("en", &keys[0])]).await.is(303);
        coach.post(&format!("{talk}/sletting"), &[]).await.is(303);
        let journey = format!("/lop/{}", stage.journey);
        coach.get(&journey).await.is(200).hides("Ringer");
        coach.get(&talk).await.is(404);
        coach.post(&talk, &[("notat_1", "Mer"), ("versjon_1", "1")]).await.is(409).shows("Samtalen er slettet").shows("Mer");
        stage.team_page(&page).await.hides("Ringer").shows("Ingen samtaler ennå");
    }
}
