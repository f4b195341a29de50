//! The single writer of SQLite: whatever waits is written together, so that many changes share one flush to the disk.
//!
//! Changes are first run in one transaction without any fuss. If one fails, everything is rolled back and run again
//! with a savepoint around each; if even that does not hold, each gets a transaction of its own. Nobody is told that
//! a change is done before it has been committed.

use std::panic::AssertUnwindSafe;
use std::sync::Mutex;

use anyhow::{Context, anyhow, ensure};
use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::sqlite::SqlitePool;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use super::Write;
use super::conn::{Conn, Link, Tx};

/// More than this waits in the caller, which slows people down instead of filling the memory.
const LONGEST_QUEUE: usize = 1024;
const LARGEST_BATCH: usize = 256;

pub(super) struct Queue {
    changes: mpsc::Sender<Box<dyn Waiting>>,
    stop: watch::Sender<bool>,
    writer: Mutex<Option<JoinHandle<()>>>,
    pool: SqlitePool,
}

impl Queue {
    pub(super) async fn start(pool: SqlitePool) -> anyhow::Result<Self> {
        let (changes, waiting) = mpsc::channel(LONGEST_QUEUE);
        let (stop, stopped) = watch::channel(false);
        let tx = Conn::writing(Link::Sqlite(pool.acquire().await?));
        let writer = Writer { pool: pool.clone(), tx };
        let writer = tokio::spawn(writer.serve(waiting, stopped));
        Ok(Self { changes, stop, writer: Mutex::new(Some(writer)), pool })
    }

    /// Once a change stands in the queue it is carried out, also when the caller goes away.
    pub(super) async fn write<W: Write>(&self, change: W) -> anyhow::Result<W::Done> {
        let (reply, answer) = oneshot::channel();
        let waiting = Box::new(Change { change, done: None, reply });
        self.changes.send(waiting).await.map_err(|_| anyhow!("the database is closed"))?;
        answer.await.context("the writer of the database stopped")?
    }

    pub(super) fn is_open(&self) -> bool {
        !self.changes.is_closed()
    }

    /// Takes no more changes and waits until those in the queue are written.
    pub(super) async fn finish(&self) {
        self.stop.send_replace(true);
        let writer = self.writer.lock().ok().and_then(|mut writer| writer.take());
        if let Some(writer) = writer {
            let _ = writer.await;
        }
    }

    /// Closes the writer's own connection, after `finish`.
    pub(super) async fn close(&self) {
        self.pool.close().await;
    }
}

/// A change in the queue, whatever its type.
trait Waiting: Send {
    fn run<'a>(&'a mut self, tx: &'a mut Tx) -> BoxFuture<'a, anyhow::Result<()>>;
    fn answer(self: Box<Self>, outcome: anyhow::Result<()>);
}

struct Change<W: Write> {
    change: W,
    done: Option<W::Done>,
    reply: oneshot::Sender<anyhow::Result<W::Done>>,
}

impl<W: Write> Waiting for Change<W> {
    fn run<'a>(&'a mut self, tx: &'a mut Tx) -> BoxFuture<'a, anyhow::Result<()>> {
        Box::pin(async move {
            self.done = None;
            self.done = Some(run_safely(&self.change, tx).await?);
            Ok(())
        })
    }

    fn answer(self: Box<Self>, outcome: anyhow::Result<()>) {
        let Change { done, reply, .. } = *self;
        // The caller may have gone away; the change stands all the same.
        let _ = reply.send(outcome.and_then(|()| done.context("a change was never run")));
    }
}

/// Runs a change; a panic becomes an error, and so does a failed statement that the change passed over.
pub(super) async fn run_safely<W: Write>(change: &W, tx: &mut Tx) -> anyhow::Result<W::Done> {
    tx.failed = false;
    let done = AssertUnwindSafe(change.run(tx)).catch_unwind().await;
    let done = done.map_err(|panic| anyhow!("a change panicked: {}", words_of(&*panic)))??;
    ensure!(!tx.failed, "a statement of this change failed, and the change went on");
    Ok(done)
}

