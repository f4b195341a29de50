//! Behind the door: evsi, engs, next_test, stop_plan.

use super::belief::kind_of;
use super::read::{Fields, real_of, whole_of};
use super::told;
use crate::belief::Weights;
use crate::problem::Answer;
use crate::worth::{self, Asking, Belief, Choice, EngsQuestion, Offer, Stakes};
use serde_json::value::RawValue;

fn fields_of<'a>(raw: &'a RawValue, more: &[&str]) -> Answer<(Fields<'a>, Belief, Stakes)> {
    let fields = Fields::of(raw, &[&["a", "b", "benefit", "cost"], more].concat())?;
    let belief = Belief { a: fields.real("a")?, b: fields.real("b")? };
    let stakes = Stakes { benefit: fields.real("benefit")?, cost: fields.real("cost")? };
    Ok((fields, belief, stakes))
}

pub fn evsi(raw: &RawValue) -> Answer<String> {
    let (fields, belief, stakes) = fields_of(raw, &["ns"])?;
    told(&worth::evsi(&belief, &stakes, &fields.list("ns", whole_of)?)?)
}

pub fn engs(raw: &RawValue) -> Answer<String> {
    let (fields, belief, stakes) = fields_of(raw, &["fixed", "per", "n_max"])?;
    let asked =
        EngsQuestion { fixed: fields.real_or("fixed", 0.0)?, per: fields.real("per")?, n_max: fields.whole_or("n_max", 100)? };
    told(&worth::engs(&belief, &stakes, &asked)?)
}

fn offer_of(raw: &RawValue) -> Answer<Offer> {
    let fields = Fields::of(raw, &["kind", "weight", "cap", "fixed", "per"])?;
    let kind = fields.need_as("kind", kind_of)?;
    let usual = Weights::default().of(kind);
    Ok(Offer {
        kind,
        weight: fields.real_or("weight", usual.yes)?,
        cap: fields.maybe_as("cap", real_of)?.unwrap_or(usual.cap),
        fixed: fields.real_or("fixed", 0.0)?,
        per: fields.real("per")?,
    })
}

pub fn next_test(raw: &RawValue) -> Answer<String> {
    let (fields, belief, stakes) = fields_of(raw, &["n_max", "share", "kinds"])?;
    let choice = Choice {
        offers: fields.list("kinds", offer_of)?,
        n_max: fields.whole_or("n_max", 30)?,
        share: fields.real_or("share", 0.8)?,
    };
    told(&worth::next_test(&belief, &stakes, &choice)?)
}

pub fn stop_plan(raw: &RawValue) -> Answer<String> {
    let (fields, belief, stakes) = fields_of(raw, &["per", "n_max"])?;
    let asking = Asking { per: fields.real("per")?, n_max: fields.whole("n_max")? };
    told(&worth::stop_plan(&belief, &stakes, &asking)?)
}
