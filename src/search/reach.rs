//! What a word that is looked for stands for among the words that have been used: endings, compounds, one slip of the keys.

use super::rows::{self, known};
use base::{
    db::Conn,
    search::{Query, Sought, nearby, slips},
};
use std::collections::HashMap;

/// Most stems that stand for one word.
const MOST_STEMS: usize = 24;
/// A word meant by a slip is less sure than one that was written.
const SLIP: f64 = 0.5;
/// Words it may have been meant to be.
const MOST_MEANT: usize = 3;

/// One word with the stems that stand for it, and in how many things about they are.
#[derive(Debug, Default)]
pub struct Reached {
    pub stems: Vec<(String, f64)>,
    pub things: i64,
}

/// Every word of a query with what it reaches; nothing for a word that nobody has used.
pub async fn reach(db: &mut Conn, organisation: i64, query: &Query) -> anyhow::Result<Vec<Reached>> {
    let close: Vec<String> = query.words.iter().flat_map(Sought::close).collect();
    let used: HashMap<String, i64> = known(db, organisation, &close).await?.into_iter().collect();
    let mut all = Vec::with_capacity(query.words.len());
    for word in &query.words {
        let mut found: Vec<(String, i64)> =
            word.close().into_iter().filter_map(|s| used.get(&s).map(|things| (s.clone(), *things))).collect();
        found.extend(longer(db, organisation, &word.stems).await?);
        let reached = reached(found, |stem| word.stems.iter().filter_map(|s| nearby(s, stem)).reduce(f64::max));
        all.push(if reached.stems.is_empty() { meant(db, organisation, word).await? } else { reached });
    }
    Ok(all)
}

/// Stems in which one of these is the beginning or the end. Two letters are in everything.
async fn longer(db: &mut Conn, organisation: i64, stems: &[String]) -> anyhow::Result<Vec<(String, i64)>> {
    let mut found = Vec::new();
    for stem in stems.iter().filter(|s| s.chars().count() >= 3) {
        found.extend(rows::longer(db, organisation, stem).await?);
    }
    Ok(found)
}

/// What was meant, when what was written is nothing: the commonest words one slip away, and what they reach.
async fn meant(db: &mut Conn, organisation: i64, word: &Sought) -> anyhow::Result<Reached> {
    let near: Vec<String> = word.stems.iter().flat_map(|s| slips(s)).collect();
    if near.is_empty() {
        return Ok(Reached::default());
    }
    let mut meant = known(db, organisation, &near).await?;
    meant.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    meant.dedup();
    meant.truncate(MOST_MEANT);
    let stems: Vec<String> = meant.iter().map(|(stem, _)| stem.clone()).collect();
    meant.extend(longer(db, organisation, &stems).await?);
    Ok(reached(meant, |stem| stems.iter().filter_map(|s| nearby(s, stem)).reduce(f64::max).map(|near| near * SLIP)))
}

fn reached(mut found: Vec<(String, i64)>, near: impl Fn(&str) -> Option<f64>) -> Reached {
    found.sort_unstable();
    found.dedup();
    let mut weighed: Vec<(String, i64, f64)> =
        found.into_iter().filter_map(|(stem, things)| near(&stem).map(|near| (stem, things, near))).collect();
    weighed.sort_by(|a, b| b.2.total_cmp(&a.2).then(b.1.cmp(&a.1)).then_with(|| a.0.cmp(&b.0)));
    weighed.truncate(MOST_STEMS);
    let things = weighed.iter().map(|(_, things, _)| things).sum();
    Reached { stems: weighed.into_iter().map(|(stem, _, near)| (stem, near)).collect(), things }
}
