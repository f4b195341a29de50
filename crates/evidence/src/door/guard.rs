//! Behind the door: evalue, confseq, claim.

use super::belief::{either, yes_of};
use super::read::{Fields, real_of, whole_of};
use super::told;
use crate::guard::{self, Mixture};
use crate::problem::{Answer, Code, Problem};
use serde_json::value::RawValue;

fn mixture_of(fields: &Fields<'_>) -> Answer<Mixture> {
    let usual = Mixture::default();
    Ok(Mixture { a: fields.real_or("a", usual.a)?, b: fields.real_or("b", usual.b)? })
}

pub fn evalue(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["s", "n", "t", "a", "b", "values", "lo", "hi"])?;
    if either(&fields, "values", &["s", "n", "a", "b"])? {
        let values = fields.list("values", real_of)?;
        let range = (fields.real_or("lo", 0.0)?, fields.real_or("hi", 1.0)?);
        return told(&guard::evalue_of_values(&values, range, fields.real("t")?)?);
    }
    for scale in ["lo", "hi"] {
        if fields.maybe(scale).is_some() {
            return Err(Problem::new(Code::Inconsistent, scale, "belongs to values"));
        }
    }
    let (yes, t) = (yes_of(&fields)?, fields.real("t")?);
    told(&guard::evalue(yes, t, mixture_of(&fields)?)?)
}

pub fn confseq(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["s", "n", "level", "a", "b", "seq"])?;
    let level = fields.real_or("level", 0.95)?;
    let mixture = mixture_of(&fields)?;
    if either(&fields, "seq", &["s", "n"])? {
        let answers = fields.list("seq", whole_of)?;
        return told(&guard::confseq_of_sequence(&answers, level, mixture)?);
    }
    told(&guard::confseq(yes_of(&fields)?, level, mixture)?)
}

pub fn claim(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["s", "n", "c"])?;
    told(&guard::claim(yes_of(&fields)?, fields.real_or("c", 0.9)?)?)
}
