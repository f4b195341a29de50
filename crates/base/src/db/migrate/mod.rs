//! Brings a database's tables to what this version of the program expects.
//!
//! Migrations are files written once, in PostgreSQL's types, and never edited after a release. All that are missing
//! are run in one transaction; what has been run stands in the table `migrations`, with a checksum of the file.

mod dialect;

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, bail, ensure};
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, Executor, PgConnection, SqliteConnection};

use super::{Db, Store};

/// One file of the folder `migrations`.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The file name without `.sql`, such as `0007_needs_create`. Migrations are run in the order of their names.
    pub name: &'static str,
    pub sql: &'static str,
}

impl Migration {
    /// The same on every system, also where files are checked out with CRLF.
    fn checksum(&self) -> String {
        let digest = Sha256::digest(self.sql.replace("\r\n", "\n"));
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

const RECORD: &str = "create table if not exists migrations (name text primary key, checksum text not null, at bigint not null)";
const DONE: &str = "select name, checksum from migrations order by name";
const NOTE: &str = "insert into migrations (name, checksum, at) values ($1, $2, $3)";

impl Db {
    /// Runs the migrations that are missing and tells their names. Several processes may start at once: one does the
    /// work and the others wait. A file that was changed or is gone stops it, with one clear line.
    pub async fn migrate(&self, migrations: &[Migration]) -> anyhow::Result<Vec<&'static str>> {
        let migrations = in_order(migrations)?;
        match &self.0.store {
            Store::Sqlite(store) => {
                let mut conn = store.connect_for_migration().await?;
                run(&mut conn, &migrations).await
            }
            Store::Postgres(store) => {
                let mut conn = store.connect_for_migration().await?;
                run(&mut conn, &migrations).await
            }
        }
    }

    /// The names of the migrations that have not been run, without running them.
    pub async fn pending(&self, migrations: &[Migration]) -> anyhow::Result<Vec<&'static str>> {
        let migrations = in_order(migrations)?;
        let done = match &self.0.store {
            Store::Sqlite(store) => store.connect_for_migration().await?.done().await,
            Store::Postgres(store) => store.connect_for_migration().await?.done().await,
        };
        // A database where nothing has been run has no table to ask.
        let done = done.unwrap_or_default();
        Ok(missing(&migrations, &done)?.iter().map(|migration| migration.name).collect())
    }
}

fn in_order(migrations: &[Migration]) -> anyhow::Result<Vec<Migration>> {
    let mut sorted = migrations.to_vec();
    sorted.sort_by_key(|migration| migration.name);
    for pair in sorted.windows(2) {
        ensure!(pair[0].name != pair[1].name, "two migrations are called {}", pair[0].name);
    }
    Ok(sorted)
}

/// What is left to run, once it is clear that the files are those the database was made with.
fn missing<'m>(migrations: &'m [Migration], done: &[(String, String)]) -> anyhow::Result<&'m [Migration]> {
    for (number, (name, checksum)) in done.iter().enumerate() {
        let Some(migration) = migrations.iter().find(|migration| migration.name == name) else {
            bail!(
                "the database has run migration {name}, which this version does not have: is the program older than the database?"
            );
        };
        ensure!(
            migration.checksum() == *checksum,
            "migration {name} was changed after the database ran it: put the file back, and write a new migration instead"
        );
        let here = migrations[number].name;
        ensure!(
            here == name,
            "migration {here} is new, but stands before {name}, which the database has run: give it a later number"
        );
    }
    Ok(&migrations[done.len()..])
}

/// What the two engines do differently while migrating.
trait Engine: Sized {
    async fn script(&mut self, text: String) -> anyhow::Result<()>;
    async fn begin(&mut self) -> anyhow::Result<()>;
    async fn done(&mut self) -> anyhow::Result<Vec<(String, String)>>;
    async fn note(&mut self, migration: &Migration) -> anyhow::Result<()>;
    async fn check(&mut self) -> anyhow::Result<()>;
    fn rendered(sql: &str) -> anyhow::Result<String>;
}

/// An error leaves the transaction open; dropping the connection rolls it back.
async fn run<E: Engine>(conn: &mut E, migrations: &[Migration]) -> anyhow::Result<Vec<&'static str>> {
    conn.begin().await?;
    conn.script(E::rendered(RECORD)?).await?;
    let done = conn.done().await?;
    let missing = missing(migrations, &done)?;
    for migration in missing {
        let explain = || format!("migration {}", migration.name);
        conn.script(E::rendered(migration.sql).with_context(explain)?).await.with_context(explain)?;
        conn.note(migration).await.with_context(explain)?;
    }
    conn.check().await?;
    conn.script("commit".into()).await?;
    Ok(missing.iter().map(|migration| migration.name).collect())
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

