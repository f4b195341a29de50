//! Measures the database face: `cargo run --release -p blt-base --example db_measure -- FOLDER [POSTGRES_URL]`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use base::db::{Db, DbUrl, Migration, Options, Tx, Write, sql, sql_each, testing};
use uuid::Uuid;

const MIGRATIONS: &[Migration] = &[Migration {
    name: "0001_answers",
    sql: "create table answers (organisation_id bigint not null, id uuid not null, trial_id uuid not null,
              value bigint not null, at bigint not null, primary key (organisation_id, id));
          create index answers_trial on answers (organisation_id, trial_id);
          create table counters (id bigint primary key, n bigint not null);",
}];

static NEXT: AtomicU64 = AtomicU64::new(1);

/// An identity that grows with time, as a real one does.
fn new_id() -> Uuid {
    Uuid::from_u128(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)) << 64)
}

struct Answer(Uuid);

impl Write for Answer {
    type Done = u64;
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        sql!(
            "insert into answers (organisation_id, id, trial_id, value, at) values ($1, $2, $3, $4, $5)",
            7,
            self.0,
            Uuid::nil(),
            4,
            9
        )
        .run(tx)
        .await
    }
}

struct Answers(Vec<Uuid>);

impl Write for Answers {
    type Done = u64;
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        let rows = self.0.iter().map(|id| (7, id, Uuid::nil(), 4, 9));
        sql_each!("insert into answers (organisation_id, id, trial_id, value, at) values ($1, $2, $3, $4, $5)", rows)
            .run(tx)
            .await
    }
}

struct Count;

impl Write for Count {
    type Done = u64;
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        sql!("insert into counters (id, n) values (1, 1) on conflict (id) do update set n = counters.n + 1").run(tx).await
    }
}

/// So many callers at once for three seconds, each waiting for its answer before the next change.
async fn rate<W: Write>(db: &Db, callers: usize, change: impl Fn() -> W + Send + Sync + 'static) -> f64 {
    let (change, start) = (Arc::new(change), Instant::now());
    let callers = (0..callers).map(|_| {
        let (db, change) = (db.clone(), change.clone());
        tokio::spawn(async move {
            let mut done = 0_u32;
            while start.elapsed() < Duration::from_secs(3) {
                db.write(change()).await.expect("a change is written");
                done += 1;
            }
            done
        })
    });
    let done: u32 = futures::future::join_all(callers).await.into_iter().map(|done| done.expect("a caller ends")).sum();
    f64::from(done) / start.elapsed().as_secs_f64()
}

async fn micros(times: u32, mut work: impl AsyncFnMut() -> anyhow::Result<()>) -> anyhow::Result<f64> {
    let start = Instant::now();
    for _ in 0..times {
        work().await?;
    }
    Ok(start.elapsed().as_secs_f64() * 1e6 / f64::from(times))
}

async fn measure(name: &str, db: &Db) -> anyhow::Result<()> {
    db.migrate(MIGRATIONS).await?;
    println!("== {name}");
    println!("single-row writes/s,   1 caller : {:8.0}", rate(db, 1, || Answer(new_id())).await);
    println!("single-row writes/s, 128 callers: {:8.0}", rate(db, 128, || Answer(new_id())).await);
    println!("one hot row writes/s, 128 callers: {:7.0}", rate(db, 128, || Count).await);
    let many = || Answers((0..1000).map(|_| new_id()).collect());
    println!("rows/s, 1000 a change, 1 caller : {:8.0}", 1000.0 * rate(db, 1, many).await);
    println!("rows/s, 1000 a change, 8 callers: {:8.0}", 1000.0 * rate(db, 8, many).await);
    let small = || Answers((0..32).map(|_| new_id()).collect());
    println!("rows/s, 32 a change, 16 callers : {:8.0}", 32.0 * rate(db, 16, small).await);
    let id = new_id();
    db.write(Answer(id)).await?;
    let mut read = db.read().await?;
    let point = micros(5000, async || {
        sql!("select value from answers where organisation_id = $1 and id = $2", 7, id).value::<i64>(&mut read).await.map(drop)
    });
    println!("point read, held connection: {:.0} µs", point.await?);
    drop(read);
    let page = micros(5000, async || {
        let mut read = db.read().await?;
        sql!("select value from answers where organisation_id = $1 and id = $2", 7, id).value::<i64>(&mut read).await.map(drop)
    });
    println!("point read, own connection : {:.0} µs", page.await?);
    println!("generation: {:.1} µs", micros(5000, async || db.generation().await.map(drop)).await?);
    Ok(())
}

async fn measure_testing() {
    let tables: Vec<Migration> = (0..20)
        .map(|number| Migration {
            name: format!("{number:04}_table").leak(),
            sql: format!(
                "create table t{number} (organisation_id bigint not null, id uuid not null, title text not null,
                 primary key (organisation_id, id)); create index t{number}_title on t{number} (organisation_id, title);"
            )
            .leak(),
        })
        .collect();
    println!("== databases for tests, 20 migrations");
    let start = Instant::now();
    let sqlite = testing::sqlite(&tables).await;
    println!("SQLite {:?}", start.elapsed());
    let start = Instant::now();
    let postgres = testing::postgres(&tables).await;
    println!("PostgreSQL {:?}", start.elapsed());
    let start = Instant::now();
    drop((sqlite, postgres));
    println!("removing both {:?}", start.elapsed());
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "/tmp".into());
    let path = std::path::Path::new(&folder).join(format!("measure-{}.db", std::process::id()));
    let db = Db::open(&DbUrl::Sqlite(path.clone())).await?;
    measure("SQLite", &db).await?;
    db.close().await;
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", path.display()));
    }
    if let Some(url) = arguments.next() {
        let own = testing::postgres(&[]).await;
        let db = match &own {
            Some(own) => Db::open_with(own.url(), &Options { schema: own.options().schema, ..Options::default() }).await?,
            None => Db::open(&url.parse()?).await?,
        };
        measure("PostgreSQL", &db).await?;
        db.close().await;
        measure_testing().await;
    }
    let resident = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    resident.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| println!("{line}"));
    Ok(())
}
