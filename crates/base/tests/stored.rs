//! Times, identities and codes come out of both databases as they went in.
#![allow(clippy::unwrap_used)]

use base::chance::Chance;
use base::clock::Time;
use base::code::{Code, ShortCode};
use base::id::Id;
use sqlx::{Connection, PgConnection, SqliteConnection};

struct Need;

type Row = (Time, Id<Need>, Code, ShortCode, Option<Time>, Option<Id<Need>>, Option<Code>);

fn row() -> Row {
    let chance = Chance::seeded(11);
    let at = Time::from_ms(1_764_012_180_123);
    (at, chance.new_id(at), chance.code(), chance.short_code(), None, None, None)
}

const INSERT: &str = "insert into things values ($1, $2, $3, $4, $5, $6, $7)";

macro_rules! goes_through {
    ($db:expr, $create:expr) => {{
        let mut db = $db;
        sqlx::query($create).execute(&mut db).await.unwrap();
        let (at, id, code, short, later, other, none) = row();
        let insert = sqlx::query(INSERT).bind(at).bind(id).bind(code).bind(short).bind(later).bind(other).bind(none);
        insert.execute(&mut db).await.unwrap();
        let kept: Row = sqlx::query_as("select * from things").fetch_one(&mut db).await.unwrap();
        assert_eq!(kept, row());
        let text: (String,) = sqlx::query_as("select code from things").fetch_one(&mut db).await.unwrap();
        assert_eq!(text.0, code.to_string());
    }};
}

#[tokio::test]
async fn sqlite_gives_back_what_it_got() {
    goes_through!(
        SqliteConnection::connect("sqlite::memory:").await.unwrap(),
        "create table things (at integer not null, id blob not null, code text not null, short text not null, later integer,
         other blob, none text) strict"
    );
}

#[tokio::test]
async fn postgresql_gives_back_what_it_got() {
    let Ok(url) = std::env::var("BLT_TEST_POSTGRES") else {
        assert!(std::env::var_os("CI").is_none(), "BLT_TEST_POSTGRES is not set");
        return;
    };
    goes_through!(
        PgConnection::connect(&url).await.unwrap(),
        "create temporary table things (at bigint not null, id uuid not null, code text not null, short text not null,
         later bigint, other uuid, none text)"
    );
}
