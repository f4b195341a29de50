//! One press, one answer, and many at once.

use super::{asked, thanked};
use crate::blt::trials::tests::{Stage, hidden};

#[tokio::test]
async fn one_press_answers_and_says_what_happens_next() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[("siste_dag", "2026-12-01")]).await;
        let anyone = stage.site.anyone();
        anyone.get(&link).await.is(200).shows("value=\"nei\"").shows("Svaret er anonymt");
        thanked(&anyone, &link, &[("svar", "ja")]).await;
        anyone.get(&format!("{link}/takk")).await.is(200).shows("Takk for svaret!").shows("1. desember 2026");
        stage.team_page(&page).await.shows("1 av 1 svarte ja").shows("n = 1");
    }
}

#[tokio::test]
async fn counts_are_people_and_words_are_read() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        for svar in ["ja", "ja", "nei", "vet_ikke", "ja"] {
            thanked(&stage.site.anyone(), &link, &[("svar", svar), ("kommentar", &format!("Fordi {svar} 😀"))]).await;
        }
        stage.team_page(&page).await.shows("3 av 5 svarte ja").shows("Fordi nei 😀").shows("Fordi vet_ikke");
    }
}

#[tokio::test]
async fn what_is_no_answer_is_told_and_the_rest_is_kept() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        for wrong in ["17", "", "JA!", "\u{0}", "ja\u{0}nei"] {
            stage
                .site
                .anyone()
                .post(&link, &[("svar", wrong), ("kommentar", "Jeg ville si ja")])
                .await
                .is(422)
                .shows("Velg ett av svarene")
                .shows("Jeg ville si ja");
        }
        stage.site.anyone().post(&link, &[("kommentar", "uten svar")]).await.is(422).shows("Velg ett av svarene");
        stage
            .site
            .anyone()
            .post(&link, &[("svar", "ja"), ("kommentar", &"x".repeat(1001))])
            .await
            .is(422)
            .shows("Kort ned teksten");
        stage.team_page(&page).await.shows("Ingen har svart ennå");
    }
}

#[tokio::test]
async fn a_form_sent_twice_is_one_answer_and_going_back_mends_it() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        let anyone = stage.site.anyone();
        let id = hidden(&anyone.get(&link).await, "enkel");
        thanked(&anyone, &link, &[("enkel", &id), ("svar", "ja")]).await;
        thanked(&anyone, &link, &[("enkel", &id), ("svar", "ja")]).await;
        stage.team_page(&page).await.shows("1 av 1 svarte ja");
        thanked(&anyone, &link, &[("enkel", &id), ("svar", "nei")]).await;
        stage.team_page(&page).await.shows("0 av 1 svarte ja");
    }
}

#[tokio::test]
async fn the_same_form_from_two_tabs_at_once_is_one_answer() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        let id = hidden(&stage.site.anyone().get(&link).await, "enkel");
        let presses = (0..10).map(|_| {
            let (visitor, link, id) = (stage.site.anyone(), link.clone(), id.clone());
            async move { visitor.post(&link, &[("enkel", &id), ("svar", "ja")]).await.is(303) }
        });
        futures::future::join_all(presses).await;
        stage.team_page(&page).await.shows("1 av 1 svarte ja");
    }
}

#[tokio::test]
async fn many_who_answer_at_once_are_all_counted() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        let people = (0..128).map(|n| {
            let (visitor, link) = (stage.site.anyone(), link.clone());
            async move { visitor.post(&link, &[("svar", if n % 4 == 0 { "nei" } else { "ja" })]).await.is(303) }
        });
        futures::future::join_all(people).await;
        stage.team_page(&page).await.shows("96 av 128 (75\u{a0}%) svarte ja");
    }
}

#[tokio::test]
async fn who_has_answered_is_asked_whether_it_is_for_somebody_else() {
    for stage in Stage::both().await {
        let (page, link) = asked(&stage, &[]).await;
        let anyone = stage.site.anyone();
        let first = anyone.post(&link, &[("svar", "ja")]).await.is(303);
        let cookie = first.headers["set-cookie"].to_str().expect("text").to_owned();
        assert!(
            cookie.starts_with("svart=1;") && cookie.contains(&format!("Path={link};")) && cookie.contains("HttpOnly"),
            "{cookie}"
        );
        anyone.get(&link).await.is(200).shows("Vil du svare for en annen?");
        let asked = anyone
            .post(&link, &[("svar", "nei"), ("kommentar", "Mor sier nei")])
            .await
            .is(200)
            .shows("Vil du svare for en annen?")
            .shows("Mor sier nei");
        stage.team_page(&page).await.shows("1 av 1 svarte ja");
        let id = hidden(&asked, "enkel");
        thanked(&anyone, &link, &[("enkel", &id), ("flere", "1"), ("svar", "nei"), ("kommentar", "Mor sier nei")]).await;
        anyone.get(&format!("{link}?ny=1")).await.is(200).shows("value=\"ja\"").shows("name=\"flere\"");
        stage.team_page(&page).await.shows("1 av 2 svarte ja").shows("Mor sier nei");
    }
}
