//! What one may not see is neither found nor counted.

use super::{accepted, begun, entry, found, published, reported};
use crate::{
    blt::{challenges::SaveChallenge, needs},
    journal::Subject,
    people::{Role, organisations},
    testing::Site,
};
use base::{
    clock::Time,
    db::{Tx, Write},
    id::Id,
    words::Lang,
};

const NONE: [String; 0] = [];

#[tokio::test]
async fn a_need_is_found_by_exactly_those_who_may_open_it() {
    for site in Site::both().await {
        let ways: [&[(&str, &str)]; 6] = [
            &[],
            &[("valg", "ja")],
            &[("valg", "vent"), ("dato", "2027-03-01")],
            &[("valg", "videre"), ("til", "Vegvesenet")],
            &[("valg", "nei"), ("grunn", "not_ours")],
            &[("valg", "mer")],
        ];
        let coach = site.as_role(Role::Coach).await;
        let mut all = Vec::new();
        for unit in [None, Some(site.north), Some(site.south)] {
            for way in ways {
                let (_, need) = reported(&site, "Gatelyset er borte ved skolen.").await;
                if let Some(unit) = unit {
                    coach.post(&format!("/behov/{need}/eier"), &[("enhet", &unit.to_string())]).await.is(303);
                }
                if !way.is_empty() {
                    let fields = [way, &[("tekst", "Takk!")]].concat();
                    coach.post(&format!("/behov/{need}/svar"), &fields).await.is(303);
                }
                all.push(need);
            }
        }
        site.catch_up().await;
        for role in Role::ALL.iter().copied() {
            let visit = site.visit_of(role.as_str()).await;
            let mut db = site.app.db.read().await.expect("reads");
            let mut may = Vec::new();
            for need in &all {
                if needs::find(&mut db, &visit, *need).await.expect("reads").is_some() {
                    may.push(format!("/behov/{need}"));
                }
            }
            drop(db);
            let visitor = site.as_role(role).await;
            let mut hits = found(&visitor, "gatelys").await;
            let page = visitor.get("/sok?q=gatelys").await.is(200);
            assert!(may.is_empty() || page.has(&format!("{} treff", may.len())), "{role:?}: {}", page.text());
            hits.sort();
            may.sort();
            assert_eq!(hits, may, "{} {role:?}", site.engine());
        }
        assert_eq!(found(&site.anyone(), "gatelys").await, NONE);
    }
}

#[tokio::test]
async fn what_waits_to_be_cleared_is_found_by_nobody_until_it_is_clean() {
    for site in Site::both().await {
        let (_, need) = reported(&site, "Naboen Per Olsen har demens og går ute om natta.").await;
        site.catch_up().await;
        let coach = site.as_role(Role::Coach).await;
        assert_eq!(found(&coach, "demens").await, NONE);
        coach.get(&format!("/behov/{need}")).await.is(200).hides("demens");
        coach.post(&format!("/behov/{need}/karantene"), &[("ord", "Noen går ute om natta.")]).await.is(303);
        site.catch_up().await;
        assert_eq!(found(&coach, "demens").await, NONE);
        assert_eq!(found(&coach, "natta").await, [format!("/behov/{need}")]);
        assert_eq!(stems(&site, "olsen").await, 0, "a name leaves no trace in the list of words");
    }
}

/// In how many things a stem is, by the list of words.
async fn stems(site: &Site, stem: &str) -> usize {
    let mut db = site.app.db.read().await.expect("reads");
    let found: Vec<i64> =
        base::sql!("select things from search_stems where stem = $1", stem).values(&mut db).await.expect("reads");
    found.len()
}

#[tokio::test]
async fn what_is_taken_back_or_removed_is_gone_at_once_and_its_words_are_forgotten() {
    for site in Site::both().await {
        let (code, _) = reported(&site, "Fjellheisen er stengt.").await;
        site.catch_up().await;
        let coach = site.as_role(Role::Coach).await;
        assert_eq!(found(&coach, "fjellheis").await.len(), 1);
        site.anyone().post(&format!("/folg/{code}/trekk"), &[]).await.is(303);
        assert_eq!(found(&coach, "fjellheis").await, NONE, "before the index has been told");
        site.catch_up().await;
        assert_eq!(found(&coach, "fjellheis").await, NONE);
        assert_eq!(stems(&site, "fjellheis").await, 0);
    }
}

#[tokio::test]
async fn who_reported_a_need_is_not_among_its_words() {
    for site in Site::both().await {
        let fields = [("text", "Gatelyset er borte."), ("navn", "Kari Nordmann"), ("epost", "kari.nordmann@eksempel.no")];
        site.anyone().post("/behov", &fields).await.is(303);
        site.catch_up().await;
        let coach = site.as_role(Role::Coach).await;
        assert_eq!(found(&coach, "gatelys").await.len(), 1);
        for word in ["Kari", "Nordmann", "kari.nordmann@eksempel.no"] {
            assert_eq!(found(&coach, word).await, NONE, "{word}");
        }
    }
}

