//! A whole site in memory, with visitors that have names and roles, for the tests of every room.

mod journey;
mod neighbour;
mod sample;
mod stream;
mod visitor;

pub use journey::Begun;
pub use sample::Sample;
pub use stream::Followed;
pub use visitor::{Page, Visitor};

use crate::follow;
use crate::people::{
    Organisation, Person, Role, Visit,
    organisations::{self, AddUnit, Unit},
    persons::{self, AddPerson, GiveRole},
    sessions,
};
use axum::Router;
use base::{
    chance::Chance,
    clock::{Clock, Time},
    config::Settings,
    db::{
        Db, Migration,
        testing::{self, TestDb},
    },
    files::TemporaryFolder,
    id::Id,
    web::{App, Parts},
    words::Lang,
};

/// Tuesday 24 November 2026, 10 in the morning in Norway.
pub const MORNING: Time = Time::from_ms(1_795_510_800_000);

/// A running site on its own database.
pub struct Site {
    pub app: App,
    pub clock: Clock,
    pub organisation: Organisation,
    /// The units: the top, and two below it.
    pub north: Id<Unit>,
    pub south: Id<Unit>,
    router: Router,
    db: TestDb,
    /// What people upload; gone with the site.
    _folder: TemporaryFolder,
}

impl Site {
    /// One site on each engine there is: SQLite always, PostgreSQL when `BLT_TEST_POSTGRES` names a server.
    pub async fn both() -> Vec<Site> {
        let mut sites = Vec::new();
        for db in testing::both(crate::MIGRATIONS).await {
            sites.push(Site::on(db).await);
        }
        sites
    }

    /// The same with a mail server in the settings; letters stay in the post, where a test reads them.
    pub async fn both_with_mail() -> Vec<Site> {
        let mut sites = Vec::new();
        for db in testing::both(crate::MIGRATIONS).await {
            sites.push(Site::with(db, &[("mail_server", "smtp://127.0.0.1:9"), ("mail_from", "ide@solvik.test")]).await);
        }
        sites
    }

    /// A site on SQLite, for what no database can change.
    pub async fn one() -> Site {
        Site::on(testing::sqlite(crate::MIGRATIONS).await).await
    }

    /// A site whose limits count, for tests of them.
    pub async fn one_with_limits() -> Site {
        Site::with(testing::sqlite(crate::MIGRATIONS).await, &[("rate_limit", "on")]).await
    }

    async fn on(db: TestDb) -> Site {
        Site::with(db, &[]).await
    }

    async fn with(db: TestDb, more: &[(&str, &str)]) -> Site {
        let clock = Clock::fixed(MORNING);
        let folder = TemporaryFolder::make(&format!("blt-site-{}", Chance::system().short_name())).expect("a temporary folder");
        let flags = [
            ("data", folder.path().display().to_string()),
            ("rate_limit", "off".to_owned()),
            ("public_address", "http://blt.test".to_owned()),
        ];
        let flags = flags.into_iter().chain(more.iter().map(|(k, v)| (*k, (*v).to_owned())));
        let settings = Settings::load(None, [], flags.map(|(k, v)| (k.to_owned(), v))).expect("good settings");
        let app =
            App::new(Parts { db: db.clone(), clock: clock.clone(), chance: Chance::system(), settings, shelf: crate::shelf() });
        let (organisation, north, south) = found(&app).await;
        Site { router: crate::application(app.clone()), app, clock, organisation, north, south, db, _folder: folder }
    }