impl Engine for SqliteConnection {
    async fn script(&mut self, text: String) -> anyhow::Result<()> {
        self.execute(sqlx::raw_sql(AssertSqlSafe(text))).await.map(drop).map_err(Into::into)
    }

    async fn begin(&mut self) -> anyhow::Result<()> {
        self.script("begin immediate".into()).await
    }

    async fn done(&mut self) -> anyhow::Result<Vec<(String, String)>> {
        Ok(sqlx::query_as(DONE).fetch_all(self).await?)
    }

    async fn note(&mut self, migration: &Migration) -> anyhow::Result<()> {
        let note = sqlx::query(NOTE).bind(migration.name).bind(migration.checksum()).bind(now());
        note.execute(self).await.map(drop).map_err(Into::into)
    }

    /// Foreign keys are off while tables are rebuilt, so every reference is looked at before it is too late.
    async fn check(&mut self) -> anyhow::Result<()> {
        let broken = sqlx::query_as::<_, (String,)>("pragma foreign_key_check").fetch_optional(self).await?;
        match broken {
            Some((table,)) => {
                bail!("after the migrations a row of {table} refers to one that is not there")
            }
            None => Ok(()),
        }
    }

    fn rendered(sql: &str) -> anyhow::Result<String> {
        dialect::for_sqlite(sql)
    }
}

impl Engine for PgConnection {
    async fn script(&mut self, text: String) -> anyhow::Result<()> {
        self.execute(sqlx::raw_sql(AssertSqlSafe(text))).await.map(drop).map_err(Into::into)
    }

    /// The lock lets one process migrate while others that start at the same time wait.
    async fn begin(&mut self) -> anyhow::Result<()> {
        self.script(
            "set client_min_messages = warning; begin; select pg_advisory_xact_lock(51230, hashtext(current_schema()))".into(),
        )
        .await
    }

    async fn done(&mut self) -> anyhow::Result<Vec<(String, String)>> {
        Ok(sqlx::query_as(DONE).fetch_all(self).await?)
    }

    async fn note(&mut self, migration: &Migration) -> anyhow::Result<()> {
        let note = sqlx::query(NOTE).bind(migration.name).bind(migration.checksum()).bind(now());
        note.execute(self).await.map(drop).map_err(Into::into)
    }

    async fn check(&mut self) -> anyhow::Result<()> {
        Ok(())
    }

    fn rendered(sql: &str) -> anyhow::Result<String> {
        dialect::for_postgres(sql)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Migration = Migration { name: "0001_a", sql: "create table a (id bigint primary key);" };
    const TWO: Migration = Migration { name: "0002_b", sql: "create table b (id bigint primary key);" };

    fn done(migrations: &[Migration]) -> Vec<(String, String)> {
        migrations.iter().map(|migration| (migration.name.to_owned(), migration.checksum())).collect()
    }

    #[test]
    fn only_what_is_missing_is_run() {
        let left = missing(&[ONE, TWO], &done(&[ONE])).unwrap();
        assert_eq!(left.iter().map(|migration| migration.name).collect::<Vec<_>>(), ["0002_b"]);
    }

    #[test]
    fn a_changed_file_is_named() {
        let changed = Migration { sql: "create table c (id bigint);", ..ONE };
        let problem = missing(&[changed], &done(&[ONE])).unwrap_err().to_string();
        assert!(problem.contains("0001_a was changed"), "{problem}");
    }

    #[test]
    fn a_missing_file_is_named() {
        let problem = missing(&[ONE], &done(&[ONE, TWO])).unwrap_err().to_string();
        assert!(problem.contains("0002_b"), "{problem}");
    }

    #[test]
    fn a_late_file_with_an_early_number_is_named() {
        let problem = missing(&[ONE, TWO], &done(&[TWO])).unwrap_err().to_string();
        assert!(problem.contains("0001_a is new"), "{problem}");
    }

    #[test]
    fn line_endings_do_not_change_a_file() {
        let windows = Migration { sql: "create table a (\r\nid bigint);", ..ONE };
        let unix = Migration { sql: "create table a (\nid bigint);", ..ONE };
        assert_eq!(windows.checksum(), unix.checksum());
    }
}
