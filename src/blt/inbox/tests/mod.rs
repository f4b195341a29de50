//! The inbox through its doors: answered, merged, parked, declined, cleared.

mod letters;
mod look_over;
mod replies;
mod waiting;

use crate::{
    people::Role,
    testing::{Site, Visitor},
};

/// Reports a need and gives back its code and its address inside.
async fn reported(site: &Site, text: &str) -> (String, String) {
    let page = site.anyone().post("/behov", &[("text", text), ("likevel", "1")]).await.is(303);
    let code = page.location().strip_prefix("/folg/").expect("a receipt").to_owned();
    let found = base::code::Code::parse(&code).expect("a code");
    let mut db = site.app.db.read().await.expect("reads");
    let visit = crate::people::Visit::anyone(site.organisation.clone(), site.clock.now());
    let need = crate::blt::needs::followed(&mut db, &visit, &found).await.expect("reads").expect("is there").need;
    (code, format!("/behov/{}", need.id))
}

async fn follow(site: &Site, code: &str) -> crate::testing::Page {
    site.anyone().get(&format!("/folg/{code}")).await
}

async fn answer(who: &Visitor, need: &str, choice: &str, more: &[(&str, &str)]) -> crate::testing::Page {
    let mut fields = vec![("valg", choice), ("tekst", "Takk! Her er svaret vårt.")];
    fields.extend(more);
    who.post(&format!("{need}/svar"), &fields).await
}

#[tokio::test]
async fn the_leader_answers_in_three_clicks_and_the_reporter_reads_it() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Vi mangler hansker i liten størrelse").await;
        let leader = site.as_role(Role::Leader).await;
        leader.get("/innboks").await.is(200).shows("Vi mangler hansker i liten størrelse").shows(&need);
        leader.get(&format!("{need}?svar=ja")).await.is(200).shows("Takk for at du sa fra! Vi ser på dette");
        answer(&leader, &need, "ja", &[]).await.is(303);
        follow(&site, &code).await.shows("Vi har lest meldingen").shows("Takk! Her er svaret vårt.");
        leader.get("/innboks").await.hides("Vi mangler hansker");
        leader.get("/behov").await.shows("Vi mangler hansker");
    }
}

#[tokio::test]
async fn the_later_promise_stands_below_the_late_one() {
    for site in Site::both().await {
        reported(&site, "Den første som ble meldt").await;
        site.clock.advance(20 * 86_400_000);
        reported(&site, "Den andre som ble meldt").await;
        let text = site.as_role(Role::Coach).await.get("/innboks").await.is(200).shows("Ett svar er forsinket").text();
        assert!(text.find("Den første").expect("shown") < text.find("Den andre").expect("shown"));
    }
}

#[tokio::test]
async fn merging_keeps_and_tells_both_reporters() {
    for site in Site::both().await {
        let (first, into) = reported(&site, "Nøklene er borte igjen").await;
        let (second, need) = reported(&site, "Finner ikke nøkler på vakt").await;
        let coach = site.as_role(Role::Coach).await;
        let target = into.rsplit('/').next().expect("an id").to_owned();
        answer(&coach, &need, "slaa-sammen", &[("sammen-med", &target)]).await.is(303);
        follow(&site, &first).await.shows("Flere har meldt det samme");
        follow(&site, &second).await.shows("følges opp sammen med andre");
        answer(&coach, &into, "ja", &[]).await.is(303);
        follow(&site, &second).await.shows("Vi har lest meldingen");
        coach.get(&into).await.shows("2");
    }
}

#[tokio::test]
async fn parking_needs_a_day_and_wakes_on_it() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Ungdom vil ha et sted å være").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "vent", &[("dato", "i morgen")]).await.is(422).shows("Her er svaret vårt");
        answer(&coach, &need, "vent", &[("dato", "2020-01-01")]).await.is(422).shows("Velg en dag som kommer.");
        answer(&coach, &need, "vent", &[("dato", "2026-12-01")]).await.is(303);
        follow(&site, &code).await.shows("lagt det til side til 1. desember 2026");
        site.clock.advance(10 * 86_400_000);
        crate::blt::inbox::wake_parked(&site.app).await.expect("wakes");
        follow(&site, &code).await.shows("tatt det fram igjen");
        coach.get("/innboks").await.shows("Ungdom vil ha et sted å være");
    }
}

