//! What was known when a decision was made, as one document that never changes again.

use base::clock::Time;
use serde::{Deserialize, Serialize};

/// Another number when the form of the document changes; older documents are read as they are.
pub const FORMAT: i64 = 1;

/// The document. States and kinds are their codes, so that each reader gets them in their own language; names are as they were.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    pub format: i64,
    pub organisation: String,
    pub journey: String,
    pub unit: Option<String>,
    pub round: i64,
    /// Where the round stood.
    pub half: String,
    pub decision: Decided,
    pub needs: Vec<String>,
    pub statement: Option<Problem>,
    pub heard: Vec<(String, i64)>,
    pub insights: Vec<Insight>,
    pub findings: Vec<Finding>,
    pub elsewhere: Vec<Elsewhere>,
    pub solution: Option<Solution>,
    pub other_ideas: Vec<Idea>,
    pub assumptions: Vec<Assumption>,
    pub tests: Vec<Test>,
    pub foundations: Option<Foundations>,
    pub benefits: Vec<Benefit>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    pub choice: String,
    pub reason: String,
    pub by: String,
    pub second: Option<String>,
    pub alone_because: Option<String>,
    pub at: Time,
    pub next_step: Option<String>,
    /// Days are written `2026-11-24`.
    pub next_on: Option<String>,
    pub wake_on: Option<String>,
    pub handed_to: Option<String>,
    pub avoided_kroner: Option<i64>,
    pub kroner: Option<i64>,
    pub despite: Vec<String>,
    pub despite_because: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    pub version: i64,
    pub who: String,
    pub needs: String,
    pub because: String,
    pub not_for: String,
    /// A number, `unknown`, or nothing when nobody had said.
    pub how_many: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Insight {
    pub kind: String,
    pub text: String,
    pub source: String,
    pub group: String,
    pub from_target: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub text: String,
    pub behind: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Elsewhere {
    pub found: bool,
    pub who: String,
    pub what: String,
    pub source: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Solution {
    pub title: String,
    pub text: String,
    pub kind: String,
    pub novelty: String,
    pub version: i64,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Idea {
    pub title: String,
    /// Why it was set aside, if it was.
    pub set_aside: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Assumption {
    pub text: String,
    pub must_hold: bool,
    pub state: String,
    /// Whether it is about the chosen solution.
    pub of_chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Test {
    pub title: String,
    pub kind: String,
    pub round: i64,
    pub state: String,
    pub assumption: Option<String>,
    pub who: String,
    pub group: String,
    pub how_many: i64,
    pub criterion: String,
    pub why_not_smaller: Option<String>,
    pub planned_on: String,
    pub planned_minutes: i64,
    pub planned_kroner: i64,
    pub actual_minutes: Option<i64>,
    pub actual_kroner: Option<i64>,
    pub people: i64,
    pub for_: i64,
    pub against: i64,
    pub unclear: i64,
    /// E0 to E5: what kind of evidence it is.
    pub strength: String,
    pub verdict: Option<String>,
    pub surprise: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Foundations {
    pub at: Time,
    /// Whether they were judged in this round.
    pub in_round: bool,
    /// Foundation, level from 0 to 3, and why.
    pub scores: Vec<(String, i64, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Benefit {
    pub title: String,
    pub kind: String,
    pub baseline: Option<Baseline>,
    pub cannot_measure: Option<String>,
    pub owner: Option<String>,
    /// The day, and the number or what users told.
    pub measured: Vec<(String, Option<f64>, String)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Baseline {
    pub value: f64,
    pub unit: String,
    pub on: String,
    pub method: String,
}
