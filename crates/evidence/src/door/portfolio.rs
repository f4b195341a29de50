//! Behind the door: saved, ebh, brier, rank.

use super::belief::{Name, name_of};
use super::read::{Fields, dictionary_of, real_of, whole_of};
use super::told;
use crate::portfolio::{self, SavedQuestion};
use crate::problem::{Answer, Code, Problem};
use crate::rank::{self as ranking, Item, RankMethod, RankRules};
use serde::Serialize;
use serde_json::value::RawValue;

pub fn saved(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["s_eff", "f_eff", "benefit", "cost", "planned", "spent", "c"])?;
    let asked = SavedQuestion {
        s_eff: fields.real("s_eff")?,
        f_eff: fields.real("f_eff")?,
        benefit: fields.maybe_as("benefit", real_of)?,
        cost: fields.maybe_as("cost", real_of)?,
        planned: fields.real_or("planned", 0.0)?,
        spent: fields.real_or("spent", 0.0)?,
        c: fields.real_or("c", 0.9)?,
    };
    told(&portfolio::saved(&asked)?)
}

pub fn ebh(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["ln_e", "fdr"])?;
    told(&portfolio::ebh(&fields.list("ln_e", real_of)?, fields.real_or("fdr", 0.1)?)?)
}

pub fn brier(raw: &RawValue) -> Answer<String> {
    let fields = Fields::of(raw, &["p", "y"])?;
    told(&portfolio::brier(&fields.list("p", real_of)?, &fields.list("y", whole_of)?)?)
}

fn item_of(raw: &RawValue) -> Answer<Item<Name>> {
    let fields = Fields::of(raw, &["id", "cheers", "shown"])?;
    let counts = fields.need_as("shown", |raw| dictionary_of(raw, whole_of))?;
    let mut shown = Vec::with_capacity(counts.len());
    for (position, count) in counts {
        let is_whole = !position.is_empty() && position.len() < 20 && position.bytes().all(|byte| byte.is_ascii_digit());
        let Some(place) = is_whole.then(|| position.parse().ok()).flatten() else {
            let field = format!("shown.{position}");
            return Err(Problem::new(Code::BadType, field, "the position must be a whole number"));
        };
        shown.push((place, count));
    }
    Ok(Item { id: fields.need_as("id", name_of)?, cheers: fields.whole("cheers")?, shown })
}

pub fn rank(raw: &RawValue) -> Answer<String> {
    #[derive(Serialize)]
    struct Out<'a> {
        order: Vec<&'a Name>,
        scores: Vec<f64>,
        mean: f64,
        page: Vec<&'a Name>,
    }
    let fields = Fields::of(raw, &["items", "method", "strength", "level", "slots", "explore"])?;
    let usual = RankRules::default();
    let items = fields.list("items", item_of)?;
    let methods = [("bayes", RankMethod::Bayes), ("wilson", RankMethod::Wilson)];
    let rules = RankRules {
        method: fields.word_or("method", &methods, usual.method)?,
        strength: fields.real_or("strength", usual.strength)?,
        level: fields.real_or("level", usual.level)?,
        slots: fields.whole_or("slots", usual.slots)?,
        explore: fields.real_or("explore", usual.explore)?,
    };
    let ranked = ranking::rank(&items, &rules)?;
    let named = |places: &[usize]| places.iter().map(|&i| &items[i].id).collect();
    told(&Out { order: named(&ranked.order), page: named(&ranked.page), scores: ranked.scores, mean: ranked.mean })
}