#[tokio::test]
async fn everybody_finds_published_journeys_and_challenges_and_no_more() {
    for site in Site::both().await {
        let need = accepted(&site, "Det er mørkt på sykkelveien.").await;
        let journey = begun(&site, "Lys på sykkelveien", &[need]).await;
        site.catch_up().await;
        let (anyone, employee) = (site.anyone(), site.as_role(Role::Employee).await);
        assert_eq!(found(&anyone, "sykkelvei").await, NONE);
        assert_eq!(found(&employee, "sykkelvei").await.len(), 2, "the need and its journey");
        published(&site, journey, true, "Vi prøver lys som tenner seg selv.").await;
        site.catch_up().await;
        assert_eq!(found(&anyone, "sykkelvei").await, [format!("/lop/{journey}")]);
        assert_eq!(found(&anyone, "lys tenner").await, [format!("/lop/{journey}")]);
        published(&site, journey, false, "Vi prøver lys som tenner seg selv.").await;
        assert_eq!(found(&anyone, "sykkelvei").await, NONE, "before the index has been told");
        site.catch_up().await;
        assert_eq!(found(&anyone, "sykkelvei").await, NONE);
    }
}

async fn challenge(site: &Site, slug: &str, published: bool) {
    let at = site.clock.now();
    let id = site.app.chance.new_id(at);
    let entry = entry(site, "challenge.posed", Subject::Challenge, id.uuid());
    let (title, text, goal) = ("Flere eldre".to_owned(), "Vi blir flere eldre.".to_owned(), "Bo hjemme lenger".to_owned());
    let organisation = site.organisation.id;
    let change = SaveChallenge { organisation, id, slug: slug.to_owned(), title, text, goal, published, at, entry };
    site.app.db.write(change).await.expect("the challenge is posed");
}

#[tokio::test]
async fn a_challenge_is_found_by_those_who_may_open_it() {
    for site in Site::both().await {
        challenge(&site, "apen", true).await;
        challenge(&site, "lukket", false).await;
        site.catch_up().await;
        for role in Role::ALL.iter().copied() {
            let visitor = site.as_role(role).await;
            let opens = visitor.get("/utfordringer/lukket").await.status == 200;
            assert_eq!(found(&visitor, "eldre").await.len(), 1 + usize::from(opens), "{role:?}");
        }
        assert_eq!(found(&site.anyone(), "eldre").await, ["/utfordringer/apen"]);
    }
}

#[tokio::test]
async fn a_need_that_a_journey_takes_up_or_passes_on_changes_its_readers() {
    struct PassOn(i64, Id<needs::Need>, Id<needs::News>, Time);
    impl Write for PassOn {
        type Done = ();
        async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
            needs::hand_over(tx, self.0, (self.1, self.2), "Vegvesenet", self.3).await
        }
    }
    for site in Site::both().await {
        let (_, need) = reported(&site, "Fjellheisen er stengt.").await;
        let employee = site.as_role(Role::Employee).await;
        site.catch_up().await;
        assert_eq!(found(&employee, "fjellheis").await, NONE);
        begun(&site, "Opp på toppen", &[need]).await;
        site.catch_up().await;
        assert_eq!(found(&employee, "fjellheis").await, [format!("/behov/{need}")]);
        let at = site.clock.now();
        site.app.db.write(PassOn(site.organisation.id, need, site.app.chance.new_id(at), at)).await.expect("passed on");
        assert_eq!(found(&employee, "fjellheis").await, NONE, "before the index has been told");
        site.catch_up().await;
        assert_eq!(found(&employee, "fjellheis").await, NONE);
    }
}

#[tokio::test]
async fn a_neighbour_finds_nothing_of_ours() {
    for site in Site::both().await {
        let text = |t: &str| t.to_owned();
        let neighbour = organisations::Found {
            slug: text("nabo"),
            name: text("Nabo kommune"),
            host: Some(text("nabo.test")),
            address: None,
            lang: Lang::Nb,
            theme: text("skog"),
            contact: String::new(),
            at: site.clock.now(),
        };
        site.app.db.write(neighbour).await.expect("founded");
        let need = accepted(&site, "Gatelyset er borte.").await;
        let journey = begun(&site, "Lys i gata", &[need]).await;
        published(&site, journey, true, "Nye gatelys.").await;
        site.catch_up().await;
        assert_eq!(found(&site.anyone(), "gatelys").await.len(), 1);
        assert_eq!(found(&site.anyone().at("nabo.test"), "gatelys").await, NONE);
    }
}
