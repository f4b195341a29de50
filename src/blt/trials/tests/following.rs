//! A running test followed live: an answer is seen without asking, by those who may see it, until the test is closed.

use super::Stage;
use crate::testing::Followed;

/// The edition the page shows, as its script sends it.
async fn address(stage: &Stage, page: &str) -> String {
    let text = stage.team_page(page).await.shows("Se så ofte dere vil.").text();
    let at = text.find("data-edition=\"").expect("the page can be followed") + "data-edition=\"".len();
    format!("{page}/direkte?utgave={}", text[at..].split('"').next().unwrap_or_default())
}

async fn says(followed: &mut Followed, words: &str) {
    let event = followed.next().await.expect("an event");
    assert!(event.contains(words), "«{words}» is not in {event}");
}

#[tokio::test]
async fn an_answer_is_seen_at_once_and_nothing_is_sent_that_is_shown_already() {
    for stage in Stage::both().await {
        let page = stage.started(&[("gruppe", "employees")]).await;
        let mut followed = stage.coach().await.follow(&address(&stage, &page).await).await;
        stage.site.anyone().post(&stage.link(&page).await, &[("svar", "ja")]).await.is(303);
        let event = followed.next().await.expect("an event");
        assert!(event.contains("event: del") && event.contains("1 av 1"), "{event}");
        // The rest of the page stays: no form that somebody may be filling in is sent.
        assert!(!event.contains("name=\\\"notat\\\""), "{event}");
        // A change of something else wakes the stream, but the part is the same.
        stage.site.anyone().post("/behov", &[("text", "Vi mangler hansker i liten størrelse.")]).await.is(303);
        let other = [("svar", "nei"), ("flere", "1")];
        stage.site.anyone().post(&stage.link(&page).await, &other).await.is(303);
        says(&mut followed, "1 av 2").await;
    }
}

#[tokio::test]
async fn the_stream_ends_with_the_test() {
    for stage in Stage::both().await {
        let page = stage.started(&[("gruppe", "employees")]).await;
        let mut followed = stage.coach().await.follow(&address(&stage, &page).await).await;
        stage.coach().await.post(&format!("{page}/avslutning"), &[("dom", "unclear")]).await.is(303);
        says(&mut followed, "event: slutt").await;
        assert_eq!(followed.next().await, None);
        stage.team_page(&page).await.hides("data-live=");
    }
}

#[tokio::test]
async fn the_application_does_not_wait_for_those_who_look() {
    let stage = Stage::one().await;
    let page = stage.started(&[("gruppe", "employees")]).await;
    let (coach, address) = (stage.coach().await, address(&stage, &page).await);
    let mut all = Vec::new();
    for _ in 0..100 {
        all.push(coach.follow(&address).await);
    }
    stage.site.anyone().post(&stage.link(&page).await, &[("svar", "ja")]).await.is(303);
    for followed in &mut all {
        says(followed, "1 av 1").await;
    }
    stage.site.app.live.stop();
    for mut followed in all {
        assert_eq!(followed.next().await, None);
    }
    assert_eq!(coach.follow(&format!("{page}/direkte?utgave=0")).await.next().await.map(|e| e.contains("1 av 1")), Some(true));
}

#[tokio::test]
async fn one_address_may_not_take_every_place() {
    let stage = Stage::one().await;
    let page = stage.started(&[("gruppe", "employees")]).await;
    let (coach, address) = (stage.coach().await, address(&stage, &page).await);
    let mut all = Vec::new();
    for _ in 0..200 {
        all.push(coach.follow(&address).await);
    }
    coach.get(&address).await.is(429);
    drop(all);
    coach.get(&address).await.is(200);
}

#[tokio::test]
async fn whoever_may_not_see_the_test_may_not_follow_it() {
    for stage in Stage::both().await {
        let page = stage.started(&[("gruppe", "employees")]).await;
        let address = format!("{page}/direkte");
        assert!(stage.site.anyone().get(&address).await.is(303).location().starts_with("/inn"));
        let page = stage.coach().await.get(&address).await.is(200);
        assert_eq!(page.headers["content-type"], "text/event-stream");
        page.shows("event: del");
    }
}
