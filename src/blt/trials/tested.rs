//! What a journey has tested, read at once for the pages that show it.

use super::{
    observations, rows,
    trial::{Results, State, Trial},
};
use crate::{
    blt::journeys::{Journey, Round},
    people::Visit,
};
use base::{db::Conn, id::Id};

/// The trials of a journey with what they came to, the first one first. Those outside do not see what is only planned.
pub struct Tested {
    pub trials: Vec<(Trial, Results)>,
}

impl Tested {
    /// The trials of one round.
    pub fn in_round(&self, round: Id<Round>) -> impl DoubleEndedIterator<Item = &(Trial, Results)> {
        self.trials.iter().filter(move |(t, _)| t.round_id == round)
    }
}

/// Find the journey first.
pub async fn tested(db: &mut Conn, who: &Visit, journey: &Journey) -> anyhow::Result<Tested> {
    let mut trials = Vec::new();
    for trial in rows::of_journey(db, who, journey).await? {
        let results = if trial.state == State::Planned { Results::default() } else { results(db, who, &trial).await? };
        trials.push((trial, results));
    }
    Ok(Tested { trials })
}

/// How many people stand for, against and between. Find the trial first.
pub async fn results(db: &mut Conn, who: &Visit, trial: &Trial) -> anyhow::Result<Results> {
    Ok(Results::of(&observations::all(db, who, trial).await?))
}
