//! Databases for tests: each test has its own, empty but for the migrations, and it is gone afterwards.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use sqlx::{AssertSqlSafe, ConnectOptions, Executor};

use super::{Db, DbUrl, Migration, Options};

/// A database of one test. It is removed when this is dropped.
pub struct TestDb {
    db: Db,
    url: DbUrl,
    remains: Remains,
}

/// What must be removed after a test.
enum Remains {
    Folder(PathBuf),
    Schema { url: String, schema: String },
}

impl TestDb {
    /// Where the database is; opening it again with `Db::open_with` and `options` gives the same one.
    pub fn url(&self) -> &DbUrl {
        &self.url
    }

    pub fn options(&self) -> Options {
        match &self.remains {
            Remains::Folder(_) => options(None),
            Remains::Schema { schema, .. } => options(Some(schema.clone())),
        }
    }

    /// For messages of tests that run on both: `SQLite` or `PostgreSQL`.
    pub fn engine(&self) -> &'static str {
        if self.db.is_sqlite() { "SQLite" } else { "PostgreSQL" }
    }
}

impl Deref for TestDb {
    type Target = Db;
    fn deref(&self) -> &Db {
        &self.db
    }
}

/// Tests may lose their data in a power cut; not waiting for the disk makes them many times faster.
fn options(schema: Option<String>) -> Options {
    Options { readers: 4, durable: false, schema }
}

/// A SQLite database in a temporary folder.
pub async fn sqlite(migrations: &[Migration]) -> TestDb {
    let folder = std::env::temp_dir().join(unique_name());
    let url = DbUrl::Sqlite(folder.join("test.db"));
    let db = Db::open_with(&url, &options(None)).await.expect("SQLite opens");
    db.migrate(migrations).await.expect("the migrations run on SQLite");
    TestDb { db, url, remains: Remains::Folder(folder) }
}

/// A schema of its own on the PostgreSQL server named by `BLT_TEST_POSTGRES`, or nothing when it names none. Where
/// everything must be tested (`CI=true`) a missing server is a failure.
pub async fn postgres(migrations: &[Migration]) -> Option<TestDb> {
    let Ok(url) = std::env::var("BLT_TEST_POSTGRES") else {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "CI needs BLT_TEST_POSTGRES");
        return None;
    };
    let url = url.trim().to_owned();
    let schema = unique_name();
    run_alone(&url, format!("create schema {schema}")).await.expect("the schema is made");
    let db = Db::open_with(&DbUrl::Postgres(url.clone()), &options(Some(schema.clone()))).await;
    let db = db.expect("PostgreSQL opens");
    db.migrate(migrations).await.expect("the migrations run on PostgreSQL");
    Some(TestDb { db, url: DbUrl::Postgres(url.clone()), remains: Remains::Schema { url, schema } })
}

/// SQLite, and PostgreSQL when there is one.
pub async fn both(migrations: &[Migration]) -> Vec<TestDb> {
    let mut both = vec![sqlite(migrations).await];
    both.extend(postgres(migrations).await);
    both
}

fn unique_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("blt_test_{}_{}_{count}", std::process::id(), since.as_nanos())
}

async fn run_alone(url: &str, statement: String) -> anyhow::Result<()> {
    let options: sqlx::postgres::PgConnectOptions = url.parse()?;
    let mut conn = options.disable_statement_logging().connect().await?;
    conn.execute(sqlx::raw_sql(AssertSqlSafe(format!("set client_min_messages = warning; {statement}")))).await?;
    Ok(())
}

impl Drop for TestDb {
    fn drop(&mut self) {
        match &self.remains {
            Remains::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            Remains::Schema { url, schema } => remove_schema(url.clone(), schema.clone()),
        }
    }
}

/// In a thread of its own, because a test's own runtime may not be waited for while it is being dropped.
fn remove_schema(url: String, schema: String) {
    let work = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        // Connections the test left open may hold locks; their end is not waited for.
        let statement = format!("set lock_timeout = '2s'; drop schema {schema} cascade");
        runtime.block_on(run_alone(&url, statement))
    };
    if let Ok(Err(problem)) = std::thread::spawn(work).join() {
        eprintln!("the schema of a test is left behind: {problem:#}");
    }
}
