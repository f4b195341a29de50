//! One text, the same answer on both engines.

use std::fmt::Debug;

use uuid::Uuid;

use super::same::Status;
use super::{Add, MIGRATIONS};
use crate::db::{Conn, Tx, Write, sql, testing};

/// Asks each engine the same and expects the same.
async fn both_answer<T: PartialEq + Debug>(expected: T, ask: impl AsyncFn(&mut Conn) -> anyhow::Result<T>) {
    for db in testing::both(MIGRATIONS).await {
        for (number, title) in [(1, "Å"), (2, "a"), (3, "B"), (4, "Æ"), (5, "b")] {
            db.write(Add::titled(number, title)).await.unwrap();
        }
        db.write(CloseSome).await.unwrap();
        let answer = ask(&mut *db.read().await.unwrap()).await.unwrap();
        assert_eq!(answer, expected, "{}", db.engine());
    }
}

/// Closes `a` at 20 and `B` at 10.
struct CloseSome;

impl Write for CloseSome {
    type Done = ();
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        for (title, at) in [("a", 20), ("B", 10)] {
            let text = "update needs set status = $1, closed_at = $2, share = 0.5 where title = $3";
            crate::db::Sql::text(text).bind(Status::Closed).bind(at).bind(title).run(tx).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn texts_are_ordered_byte_by_byte() {
    let order = ["B", "a", "b", "Å", "Æ"].map(String::from).to_vec();
    both_answer(order, async |db| sql!("select title from needs order by title").values(db).await).await;
}

#[tokio::test]
async fn capital_and_small_letters_differ_in_like_and_only_a_to_z_are_lowered() {
    let found = vec!["b".to_owned()];
    both_answer(found, async |db| sql!("select title from needs where title like $1", "b%").values(db).await).await;
    let lowered = vec!["b".to_owned(), "Å".to_owned()];
    both_answer(lowered, async |db| {
        const LOWERED: &str = "select lower(title) from needs where title in ($1) order by title";
        sql!(LOWERED, ["B", "Å"]).values(db).await
    })
    .await;
}

#[tokio::test]
async fn missing_values_stand_where_the_statement_says() {
    let order = ["B", "a", "b", "Å", "Æ"].map(String::from).to_vec();
    both_answer(order, async |db| sql!("select title from needs order by closed_at asc nulls last, title").values(db).await)
        .await;
}

#[tokio::test]
async fn sums_means_and_alternatives_are_the_same() {
    both_answer((5, Some(30), Some(0.5), 0, true), async |db| {
        sql!(
            "select count(*), cast(sum(closed_at) as bigint), cast(avg(share) as double precision),
                    coalesce(min(closed_at) filter (where title = 'x'), 0), count(*) > 4 from needs"
        )
        .one::<(i64, Option<i64>, Option<f64>, i64, bool)>(db)
        .await
    })
    .await;
}

#[tokio::test]
async fn optional_parts_follow_their_values() {
    let ask = async |db: &mut Conn, status: Option<Status>, titles: Option<Vec<&str>>| -> anyhow::Result<i64> {
        sql!("select count(*) from needs where organisation_id = $1 [and status = $2] [and title in ($3)]", 1, status, titles)
            .value(db)
            .await
    };
    both_answer(vec![5, 2, 3, 1, 0], async |db| {
        Ok(vec![
            ask(db, None, None).await?,
            ask(db, Some(Status::Closed), None).await?,
            ask(db, None, Some(vec!["a", "b", "Å"])).await?,
            ask(db, Some(Status::Closed), Some(vec!["a", "b", "Å"])).await?,
            ask(db, None, Some(vec![])).await?,
        ])
    })
    .await;
}

#[tokio::test]
async fn not_in_an_empty_list_is_everything() {
    let nobody: [Uuid; 0] = [];
    both_answer(5, async |db| sql!("select count(*) from needs where id not in ($1)", nobody).value::<i64>(db).await).await;
}

#[tokio::test]
async fn a_piece_may_be_added_to_a_statement() {
    both_answer(vec!["Å".to_owned()], async |db| {
        let needs = sql!("select title from needs where organisation_id = $1", 1);
        needs.then("and title > $1 order by title limit $2", ("b", 1)).values(db).await
    })
    .await;
}
