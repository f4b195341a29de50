//! The desk where answers are handed in: all that wait are written together, and each is told when its own is safe.

use super::rows::{Answer, TakeAnswers};
use anyhow::{Context as _, anyhow};
use base::{db::Db, web::App};
use std::sync::{Arc, OnceLock};
use tokio::sync::{mpsc, oneshot};

/// More than this waits outside, which slows people down instead of filling the memory.
const LONGEST_QUEUE: usize = 2048;
/// Most answers written at once.
const LARGEST_BATCH: usize = 512;

/// On the app's shelf: the way to the one who writes answers down. The first answer opens the desk.
#[derive(Clone, Default)]
pub struct Desk(Arc<OnceLock<mpsc::Sender<Waiting>>>);

struct Waiting {
    answer: Answer,
    told: oneshot::Sender<anyhow::Result<bool>>,
}

/// Hands in an answer and tells, when it is on the disk, whether it was taken.
///
/// An answer handed in is written even if the person goes away.
pub(super) async fn hand_in(app: &App, answer: Answer) -> anyhow::Result<bool> {
    let desk: Desk = app.shelf().context("there is no desk on the shelf")?;
    let queue = desk.0.get_or_init(|| open(app.db.clone()));
    let (told, hears) = oneshot::channel();
    queue.send(Waiting { answer, told }).await.map_err(|_| anyhow!("the desk is closed"))?;
    hears.await.context("the desk closed before it answered")?
}

fn open(db: Db) -> mpsc::Sender<Waiting> {
    let (queue, waiting) = mpsc::channel(LONGEST_QUEUE);
    tokio::spawn(serve(db, waiting));
    queue
}

/// While one batch is on its way to the disk, the next gathers; the desk closes when the application is gone.
async fn serve(db: Db, mut waiting: mpsc::Receiver<Waiting>) {
    let mut batch = Vec::new();
    while waiting.recv_many(&mut batch, LARGEST_BATCH).await > 0 {
        // Those who were just told may be about to hand in again: let them come before the next trip to the disk.
        tokio::task::yield_now().await;
        while batch.len() < LARGEST_BATCH
            && let Ok(more) = waiting.try_recv()
        {
            batch.push(more);
        }
        write(&db, std::mem::take(&mut batch)).await;
    }
}

async fn write(db: &Db, batch: Vec<Waiting>) {
    let answers: Vec<Answer> = batch.iter().map(|w| w.answer.clone()).collect();
    match db.write(TakeAnswers(answers)).await {
        Ok(taken) => batch.into_iter().for_each(|w| {
            let is_taken = taken.contains(&w.answer.key());
            // Whoever does not wait any more needs no telling.
            let _ = w.told.send(Ok(is_taken));
        }),
        Err(cause) if batch.len() == 1 => batch.into_iter().for_each(|w| {
            let _ = w.told.send(Err(anyhow!("{cause:#}")));
        }),
        // One that cannot be written must not take the others with it.
        Err(_) => write_apart(db, batch).await,
    }
}

async fn write_apart(db: &Db, batch: Vec<Waiting>) {
    for one in batch {
        let key = one.answer.key();
        let outcome = db.write(TakeAnswers(vec![one.answer])).await;
        let _ = one.told.send(outcome.map(|taken| taken.contains(&key)));
    }
}
