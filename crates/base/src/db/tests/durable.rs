//! What was acknowledged survives: a killed process, and a copy taken while others write.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::{Add, MIGRATIONS, count};
use crate::db::{Db, DbUrl, sql, testing};

const CHILD: &str = "BLT_TEST_CHILD_DATABASE";

/// Runs in a process of its own, which the next test kills: tells every number once it has been acknowledged.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_will_be_killed() {
    let Ok(path) = std::env::var(CHILD) else {
        return;
    };
    let db = Db::open(&DbUrl::Sqlite(path.into())).await.unwrap();
    db.migrate(MIGRATIONS).await.unwrap();
    let writers = (0..64_u128).map(|writer| {
        let db = db.clone();
        tokio::spawn(async move {
            for number in 0..1_000_000 {
                db.write(Add::numbered(writer * 1_000_000 + number)).await.unwrap();
                println!("acknowledged {}", writer * 1_000_000 + number);
            }
        })
    });
    futures::future::join_all(writers).await;
}

#[tokio::test]
async fn everything_acknowledged_is_there_after_kill_9() {
    let folder = std::env::temp_dir().join(format!("blt-kill-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("killed.db");
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "db::tests::durable::a_process_that_will_be_killed", "--nocapture"])
        .env(CHILD, &path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut acknowledged = Vec::new();
    for line in lines {
        let number = line.split_once("acknowledged ").and_then(|(_, number)| number.parse::<u128>().ok());
        acknowledged.extend(number);
        if acknowledged.len() == 3000 {
            child.kill().unwrap();
        }
    }
    child.wait().unwrap();
    assert!(acknowledged.len() >= 3000);
    let db = Db::open(&DbUrl::Sqlite(path)).await.unwrap();
    let mut read = db.read().await.unwrap();
    for number in acknowledged {
        let title = format!("need {number}");
        let found: i64 = sql!("select count(*) from needs where title = $1", title).value(&mut read).await.unwrap();
        assert_eq!(found, 1, "{title}");
    }
    drop(read);
    db.close().await;
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_taken_while_others_write_is_whole() {
    let db = testing::sqlite(MIGRATIONS).await;
    for number in 0..50 {
        db.write(Add::numbered(number)).await.unwrap();
    }
    let DbUrl::Sqlite(path) = db.url() else { unreachable!("it is SQLite") };
    let target = path.with_file_name("copy.db");
    let writing = {
        let db = (*db).clone();
        tokio::spawn(async move {
            for number in 100..300 {
                db.write(Add::numbered(number)).await.unwrap();
            }
        })
    };
    let size = db.backup_to(&target).await.unwrap();
    writing.await.unwrap();
    assert_eq!(std::fs::metadata(&target).unwrap().len(), size);
    let copy = Db::open(&DbUrl::Sqlite(target.clone())).await.unwrap();
    assert!((50..=250).contains(&count(&copy).await));
    assert!(copy.migrate(MIGRATIONS).await.unwrap().is_empty());
    copy.close().await;
    assert!(db.backup_to(&target).await.unwrap_err().to_string().contains("already exists"));
    assert_eq!(count(&db).await, 250);
}

#[tokio::test]
async fn one_file_is_left_of_a_closed_database() {
    let db = testing::sqlite(MIGRATIONS).await;
    db.write(Add::numbered(1)).await.unwrap();
    assert_eq!(count(&db).await, 1);
    db.generation().await.unwrap();
    db.close().await;
    let DbUrl::Sqlite(path) = db.url() else { unreachable!("it is SQLite") };
    let folder = path.parent().unwrap().read_dir().unwrap();
    let left: Vec<_> = folder.map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left, ["test.db"]);
}

#[tokio::test]
async fn a_small_database_leaves_no_counts_that_a_large_one_would_be_read_by() {
    let folder = std::env::temp_dir().join(format!("blt-counts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("counts.db");
    let db = Db::open(&DbUrl::Sqlite(path.clone())).await.unwrap();
    db.migrate(MIGRATIONS).await.unwrap();
    db.write(Add::numbered(1)).await.unwrap();
    db.close().await;
    let file = rusqlite::Connection::open(&path).unwrap();
    let counts: i64 =
        file.query_row("select count(*) from sqlite_schema where name like 'sqlite_stat%'", (), |row| row.get(0)).unwrap();
    assert_eq!(counts, 0);
    drop(file);
    std::fs::remove_dir_all(&folder).unwrap();
}
