//! One connection, whichever engine is behind it.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use anyhow::ensure;
use futures::TryStreamExt;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgRow, Postgres};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{AssertSqlSafe, Executor, FromRow, SqlSafeStr, SqlStr};

use super::sql::value::Value;
use super::{postgres, sqlite};

type Text = Cow<'static, str>;

/// Builds the query for the engine at hand; the work is written once and compiled twice.
macro_rules! ask {
    ($conn:expr, $row:ty, $text:expr, $values:expr, $query:ident, $link:ident => $work:expr) => {
        match &mut $conn.link {
            Link::Sqlite($link) => {
                let $query = sqlx::query_as_with::<Sqlite, $row, _>(safe($text), sqlite::arguments($values)?);
                $work
            }
            Link::Postgres($link) => {
                let $query = sqlx::query_as_with::<Postgres, $row, _>(safe($text), postgres::arguments($values)?);
                $work
            }
        }
    };
}

/// A struct read from a row of either engine: `#[derive(sqlx::FromRow)]`, or a tuple.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static {}
impl<R> Row for R where R: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static {}

/// A connection. Everything `sql!` makes can be read from it.
pub struct Conn {
    pub(super) link: Link,
    /// A statement failed, so that PostgreSQL would refuse all that follows; SQLite is held to the same.
    pub(super) failed: bool,
    writes: bool,
}

pub(super) enum Link {
    Sqlite(PoolConnection<Sqlite>),
    Postgres(PoolConnection<Postgres>),
}

/// A connection that only reads, held for one page.
pub struct Read(pub(super) Conn);

/// An open transaction, in which a change reads and writes.
pub struct Tx(pub(super) Conn);

impl Conn {
    pub(super) fn reading(link: Link) -> Read {
        Read(Conn { link, failed: false, writes: false })
    }

    pub(super) fn writing(link: Link) -> Tx {
        Tx(Conn { link, failed: false, writes: true })
    }

    pub(super) async fn all<R: Row>(&mut self, text: Text, values: Vec<Value>) -> anyhow::Result<Vec<R>> {
        self.begin_statement()?;
        let rows = ask!(self, R, text, values, query, link => query.fetch_all(&mut **link).await?);
        self.failed = false;
        Ok(rows)
    }

    pub(super) async fn maybe<R: Row>(&mut self, text: Text, values: Vec<Value>) -> anyhow::Result<Option<R>> {
        self.begin_statement()?;
        let row = ask!(self, R, text, values, query, link => query.fetch_optional(&mut **link).await?);
        self.failed = false;
        Ok(row)
    }

    pub(super) async fn each<R: Row>(
        &mut self,
        text: Text,
        values: Vec<Value>,
        mut take: impl FnMut(R) -> anyhow::Result<()> + Send,
    ) -> anyhow::Result<()> {
        self.begin_statement()?;
        ask!(self, R, text, values, query, link => {
            let mut rows = query.fetch(&mut **link);
            while let Some(row) = rows.try_next().await? {
                take(row)?;
            }
        });
        self.failed = false;
        Ok(())
    }

    /// Refuses whatever would follow a failed statement of a change. The flag stands while a statement runs, because
    /// a change that stops waiting for one has not succeeded either.
    fn begin_statement(&mut self) -> anyhow::Result<()> {
        ensure!(!(self.writes && self.failed), "an earlier statement of this change failed");
        self.failed = true;
        Ok(())
    }
}

impl Conn {
    /// Whether it is SQLite, for the few statements that the engines write differently.
    pub fn is_sqlite(&self) -> bool {
        matches!(self.link, Link::Sqlite(_))
    }
}

impl Tx {
    pub(super) async fn run(&mut self, text: Text, values: Vec<Value>) -> anyhow::Result<u64> {
        self.begin_statement()?;
        let touched = match &mut self.0.link {
            Link::Sqlite(link) => {
                let query = sqlx::query_with::<Sqlite, _>(safe(text), sqlite::arguments(values)?);
                query.execute(&mut **link).await?.rows_affected()
            }
            Link::Postgres(link) => {
                let query = sqlx::query_with::<Postgres, _>(safe(text), postgres::arguments(values)?);
                query.execute(&mut **link).await?.rows_affected()
            }
        };
        self.failed = false;
        Ok(touched)
    }
}

impl Link {
    /// Statements that steer the transaction itself, and scripts.
    pub(super) async fn script(&mut self, text: impl Into<Text>) -> anyhow::Result<()> {
        let text = safe(text.into());
        match self {
            Link::Sqlite(link) => sqlx::raw_sql(text).execute(&mut **link).await.map(drop)?,
            Link::Postgres(link) => sqlx::raw_sql(text).execute(&mut **link).await.map(drop)?,
        }
        Ok(())
    }
}

impl Link {
    /// Lets the engine read a statement without running it.
    pub(super) async fn prepare(&mut self, text: String) -> anyhow::Result<()> {
        let text = safe(text.into());
        match self {
            Link::Sqlite(link) => link.prepare(text).await.map(drop)?,
            Link::Postgres(link) => link.prepare(text).await.map(drop)?,
        }
        Ok(())
    }

    /// Ends the connection instead of giving it back.
    pub(super) async fn close(self) -> anyhow::Result<()> {
        match self {
            Link::Sqlite(link) => link.close().await?,
            Link::Postgres(link) => link.close().await?,
        }
        Ok(())
    }
}

/// The texts come from `sql!` and `Sql::text`, which say what may stand in them.
fn safe(text: Text) -> SqlStr {
    AssertSqlSafe(text).into_sql_str()
}

impl Deref for Read {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Read {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}
