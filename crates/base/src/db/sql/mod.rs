//! A statement: one text that both engines understand, with its values.
//!
//! What both understand alike: `$1`, CTEs, window functions, `filter`, `coalesce`, `returning`, `on conflict`,
//! `cast(x as bigint)`, `limit $n`. What must be written so that the answers are alike:
//! - `order by x desc nulls last` when `x` may be null (`Db::prepare_all` finds the forgotten ones);
//! - `cast(sum(x) as bigint)` and `cast(avg(x) as double precision)`, because PostgreSQL answers with another type;
//! - `where public` and `not public`, never `public = 1`;
//! - no `now()`, no `x::type`, no `limit -1`: times and identities are values made by the program;
//! - texts are ordered and compared byte by byte, `like` tells capital from small letters, `lower` knows a–z only.

mod each;
mod ordering;
mod statements;
pub(super) mod template;
pub(super) mod tokens;
pub(super) mod value;

use std::borrow::Cow;

use anyhow::Context;

use super::conn::{Conn, Row, Tx};
pub use each::SqlEach;
pub use statements::{Statement, statements};
pub use template::highest_parameter;
pub use value::{Arg, Args, Json, Kind, Value};

/// Where in the code a statement stands, so that an error in the log names it.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub file: &'static str,
    pub line: u32,
}

/// A statement with its values, made by `sql!`.
///
/// Every method is one round to the database. An error names file and line of the statement.
#[must_use = "a statement does nothing until it is run"]
#[derive(Debug, Clone)]
pub struct Sql {
    text: Cow<'static, str>,
    values: Vec<Value>,
    place: Place,
}

impl Sql {
    /// What `sql!` makes; the text must be written in the code, never put together from what people send.
    pub fn new(text: &'static str, values: Vec<Value>, place: Place) -> Self {
        Self { text: Cow::Borrowed(text), values, place }
    }

    /// A statement whose text is put together by the program itself (copying all tables, an engine's own search).
    /// Values still travel as values: add them with `bind`.
    #[track_caller]
    pub fn text(text: impl Into<Cow<'static, str>>) -> Self {
        let here = std::panic::Location::caller();
        Self { text: text.into(), values: Vec::new(), place: Place { file: here.file(), line: here.line() } }
    }

    /// One more value, for the next `$n`.
    pub fn bind(mut self, value: impl Arg) -> Self {
        self.values.push(value.value());
        self
    }

    /// One more piece of text, which counts its own values from `$1`: `.then("order by id limit $1", 50)`.
    pub fn then(mut self, text: &'static str, values: impl Args) -> Self {
        let moved = template::moved_up(text, self.values.len());
        self.text = Cow::Owned(format!("{} {moved}", self.text));
        self.values.extend(values.values());
        self
    }

    /// Every row.
    pub async fn all<R: Row>(self, conn: &mut Conn) -> anyhow::Result<Vec<R>> {
        let (text, values, place) = self.ready(conn);
        conn.all(text, values).await.with_context(|| place.describe())
    }

    /// The first row, if there is any.
    pub async fn maybe<R: Row>(self, conn: &mut Conn) -> anyhow::Result<Option<R>> {
        let (text, values, place) = self.ready(conn);
        conn.maybe(text, values).await.with_context(|| place.describe())
    }

    /// The first row; it is an error if there is none.
    pub async fn one<R: Row>(self, conn: &mut Conn) -> anyhow::Result<R> {
        let place = self.place;
        self.maybe(conn).await?.with_context(|| format!("no row: {}", place.describe()))
    }

    /// The first column of every row.
    pub async fn values<C>(self, conn: &mut Conn) -> anyhow::Result<Vec<C>>
    where
        (C,): Row,
    {
        Ok(self.all::<(C,)>(conn).await?.into_iter().map(|(value,)| value).collect())
    }

    /// The first column of the first row, if there is any. A column that may be null is read as
    /// `maybe_value::<Option<…>>`.
    pub async fn maybe_value<C>(self, conn: &mut Conn) -> anyhow::Result<Option<C>>
    where
        (C,): Row,
    {
        Ok(self.maybe::<(C,)>(conn).await?.map(|(value,)| value))
    }

    /// The first column of the first row; it is an error if there is no row.
    pub async fn value<C>(self, conn: &mut Conn) -> anyhow::Result<C>
    where
        (C,): Row,
    {
        Ok(self.one::<(C,)>(conn).await?.0)
    }

    /// Hands over one row at a time, for results too large to hold. Ends at the first error `take` returns.
    pub async fn each<R: Row>(self, conn: &mut Conn, take: impl FnMut(R) -> anyhow::Result<()> + Send) -> anyhow::Result<()> {
        let (text, values, place) = self.ready(conn);
        conn.each(text, values, take).await.with_context(|| place.describe())
    }

    /// Runs a statement that changes something and tells how many rows it touched.
    pub async fn run(self, tx: &mut Tx) -> anyhow::Result<u64> {
        let (text, values, place) = self.ready(tx);
        tx.run(text, values).await.with_context(|| place.describe())
    }

    fn ready(self, conn: &Conn) -> (Cow<'static, str>, Vec<Value>, Place) {
        let (text, values) = template::render(self.text, self.values, conn.is_sqlite());
        (text, values, self.place)
    }
}

impl Place {
    fn describe(self) -> String {
        format!("statement at {}:{}", self.file, self.line)
    }
}

/// A statement: `sql!("select id, title from needs where organisation_id = $1 and id = $2", organisation, id)`.
///
/// - Values are given by `$1`, `$2`, … and borrowed; their number is checked while compiling.
/// - A part in square brackets is left out when one of its values is `None`: `[and status = $2]`.
/// - A `Vec` or slice fills `in ($3)`; an empty one matches nothing.
/// - The text must be known while compiling (a literal, a `const` or `concat!`), and is put in the list that
///   `Db::prepare_all` checks.
#[macro_export]
macro_rules! sql {
    ($text:expr $(, $value:expr)* $(,)?) => {
        $crate::db::Sql::new(
            $crate::__registered_sql!($text, [$(stringify!($value)),*]),
            vec![$($crate::db::Arg::value(&$value)),*],
            $crate::db::Place { file: file!(), line: line!() },
        )
    };
}

/// One statement for many rows: `sql_each!("insert into answers (id, value) values ($1, $2)", rows).run(tx)`.
///
/// The rows are tuples, one element for each `$n`. The group after `values` is repeated, so that thousands of rows
/// take a handful of rounds. `on conflict …` may follow; `returning` may not.
#[macro_export]
macro_rules! sql_each {
    ($text:expr, $rows:expr $(,)?) => {
        $crate::db::SqlEach::new($crate::__registered_sql!($text), $rows, $crate::db::Place { file: file!(), line: line!() })
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __registered_sql {
    ($text:expr $(, $values:expr)?) => {{
        const __SQL: &str = $text;
        $(
            const __VALUES: &[&str] = &$values;
            const { assert!($crate::db::highest_parameter(__SQL) == __VALUES.len(), "the text has another number of $n than there are values") };
        )?
        $crate::db::inventory::submit! {
            $crate::db::Statement { text: __SQL, file: file!(), line: line!() }
        }
        __SQL
    }};
}
