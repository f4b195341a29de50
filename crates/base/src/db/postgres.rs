//! PostgreSQL: pools for reading and for writing, and changes that are tried again when others were in the way.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow, bail, ensure};
use sqlx::postgres::{PgArguments, PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{Arguments, ConnectOptions, Connection, PgConnection};
use tokio::sync::{RwLock, Semaphore};

use super::conn::{Conn, Link, Read};
use super::queue::run_safely;
use super::sql::value::{Json, Kind, Value};
use super::{DbUrl, Options, Write};

/// How often a change is tried when others keep getting in its way.
const TRIES: u32 = 12;

/// Readers and writers in separate pools: the first cannot change anything, the second are never starved.
pub(super) struct Postgres {
    readers: PgPool,
    writers: PgPool,
    turns: Arc<Semaphore>,
    beside: Arc<RwLock<()>>,
    options: Box<PgConnectOptions>,
    most_writers: u32,
}

impl Postgres {
    pub(super) async fn open(url: &str, options: &Options) -> anyhow::Result<Self> {
        let place = DbUrl::Postgres(url.to_owned());
        let connect = connection(url, options).with_context(|| format!("the address {place} is not understood"))?;
        // A connection outside the pool answers at once; a pool would go on trying for a while.
        let mut first = connect.connect().await.with_context(|| format!("PostgreSQL does not answer at {place}"))?;
        refuse_old(&sqlx::query_scalar::<_, String>("show server_version_num").fetch_one(&mut first).await?)?;
        first.close().await?;
        let most_writers = options.readers.max(2);
        let writers = pool(most_writers).connect_lazy_with(connect.clone());
        let reading = connect.clone().options([("default_transaction_read_only", "on")]);
        let readers = pool(options.readers).connect_lazy_with(reading);
        let turns = Arc::new(Semaphore::new(most_writers as usize));
        Ok(Self { readers, writers, turns, beside: Arc::default(), options: Box::new(connect), most_writers })
    }

    pub(super) async fn read(&self) -> anyhow::Result<Read> {
        let reader = self.readers.acquire().await;
        Ok(Conn::reading(Link::Postgres(reader.context("no connection to the database is free")?)))
    }

    /// The change runs in a task of its own: a caller that goes away in the middle would leave an open transaction
    /// in the pool (sqlx 0.9.0).
    pub(super) async fn write<W: Write>(&self, change: W) -> anyhow::Result<W::Done> {
        let turn = self.turns.clone().acquire_owned().await.map_err(|_| anyhow!("the database is closed"))?;
        let (writers, beside) = (self.writers.clone(), self.beside.clone());
        let work = async move {
            let done = write_with_patience(&writers, &beside, &change).await;
            drop(turn);
            done
        };
        tokio::spawn(work).await.context("a change was cut off")?
    }

    pub(super) fn accepts_writes(&self) -> bool {
        !self.turns.is_closed()
    }

    /// Another number after every commit. The whole snapshot is taken, because a transaction that began before
    /// others and ends after them changes only the list of those still running.
    pub(super) async fn generation(&self) -> anyhow::Result<u64> {
        let mut reader = self.readers.acquire().await?;
        let snapshot: String =
            sqlx::query_scalar_with("select pg_current_snapshot()::text", PgArguments::default()).fetch_one(&mut *reader).await?;
        Ok(super::fingerprint(&snapshot))
    }

    pub(super) async fn connect_for_migration(&self) -> anyhow::Result<PgConnection> {
        Ok(self.options.clone().connect().await?)
    }

    /// Takes no more changes and waits for those under way.
    pub(super) async fn close(&self) {
        if let Ok(all) = self.turns.acquire_many(self.most_writers).await {
            self.turns.close();
            drop(all);
        }
        let pools = async {
            self.writers.close().await;
            self.readers.close().await;
        };
        // A reader that is still held must not keep the program from ending.
        let _ = tokio::time::timeout(Duration::from_secs(5), pools).await;
    }
}

fn connection(url: &str, options: &Options) -> anyhow::Result<PgConnectOptions> {
    let connect = PgConnectOptions::from_str(url)?.application_name("blt").statement_cache_capacity(200);
    let connect = connect.options([("idle_in_transaction_session_timeout", "60000")]).disable_statement_logging();
    Ok(match &options.schema {
        Some(schema) => connect.options([("search_path", schema.as_str())]),
        None => connect,
    })
}

/// Snapshots, by which other processes' changes are noticed, came with version 13.
fn refuse_old(version: &str) -> anyhow::Result<()> {
    let number: u32 = version.parse().unwrap_or(0);
    ensure!(number >= 130_000, "PostgreSQL {} is too old; at least 13 is needed", number / 10_000);
    Ok(())
}

/// A connection that has rested is tried before it is lent, since the server may have been restarted meanwhile.
fn pool(most: u32) -> PgPoolOptions {
    PgPoolOptions::new().max_connections(most).acquire_timeout(Duration::from_secs(10)).test_before_acquire(false).before_acquire(
        |conn, meta| {
            Box::pin(async move {
                if meta.idle_for > Duration::from_secs(5) {
                    conn.ping().await?;
                }
                Ok(true)
            })
        },
    )
}

/// Changes run side by side. One that others got in the way of runs again with nobody beside it in this process, so
/// that it is done the second time even where all want the same row; only another process can still disturb it.
async fn write_with_patience<W: Write>(writers: &PgPool, beside: &RwLock<()>, change: &W) -> anyhow::Result<W::Done> {
    let first = {
        let _others_too = beside.read().await;
        write_once(writers, change).await
    };
    let mut outcome = first;
    for tried in 1..TRIES {
        match &outcome {
            Err(problem) if others_were_in_the_way(problem) => wait_a_little(tried).await,
            Ok(_) | Err(_) => break,
        }
        let _alone = beside.write().await;
        outcome = write_once(writers, change).await;
    }
    outcome
}

async fn write_once<W: Write>(writers: &PgPool, change: &W) -> anyhow::Result<W::Done> {
    let mut tx = Conn::writing(Link::Postgres(writers.acquire().await?));
    tx.link.script("begin isolation level serializable").await?;
    let outcome = run_safely(change, &mut tx).await;
    let outcome = match outcome {
        Ok(done) => tx.link.script("commit").await.map(|()| done),
        Err(problem) => Err(problem),
    };
    if outcome.is_err() && tx.link.script("rollback").await.is_err() {
        let _ = tx.0.link.close().await;
    }
    outcome
}

/// Serialization failure or deadlock: the same change may well succeed when it is tried again.
fn others_were_in_the_way(problem: &anyhow::Error) -> bool {
    let codes = problem.chain().filter_map(|cause| cause.downcast_ref::<sqlx::Error>());
    codes.filter_map(|error| error.as_database_error()?.code()).any(|code| matches!(code.as_ref(), "40001" | "40P01"))
}

/// Not at all the first time; then longer for each try, and not all equally long, or the same ones would meet again.
async fn wait_a_little(tried: u32) {
    let most = (1_u64 << tried.min(7)) - 2;
    let millis = rand::random_range(0..=most);
    tokio::time::sleep(Duration::from_millis(millis)).await;
}

/// The values as PostgreSQL takes them.
pub(super) fn arguments(values: Vec<Value>) -> anyhow::Result<PgArguments> {
    let mut all = PgArguments::default();
    all.reserve(values.len(), values.len() * 16);
    for value in values {
        match value {
            Value::Null(kind) => add_missing(&mut all, kind),
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

fn add_missing(all: &mut PgArguments, kind: Kind) -> Result<(), sqlx::error::BoxDynError> {
    match kind {
        Kind::Integer => all.add(None::<i64>),
        Kind::Boolean => all.add(None::<bool>),
        Kind::Real => all.add(None::<f64>),
        Kind::Text => all.add(None::<String>),
        Kind::Bytes => all.add(None::<Vec<u8>>),
        Kind::Identity => all.add(None::<uuid::Uuid>),
        Kind::Document => all.add(None::<Json<serde_json::Value>>),
    }
}
