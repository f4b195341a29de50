//! Behind the door: discovery, discover_n, interval, point, sus, time, ratings.

use super::belief::yes_of;
use super::read::{Fields, list_of, or_null, real_of, whole_of};
use super::told;
use crate::discovery::{self as found, Encounters};
use crate::problem::Answer;
use crate::rate::{self, IntervalMethod, PointMethod};
use crate::scores::{self, Caution, Missing, RatingsQuestion, SusQuestion, TimeQuestion};
use serde::Serialize;
use serde_json::value::RawValue;

pub fn discovery(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["n", "counts", "goal", "level", "more"])?;
    let seen = Encounters {
        n: fields.whole("n")?,
        counts: fields.list("counts", whole_of)?,
        goal: fields.real_or("goal", 0.85)?,
        level: fields.real_or("level", 0.95)?,
        more: fields.maybe_as("more", |raw| list_of(raw, whole_of))?.unwrap_or_default(),
    };
    told(&found::discovery(&seen)?)
}

pub fn discover_n(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["p", "goal", "n"])?;
    let n = fields.maybe_as("n", whole_of)?;
    told(&found::discover_n(fields.real("p")?, fields.real_or("goal", 0.85)?, n)?)
}

pub fn interval(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["s", "n", "level", "method"])?;
    let methods = [
        ("wald", IntervalMethod::Wald),
        ("adjusted_wald", IntervalMethod::AdjustedWald),
        ("wilson", IntervalMethod::Wilson),
        ("clopper_pearson", IntervalMethod::ClopperPearson),
        ("jeffreys", IntervalMethod::Jeffreys),
        ("midp", IntervalMethod::MidP),
    ];
    let (yes, level) = (yes_of(&fields)?, fields.real_or("level", 0.95)?);
    told(&rate::interval(yes, level, fields.word_or("method", &methods, IntervalMethod::Jeffreys)?)?)
}

pub fn point(raw: &RawValue) -> Answer<String> {
    #[derive(Serialize)]
    struct Out {
        p: Option<f64>,
    }
    let fields = Fields::of(raw, &["s", "n", "level", "method"])?;
    let methods = [
        ("lewis_sauro", PointMethod::LewisSauro),
        ("laplace", PointMethod::Laplace),
        ("mle", PointMethod::PlainShare),
        ("wilson", PointMethod::Wilson),
        ("jeffreys", PointMethod::Jeffreys),
    ];
    let (yes, level) = (yes_of(&fields)?, fields.real_or("level", 0.95)?);
    told(&Out { p: rate::point(yes, level, fields.word_or("method", &methods, PointMethod::LewisSauro)?)? })
}

/// The supposed spread, `usual` where nothing is said.
pub fn caution_of(fields: &Fields<'_>, usual: Caution) -> Answer<Caution> {
    Ok(Caution { sigma0: fields.real_or("sigma0", usual.sigma0)?, nu0: fields.real_or("nu0", usual.nu0)? })
}

/// Rows of answers, null where nothing was answered.
pub fn rows_of(fields: &Fields<'_>, key: &str) -> Answer<Vec<Vec<Option<u64>>>> {
    fields.list(key, |row| list_of(row, |answer| or_null(answer, whole_of)))
}

pub fn sus(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["responses", "missing", "target", "level", "sigma0", "nu0"])?;
    let usual = SusQuestion::default();
    let ways = [("error", Missing::Refuse), ("center", Missing::Centre)];
    let asked = SusQuestion {
        responses: rows_of(&fields, "responses")?,
        missing: fields.word_or("missing", &ways, usual.missing)?,
        target: fields.real_or("target", usual.target)?,
        level: fields.real_or("level", usual.level)?,
        caution: caution_of(&fields, usual.caution)?,
    };
    told(&scores::sus(&asked)?)
}

pub fn time(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["seconds", "limit", "level", "sigma0", "nu0"])?;
    let usual = TimeQuestion::default();
    let asked = TimeQuestion {
        seconds: fields.list("seconds", real_of)?,
        limit: fields.maybe_as("limit", real_of)?,
        level: fields.real_or("level", usual.level)?,
        caution: caution_of(&fields, usual.caution)?,
    };
    told(&scores::time(&asked)?)
}

pub fn ratings(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["counts", "values", "top", "target", "level"])?;
    let asked = RatingsQuestion {
        counts: fields.list("counts", whole_of)?,
        values: fields.maybe_as("values", |raw| list_of(raw, real_of))?,
        top: fields.maybe_as("top", whole_of)?,
        target: fields.maybe_as("target", real_of)?,
        level: fields.real_or("level", 0.95)?,
    };
    told(&scores::ratings(&asked)?)
}
