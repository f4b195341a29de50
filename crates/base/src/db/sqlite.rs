//! SQLite: how the file is opened, and what it is told about durability.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, anyhow, bail, ensure};
use rusqlite::OpenFlags;
use sqlx::sqlite::{SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Arguments, ConnectOptions, SqliteConnection};

use super::conn::{Conn, Link, Read};
use super::queue::Queue;
use super::sql::value::{Json, Value};
use super::{Options, Write};

/// Up to 3.51.2 a reset of the write-ahead log could damage the file.
const OLDEST: (u32, u32, u32) = (3, 51, 3);

/// One writer, several readers, and a connection that only watches for other processes' writes.
pub(super) struct Sqlite {
    path: PathBuf,
    readers: SqlitePool,
    queue: Queue,
    /// Asked on every request, so it answers on the spot instead of in a thread of its own.
    watcher: Mutex<Option<rusqlite::Connection>>,
}

impl Sqlite {
    pub(super) async fn open(path: &Path, options: &Options) -> anyhow::Result<Self> {
        prepare_folder(path)?;
        let writer = writer_pool().connect_with(writing(path, options)).await;
        let writer = writer.with_context(|| format!("the database file {} cannot be opened", path.display()))?;
        refuse_old(&sqlx::query_scalar::<_, String>("select sqlite_version()").fetch_one(&writer).await?)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(options.readers)
            .test_before_acquire(false)
            .acquire_timeout(Duration::from_secs(10))
            .max_lifetime(None)
            .connect_lazy_with(reading(path));
        let watcher = Mutex::new(Some(watching(path)?));
        Ok(Self { path: path.to_owned(), readers, queue: Queue::start(writer).await?, watcher })
    }

    pub(super) async fn read(&self) -> anyhow::Result<Read> {
        let reader = self.readers.acquire().await;
        Ok(Conn::reading(Link::Sqlite(reader.context("no connection to the database is free")?)))
    }

    pub(super) async fn write<W: Write>(&self, change: W) -> anyhow::Result<W::Done> {
        self.queue.write(change).await
    }

    pub(super) fn accepts_writes(&self) -> bool {
        self.queue.is_open()
    }

    /// A number that is another after every commit, whichever process made it: the watcher itself never commits.
    pub(super) fn generation(&self) -> anyhow::Result<u64> {
        let watcher = self.watcher.lock().unwrap_or_else(PoisonError::into_inner);
        let watcher = watcher.as_ref().context("the database is closed")?;
        let version: i64 = watcher.prepare_cached("pragma data_version")?.query_row((), |row| row.get(0))?;
        Ok(version.cast_unsigned())
    }

    /// Writes a whole, compact copy beside the target and moves it there when it is complete.
    pub(super) async fn backup_to(&self, target: &Path) -> anyhow::Result<u64> {
        ensure!(!target.exists(), "{} already exists", target.display());
        let mut part = target.as_os_str().to_owned();
        part.push(".part");
        let part = PathBuf::from(part);
        if part.exists() {
            std::fs::remove_file(&part)?;
        }
        let name = part.to_str().context("the name of the copy is not UTF-8")?;
        let mut reader = self.readers.acquire().await?;
        sqlx::query("vacuum into $1").bind(name).execute(&mut *reader).await.context("the copy could not be written")?;
        let target = target.to_owned();
        tokio::task::spawn_blocking(move || keep(&part, &target)).await?
    }

    /// A connection of its own for migrations, where foreign keys are checked at the end and not on the way.
    pub(super) async fn connect_for_migration(&self) -> anyhow::Result<SqliteConnection> {
        Ok(either_way(&self.path).busy_timeout(Duration::from_secs(60)).foreign_keys(false).connect().await?)
    }

    /// The writer goes last: it can then fold the write-ahead log into the file, which is all that is left.
    pub(super) async fn close(&self) {
        self.queue.finish().await;
        // A reader that is still held must not keep the program from ending.
        let _ = tokio::time::timeout(Duration::from_secs(5), self.readers.close()).await;
        drop(self.watcher.lock().unwrap_or_else(PoisonError::into_inner).take());
        self.queue.close().await;
    }
}

