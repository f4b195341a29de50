//! What is about the same: told at the door from what is published, and shown first where needs are merged.

use super::{accepted, begun, published, reported};
use crate::{people::Role, testing::Site};

#[tokio::test]
async fn the_needs_most_alike_stand_first_where_needs_are_merged() {
    for site in Site::both().await {
        let same = accepted(&site, "Det er mørkt på sykkelvegen ved skulen når borna syklar heim.").await;
        let other = accepted(&site, "Skolen mangler et sted å lese.").await;
        for text in ["Bussen går for tidlig.", "Vi mangler hansker i liten størrelse.", "Ingen svarer på telefonen."] {
            accepted(&site, text).await;
        }
        let (_, need) = reported(&site, "Sykkelveien bak skolen er mørk, og barna er redde på vei hjem.").await;
        site.catch_up().await;
        let page = site.as_role(Role::Coach).await.get(&format!("/behov/{need}?svar=slaa-sammen")).await.is(200);
        let text = page.shows("De som ligner mest, står først.").text();
        let choices: Vec<&str> = text.split("name=\"sammen-med\" value=\"").skip(1).map(|rest| &rest[..36]).collect();
        assert_eq!(choices.first(), Some(&same.to_string().as_str()), "{}", site.engine());
        assert!(choices.contains(&other.to_string().as_str()), "the newest follow");
        assert!(!choices.contains(&need.to_string().as_str()), "never itself");
    }
}

#[tokio::test]
async fn what_takes_in_no_others_is_not_offered_for_merging() {
    for site in Site::both().await {
        let coach = site.as_role(Role::Coach).await;
        let (_, declined) = reported(&site, "Sykkelveien bak skolen er mørk.").await;
        let fields = [("valg", "nei"), ("grunn", "not_ours"), ("tekst", "Takk!")];
        coach.post(&format!("/behov/{declined}/svar"), &fields).await.is(303);
        let (_, need) = reported(&site, "Sykkelveien bak skolen er mørk.").await;
        site.catch_up().await;
        coach.get(&format!("/behov/{need}?svar=slaa-sammen")).await.is(200).hides(&declined.to_string());
    }
}

#[tokio::test]
async fn the_receipt_tells_of_published_journeys_about_the_same_and_of_nothing_else() {
    for site in Site::both().await {
        let need = accepted(&site, "Det er mørkt på sykkelveien bak skolen.").await;
        let open = begun(&site, "Lys på sykkelveien til skolen", &[need]).await;
        let hidden = begun(&site, "Mørk sykkelvei ved skolen, internt", &[]).await;
        published(&site, open, true, "Vi prøver lys som tenner seg selv når noen kommer.").await;
        site.catch_up().await;
        let (code, _) = reported(&site, "Sykkelveien ved skolen er mørk.").await;
        let receipt = site.anyone().get(&format!("/folg/{code}")).await.is(200);
        receipt.shows("Ligner det på dette?").shows(&open.to_string()).hides(&hidden.to_string()).hides(&need.to_string());
        let inside = site.as_role(Role::Coach).await.get(&format!("/folg/{code}")).await;
        inside.shows(&open.to_string()).hides(&hidden.to_string());
        let (code, _) = reported(&site, "Bussen går for tidlig om morgenen.").await;
        site.anyone().get(&format!("/folg/{code}")).await.is(200).hides("Ligner det på dette?");
    }
}
