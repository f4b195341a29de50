//! The demo, opened in memory and walked through as everybody in it.

mod crawl;

use super::fill::{Fill, Texts};
use crate::{
    blt::{
        journeys::{self, JourneyStatus, Wanted},
        needs::Status,
    },
    people::{Visit, organisations, persons, visit::Demo},
    testing::{MORNING, Visitor},
};
use axum::Router;
use base::{
    chance::Chance,
    clock::{Clock, Time},
    config::Settings,
    db::testing::{self, TestDb},
    files::TemporaryFolder,
    sql,
    web::{App, Parts},
};
use jiff::civil::date;

const PEOPLE: [&str; 11] = ["marit", "jonas", "amina", "tor-erik", "sunniva", "bente", "pal", "ida", "kare", "lena", "rolf"];

/// A demo that was opened at a certain time.
struct Opened {
    app: App,
    router: Router,
    _db: TestDb,
    _folder: TemporaryFolder,
}

impl Opened {
    async fn on(db: TestDb, now: Time) -> Opened {
        let folder =
            TemporaryFolder::make(&format!("blt-demo-test-{}", Chance::system().short_name())).expect("a temporary folder");
        let flags = [("data", folder.path().display().to_string()), ("rate_limit", "off".to_owned())];
        let settings = Settings::load(None, [], flags.map(|(k, v)| (k.to_owned(), v))).expect("good settings");
        let mut shelf = crate::shelf();
        shelf.insert(Demo);
        let app = App::new(Parts { db: db.clone(), clock: Clock::fixed(now), chance: Chance::system(), settings, shelf });
        super::fill(&app).await.expect("the demo is filled");
        Opened { router: crate::application(app.clone()), app, _db: db, _folder: folder }
    }

    async fn both() -> Vec<Opened> {
        let mut opened = Vec::new();
        for db in testing::both(crate::MIGRATIONS).await {
            opened.push(Opened::on(db, MORNING).await);
        }
        opened
    }

    async fn one() -> Opened {
        Opened::on(testing::sqlite(crate::MIGRATIONS).await, MORNING).await
    }

    fn anyone(&self) -> Visitor {
        Visitor::at_host(self.router.clone(), "127.0.0.1")
    }

    async fn as_person(&self, slug: &str) -> Visitor {
        let visitor = self.anyone();
        visitor.post("/demo/inn", &[("person", slug)]).await.is(303);
        visitor
    }

    async fn visit_of(&self, slug: &str) -> Visit {
        let mut db = self.app.db.read().await.expect("reads");
        let organisation = organisations::by_slug(&mut db, "elvelund").await.expect("reads").expect("is there");
        let person = persons::by_slug(&mut db, organisation.id, slug).await.expect("reads").expect("is there");
        Visit::anyone(organisation, self.app.clock.now()).made_by(person)
    }
}

#[tokio::test]
async fn everybody_signs_in_with_one_click_and_sees_a_page() {
    for demo in Opened::both().await {
        let choice = demo.anyone().get("/demo/inn").await.is(200);
        for slug in PEOPLE {
            choice.clone().shows(&format!("value=\"{slug}\""));
            let visitor = demo.as_person(slug).await;
            visitor.get("/").await.is(200).shows("Logg ut");
        }
        assert_eq!(choice.text().matches("name=\"person\"").count(), PEOPLE.len());
    }
}

#[tokio::test]
async fn there_are_ten_journeys_each_where_its_story_ends() {
    use JourneyStatus::{Active, Adopted, Stopped};
    let promised = [
        ("Nøklene i hjemmetjenesten", Adopted, 3),
        ("Middag alene", Active, 2),
        ("Jeg tør ikke ringe", Active, 2),
        ("Matsvinn på sykehjemmet", Adopted, 2),
        ("Når kommer brøytebilen?", Active, 2),
        ("Mangelfulle byggesøknader", Adopted, 2),
        ("Sanseskjermen", Stopped, 1),
        ("Ukebrevet ingen leser", Adopted, 1),
        ("Ett sted for arrangementer", Active, 2),
        ("Rent der det trengs", Active, 1),
    ];
    for demo in Opened::both().await {
        let visit = demo.visit_of("sunniva").await;
        let mut db = demo.app.db.read().await.expect("reads");
        let all = journeys::list(&mut db, &visit, &Wanted::default(), 50).await.expect("reads");
        assert_eq!(all.len(), promised.len());
        for (title, status, rounds) in promised {
            let journey = all.iter().find(|j| j.title == title).unwrap_or_else(|| panic!("«{title}» is missing"));
            assert_eq!(journey.status, status, "{title}");
            assert_eq!(journeys::rounds(&mut db, &visit, journey.id).await.expect("reads").len(), rounds, "{title}");
            assert!(journey.published && !journey.summary.is_empty(), "{title}");
        }
    }
}

