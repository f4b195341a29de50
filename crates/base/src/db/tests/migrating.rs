//! Opening, migrating and checking every statement.

use super::MIGRATIONS;
use crate::db::{Db, DbUrl, Migration, Options, sql, testing};

const LATER: Migration = Migration {
    name: "0002_needs_unit",
    sql: "alter table needs add column unit_id uuid; create table units (id uuid primary key, name text not null);",
};
const WRONG: Migration = Migration { name: "0003_wrong", sql: "create table wrong (id bigint); create tabel x (id bigint);" };

#[tokio::test]
async fn migrations_are_run_once_and_all_or_nothing() {
    for db in testing::both(MIGRATIONS).await {
        let all = [MIGRATIONS[0], LATER];
        assert_eq!(db.pending(&all).await.unwrap(), ["0002_needs_unit"]);
        let problem = db.migrate(&[MIGRATIONS[0], LATER, WRONG]).await.unwrap_err();
        assert!(format!("{problem:#}").contains("0003_wrong"), "{problem:#}");
        assert_eq!(db.migrate(&all).await.unwrap(), ["0002_needs_unit"], "{}", db.engine());
        assert!(db.migrate(&all).await.unwrap().is_empty());
        assert!(db.pending(&all).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_changed_migration_stops_the_start() {
    for db in testing::both(MIGRATIONS).await {
        let changed = Migration { sql: "create table other (id bigint);", ..MIGRATIONS[0] };
        let problem = db.migrate(&[changed]).await.unwrap_err().to_string();
        assert!(problem.contains("0001_needs_create was changed"), "{problem}");
        let problem = db.migrate(&[]).await.unwrap_err().to_string();
        assert!(problem.contains("does not have"), "{problem}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_processes_may_migrate_at_once() {
    for db in testing::both(&[]).await {
        let all = (0..4).map(|_| db.migrate(MIGRATIONS));
        let ran: usize = futures::future::join_all(all).await.into_iter().map(|names| names.unwrap().len()).sum();
        assert_eq!(ran, 1, "{}", db.engine());
    }
}

#[tokio::test]
async fn a_reference_that_leads_nowhere_stops_a_migration() {
    let broken = Migration {
        name: "0002_broken",
        sql: "create table notes (id bigint primary key, counter_id bigint not null references counters (id));
              insert into notes (id, counter_id) values (1, 7);",
    };
    for db in testing::both(MIGRATIONS).await {
        let problem = db.migrate(&[MIGRATIONS[0], broken]).await.unwrap_err();
        assert!(format!("{problem:#}").contains("notes"), "{problem:#}");
    }
}

/// The statements of these tests include one that is wrong on purpose, and one (never run) that leaves the order open.
#[tokio::test]
async fn every_statement_is_checked_with_file_and_line() {
    let _never_run = sql!("select id from needs order by closed_at desc");
    for db in testing::both(MIGRATIONS).await {
        let problem = db.prepare_all().await.unwrap_err().to_string();
        let (wrong, open) = (problem.contains("tests/same.rs:"), problem.contains("tests/migrating.rs:"));
        assert!(wrong && open == db.is_sqlite(), "{problem}");
        // Statements of base itself whose tables these tests do not make are refused too; of the tests' own just these.
        let refused = problem.lines().filter(|line| line.contains("/db/tests/")).count();
        assert_eq!(refused, if db.is_sqlite() { 2 } else { 1 }, "{problem}");
    }
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_to_is_named() {
    let file = std::env::temp_dir().join(format!("blt-a-file-{}", std::process::id()));
    std::fs::write(&file, "not a folder").unwrap();
    let problem = Db::open(&DbUrl::Sqlite(file.join("data/blt.db"))).await.err().unwrap();
    let problem = format!("{problem:#}");
    assert!(problem.starts_with("the data folder") && problem.contains("is not writable"), "{problem}");
    let problem = format!("{:#}", Db::open(&DbUrl::Sqlite("/proc/blt.db".into())).await.err().unwrap());
    assert!(problem.starts_with("the data folder /proc is not writable"), "{problem}");
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_file_that_is_no_database_is_named() {
    let file = std::env::temp_dir().join(format!("blt-no-database-{}.db", std::process::id()));
    std::fs::write(&file, "this is a letter and not a database ".repeat(100)).unwrap();
    let problem = format!("{:#}", Db::open(&DbUrl::Sqlite(file.clone())).await.err().unwrap());
    assert!(problem.contains("cannot be opened"), "{problem}");
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_named_without_its_password() {
    let url = DbUrl::Postgres("postgres://blt:hemmelig@127.0.0.1:9/blt".into());
    let problem = format!("{:#}", Db::open_with(&url, &Options::default()).await.err().unwrap());
    assert!(problem.starts_with("PostgreSQL does not answer at postgres://127.0.0.1:9/blt"), "{problem}");
    assert!(!problem.contains("hemmelig"), "{problem}");
}
