//! The page itself: empty, full, in three languages, and unmoved by whatever is written.

use super::{accepted, begun, found, published, reported};
use crate::{
    people::{Role, visit::urlencode},
    testing::Site,
};

#[tokio::test]
async fn whatever_is_written_is_only_words() {
    for site in Site::both().await {
        accepted(&site, "Gatelyset er borte ved skolen.").await;
        site.catch_up().await;
        let employee = site.as_role(Role::Employee).await;
        let long = "skole ".repeat(400);
        let odd = [
            "\"",
            "'",
            "''",
            "\"skole",
            "skole*",
            "*",
            "%",
            "_",
            "skole OR",
            "AND",
            "NOT skole",
            "NEAR(a b)",
            "a:b",
            "-skole",
            "^skole",
            "(skole",
            ")",
            "{}",
            "[]",
            "skole; drop table needs; --",
            "' or 1=1 --",
            "\\",
            "💡🚲",
            "<script>alert(1)</script>",
            "\u{0}",
            "skole\u{0}vei",
            "\u{202e}skole",
            "tokens:skole",
            "1wskol",
            "&|!",
            "skole & !vei",
            ":*",
            "a'b'c",
            &long,
        ];
        for query in odd {
            let page = employee.get(&format!("/sok?q={}", urlencode(query))).await.is(200);
            assert!(!page.has("<script>alert"), "{query}");
        }
        assert_eq!(found(&employee, "\"skole*\"").await.len(), 1);
        assert_eq!(found(&employee, "skole; drop table needs; --").await.len(), 1);
        employee.get("/sok").await.is(200).shows("Hva leter du etter?").hides("treff");
        employee.get("/sok?q=+++").await.is(200).hides("treff");
        employee.get("/sok?q=%ff%fe").await.is(200);
        employee.get("/sok?q=skole&q=buss&side=1&side=2").await.is(200).shows("Ett treff");
        for side in ["0", "-1", "99999999999999999999", "x", "2"] {
            employee.get(&format!("/sok?q=skole&side={side}")).await.is(200).shows("Ett treff");
        }
    }
}

#[tokio::test]
async fn many_hits_are_shown_page_by_page() {
    let site = Site::one().await;
    for n in 0..45 {
        reported(&site, &format!("Gatelyset er borte, nummer {n}.")).await;
    }
    site.catch_up().await;
    let coach = site.as_role(Role::Coach).await;
    let mut all = Vec::new();
    for (side, count) in [(1, 20), (2, 20), (3, 5)] {
        let page = coach.get(&format!("/sok?q=gatelys&side={side}")).await.shows("45 treff").shows(&format!("Side {side} av 3"));
        assert_eq!(page.text().matches("<article").count(), count);
        all.extend(page.text().split("href=\"/behov/").skip(1).map(|rest| rest[..36].to_owned()));
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 45, "each once");
}

#[tokio::test]
async fn nothing_found_shows_the_way_on_in_every_language() {
    let site = Site::one().await;
    for (language, words) in [("nb", "Ingen treff"), ("nn", "Meld inn eit behov"), ("en", "Report a need")] {
        site.anyone().in_language(language).get("/sok?q=elefant").await.is(200).shows(words).shows("elefant");
    }
}

#[tokio::test]
async fn everybody_finds_the_way_to_search_on_every_page_and_those_inside_the_field_by_the_needs() {
    let site = Site::one().await;
    let employee = site.as_role(Role::Employee).await;
    for address in ["/", "/lop", "/folg"] {
        employee.get(address).await.is(200).shows("href=\"/sok\"");
        site.anyone().get(address).await.is(200).shows("href=\"/sok\"");
    }
    for address in ["/behov", "/sok"] {
        employee.get(address).await.is(200).shows("action=\"/sok\"");
    }
    let need = accepted(&site, "Det er mørkt på sykkelveien.").await;
    let journey = begun(&site, "Lys på sykkelveien", &[need]).await;
    published(&site, journey, true, "Vi prøver.").await;
    site.catch_up().await;
    site.anyone().get("/sok?q=sykkel").await.is(200).shows("Lys på").shows("<mark>sykkelveien</mark>").shows("noindex");
}
