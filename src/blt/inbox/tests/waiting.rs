//! The inbox page by page, with the rights in the question, and the number in the menu.

use super::{answer, reported};
use crate::{people::Role, testing::Site};

#[tokio::test]
async fn the_inbox_goes_on_page_by_page_and_says_how_many_wait() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let mut last = String::new();
        for number in 0..53 {
            // Needs of another unit stand before all of the leader's own.
            let (_, need) = reported(&site, &format!("Melding nummer {number}.")).await;
            let unit = if number < 51 { site.south } else { site.north };
            coach.post(&format!("{need}/eier"), &[("enhet", &unit.to_string())]).await.is(303);
            site.clock.advance(1);
            last = need;
        }
        let first = coach.get("/innboks").await.is(200).shows("53 meldinger venter.").shows("Melding nummer 0").hides(&last);
        let text = first.text();
        let at = text.find("/innboks?etter=").expect("a next page");
        let next = text[at..].split('"').next().expect("its end").replace("&amp;", "&");
        coach.get(&next).await.is(200).shows(&last).hides("Melding nummer 0<").shows("53 meldinger venter.");
        let leader = site.as_role(Role::Leader).await;
        leader.get("/innboks").await.shows("2 meldinger venter.").shows(&last).hides("Melding nummer 3<");
        leader.get("/innboks?etter=tull").await.is(200).shows(&last);
    }
}

#[tokio::test]
async fn the_menu_counts_what_waits_for_this_person() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let (_, need) = reported(&site, "Rampa er bratt").await;
        reported(&site, "Heisen står").await;
        coach.get("/lop").await.shows("<span class=\"count\">2</span>");
        answer(&coach, &need, "ja", &[]).await.is(303);
        coach.get("/lop").await.shows("<span class=\"count\">1</span>");
        site.as_role(Role::Employee).await.get("/lop").await.hides("class=\"count\"");
    }
}