fn words_of(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("no words")
}

type Batch = Vec<Box<dyn Waiting>>;

struct Writer {
    pool: SqlitePool,
    tx: Tx,
}

impl Writer {
    async fn serve(mut self, mut waiting: mpsc::Receiver<Box<dyn Waiting>>, mut stop: watch::Receiver<bool>) {
        let mut batch = Vec::new();
        let mut open = true;
        loop {
            let count = tokio::select! {
                biased;
                _ = stop.changed(), if open => {
                    open = false;
                    waiting.close();
                    continue;
                }
                count = waiting.recv_many(&mut batch, LARGEST_BATCH) => count,
            };
            if count == 0 {
                break;
            }
            self.write(std::mem::take(&mut batch)).await;
        }
    }

    async fn write(&mut self, mut batch: Batch) {
        if let Err(problem) = self.begin().await {
            return answer_all(batch, &problem);
        }
        let outcome = self.together(&mut batch).await;
        match self.end(outcome).await {
            Ok(()) => batch.into_iter().for_each(|change| change.answer(Ok(()))),
            Err(problem) if batch.len() == 1 => batch.remove(0).answer(Err(problem)),
            Err(_) => self.write_apart(batch).await,
        }
    }

    async fn together(&mut self, batch: &mut Batch) -> anyhow::Result<()> {
        for change in batch {
            change.run(&mut self.tx).await?;
        }
        Ok(())
    }

    /// One transaction still, with a savepoint around each change, so that only those that fail are left out.
    async fn write_apart(&mut self, mut batch: Batch) {
        if let Err(problem) = self.begin().await {
            return answer_all(batch, &problem);
        }
        let outcomes = self.apart(&mut batch).await;
        let (outcomes, held) = match outcomes {
            Ok(outcomes) => (outcomes, Ok(())),
            Err(problem) => (Vec::new(), Err(problem)),
        };
        match self.end(held).await {
            Ok(()) => batch.into_iter().zip(outcomes).for_each(|(change, outcome)| change.answer(outcome)),
            Err(_) => self.write_alone(batch).await,
        }
    }

    async fn apart(&mut self, batch: &mut Batch) -> anyhow::Result<Vec<anyhow::Result<()>>> {
        let mut outcomes = Vec::with_capacity(batch.len());
        for change in batch {
            self.tx.link.script("savepoint change").await?;
            let outcome = change.run(&mut self.tx).await;
            if outcome.is_err() {
                self.tx.link.script("rollback to change").await?;
            }
            self.tx.link.script("release change").await?;
            outcomes.push(outcome);
        }
        Ok(outcomes)
    }

    async fn write_alone(&mut self, batch: Batch) {
        for mut change in batch {
            let outcome = match self.begin().await {
                Ok(()) => {
                    let outcome = change.run(&mut self.tx).await;
                    self.end(outcome).await
                }
                Err(problem) => Err(problem),
            };
            change.answer(outcome);
        }
    }

    async fn begin(&mut self) -> anyhow::Result<()> {
        self.tx.link.script("begin immediate").await
    }

    /// Commits what went well. A connection that cannot even roll back is replaced.
    async fn end(&mut self, outcome: anyhow::Result<()>) -> anyhow::Result<()> {
        let outcome = match outcome {
            Ok(()) => self.tx.link.script("commit").await,
            Err(problem) => Err(problem),
        };
        if outcome.is_err() && self.tx.link.script("rollback").await.is_err() {
            self.replace_connection().await;
        }
        outcome
    }

    async fn replace_connection(&mut self) {
        let Ok(fresh) = self.pool.acquire().await else {
            return;
        };
        let worn = std::mem::replace(&mut self.tx, Conn::writing(Link::Sqlite(fresh)));
        let _ = worn.0.link.close().await;
    }
}

fn answer_all(batch: Batch, problem: &anyhow::Error) {
    batch.into_iter().for_each(|change| change.answer(Err(anyhow!("{problem:#}"))));
}
