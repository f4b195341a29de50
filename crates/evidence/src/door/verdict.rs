//! Behind the door: decide, freq, design, flip, predictive.

use super::belief::{POOL, kind_of, pooling_of};
use super::read::{Fields, real_of};
use super::told;
use crate::problem::Answer;
use crate::verdict::{self, Design, Guard, Plan, Spend};
use crate::worth::{self, Ahead};
use serde_json::value::RawValue;

const PLAN: [&str; 7] = ["t", "c", "c_stop", "min_people", "min_stop", "guard", "spend"];

/// The fields of a design: a plan without guard and spend, and the supposed truth.
const DESIGN: [&str; 7] = ["t", "c", "c_stop", "min_people", "min_stop", "p", "n_max"];

fn plan_of(fields: &Fields<'_>) -> Answer<Plan> {
    let usual = Plan::default();
    let guards = [("anytime", Guard::Anytime), ("fixed", Guard::Fixed), ("none", Guard::Unguarded)];
    let spends = [("none", Spend::Nothing), ("revisions", Spend::Revisions)];
    Ok(Plan {
        t: fields.real_or("t", usual.t)?,
        c: fields.real_or("c", usual.c)?,
        c_stop: fields.maybe_as("c_stop", real_of)?,
        min_people: fields.whole_or("min_people", usual.min_people)?,
        min_stop: fields.whole_or("min_stop", usual.min_stop)?,
        guard: fields.word_or("guard", &guards, usual.guard)?,
        spend: fields.word_or("spend", &spends, usual.spend)?,
    })
}

/// Pool and plan fields, and some more.
fn fields_of<'a>(raw: &'a RawValue, more: &[&str]) -> Answer<Fields<'a>> {
    Fields::of(raw, &[&POOL[..], &PLAN[..], more].concat())
}

pub fn decide(raw: &RawValue) -> Answer<String> {
    let fields = fields_of(raw, &[])?;
    let (rounds, how) = pooling_of(&fields)?;
    told(&verdict::decide(&rounds, &how, &plan_of(&fields)?)?)
}

pub fn freq(raw: &RawValue) -> Answer<String> {
    told(&verdict::freq(Fields::of(raw, &["p"])?.real("p")?)?)
}

pub fn design(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &DESIGN)?;
    let plan = plan_of(&fields)?;
    told(&verdict::design(&Design { plan, p: fields.real("p")?, n_max: fields.whole("n_max")? })?)
}

pub fn flip(raw: &RawValue) -> Answer<String> {
    let fields = fields_of(raw, &["kind", "max"])?;
    let (rounds, how) = pooling_of(&fields)?;
    let plan = plan_of(&fields)?;
    let (kind, max) = (fields.need_as("kind", kind_of)?, fields.whole_or("max", 200)?);
    told(&worth::flip(&Ahead::of((&rounds, &how), &plan, kind)?, max)?)
}

pub fn predictive(raw: &RawValue) -> Answer<String> {
    let fields = fields_of(raw, &["kind", "m"])?;
    let (rounds, how) = pooling_of(&fields)?;
    let plan = plan_of(&fields)?;
    let (kind, m) = (fields.need_as("kind", kind_of)?, fields.whole("m")?);
    told(&worth::predictive(&Ahead::of((&rounds, &how), &plan, kind)?, m)?)
}
