//! Behind the door: index, reliability, feldt, change.

use super::read::Fields;
use super::told;
use super::usability::{caution_of, rows_of};
use crate::climate::{self, IndexQuestion, Wave, WaveQuestion};
use crate::problem::Answer;
use serde_json::value::RawValue;

pub fn index(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["answers", "points", "k", "min_share", "level", "sigma0", "nu0"])?;
    let usual = IndexQuestion::default();
    let asked = IndexQuestion {
        answers: rows_of(&fields, "answers")?,
        points: fields.whole_or("points", usual.points)?,
        k: fields.whole_or("k", usual.k)?,
        min_share: fields.real_or("min_share", usual.min_share)?,
        level: fields.real_or("level", usual.level)?,
        caution: caution_of(&fields, usual.caution)?,
    };
    told(&climate::index(&asked)?)
}

pub fn reliability(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["answers", "points", "level"])?;
    let answers = rows_of(&fields, "answers")?;
    told(&climate::reliability(&answers, fields.whole_or("points", 5)?, fields.real_or("level", 0.95)?)?)
}

pub fn feldt(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["alpha", "n", "k", "level"])?;
    let (alpha, n, k) = (fields.real("alpha")?, fields.whole("n")?, fields.whole("k")?);
    told(&climate::feldt(alpha, n, k, fields.real_or("level", 0.95)?)?)
}

fn wave_of(raw: &RawValue) -> Answer<Wave> {
    let fields = Fields::of(raw, &["n", "mean", "sd"])?;
    Ok(Wave { n: fields.whole("n")?, mean: fields.real("mean")?, sd: fields.real("sd")? })
}

pub fn change(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["before", "after", "level", "sigma0", "nu0", "k"])?;
    let usual = WaveQuestion::usual(fields.need_as("before", wave_of)?, fields.need_as("after", wave_of)?);
    let asked = WaveQuestion {
        level: fields.real_or("level", usual.level)?,
        caution: caution_of(&fields, usual.caution)?,
        k: fields.whole_or("k", usual.k)?,
        ..usual
    };
    told(&climate::change(&asked)?)
}
