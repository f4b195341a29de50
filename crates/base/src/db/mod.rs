//! The database: one small face over SQLite and PostgreSQL, the only place that knows which of them is there.
//!
//! ```ignore
//! let mut db = app.db.read().await?;                       // one connection, held for one page
//! let rows: Vec<NeedRow> = sql!("select id, title from needs where organisation_id = $1 [and status = $2]
//!                                order by id", organisation, filter.status).all(&mut db).await?;
//!
//! struct CloseNeed { id: Id<Need>, organisation: i64, at: Time }     // a change is a value
//! impl Write for CloseNeed {
//!     type Done = bool;
//!     async fn run(&self, tx: &mut Tx) -> anyhow::Result<bool> {
//!         let closed = sql!("update needs set status = 'closed', changed_at = $3
//!                            where organisation_id = $1 and id = $2 and status <> 'closed'",
//!                           self.organisation, self.id, self.at).run(tx).await?;
//!         Ok(closed == 1)
//!     }
//! }
//! let closed = app.db.write(CloseNeed { id, organisation, at }).await?;
//! ```
//!
//! What both engines have in common is what may be used: see `docs` of `sql!` for texts and `migrate` for tables.

mod conn;
mod migrate;
mod postgres;
mod queue;
mod sql;
mod sqlite;
pub mod testing;
#[cfg(test)]
mod tests;
mod url;
mod violation;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use tokio::sync::watch;

pub use conn::{Conn, Read, Row, Tx};
#[doc(hidden)]
pub use inventory;
pub use migrate::Migration;
pub use sql::{Arg, Args, Json, Kind, Place, Sql, SqlEach, Statement, Value, highest_parameter, statements};
pub use url::DbUrl;
pub use violation::{Violation, is_unique_violation, unique_violation};

pub use crate::{sql, sql_each, text_enum};

/// The database. Cheap to clone; all clones are the same database.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    store: Store,
    /// How many changes this process has made.
    changes: watch::Sender<u64>,
}

enum Store {
    Sqlite(sqlite::Sqlite),
    Postgres(postgres::Postgres),
}

/// How a database is opened. `Options::default()` is right for everything but tests.
#[derive(Debug, Clone)]
pub struct Options {
    /// How many may read at once.
    pub readers: u32,
    /// Whether a change is on the disk before anybody hears that it is done. `false` is for tests only.
    pub durable: bool,
    /// The PostgreSQL schema to live in, instead of the one the server chooses.
    pub schema: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { readers: 8, durable: true, schema: None }
    }
}

/// A change: a value that can be carried out in a transaction, and carried out again if others were in the way.
///
/// `run` may be called more than once, each time in a fresh transaction, and only the last counts: it must do nothing
/// but read and write through `tx`. Identities and times are part of the change. A statement that fails ends the
/// whole change on both engines; where a conflict is expected, write `on conflict do nothing`.
pub trait Write: Send + Sync + 'static {
    /// What the caller is told when the change has been committed.
    type Done: Send + 'static;
    fn run(&self, tx: &mut Tx) -> impl Future<Output = anyhow::Result<Self::Done>> + Send;
}

impl Db {
    /// Opens the database. SQLite's folder and file are made if they are missing.
    pub async fn open(url: &DbUrl) -> anyhow::Result<Self> {
        Self::open_with(url, &Options::default()).await
    }

    pub async fn open_with(url: &DbUrl, options: &Options) -> anyhow::Result<Self> {
        let store = match url {
            DbUrl::Sqlite(path) => Store::Sqlite(sqlite::Sqlite::open(path, options).await?),
            DbUrl::Postgres(url) => Store::Postgres(postgres::Postgres::open(url, options).await?),
        };
        Ok(Self(Arc::new(Inner { store, changes: watch::channel(0).0 })))
    }

    /// A connection that only reads. Take one for a page and hold it: each costs more than a query.
    pub async fn read(&self) -> anyhow::Result<Read> {
        match &self.0.store {
            Store::Sqlite(store) => store.read().await,
            Store::Postgres(store) => store.read().await,
        }
    }

    /// Carries out a change and answers when it is safe on the disk.
    ///
    /// A caller that stops waiting does not stop the change. On SQLite changes that wait are committed together; one
    /// that fails does not disturb the others.
    pub async fn write<W: Write>(&self, change: W) -> anyhow::Result<W::Done> {
        let done = match &self.0.store {
            Store::Sqlite(store) => store.write(change).await,
            Store::Postgres(store) => store.write(change).await,
        };
        if done.is_ok() {
            self.0.changes.send_modify(|count| *count += 1);
        }
        done
    }

    /// Wakes whoever waits for it after every change made by this process; many at once wake once. Another process's changes
    /// wake nobody: look now and then as well.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.0.changes.subscribe()
    }

    /// A number that is another after every committed change, also one made by another process. What was made from
    /// the database while the number was the same is still right: read the number first, then the rows.
    pub async fn generation(&self) -> anyhow::Result<u64> {
        match &self.0.store {
            Store::Sqlite(store) => store.generation(),
            Store::Postgres(store) => store.generation().await,
        }
    }

    /// Whether the database answers and takes changes: for the health check.
    pub async fn ready(&self) -> anyhow::Result<()> {
        let accepts = match &self.0.store {
            Store::Sqlite(store) => store.accepts_writes(),
            Store::Postgres(store) => store.accepts_writes(),
        };
        ensure!(accepts, "the database takes no changes");
        let asked = async {
            let mut read = self.read().await?;
            sql!("select cast(1 as bigint)").value::<i64>(&mut read).await
        };
        let answer = tokio::time::timeout(Duration::from_secs(3), asked).await;
        answer.context("the database does not answer within three seconds")?.map(drop)
    }

    /// Writes a whole copy of a SQLite database to a new file, while others go on, and tells its size in bytes.
    pub async fn backup_to(&self, target: &Path) -> anyhow::Result<u64> {
        match &self.0.store {
            Store::Sqlite(store) => store.backup_to(target).await,
            Store::Postgres(_) => bail!("PostgreSQL is backed up with its own pg_dump"),
        }
    }

    /// Takes no more changes, finishes those that wait, and closes. May be called more than once.
    pub async fn close(&self) {
        match &self.0.store {
            Store::Sqlite(store) => store.close().await,
            Store::Postgres(store) => store.close().await,
        }
    }

    async fn link_for_checks(&self) -> anyhow::Result<conn::Link> {
        Ok(self.read().await?.0.link)
    }

    /// Whether it is SQLite, for the few places where the engines must differ (full-text search, backup).
    pub fn is_sqlite(&self) -> bool {
        matches!(&self.0.store, Store::Sqlite(_))
    }
}

/// PostgreSQL cannot store the character NUL in a text; to be alike, neither may.
fn without_nul(text: String) -> anyhow::Result<String> {
    ensure!(!text.contains('\0'), "a text contains the character NUL");
    Ok(text)
}

/// A stable 64-bit number for a text.
fn fingerprint(text: &str) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
