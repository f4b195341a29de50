//! Behind the door: posterior, pool, tally.

use super::read::{Fields, bool_of, list_of, real_of, text_of, whole_of, word_of};
use super::told;
use crate::belief::{self, Kind, Observation, Pooling, PosteriorOptions, Prior, Round, Weights};
use crate::problem::{Answer, Code, Problem};
use crate::yes::Yes;
use serde::Serialize;
use serde_json::value::RawValue;

/// Names given by the asker: text or whole numbers, numbers first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Name {
    Whole(u64),
    Text(String),
}

/// A name.
pub fn name_of(raw: &RawValue) -> Answer<Name> {
    if raw.get().starts_with('"') {
        return Ok(Name::Text(text_of(raw)?.into_owned()));
    }
    whole_of(raw).map(Name::Whole).map_err(|p| Problem::new(p.code, "", "must be text or a whole number"))
}

/// s yes of n answers.
pub fn yes_of(fields: &Fields<'_>) -> Answer<Yes> {
    Ok(Yes { s: fields.whole("s")?, n: fields.whole("n")? })
}

/// A kind of answer.
pub fn kind_of(raw: &RawValue) -> Answer<Kind> {
    word_of(raw, &Kind::ALL.map(|kind| (kind.name(), kind)))
}

fn prior_of(raw: &RawValue) -> Answer<Prior> {
    if raw.get().starts_with('{') {
        let fields = Fields::of(raw, &["a", "b"])?;
        return Ok(Prior::Own { a: fields.real("a")?, b: fields.real("b")? });
    }
    let words = [
        ("doubt", Prior::Doubt),
        ("hope", Prior::Hope),
        ("uniform", Prior::Uniform),
        ("jeffreys", Prior::Jeffreys),
        ("sceptical", Prior::Sceptical),
    ];
    word_of(raw, &words)
}

pub fn posterior(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["s", "n", "prior", "t", "base", "level"])?;
    let (s, n) = (fields.real("s")?, fields.real("n")?);
    let usual = PosteriorOptions::default();
    let options = PosteriorOptions {
        prior: fields.maybe_as("prior", prior_of)?.unwrap_or(usual.prior),
        t: fields.maybe_as("t", real_of)?,
        base: fields.real_or("base", usual.base)?,
        level: fields.real_or("level", usual.level)?,
    };
    told(&belief::posterior(s, n, &options)?)
}

fn round_of(raw: &RawValue) -> Answer<Round> {
    let fields = Fields::of(raw, &["kind", "rev", "s", "n"])?;
    Ok(Round {
        rev: fields.whole_or("rev", 1)?,
        kind: fields.need_as("kind", kind_of)?,
        s: fields.whole("s")?,
        n: fields.whole("n")?,
    })
}

fn weights_of(raw: &RawValue) -> Answer<Weights> {
    let kinds = Fields::of(raw, &Kind::ALL.map(Kind::name))?;
    let mut weights = Weights::default();
    for kind in Kind::ALL {
        kinds
            .maybe_as(kind.name(), |raw| {
                let fields = Fields::of(raw, &["yes", "no", "cap"])?;
                let usual = Weights::default().of(kind);
                let (yes, no) = (fields.real_or("yes", usual.yes)?, fields.real_or("no", usual.no)?);
                Ok((yes, no, fields.maybe_as("cap", real_of)?.unwrap_or(usual.cap)))
            })?
            .into_iter()
            .for_each(|(yes, no, cap)| *weights.of_mut(kind) = belief::Weight { yes, no, cap });
    }
    Ok(weights)
}

/// The fields of a pool.
pub const POOL: [&str; 6] = ["rounds", "revisions", "carry", "weights", "grade", "soft_cap"];

/// Rounds and how to pool them.
pub fn pooling_of(fields: &Fields<'_>) -> Answer<(Vec<Round>, Pooling)> {
    let usual = Pooling::default();
    let rounds = fields.list("rounds", round_of)?;
    let how = Pooling {
        revisions: fields.maybe_as("revisions", whole_of)?,
        carry: fields.maybe_as("carry", |raw| list_of(raw, real_of))?,
        weights: fields.maybe_as("weights", weights_of)?.unwrap_or_default(),
        grade: fields.maybe_as("grade", kind_of)?.unwrap_or(usual.grade),
        soft_cap: fields.real_or("soft_cap", usual.soft_cap)?,
    };
    Ok((rounds, how))
}

pub fn pool(raw: &RawValue) -> Answer<String> {
    let (rounds, how) = pooling_of(&Fields::of(raw, &POOL)?)?;
    told(&belief::pool(&rounds, &how)?)
}

fn observation_of(raw: &RawValue) -> Answer<Observation<Name>> {
    let fields = Fields::of(raw, &["person", "rev", "kind", "ok"])?;
    Ok(Observation {
        person: fields.need_as("person", name_of)?,
        rev: fields.whole_or("rev", 1)?,
        kind: fields.need_as("kind", kind_of)?,
        ok: fields.need_as("ok", bool_of)?,
    })
}

pub fn tally(raw: &RawValue) -> Answer<String> {
    let seen = Fields::of(raw, &["obs"])?.list("obs", observation_of)?;
    told(&belief::tally(&seen)?)
}

/// Two ways of asking that exclude each other: `one` of the fields is present although `other` is.
pub fn either(fields: &Fields<'_>, one: &str, others: &[&str]) -> Answer<bool> {
    if fields.maybe(one).is_none() {
        return Ok(false);
    }
    if others.iter().any(|other| fields.maybe(other).is_some()) {
        return Err(Problem::new(Code::Inconsistent, one, format!("excludes {}", others.join(", "))));
    }
    Ok(true)
}
