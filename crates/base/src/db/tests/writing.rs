//! Changes: many at once, some of them failing, some of their callers gone.

use std::time::Duration;

use anyhow::{bail, ensure};
use uuid::Uuid;

use super::{Add, MIGRATIONS, count, titles};
use crate::db::{Tx, Write, is_unique_violation, sql, testing, unique_violation};

/// Adds a need and then fails, panics, or passes over a failed statement.
struct Spoilt(u128, Spoil);

#[derive(Clone, Copy)]
enum Spoil {
    Says,
    Panics,
    PassesOver,
}

impl Write for Spoilt {
    type Done = ();
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        Add::titled(self.0, &format!("spoilt {}", self.0)).run(tx).await?;
        match self.1 {
            Spoil::Says => bail!("not today"),
            Spoil::Panics => panic!("in a change"),
            Spoil::PassesOver => {
                let _ = Add::titled(self.0, "the same identity").run(tx).await;
                Ok(())
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_that_fails_does_not_disturb_the_others() {
    for db in testing::both(MIGRATIONS).await {
        let writers = (0..64_u128).map(|number| {
            let db = (*db).clone();
            tokio::spawn(async move {
                match number % 8 {
                    3 => db.write(Spoilt(number, Spoil::Says)).await.map(drop),
                    4 => db.write(Spoilt(number, Spoil::Panics)).await.map(drop),
                    5 => db.write(Spoilt(number, Spoil::PassesOver)).await.map(drop),
                    _ => db.write(Add::numbered(number)).await.map(drop),
                }
            })
        });
        let mut done = 0;
        for (number, outcome) in futures::future::join_all(writers).await.into_iter().enumerate() {
            let outcome = outcome.unwrap();
            assert_eq!(outcome.is_ok(), !matches!(number % 8, 3..=5), "{number}: {outcome:?} on {}", db.engine());
            done += i64::from(outcome.is_ok());
        }
        assert_eq!((count(&db).await, done), (40, 40));
        assert!(titles(&db).await.iter().all(|title| title.starts_with("need ")));
        let problem = db.write(Spoilt(99, Spoil::Panics)).await.unwrap_err();
        assert!(format!("{problem:#}").contains("in a change"), "{problem:#}");
        db.write(Add::numbered(100)).await.unwrap();
    }
}

/// Reads a number and writes the next: the classic way to lose a change.
struct CountUp(i64);

impl Write for CountUp {
    type Done = i64;
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<i64> {
        let before: Option<i64> = sql!("select n from counters where id = $1", self.0).maybe_value(tx).await?;
        let next = before.unwrap_or(0) + 1;
        sql!("insert into counters (id, n) values ($1, $2) on conflict (id) do update set n = excluded.n", self.0, next)
            .run(tx)
            .await?;
        Ok(next)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_happen_as_if_one_after_the_other() {
    for db in testing::both(MIGRATIONS).await {
        let writers = (0..64).map(|_| {
            let db = (*db).clone();
            tokio::spawn(async move { db.write(CountUp(1)).await })
        });
        let mut numbers: Vec<i64> =
            futures::future::join_all(writers).await.into_iter().map(|number| number.unwrap().unwrap()).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=64).collect::<Vec<_>>(), "{}", db.engine());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caller_that_goes_away_does_not_stop_its_change() {
    for db in testing::both(MIGRATIONS).await {
        for number in 0..20 {
            let write = db.write(Add::numbered(number));
            let _ = tokio::time::timeout(Duration::from_micros(50 * u64::try_from(number).unwrap()), write).await;
        }
        db.write(Add::numbered(1000)).await.unwrap();
        db.close().await;
        let again = crate::db::Db::open_with(db.url(), &db.options()).await.unwrap();
        let found = count(&again).await;
        assert!(found >= 2, "{found} on {}", db.engine());
        again.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closing_finishes_what_waits_and_refuses_the_rest() {
    for db in testing::both(MIGRATIONS).await {
        let writers: Vec<_> = (0..100_u128)
            .map(|number| {
                let db = (*db).clone();
                tokio::spawn(async move { db.write(Add::numbered(number)).await.is_ok() })
            })
            .collect();
        tokio::task::yield_now().await;
        db.close().await;
        assert!(db.write(Add::numbered(999)).await.is_err());
        assert!(db.ready().await.is_err());
        let outcomes = futures::future::join_all(writers).await;
        let acknowledged = outcomes.into_iter().filter(|outcome| matches!(outcome, Ok(true))).count();
        let again = crate::db::Db::open_with(db.url(), &db.options()).await.unwrap();
        assert_eq!(count(&again).await, i64::try_from(acknowledged).unwrap(), "{}", db.engine());
        again.close().await;
        db.close().await;
    }
}

#[tokio::test]
async fn a_broken_unique_rule_is_recognised() {
    for db in testing::both(MIGRATIONS).await {
        db.write(Add::titled(1, "same")).await.unwrap();
        let problem = db.write(Add::titled(2, "same")).await.unwrap_err();
        let violation = unique_violation(&problem).unwrap();
        assert_eq!(violation.columns, ["organisation_id", "title"], "{}", db.engine());
        assert!(violation.is_on("title") && !violation.is_on("id"));
        let other = db.write(Spoilt(3, Spoil::Says)).await.unwrap_err();
        assert!(!is_unique_violation(&other));
        assert_eq!(other.to_string(), "not today");
    }
}

#[tokio::test]
async fn a_reader_cannot_write() {
    for db in testing::both(MIGRATIONS).await {
        let mut read = db.read().await.unwrap();
        const TEXT: &str = "insert into needs (organisation_id, id, title) values ($1, $2, 'x') returning title";
        assert!(sql!(TEXT, 1, Uuid::nil()).value::<String>(&mut read).await.is_err(), "{}", db.engine());
    }
}

#[tokio::test]
async fn every_committed_change_gives_another_generation() {
    for db in testing::both(MIGRATIONS).await {
        let other = crate::db::Db::open_with(db.url(), &db.options()).await.unwrap();
        let mut seen = vec![db.generation().await.unwrap()];
        for number in 0..5 {
            db.write(Add::numbered(number)).await.unwrap();
            seen.push(db.generation().await.unwrap());
            other.write(Add::numbered(100 + number)).await.unwrap();
            seen.push(db.generation().await.unwrap());
        }
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 11, "{}", db.engine());
        other.close().await;
    }
}

/// Two changes of which the second must not see what the first rolled back.
struct Twice;

impl Write for Twice {
    type Done = ();
    async fn run(&self, tx: &mut Tx) -> anyhow::Result<()> {
        let found: i64 = sql!("select count(*) from needs").value(tx).await?;
        ensure!(found == 0, "something was left behind");
        Ok(())
    }
}

#[tokio::test]
async fn nothing_is_left_of_a_change_that_failed() {
    for db in testing::both(MIGRATIONS).await {
        db.write(Spoilt(1, Spoil::PassesOver)).await.unwrap_err();
        db.write(Twice).await.unwrap();
        db.ready().await.unwrap();
    }
}
