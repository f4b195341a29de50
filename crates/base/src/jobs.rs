//! Work that is done again and again beside the requests, until the application stops.

use std::{future::Future, time::Duration};
use tokio::{sync::watch, task::JoinSet};

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
    pub fn every<F, W>(&mut self, name: &'static str, pause: Duration, mut job: F)
    where
        F: FnMut() -> W + Send + 'static,
        W: Future<Output = anyhow::Result<()>> + Send,
    {
        let mut stop = self.stop.subscribe();
        self.set.spawn(async move {
            loop {
                if let Err(cause) = job().await {
                    tracing::error!(job = name, cause = format!("{cause:#}"), "a job failed");
                }
                tokio::select! {
                    () = tokio::time::sleep(pause) => {}
                    _ = stop.wait_for(|s| *s) => return,
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