#[tokio::test]
async fn the_inbox_shows_every_way_an_answer_can_go() {
    for demo in Opened::both().await {
        let ended_or_waiting = [
            (Status::Received, 4),
            (Status::Quarantined, 1),
            (Status::Parked, 1),
            (Status::HandedOver, 2),
            (Status::Declined, 1),
            (Status::Deleted, 1),
        ];
        let mut db = demo.app.db.read().await.expect("reads");
        for (status, count) in ended_or_waiting {
            let found: i64 = sql!("select count(*) from needs where status = $1", status).value(&mut db).await.expect("reads");
            assert_eq!(found, count, "{status:?}");
        }
        let inbox = demo.as_person("sunniva").await.get("/innboks").await.is(200);
        inbox.shows("2 svar er forsinket").shows("Lag en app for alt").shows("Venter på melderen").hides("Naboen min Per");
    }
    assert_eq!(Texts::read().expect("good texts").inbox.need.len(), 12);
}

#[tokio::test]
async fn nothing_that_was_sent_to_the_wrong_place_is_kept() {
    let demo = Opened::one().await;
    let mut db = demo.app.db.read().await.expect("reads");
    let kept: i64 = sql!("select count(*) from needs where text like '%mobbet%'").value(&mut db).await.expect("reads");
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn the_demo_opens_on_any_day_of_the_year() {
    // A Sunday, Easter Eve, New Year's Day, the days around the story of snow, a leap day, and the day parked needs wake.
    let days =
        [(2026, 11, 22), (2027, 3, 27), (2027, 1, 1), (2027, 3, 20), (2027, 3, 21), (2028, 2, 29), (2027, 9, 1), (2026, 12, 24)];
    for (year, month, day) in days {
        let db = testing::sqlite(crate::MIGRATIONS).await;
        let now = Time::start_of(date(year, month, day)).plus_ms(5 * 60_000);
        Opened::on(db, now).await;
    }
}

#[tokio::test]
async fn codes_on_paper_are_the_same_each_time() {
    let mut codes = Vec::new();
    for _ in 0..2 {
        let demo = Opened::one().await;
        let mut db = demo.app.db.read().await.expect("reads");
        codes.push(sql!("select code from needs_reporters order by code").values::<String>(&mut db).await.expect("reads"));
    }
    assert!(!codes[0].is_empty());
    assert_eq!(codes[0], codes[1]);
}

#[tokio::test]
async fn a_demo_is_filled_once_and_never_into_a_real_municipality() {
    let demo = Opened::one().await;
    super::fill(&demo.app).await.expect("a kept demo is opened again");
    let site = crate::testing::Site::one().await;
    let refused = super::fill(&site.app).await.expect_err("refused").to_string();
    assert!(refused.contains("real municipality"), "{refused}");
}

#[tokio::test]
async fn no_link_is_dead_for_anybody() {
    let demo = Opened::one().await;
    crawl::everything(&demo.anyone(), "nobody").await;
    for slug in PEOPLE {
        crawl::everything(&demo.as_person(slug).await, slug).await;
    }
}

#[tokio::test]
async fn no_link_is_dead_on_the_other_engine_either() {
    let Some(db) = testing::postgres(crate::MIGRATIONS).await else { return };
    let demo = Opened::on(db, MORNING).await;
    crawl::everything(&demo.as_person("sunniva").await, "sunniva").await;
}

/// The change itself, so that a mistake in the texts is told with its place.
#[tokio::test]
async fn the_texts_are_whole() {
    let db = testing::sqlite(crate::MIGRATIONS).await;
    let fill = Fill { texts: Texts::read().expect("good texts"), now: MORNING };
    db.write(fill).await.expect("everything the texts say can be done");
}
