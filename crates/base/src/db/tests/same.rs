//! What is written is what is read, on both engines.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use uuid::Uuid;

use super::{Add, MIGRATIONS, count, titles};
use crate::clock::Time;
use crate::code::Code;
use crate::db::{Json, Tx, Write, sql, sql_each, testing, text_enum};
use crate::id::Id;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Status {
    Open,
    Closed,
}
text_enum!(Status { Open = "open", Closed = "closed" });

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Extra {
    rooms: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, FromRow)]
struct NeedRow {
    id: Id<NeedRow>,
    title: String,
    status: Status,
    public: bool,
    share: Option<f64>,
    closed_at: Option<Time>,
    photo: Option<Vec<u8>>,
    extra: Option<Json<Extra>>,
}

struct Store(NeedRow);

impl Write for Store {
    type Done = NeedRow;
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<NeedRow> {
        let need = &self.0;
        sql!(
            "insert into needs (organisation_id, id, title, status, public, share, closed_at, photo, extra)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             returning id, title, status, public, share, closed_at, photo, extra",
            1,
            need.id,
            need.title,
            need.status,
            need.public,
            need.share,
            need.closed_at,
            need.photo,
            need.extra
        )
        .one(tx)
        .await
    }
}

fn need(number: u128) -> NeedRow {
    NeedRow {
        id: Id::from_uuid(Uuid::from_u128(number)),
        title: format!("Behov {number}: æøå 'sitat'"),
        status: Status::Closed,
        public: false,
        share: Some(0.25),
        closed_at: Some(Time::from_ms(1_795_000_000_123)),
        photo: Some(vec![0, 255, 1]),
        extra: Some(Json(Extra { rooms: vec!["stue".into()] })),
    }
}

#[tokio::test]
async fn every_type_is_read_as_it_was_written() {
    for db in testing::both(MIGRATIONS).await {
        let (full, mut bare) = (need(1), need(2));
        (bare.share, bare.closed_at, bare.photo, bare.extra) = (None, None, None, None);
        for need in [full, bare] {
            let written = db.write(Store(need.clone())).await.unwrap();
            assert_eq!(written, need, "{}", db.engine());
        }
    }
}

#[tokio::test]
async fn rows_can_be_taken_one_at_a_time_until_enough() {
    for db in testing::both(MIGRATIONS).await {
        db.write(AddMany(300)).await.unwrap();
        let (mut seen, mut read) = (0, db.read().await.unwrap());
        let stopped = sql!("select title from needs")
            .each(&mut read, |(_title,): (String,)| {
                seen += 1;
                anyhow::ensure!(seen < 200, "enough");
                Ok(())
            })
            .await;
        assert!(format!("{:#}", stopped.unwrap_err()).ends_with("enough"));
        let all: i64 = sql!("select count(*) from needs").value(&mut read).await.unwrap();
        assert_eq!((seen, all), (200, 300), "{}", db.engine());
    }
}

/// This many needs in one change.
struct AddMany(u128);

impl Write for AddMany {
    type Done = u64;
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<u64> {
        let rows = (0..self.0).map(|n| (1, Uuid::from_u128(n), format!("need {n}")));
        sql_each!("insert into needs (organisation_id, id, title) values ($1, $2, $3) on conflict do nothing", rows).run(tx).await
    }
}

#[tokio::test]
async fn many_rows_are_inserted_by_one_statement() {
    for db in testing::both(MIGRATIONS).await {
        assert_eq!(db.write(AddMany(0)).await.unwrap(), 0);
        assert_eq!(db.write(AddMany(1000)).await.unwrap(), 1000);
        assert_eq!(db.write(AddMany(1003)).await.unwrap(), 3, "only the new ones, on {}", db.engine());
        assert_eq!(count(&db).await, 1003);
    }
}

#[tokio::test]
async fn a_text_with_nul_is_refused() {
    for db in testing::both(MIGRATIONS).await {
        let problem = db.write(Add::titled(1, "a\0b")).await.unwrap_err();
        assert!(format!("{problem:#}").contains("NUL"), "{problem:#}");
        assert!(titles(&db).await.is_empty());
    }
}

#[tokio::test]
async fn an_error_names_the_statement() {
    for db in testing::both(MIGRATIONS).await {
        let mut read = db.read().await.unwrap();
        let wrong = sql!("select cast($1 as bigint) + absent from needs", 1);
        let problem = format!("{:#}", wrong.value::<i64>(&mut read).await.unwrap_err());
        assert!(problem.contains("tests/same.rs:") && problem.contains("absent"), "{problem}");
    }
}

#[tokio::test]
async fn a_code_is_a_text() {
    for db in testing::both(MIGRATIONS).await {
        let code = crate::chance::Chance::seeded(1).code();
        db.write(Add::titled(1, &code.to_string())).await.unwrap();
        let mut read = db.read().await.unwrap();
        let found: Code = sql!("select title from needs where title = $1", code).value(&mut read).await.unwrap();
        assert_eq!(found, code);
    }
}
