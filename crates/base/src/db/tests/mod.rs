//! The database through its face, on both engines.

mod asking;
mod durable;
mod migrating;
mod same;
mod writing;

use uuid::Uuid;

use super::{Migration, Tx, Write, sql};

const MIGRATIONS: &[Migration] = &[Migration {
    name: "0001_needs_create",
    sql: "create table needs (
        organisation_id bigint not null,
        id uuid not null,
        title text not null,
        status text not null default 'open',
        public boolean not null default true,
        share double precision,
        closed_at bigint,
        photo bytea,
        extra jsonb,
        primary key (organisation_id, id)
    );
    create unique index needs_title on needs (organisation_id, title);
    create table counters (id bigint primary key, n bigint not null);",
}];

/// A need with this number and title.
struct Add(u128, String);

impl Add {
    fn titled(number: u128, title: &str) -> Self {
        Self(number, title.to_owned())
    }

    fn numbered(number: u128) -> Self {
        Self(number, format!("need {number}"))
    }
}

impl Write for Add {
    type Done = u64;
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        let id = Uuid::from_u128(self.0);
        sql!("insert into needs (organisation_id, id, title) values ($1, $2, $3)", 1, id, self.1).run(tx).await
    }
}

async fn titles(db: &super::Db) -> Vec<String> {
    let mut read = db.read().await.unwrap();
    sql!("select title from needs order by title").values(&mut read).await.unwrap()
}

async fn count(db: &super::Db) -> i64 {
    let mut read = db.read().await.unwrap();
    sql!("select count(*) from needs").value(&mut read).await.unwrap()
}