    pub fn engine(&self) -> &'static str {
        self.db.engine()
    }

    /// The same database opened once more, as another process would.
    pub async fn beside(&self) -> Db {
        Db::open_with(self.db.url(), &self.db.options()).await.expect("the database opens a second time")
    }

    /// Lets the readers of the journal catch up; where the application runs they do it by themselves.
    pub async fn catch_up(&self) {
        follow::search::catch_up(&self.app).await.expect("the index follows");
    }

    /// Somebody without an account.
    pub fn anyone(&self) -> Visitor {
        Visitor::new(self.router.clone(), "blt.test", None)
    }

    /// Somebody signed in with one role; roles that have a unit have the northern one.
    pub async fn as_role(&self, role: Role) -> Visitor {
        self.as_person(role.as_str()).await
    }

    /// Somebody signed in by the word of their person.
    pub async fn as_person(&self, slug: &str) -> Visitor {
        let person = self.person(slug).await;
        let token = self.app.chance.token();
        let at = self.clock.now();
        let session = sessions::begun(&token, &person, at);
        self.app.db.write(session).await.expect("a session begins");
        Visitor::new(self.router.clone(), "blt.test", Some(token))
    }

    pub async fn person(&self, slug: &str) -> Person {
        let mut db = self.app.db.read().await.expect("reads");
        persons::by_slug(&mut db, self.organisation.id, slug).await.expect("reads").expect("there is such a person")
    }

    /// The letters that wait in the post, as address, subject and text.
    pub async fn letters(&self) -> Vec<(String, String, String)> {
        let mut db = self.app.db.read().await.expect("reads");
        base::sql!("select recipient, subject, body from mail_letters order by created_at, recipient, id")
            .all(&mut db)
            .await
            .expect("reads")
    }

    /// What the journal says has happened to a thing, oldest first.
    pub async fn journal_of(&self, thing: uuid::Uuid) -> Vec<String> {
        let mut db = self.app.db.read().await.expect("reads");
        base::sql!(
            "select kind from journal_entries where organisation_id = $1 and subject_id = $2 order by at, id",
            self.organisation.id,
            thing
        )
        .values(&mut db)
        .await
        .expect("reads")
    }

    /// The visit of a person, for calling a room's reads directly.
    pub async fn visit_of(&self, slug: &str) -> Visit {
        Visit::anyone(self.organisation.clone(), self.clock.now()).made_by(self.person(slug).await)
    }
}

/// One organisation with a small tree of units and one person for each role.
async fn found(app: &App) -> (Organisation, Id<Unit>, Id<Unit>) {
    let at = app.clock.now();
    let write = organisations::Found {
        slug: "solvik".to_owned(),
        name: "Solvik kommune".to_owned(),
        host: None,
        address: None,
        lang: Lang::Nb,
        theme: "fjord".to_owned(),
        contact: "post@solvik.test".to_owned(),
        at,
    };
    let organisation = app.db.write(write).await.expect("the organisation is founded");
    let unit = async |slug: &str, parent| {
        let id = app.chance.new_id(at);
        let write = AddUnit { organisation, id, parent, slug: slug.to_owned(), name: slug.to_owned() };
        app.db.write(write).await.expect("the unit is added");
        id
    };
    let top = unit("helse", None).await;
    let north = unit("nord", Some(top)).await;
    let south = unit("sor", Some(top)).await;
    for role in Role::ALL.iter().copied() {
        add_person(
            app,
            organisation,
            role,
            Some(north).filter(|_| matches!(role, Role::Employee | Role::Leader | Role::BenefitOwner)),
        )
        .await;
    }
    let mut db = app.db.read().await.expect("reads");
    let organisation = organisations::by_slug(&mut db, "solvik").await.expect("reads").expect("is there");
    (organisation, north, south)
}

async fn add_person(app: &App, organisation: i64, role: Role, unit: Option<Id<Unit>>) {
    let at = app.clock.now();
    let person = AddPerson {
        organisation,
        id: app.chance.new_id(at),
        slug: role.as_str().to_owned(),
        name: format!("Person {}", role.as_str()),
        title: role.as_str().to_owned(),
        email: Some(format!("{}@solvik.test", role.as_str())),
        lang: Lang::Nb,
        at,
    };
    let id = person.id;
    app.db.write(person).await.expect("the person is added");
    app.db.write(GiveRole { organisation, person: id, role, unit, at }).await.expect("the role is given");
}

/// A picture as small as one can be, for tests that send one.
#[cfg(test)]
pub fn tiny_png() -> Vec<u8> {
    picture_of(8)
}

/// A picture that is another one for each width.
#[cfg(test)]
pub fn picture_of(width: u32) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(width, 8).write_to(&mut out, image::ImageFormat::Png).expect("encodes");
    out.into_inner()
}

/// The migrations, for tests that open a database themselves.
pub fn migrations() -> &'static [Migration] {
    crate::MIGRATIONS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn every_statement_is_understood_by_both_engines() {
        for db in testing::both(crate::MIGRATIONS).await {
            let Err(problem) = db.prepare_all().await else { continue };
            let problem = problem.to_string();
            // Values in a list of rows get their types only when they are sent; the room's own tests run these on both engines.
            let untyped =
                |line: &&str| line.contains("src/blt/trials/question/rows.rs") && line.contains("operator does not exist");
            let refused: Vec<&str> = problem.lines().skip(1).filter(|line| !untyped(line)).collect();
            assert!(!db.is_sqlite() && refused.is_empty(), "{problem}");
        }
    }
}
