//! Work that is done again and again beside the requests, until the application stops.

use crate::db::Db;
use std::{future::Future, time::Duration};
use tokio::{sync::watch, task::JoinSet};

/// Changes that come within this time wake a job once.
const TOGETHER: Duration = Duration::from_millis(25);

/// The jobs of a running application, stopped together.
pub struct Jobs {
    set: JoinSet<()>,
    stop: watch::Sender<bool>,
}

impl Default for Jobs {
    fn default() -> Jobs {
        Jobs { set: JoinSet::new(), stop: watch::channel(false).0 }
    }
}

impl Jobs {
    /// Does `job` at once and then each `pause`. A failure is logged and the next turn tries again.
    pub fn every<F, W>(&mut self, name: &'static str, pause: Duration, job: F)
    where
        F: FnMut() -> W + Send + 'static,
        W: Future<Output = anyhow::Result<()>> + Send,
    {
        self.again(name, pause, None, job);
    }

    /// The same, and also at once after every change this process makes to the database.
    pub fn after_changes<F, W>(&mut self, name: &'static str, db: &Db, pause: Duration, job: F)
    where
        F: FnMut() -> W + Send + 'static,
        W: Future<Output = anyhow::Result<()>> + Send,
    {
        self.again(name, pause, Some(db.changes()), job);
    }

    fn again<F, W>(&mut self, name: &'static str, pause: Duration, mut changes: Option<watch::Receiver<u64>>, mut job: F)
    where
        F: FnMut() -> W + Send + 'static,
        W: Future<Output = anyhow::Result<()>> + Send,
    {
        let mut stop = self.stop.subscribe();
        self.set.spawn(async move {
            loop {
                // What is changed from now on wakes the next turn.
                changes.iter_mut().for_each(watch::Receiver::mark_unchanged);
                let failed = job().await.inspect_err(|cause| {
                    tracing::error!(job = name, cause = format!("{cause:#}"), "a job failed");
                });
                let is_woken = tokio::select! {
                    () = tokio::time::sleep(pause) => false,
                    // A job that fails must not be woken by its own half-done work over and over.
                    () = changed(&mut changes), if failed.is_ok() => true,
                    _ = stop.wait_for(|s| *s) => return,
                };
                if is_woken {
                    tokio::time::sleep(TOGETHER).await;
                }
            }
        });
    }

    /// Lets the turns under way finish and starts no more.
    pub async fn stop(mut self) {
        let _ = self.stop.send(true);
        while self.set.join_next().await.is_some() {}
    }
}

/// Waits for the next change; for ever where none is waited for.
async fn changed(changes: &mut Option<watch::Receiver<u64>>) {
    if let Some(changes) = changes
        && changes.changed().await.is_ok()
    {
        return;
    }
    std::future::pending().await
}