/// Makes the folder and shows at once, in plain words, whether it can be written to.
fn prepare_folder(path: &Path) -> anyhow::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let explain = || format!("the data folder {} is not writable", folder.display());
    std::fs::create_dir_all(folder).with_context(explain)?;
    let probe = folder.join(format!(".blt-probe-{}", std::process::id()));
    std::fs::write(&probe, b"").with_context(explain)?;
    std::fs::remove_file(&probe).with_context(explain)?;
    if path.exists() {
        std::fs::OpenOptions::new()
            .append(true)
            .open(path)
            .with_context(|| format!("the database file {} is not writable", path.display()))?;
    }
    Ok(())
}

/// One connection writes. A second is allowed, to replace one that will not roll back.
fn writer_pool() -> SqlitePoolOptions {
    SqlitePoolOptions::new().max_connections(2).test_before_acquire(false).idle_timeout(None).max_lifetime(None)
}

/// Without `analyze` and `optimize`: counted while a table is small or has one organisation, they say that an index narrows nothing,
/// and SQLite goes on to read whole tables long after they have grown. Without counts it follows the indexes.
fn writing(path: &Path, options: &Options) -> SqliteConnectOptions {
    let synchronous = if options.durable { SqliteSynchronous::Full } else { SqliteSynchronous::Off };
    either_way(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .pragma("journal_size_limit", "67108864")
}

fn reading(path: &Path) -> SqliteConnectOptions {
    either_way(path).read_only(true)
}

fn watching(path: &Path) -> anyhow::Result<rusqlite::Connection> {
    let watcher =
        rusqlite::Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    watcher.busy_timeout(Duration::from_secs(5))?;
    Ok(watcher)
}

fn either_way(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("trusted_schema", "off")
        .pragma("mmap_size", "0")
        .pragma("cache_size", "-4000")
        // PostgreSQL tells capital from small letters in `like`; so must this.
        .pragma("case_sensitive_like", "on")
        .statement_cache_capacity(200)
        .disable_statement_logging()
}

fn refuse_old(version: &str) -> anyhow::Result<()> {
    let mut numbers = version.split('.').map(|number| number.parse::<u32>().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    let found = (next(), next(), next());
    if found < OLDEST {
        bail!("SQLite {version} may damage its own file; at least 3.51.3 is needed");
    }
    Ok(())
}

/// The copy must be on the disk before its name says that it is whole.
fn keep(part: &Path, target: &Path) -> anyhow::Result<u64> {
    let file = std::fs::File::open(part)?;
    file.sync_all()?;
    std::fs::rename(part, target)?;
    if let Some(folder) = target.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(file.metadata()?.len())
}

/// The values as SQLite takes them.
pub(super) fn arguments(values: Vec<Value>) -> anyhow::Result<SqliteArguments> {
    let mut all = SqliteArguments::default();
    all.reserve(values.len(), 0);
    for value in values {
        match value {
            Value::Null(_) => all.add(None::<i64>),
            Value::Integer(value) => all.add(value),
            Value::Boolean(value) => all.add(value),
            Value::Real(value) => all.add(value),
            Value::Text(value) => all.add(super::without_nul(value)?),
            Value::Bytes(value) => all.add(value),
            Value::Identity(value) => all.add(value),
            Value::Document(value) => all.add(Json(value)),
            Value::List(..) => bail!("a list within a list"),
            Value::Unfit(reason) => bail!(reason),
        }
        .map_err(|problem| anyhow!(problem))?;
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_library_is_refused() {
        assert!(refuse_old("3.51.2").is_err());
        assert!(refuse_old("3.9.0").is_err());
        assert!(refuse_old("3.51.3").is_ok());
        assert!(refuse_old("4.0").is_ok());
    }
}
