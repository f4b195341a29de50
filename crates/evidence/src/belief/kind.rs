//! The five kinds of answers, and how much each weighs beside a person who really tried.

use crate::problem::{Answer, MOST, between, share};
use serde::Serialize;

/// How an answer was obtained, weakest first. Saying is not doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Answered a question (spørsmål).
    Question,
    /// Talked it through (samtale).
    Conversation,
    /// Reacted to a drawing (tegning).
    Drawing,
    /// Clicked through a model (modell).
    Model,
    /// Tried it in practice (praktisk test).
    Practical,
}

impl Kind {
    /// All kinds, weakest first.
    pub const ALL: [Self; 5] = [Self::Question, Self::Conversation, Self::Drawing, Self::Model, Self::Practical];

    /// The kind's name in the JSON contract.
    pub fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Conversation => "conversation",
            Self::Drawing => "drawing",
            Self::Model => "model",
            Self::Practical => "practical",
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    fn place(self) -> usize {
        match self {
            Self::Question => 0,
            Self::Conversation => 1,
            Self::Drawing => 2,
            Self::Model => 3,
            Self::Practical => 4,
        }
    }
}

/// How much answers of one kind count below the decision's grade.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weight {
    /// What a yes counts, 0..=1 person.
    pub yes: f64,
    /// What a no counts, 0..=1 person. A no is worth more: 47 % of those who intended to act did not,
    /// 7 % of those who did not intend to act did (Sheeran 2002).
    pub no: f64,
    /// The most they count together, people who tried; infinite when there is no limit.
    pub cap: f64,
}

impl Weight {
    /// Both shares from 0 to 1, the cap 0 or more.
    pub fn check(&self) -> Answer<()> {
        share("yes", self.yes)?;
        share("no", self.no)?;
        if self.cap == f64::INFINITY { Ok(()) } else { between("cap", self.cap, 0.0, MOST as f64) }
    }
}

/// A weight for each kind. The defaults are a judgement; the order and the yes/no asymmetry have literature behind them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights([Weight; 5]);

impl Default for Weights {
    fn default() -> Self {
        let weight = |yes, no, cap| Weight { yes, no, cap };
        Self([
            weight(0.1, 0.2, 2.0),
            weight(0.2, 0.4, 3.0),
            weight(0.3, 0.5, 4.0),
            weight(0.5, 0.7, 5.0),
            weight(1.0, 1.0, f64::INFINITY),
        ])
    }
}

impl Weights {
    /// The weight of a kind.
    pub fn of(&self, kind: Kind) -> Weight {
        self.0[kind.place()]
    }

    /// The weight of a kind, to be overridden before the first answer.
    pub fn of_mut(&mut self, kind: Kind) -> &mut Weight {
        &mut self.0[kind.place()]
    }

    /// Every weight in range.
    pub fn check(&self) -> Answer<()> {
        for kind in Kind::ALL {
            self.of(kind).check().map_err(|p| p.inside(kind.name()).inside("weights"))?;
        }
        Ok(())
    }
}