#[tokio::test]
async fn a_decline_needs_one_of_the_reasons_and_the_reporter_reads_it() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Jeg klager på vedtaket mitt").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "nei", &[("grunn", "fordi")]).await.is(422).shows("Velg ett av svarene.");
        answer(&coach, &need, "nei", &[("grunn", "single_case")]).await.is(303);
        follow(&site, &code).await.shows("enkeltsak eller en klage");
    }
}

#[tokio::test]
async fn what_was_answered_to_others_before_merging_is_theirs() {
    for site in Site::both().await {
        let (_, into) = reported(&site, "Nøklene er borte igjen").await;
        let (second, need) = reported(&site, "Finner ikke nøkler på vakt").await;
        let coach = site.as_role(Role::Coach).await;
        coach.post(&format!("{into}/svar"), &[("valg", "ja"), ("tekst", "Takk, Marit! Vi ser på det.")]).await.is(303);
        site.clock.advance(60_000);
        let target = into.rsplit('/').next().expect("an id").to_owned();
        answer(&coach, &need, "slaa-sammen", &[("sammen-med", &target)]).await.is(303);
        follow(&site, &second).await.hides("Marit").shows("Her er svaret vårt").shows("følges opp sammen");
    }
}

#[tokio::test]
async fn what_ended_with_its_answer_does_not_say_it_was_tested() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Jeg klager på vedtaket mitt").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "nei", &[("grunn", "single_case")]).await.is(303);
        follow(&site, &code).await.shows("Avsluttet").hides("Vi tester");
    }
}

#[tokio::test]
async fn two_tabs_cannot_answer_the_same_need_twice() {
    for site in Site::both().await {
        let (_, need) = reported(&site, "Bussen går for tidlig").await;
        let coach = site.as_role(Role::Coach).await;
        answer(&coach, &need, "nei", &[("grunn", "not_ours")]).await.is(303);
        answer(&coach, &need, "ja", &[]).await.is(422).shows("Noen har alt svart på dette.").shows("Her er svaret vårt");
    }
}

#[tokio::test]
async fn quarantine_is_seen_and_cleared_by_those_who_may_only() {
    for site in Site::both().await {
        let text = "Naboen min Per har demens og går ute om natta.";
        let (code, need) = reported(&site, text).await;
        site.as_role(Role::Employee).await.get(&need).await.is(404);
        site.as_role(Role::Elected).await.get(&need).await.is(404);
        let dpo = site.as_role(Role::DataProtection).await;
        dpo.get(&need).await.is(200).hides("Per har demens");
        dpo.post(&format!("{need}/original"), &[("rydd", "behov")]).await.is(200).shows("Per har demens");
        dpo.post(&format!("{need}/karantene"), &[("ord", "En nabo går ute om natta.")]).await.is(303);
        follow(&site, &code).await.shows("Teksten er sett over").hides("demens");
    }
}

#[tokio::test]
async fn what_is_removed_from_quarantine_is_gone_and_the_reporter_is_told_why() {
    for site in Site::both().await {
        let (code, need) = reported(&site, "Ring meg på 91 23 45 67 om hullet i veien").await;
        let coach = site.as_role(Role::Coach).await;
        coach.post(&format!("{need}/sletting"), &[]).await.is(303);
        follow(&site, &code).await.hides("91 23 45 67").shows("Teksten er slettet");
        coach.get(&need).await.is(404);
    }
}

#[tokio::test]
async fn a_leader_of_another_unit_neither_sees_nor_answers() {
    for site in Site::both().await {
        let (_, need) = reported(&site, "Heisen står ofte stille").await;
        let coach = site.as_role(Role::Coach).await;
        coach.post(&format!("{need}/eier"), &[("enhet", &site.south.to_string())]).await.is(303);
        let leader = site.as_role(Role::Leader).await;
        leader.get(&need).await.is(404);
        answer(&leader, &need, "ja", &[]).await.is(404);
        leader.get("/innboks").await.hides("Heisen står ofte stille");
    }
}
