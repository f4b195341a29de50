//! Two organisations on one installation: what the one has does not exist for the other.

use crate::served::{Served, folder, run};
use blt::{
    base::{doors::Door, id::Id},
    testing::{Page, Site, Visitor},
};

/// A door's address with what stands for each `{…}`, and those values.
fn asked(door: &Door, places: &[(&'static str, String)]) -> (String, Vec<String>) {
    let here: Vec<_> = places.iter().filter(|(place, _)| door.path.contains(place)).collect();
    let address = here.iter().fold(door.path.to_owned(), |address, (place, value)| address.replace(place, value));
    (address, here.iter().map(|(_, value)| value.clone()).collect())
}

async fn knock(visitor: &Visitor, door: &Door, address: &str) -> Page {
    if door.method == "GET" { visitor.get(address).await } else { visitor.post(address, &[]).await }
}

/// What is told, with the asked values taken out: they stand in the way back to the page. A picture of an address shows the address.
fn told(page: &Page, values: &[String]) -> String {
    let text = page.text();
    let text = format!("{} {}\n{}", page.status, page.location(), if text.contains("<svg xmlns") { "a picture" } else { &text });
    values.iter().fold(text, |text, value| text.replace(value, "…"))
}

/// Values of the same kinds that belong to nothing.
fn unknown(site: &Site, places: &[(&'static str, String)]) -> Vec<(&'static str, String)> {
    let other = |value: &str| match value.parse::<Id<Anything>>() {
        Ok(_) => site.app.chance.new_id::<Anything>(site.clock.now()).to_string(),
        Err(_) if value.len() == 19 => site.app.chance.code().to_string(),
        Err(_) if value.len() == 9 => site.app.chance.short_code().to_string(),
        Err(_) => "finnes-ikke".to_owned(),
    };
    places.iter().map(|(place, value)| (*place, other(value))).collect()
}

/// Whatever an id in an address may stand for.
struct Anything;

async fn happened(site: &Site) -> Vec<i64> {
    let mut db = site.app.db.read().await.expect("reads");
    blt::base::sql!("select count(*) from journal_entries where organisation_id = $1", site.organisation.id)
        .values(&mut db)
        .await
        .expect("reads")
}

#[tokio::test]
async fn what_a_neighbour_has_answers_as_what_does_not_exist() {
    for site in Site::both().await {
        let sample = site.sample().await;
        let (anybody, administrator) = site.neighbour().await;
        let before = happened(&site).await;
        for door in blt::doors().list() {
            let first = door.path.split('/').nth(1).unwrap_or_default();
            let places: Vec<_> = sample.places(first).into_iter().map(|(place, value)| (place, value.to_owned())).collect();
            let (theirs, values) = asked(door, &places);
            let (nobodys, none) = asked(door, &unknown(&site, &places));
            if values.is_empty() {
                continue;
            }
            for visitor in [&anybody, &administrator] {
                let there = told(&knock(visitor, door, &theirs).await, &values);
                let nowhere = told(&knock(visitor, door, &nobodys).await, &none);
                let lines = || there.lines().zip(nowhere.lines()).filter(|(one, other)| one != other);
                assert!(there == nowhere, "{} {}: {:?}", door.method, door.path, lines().next());
            }
        }
        assert_eq!(happened(&site).await, before, "and nothing of ours was changed from there");
    }
}

/// The same with the program itself: two host names over a real connection.
#[test]
fn the_running_program_keeps_two_host_names_apart() {
    let folder = folder("neighbours");
    let served = Served::found(&folder);
    let place = folder.display().to_string();
    let add =
        ["organisation", "add", "Nabo kommune", "--host", "nabo.test", "--administrator", "nils@nabo.test", "--data", &place];
    let (status, text) = run(&add);
    assert_eq!(status, Some(0), "{text}");
    let link = text.split_whitespace().find(|w| w.contains("/inn/")).unwrap_or_else(|| panic!("{text}"));
    let link = &link[link.find("/inn/").unwrap_or_default()..];
    let there = |cookie: &str, method: &str, path: &str, body: &str| served.ask_at("nabo.test", cookie, method, path, body);
    let receipt = Served::location(&served.ask_as("", "POST", "/behov", "text=Vi+mangler+en+stol+ved+inngangen"));
    let code = receipt.trim_start_matches("/folg/");

    assert!(there("", "GET", "/", "").contains("Nabo kommune"));
    assert!(there("", "GET", &receipt, "").starts_with("HTTP/1.1 404"));
    assert!(there("", "POST", "/folg", &format!("kode={code}")).starts_with("HTTP/1.1 422"));
    let answer = there("", "POST", link, "");
    let cookie = Served::cookie(&answer);
    assert!(there(&cookie, "GET", "/innboks", "").starts_with("HTTP/1.1 200"), "{answer}");
    assert!(!there(&cookie, "GET", "/innboks", "").contains("mangler en stol"));
    assert!(!there(&cookie, "GET", "/sok?sok=stol", "").contains("mangler en stol"));
    let here = served.ask_as(&cookie, "GET", "/innboks", "");
    assert!(here.starts_with("HTTP/1.1 303"), "a session of the one opens nothing in the other: {here}");
    served.stop();
    let _ = std::fs::remove_dir_all(&folder);
}
