//! Keeps the index up to date: reads what is unread in the journal, sees how the things are now, writes their words.
//!
//! A thing is always indexed as it is now, so the order of entries does not matter and reading one twice does no harm. A mark in
//! the journal is taken away in the transaction that writes the index, and by one process at a time (`TakeTurn`).

use super::kinds::{self, KINDS};
use crate::{
    journal::{self, MarkUnread, Reader, Subject, Unread},
    search::{self, Index, Prepared, RULES, Rules, SaveRules, TakeTurn},
};
use base::{db::Conn, jobs::Jobs, web::App};
use std::{collections::BTreeMap, time::Duration};
use uuid::Uuid;

/// Marks read in one transaction: enough to be quick, few enough that nobody's change waits long behind them.
const ONE_BATCH: usize = 300;
/// After so many batches the job looks up, so that a long backlog does not keep the program from ending.
const BATCHES_A_TURN: usize = 5;
/// Another process's changes, such as an import's, are found out this often.
const PAUSE: Duration = Duration::from_secs(1);
/// Things marked at a time when everything is indexed anew.
const MARKED_AT_ONCE: i64 = 2000;

/// Follows the journal while the application runs: after every change, and now and then.
pub fn start(jobs: &mut Jobs, app: &App) {
    let app = app.clone();
    jobs.after_changes("search", &app.db.clone(), PAUSE, move || {
        let app = app.clone();
        async move { a_turn(&app).await }
    });
}

async fn a_turn(app: &App) -> anyhow::Result<()> {
    begin_anew(app).await?;
    for _ in 0..BATCHES_A_TURN {
        if one_batch(app).await? == 0 {
            return Ok(());
        }
    }
    Ok(())
}

/// Reads everything that is unread now, and tells how many marks that were; for commands that end when they are done.
pub async fn catch_up(app: &App) -> anyhow::Result<usize> {
    begin_anew(app).await?;
    let mut sum = 0;
    loop {
        match one_batch(app).await? {
            0 => return Ok(sum),
            read => sum += read,
        }
    }
}

/// Reads some of what is unread, and tells how many marks; 0 when there are none, or when another process is at it.
async fn one_batch(app: &App) -> anyhow::Result<usize> {
    let mut db = app.db.read().await?;
    if journal::unread(&mut db, Reader::Search, 4).await?.is_empty() {
        return Ok(0);
    }
    drop(db);
    let holder = app.chance.new_id::<TakeTurn>(app.clock.now()).uuid();
    if !app.db.write(TakeTurn { holder, at: app.clock.now() }).await? {
        return Ok(0);
    }
    // Read after the turn was taken: whatever is changed from here on has its own mark.
    let mut db = app.db.read().await?;
    let read = journal::unread(&mut db, Reader::Search, ONE_BATCH).await?;
    let things = prepared(&mut db, &read).await?;
    drop(db);
    let count = read.len();
    Ok(if app.db.write(Index { holder, read, things }).await? { count } else { 0 })
}

/// The things the marks tell of, as they are now, made ready for the index.
async fn prepared(db: &mut Conn, unread: &[Unread]) -> anyhow::Result<Vec<Prepared>> {
    let mut wanted: BTreeMap<(i64, Subject), Vec<Uuid>> = BTreeMap::new();
    for mark in unread {
        wanted.entry((mark.organisation, mark.subject)).or_default().push(mark.subject_id);
    }
    let mut things = Vec::new();
    for ((organisation, kind), mut ids) in wanted {
        ids.sort_unstable();
        ids.dedup();
        things.extend(kinds::things(db, kind, organisation, &ids).await?.into_iter().map(Prepared::from));
    }
    Ok(things)
}

/// Marks everything as unread when the index was made by other rules, or never.
async fn begin_anew(app: &App) -> anyhow::Result<()> {
    let mut db = app.db.read().await?;
    if search::rules(&mut db).await? == Rules(RULES) {
        return Ok(());
    }
    for kind in KINDS.iter().copied() {
        let mut last = (i64::MIN, Uuid::nil());
        loop {
            let things = kinds::all_after(&mut db, kind, last, MARKED_AT_ONCE).await?;
            let Some(end) = things.last() else { break };
            last = *end;
            app.db.write(MarkUnread { subject: kind, things }).await?;
        }
    }
    drop(db);
    app.db.write(SaveRules).await
}
