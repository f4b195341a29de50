//! What a decision keeps of what was known, so that anybody can reckon it again later.

use super::known::{self, Known};
use crate::{
    blt::{
        journeys::Journey,
        solutions::Solution,
        trials::Purchase,
        yardstick::{Preset, Yardstick},
    },
    people::Visit,
};
use anyhow::anyhow;
use base::{db::Conn, id::Id};
use evidence::{
    door::answer_line,
    portfolio::{self, SavedQuestion},
};
use serde::{Deserialize, Serialize};

/// The version of the arithmetic.
pub(super) const LIBRARY: &str = env!("CARGO_PKG_VERSION");

/// What was known about a solution at one moment, whole and without words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    pub solution: Id<Solution>,
    pub title: String,
    pub version: i64,
    /// What the verdict was for; a word of [`Preset`].
    pub preset: String,
    /// `works`, `does_not` or `not_enough`.
    pub verdict: String,
    /// The sentence that was shown; a key of the specification's §16.
    pub sentence: String,
    pub is_disputed: bool,
    /// The numbers in force.
    pub yardstick: Yardstick,
    /// One line for `blt evidence`, and what it answered.
    pub asked: String,
    pub answered: String,
    pub library: String,
}

/// What is known about a solution now, as a decision keeps it. Find the journey first.
pub async fn kept(db: &mut Conn, who: &Visit, journey: &Journey, solution: &Solution) -> anyhow::Result<Kept> {
    keep(&known::about(db, who, journey, solution).await?)
}

/// The same of what has been read already.
pub fn keep(known: &Known) -> anyhow::Result<Kept> {
    let asked = known.scales.line();
    let answered = answer_line(&asked).ok_or_else(|| anyhow!("the evidence gave no answer"))?;
    Ok(Kept {
        solution: known.solution.id,
        title: known.solution.title.clone(),
        version: known.scales.version(),
        preset: known.scales.preset.as_str().to_owned(),
        verdict: known.verdict().to_owned(),
        sentence: known.sentence().key().to_owned(),
        is_disputed: known.scales.is_disputed(),
        yardstick: known.scales.yardstick.clone(),
        asked,
        answered,
        library: LIBRARY.to_owned(),
    })
}

/// Whether reckoning again gives what was kept.
pub fn recomputed(kept: &Kept) -> bool {
    Preset::from_text(&kept.preset).is_some() && answer_line(&kept.asked).as_deref() == Some(kept.answered.as_str())
}

/// What stopping saves, cautiously: a lower bound that can be negative, with what it was reckoned from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Saved {
    /// Whether cost and benefit were written down before the first test.
    pub estimated: bool,
    /// Kroner, the cost of all tests taken away.
    pub net: i64,
    /// Kroner of loss avoided, before that.
    pub avoided: i64,
    pub spent: i64,
    /// One line for `blt evidence`, and what it answered.
    pub asked: String,
    pub answered: String,
}

/// What stopping this solution saves. Find the journey first.
pub async fn saved(db: &mut Conn, who: &Visit, journey: &Journey, solution: &Solution) -> anyhow::Result<Saved> {
    saved_by_stopping(&known::about(db, who, journey, solution).await?)
}

/// The same of what has been read already.
pub fn saved_by_stopping(known: &Known) -> anyhow::Result<Saved> {
    let sums = &known.weighed.pool.sums;
    let planned = known.first.map_or(0.0, |first| match first.purchase {
        Purchase::None => 0.0,
        Purchase::Considered => 0.5,
        Purchase::Decided => 1.0,
    });
    let question = SavedQuestion {
        s_eff: sums.s_eff,
        f_eff: sums.f_eff,
        benefit: known.first.and_then(|f| f.benefit_kroner).map(|k| k as f64),
        cost: known.first.and_then(|f| f.adopt_kroner).map(|k| k as f64),
        planned,
        spent: known.spent.max(0) as f64,
        c: known.scales.plan().c,
    };
    let said = portfolio::saved(&question).map_err(|problem| anyhow!("what was saved cannot be reckoned: {problem}"))?;
    let asked = serde_json::json!({"id": 1, "fn": "saved", "in": {
        "s_eff": question.s_eff, "f_eff": question.f_eff, "benefit": question.benefit, "cost": question.cost,
        "planned": question.planned, "spent": question.spent, "c": question.c,
    }})
    .to_string();
    let answered = answer_line(&asked).ok_or_else(|| anyhow!("the evidence gave no answer"))?;
    // Rounded towards what claims less.
    let (net, avoided) = (said.net.floor() as i64, said.avoided.floor() as i64);
    Ok(Saved { estimated: said.estimated, net, avoided, spent: known.spent, asked, answered })
}
