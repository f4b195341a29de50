//! Measures what SQLite itself can write on this disk, so that `bin/bench` compares with the possible.
//!
//! `ceiling FOLDER single|batched SECONDS` writes for so long in a new database there and prints how many rows a second that gave.
//! `ceiling --count DATABASE "select count(*) …"` counts rows of a database that may be in use.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags, params};

type Done<T> = Result<T, Box<dyn Error>>;

/// As many people as `bin/bench` lets answer at once: no server can put more of them in one commit.
const BATCH: u64 = 128;

fn main() -> Done<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--count", database, sql] => println!("{}", count(database, sql)?),
        [folder, "single", seconds] => println!("{:.0}", ceiling(Path::new(folder), 1, seconds.parse()?)?),
        [folder, "batched", seconds] => println!("{:.0}", ceiling(Path::new(folder), BATCH, seconds.parse()?)?),
        _ => return Err("usage: ceiling FOLDER single|batched SECONDS | ceiling --count DATABASE SQL".into()),
    }
    Ok(())
}

fn count(database: &str, sql: &str) -> Done<i64> {
    let reader = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    reader.busy_timeout(Duration::from_secs(5))?;
    Ok(reader.query_row(sql, [], |row| row.get(0))?)
}

fn ceiling(folder: &Path, batch: u64, seconds: u64) -> Done<f64> {
    let file = folder.join("ceiling.db");
    let remove = || {
        for ending in ["db", "db-wal", "db-shm"] {
            // Only what an earlier run may have left; not being there is what we want.
            let _ = std::fs::remove_file(file.with_extension(ending));
        }
    };
    remove();
    let connection = open(&file)?;
    let rate = rows_per_second(&connection, batch, Duration::from_secs(seconds))?;
    drop(connection);
    remove();
    Ok(rate)
}

/// Settings and table like those of the product's answers: every commit is on the disk before it counts.
fn open(file: &Path) -> Done<Connection> {
    let connection = Connection::open(file)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.execute_batch(
        "create table answers (
           organisation_id integer not null, trial_id blob not null, id blob not null, question integer not null,
           value text, comment text, quarantined integer not null, day integer not null,
           primary key (organisation_id, trial_id, id, question)
         ) strict;
         create index answers_quarantined on answers (organisation_id, trial_id, quarantined)",
    )?;
    Ok(connection)
}

fn rows_per_second(connection: &Connection, batch: u64, patience: Duration) -> Done<f64> {
    let mut insert = connection.prepare(
        "insert into answers (organisation_id, trial_id, id, question, value, comment, quarantined, day) \
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    let began = Instant::now();
    let mut rows: u64 = 0;
    while began.elapsed() < patience {
        connection.execute_batch("begin immediate")?;
        for _ in 0..batch {
            rows += 1;
            // Like the product's identities, these grow with time.
            let id = [batch.to_be_bytes(), rows.to_be_bytes()].concat();
            insert.execute(params![1, [7_u8; 16], id, 1, "yes", None::<String>, 0, 1_764_000_000_000_i64])?;
        }
        connection.execute_batch("commit")?;
    }
    #[allow(clippy::cast_precision_loss)] // far fewer rows than 2^52
    Ok(rows as f64 / began.elapsed().as_secs_f64())
}
