//! Measures the search: fills a database with invented needs, lets the index follow, and asks it as people do.
//!
//! `search_measure FOLDER [NEEDS_HERE] [NEEDS_ELSEWHERE]` keeps `FOLDER/blt.db` and measures again without filling.
//! `BLT_MEASURE_POSTGRES=postgres://…` measures there instead; the database must be empty or filled by this.

use anyhow::{Context, Result};
use base::{
    chance::Chance,
    clock::Clock,
    config::Settings,
    db::{Db, DbUrl, Tx, Write},
    id::Id,
    search::Query,
    sql, sql_each,
    web::{App, Parts},
    words::Lang,
};
use blt::{
    follow,
    journal::{Subject, mark_unread},
    people::{Person, Role, Visit, organisations, roles::Held},
    search,
};
use std::{path::Path, time::Instant};

mod words;

/// Needs in one transaction.
const BATCH: usize = 500;
const TIMES: usize = 25;

#[tokio::main]
async fn main() -> Result<()> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let folder = given.first().context("usage: search_measure FOLDER [NEEDS_HERE] [NEEDS_ELSEWHERE]")?;
    let count = |at: usize, otherwise: usize| given.get(at).map_or(Ok(otherwise), |n| n.parse());
    let (here, elsewhere) = (count(1, 100_000)?, count(2, 0)?);
    let app = opened(Path::new(folder)).await?;
    if organisations::count(&mut *app.db.read().await?).await? == 0 {
        fill(&app, here, elsewhere).await?;
    }
    let (begun, before) = (Instant::now(), processor_seconds());
    let read = follow::search::catch_up(&app).await?;
    let (took, worked) = (begun.elapsed().as_secs_f64(), processor_seconds() - before);
    println!("indexed {read} in {took:.1} s, {:.0} a second; processor {worked:.1} s", read as f64 / took.max(0.001));
    measure(&app).await?;
    app.db.close().await;
    Ok(())
}

async fn opened(folder: &Path) -> Result<App> {
    let url = std::env::var("BLT_MEASURE_POSTGRES").map_or_else(|_| DbUrl::Sqlite(folder.join("blt.db")), DbUrl::Postgres);
    let db = Db::open(&url).await?;
    db.migrate(blt::MIGRATIONS).await?;
    let settings = Settings::load(None, [], [("data".to_owned(), folder.display().to_string())])?;
    Ok(App::new(Parts { db, clock: Clock::system(), chance: Chance::system(), settings, shelf: blt::shelf() }))
}

/// What the whole process has worked so far, where the system tells it (Linux); other programs' load does not count.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

/// One large organisation and 299 small ones.
async fn fill(app: &App, here: usize, elsewhere: usize) -> Result<()> {
    let begun = Instant::now();
    let mut texts = words::Texts::new();
    for number in 0..if elsewhere > 0 { 300 } else { 1 } {
        let found = organisations::Found {
            slug: format!("kommune-{number}"),
            name: format!("Kommune {number}"),
            host: (number > 0).then(|| format!("k{number}.test")),
            address: None,
            lang: Lang::Nb,
            theme: "fjord".to_owned(),
            contact: String::new(),
            at: app.clock.now(),
        };
        let organisation = app.db.write(found).await?;
        let mut left = if number == 0 { here } else { elsewhere / 299 };
        while left > 0 {
            let some = left.min(BATCH);
            let needs = (0..some).map(|_| texts.next()).collect();
            app.db.write(Filling { organisation, needs, app: app.clone() }).await?;
            left -= some;
        }
    }
    println!("filled in {:.0} s", begun.elapsed().as_secs_f64());
    Ok(())
}

struct Filling {
    organisation: i64,
    needs: Vec<String>,
    app: App,
}

impl Write for Filling {
    type Done = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let at = self.app.clock.now();
        let ids: Vec<Id<()>> = self.needs.iter().map(|_| self.app.chance.new_id(at)).collect();
        let rows = self.needs.iter().zip(&ids).map(|(text, id)| {
            let title = blt::blt::needs::title_of(text);
            (self.organisation, *id, text.clone(), title, "accepted", at, at, "import", at)
        });
        sql_each!(
            "insert into needs (organisation_id, id, text, title, status, reported_at, answer_due, source, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            rows
        )
        .run(tx)
        .await?;
        mark_unread(tx, Subject::Need, ids.iter().map(|id| (self.organisation, id.uuid(), id.uuid()))).await
    }
}

fn somebody(organisation: i64, role: Role) -> Person {
    Person {
        id: Chance::system().new_id(Clock::system().now()),
        organisation,
        slug: String::new(),
        name: String::new(),
        title: String::new(),
        email: None,
        lang: Lang::Nb,
        active: true,
        held: vec![Held { role, units: None }],
    }
}

async fn measure(app: &App) -> Result<()> {
    let mut db = app.db.read().await?;
    let organisation = organisations::by_slug(&mut db, "kommune-0").await?.context("filled by this")?;
    let stems: i64 = sql!("select count(*) from search_stems where organisation_id = $1", organisation.id).value(&mut db).await?;
    println!("{stems} stems");
    let coach = somebody(organisation.id, Role::Coach);
    let nobody = Visit::anyone(organisation, app.clock.now());
    let inside = nobody.clone().made_by(coach);
    let mut all = Vec::new();
    let before = processor_seconds();
    for query in words::queries() {
        let mut took = Vec::new();
        let mut hits = 0;
        for time in 0..TIMES {
            let begun = Instant::now();
            let found = search::find(&mut db, &inside, &Query::read(&query), 1).await?;
            // The first time warms the database's own memory, as the first person of the day does.
            if time > 0 {
                took.push(begun.elapsed().as_secs_f64() * 1000.0);
            }
            hits = found.count;
        }
        took.sort_by(f64::total_cmp);
        println!("{:7.2} ms {hits:4} hits  {}", took[took.len() / 2], query.chars().take(70).collect::<String>());
        all.extend(took);
    }
    println!("processor {:.2} ms a query", (processor_seconds() - before) * 1000.0 / (words::queries().len() * TIMES) as f64);
    tell("find, inside", all);
    let mut public = Vec::new();
    let mut alike = Vec::new();
    let mut texts = words::Texts::new();
    for query in words::queries() {
        let begun = Instant::now();
        search::find(&mut db, &nobody, &Query::read(&query), 1).await?;
        public.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    for _ in 0..200 {
        let text = texts.next();
        let begun = Instant::now();
        search::similar(&mut db, &inside, Subject::Need, &text, 10).await?;
        alike.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    tell("find, public", public);
    tell("similar", alike);
    Ok(())
}

fn tell(what: &str, mut took: Vec<f64>) {
    took.sort_by(f64::total_cmp);
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize];
    println!("{what}: p50 {:.2} ms, p95 {:.2} ms, p99 {:.2} ms, most {:.2} ms", at(0.5), at(0.95), at(0.99), at(1.0));
}
