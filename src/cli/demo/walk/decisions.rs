//! The decision that closes a round, with what was known when it was taken.

use super::{RoundText, Walk};
use crate::{
    blt::{
        decisions::{Choice, Decide, Done, Draft},
        journeys::{current_round, find, needs_of},
    },
    cli::demo::pen::{Pen, Word},
};
use anyhow::{Context as _, ensure};
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecisionText {
    choice: Word,
    reason: String,
    by: String,
    on: i64,
    next_step: Option<String>,
    next_on: Option<i64>,
    avoided_kroner: Option<i64>,
    /// What was adopted is in use already.
    #[serde(default)]
    in_use: bool,
}

pub(super) async fn tell(round: &RoundText, pen: &mut Pen<'_>, walk: &Walk) -> anyhow::Result<()> {
    let Some(decision) = &round.decision else { return Ok(()) };
    let at = pen.at(Some(decision.on));
    let visit = pen.visit(&decision.by, at)?;
    let journey = find(pen.tx, &visit, walk.journey).await?.context("the one who decides may not see the journey")?;
    let current = current_round(pen.tx, &visit, walk.journey).await?;
    let needs = needs_of(pen.tx, pen.organisation.id, walk.journey).await?;
    let change = Decide {
        journey,
        round: current,
        id: pen.id(at),
        draft: decision.draft(pen)?,
        next_round: pen.id(at),
        tell: needs.into_iter().map(|need| (need, [pen.id(at), pen.id(at)])).collect(),
        entry: pen.id(at),
        visit,
    };
    let done = pen.write(change).await?;
    ensure!(done == Done::Decided, "the decision of round was not taken: {done:?}");
    Ok(())
}

impl DecisionText {
    fn draft(&self, pen: &Pen<'_>) -> anyhow::Result<Draft> {
        Ok(Draft {
            choice: self.choice.read(Choice::from_text)?,
            reason: self.reason.trim().to_owned(),
            next_step: self.next_step.clone(),
            next_on: self.next_on.map(|count| pen.diary.day(count)),
            wake_on: None,
            handed_to: None,
            avoided_kroner: self.avoided_kroner,
            kroner: None,
            in_use: self.in_use,
            second: None,
            alone_because: None,
            despite_because: None,
        })
    }
}
