//! Running trials as they were last read, so that thousands who answer cost no reads.

use super::{
    rows::by_code,
    trial::{State, Trial},
};
use crate::people::Visit;
use base::{clock::Time, code::ShortCode, web::App};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// So long another process's change of a trial may go unseen here. Whether an answer is taken is settled by the table itself, not by this.
const FRESH_MS: i64 = 1000;
/// Most trials remembered.
const MOST: usize = 1000;

/// On the app's shelf: what is remembered until a trial changes.
#[derive(Clone, Default)]
pub struct Running(Arc<Mutex<Remembered>>);

#[derive(Default)]
struct Remembered {
    /// Another number after every change, so that what was read before a change is not remembered after it.
    edition: u64,
    trials: HashMap<(i64, ShortCode), (Time, Arc<Trial>)>,
}

impl Running {
    fn remembered(&self) -> std::sync::MutexGuard<'_, Remembered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, key: (i64, ShortCode), now: Time) -> Result<Arc<Trial>, u64> {
        let inner = self.remembered();
        match inner.trials.get(&key) {
            Some((read, trial)) if now.ms().saturating_sub(read.ms()) < FRESH_MS => Ok(trial.clone()),
            Some(_) | None => Err(inner.edition),
        }
    }

    fn keep(&self, key: (i64, ShortCode), edition: u64, read: Time, trial: &Arc<Trial>) {
        let mut inner = self.remembered();
        if inner.edition != edition {
            return;
        }
        if inner.trials.len() >= MOST {
            inner.trials.clear();
        }
        inner.trials.insert(key, (read, trial.clone()));
    }

    fn forget(&self) {
        let mut inner = self.remembered();
        inner.edition += 1;
        inner.trials.clear();
    }
}

/// The trial behind a code. Only running ones are remembered; the others are read each time.
pub(super) async fn behind(app: &App, visit: &Visit, code: ShortCode) -> anyhow::Result<Option<Arc<Trial>>> {
    let running: Running = app.shelf().unwrap_or_default();
    let key = (visit.organisation.id, code);
    let edition = match running.find(key, visit.now) {
        Ok(trial) => return Ok(Some(trial)),
        Err(edition) => edition,
    };
    let mut db = app.db.read().await?;
    let Some(trial) = by_code(&mut db, visit, code).await?.map(Arc::new) else { return Ok(None) };
    if trial.state == State::Running {
        running.keep(key, edition, visit.now, &trial);
    }
    Ok(Some(trial))
}

/// After every change of a trial: nothing that was read before counts any more.
pub fn forget(app: &App) {
    if let Some(running) = app.shelf::<Running>() {
        running.forget();
    }
}
