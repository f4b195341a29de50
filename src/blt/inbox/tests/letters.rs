//! Letters: to reporters about every change, to those who should answer once a day, and onwards when an address is given.

use super::{answer, reported};
use crate::{
    blt::{inbox::remind, needs::post_news},
    people::Role,
    testing::Site,
};

const DAY: i64 = 86_400_000;

/// Reports with an address, in a language, and gives back the code and the address inside.
async fn with_address(site: &Site, language: &'static str) -> (String, String) {
    let fields = [("text", "Stien er mørk ved skolen"), ("epost", "ola@nordmann.test"), ("navn", "Ola")];
    let page = site.anyone().in_language(language).post("/behov", &fields).await.is(303);
    let code = page.location().trim_start_matches("/folg/").to_owned();
    let need = format!("/behov/{}", site.need_of(&code).await);
    (code, need)
}

#[tokio::test]
async fn the_receipt_and_each_change_are_one_letter_in_the_reporters_language() {
    for site in Site::both_with_mail().await {
        let (code, need) = with_address(&site, "en").await;
        post_news(&site.app).await.expect("posts");
        let letters = site.letters().await;
        assert_eq!(letters.len(), 1);
        let (to, _, text) = &letters[0];
        assert_eq!(to, "ola@nordmann.test");
        assert!(text.contains("We have received your report.") && text.contains(&code), "{text}");
        assert!(text.contains(&format!("http://blt.test/folg/{code}")), "{text}");
        site.clock.advance(1000);
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        post_news(&site.app).await.expect("posts");
        post_news(&site.app).await.expect("posts");
        let letters = site.letters().await;
        assert_eq!(letters.len(), 2, "one letter for the change: {letters:?}");
        assert!(letters[1].2.contains("Her er svaret vårt.") && letters[1].2.contains("We have read the report"));
    }
}

#[tokio::test]
async fn what_happens_in_the_journey_is_posted_too() {
    for site in Site::both_with_mail().await {
        let (_, need) = with_address(&site, "nb").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "ja", &[]).await.is(303);
        post_news(&site.app).await.expect("posts");
        let before = site.letters().await.len();
        let id = need.rsplit('/').next().expect("an id");
        site.clock.advance(1000);
        coach.post("/lop", &[("behov", id)]).await.is(303);
        post_news(&site.app).await.expect("posts");
        let letters = site.letters().await;
        assert_eq!(letters.len(), before + 1);
        assert!(letters[before].2.contains("Vi har begynt å jobbe med det"), "{letters:?}");
    }
}

#[tokio::test]
async fn without_a_mail_server_nothing_is_saved_up() {
    for site in Site::both().await {
        with_address(&site, "nb").await;
        post_news(&site.app).await.expect("clears");
        assert!(site.letters().await.is_empty());
    }
}

#[tokio::test]
async fn those_who_should_answer_are_reminded_once_a_day_without_the_reporters_words() {
    for site in Site::both_with_mail().await {
        let (_, own) = reported(&site, "Tove på vakta er sur").await;
        let coach = site.as_role(Role::Coach).await;
        coach.post(&format!("{own}/eier"), &[("enhet", &site.north.to_string())]).await.is(303);
        reported(&site, "Ingen eier dette").await;
        site.clock.advance(21 * DAY);
        remind(&site.app).await.expect("reminds");
        remind(&site.app).await.expect("reminds");
        let letters = site.letters().await;
        assert_eq!(letters.len(), 2, "{letters:?}");
        let to = |who: &str| letters.iter().find(|(to, ..)| to == who).expect("a letter");
        let (_, subject, text) = to("leader@solvik.test");
        assert!(subject.contains("forsinket") && text.contains(&format!("http://blt.test{own}")), "{subject} {text}");
        assert!(!text.contains("Tove") && !text.contains("sur"), "{text}");
        assert!(!to("coach@solvik.test").2.contains(&own), "the unit's own leader answers it");
        site.clock.advance(DAY);
        remind(&site.app).await.expect("reminds");
        assert_eq!(site.letters().await.len(), 4);
    }
}

#[tokio::test]
async fn a_need_given_to_a_unit_moves_there_and_its_leaders_are_told() {
    for site in Site::both_with_mail().await {
        let (code, need) = reported(&site, "Heisen står ofte stille").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "enhet", &[("til-enhet", "tull")]).await.is(422);
        answer(&coach, &need, "enhet", &[("til-enhet", &site.north.to_string())]).await.is(303);
        let letters = site.letters().await;
        assert_eq!(letters.iter().map(|l| l.0.as_str()).collect::<Vec<_>>(), ["leader@solvik.test"]);
        assert!(letters[0].2.contains(&need) && !letters[0].2.contains("Heisen"), "{letters:?}");
        site.as_role(Role::Leader).await.get("/innboks").await.shows(&need);
        super::follow(&site, &code).await.shows("Vi har gitt det til nord. De svarer deg.").shows("Svar kommer senest");
    }
}

#[tokio::test]
async fn what_belongs_elsewhere_is_sent_only_when_an_address_is_given_and_says_so() {
    for site in Site::both_with_mail().await {
        let coach = site.as_role(Role::Coach).await;
        let (code, need) = reported(&site, "Hull i fylkesveien").await;
        answer(&coach, &need, "videre", &[("til", "Fylket")]).await.is(303);
        super::follow(&site, &code).await.shows("Dette hører til Fylket. Vi har ikke sendt det for deg.");
        assert!(site.letters().await.is_empty());
        let (code, need) = reported(&site, "Hull i riksveien").await;
        let fields = [("til", "Vegvesenet"), ("adresse", "post@vegvesen.test")];
        answer(&coach, &need, "videre", &fields).await.is(303);
        super::follow(&site, &code).await.shows("Vi har sendt teksten videre til Vegvesenet.");
        let letters = site.letters().await;
        assert_eq!(letters[0].0, "post@vegvesen.test");
        assert!(letters[0].2.contains("Hull i riksveien"), "{letters:?}");
    }
}

#[tokio::test]
async fn nothing_is_promised_sent_where_no_letter_can_leave() {
    for site in Site::both().await {
        let (_, need) = reported(&site, "Hull i fylkesveien").await;
        let coach = site.as_role(Role::Coach).await;
        let fields = [("til", "Fylket"), ("adresse", "post@fylket.test")];
        answer(&coach, &need, "videre", &fields).await.is(422).shows("E-post er ikke satt opp her.");
    }
}
