//! Ranking needs and ideas by cheers, so that new ones get a fair chance.

use crate::numbers::normal::z_of_level;
use crate::problem::{Answer, Code, FORGIVEN, MOST, Problem, between, inner_share, share, whole};
use crate::rate::wilson;

/// A need or an idea.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<I> {
    /// Its name, different from all others.
    pub id: I,
    /// How many cheered.
    pub cheers: u64,
    /// How often it was shown at each position (1 = top).
    pub shown: Vec<(u64, u64)>,
}

/// How a score is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RankMethod {
    /// (cheers + m C)/(n + C): new ideas start at the average. For lists.
    Bayes,
    /// Wilson's lower bound: new ideas start at zero. For "best of all time" only.
    Wilson,
}

/// How to rank.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankRules {
    /// How a score is made.
    pub method: RankMethod,
    /// C, how many views the average is worth; default 10.
    pub strength: f64,
    /// Certainty of Wilson's bound; default 0.95.
    pub level: f64,
    /// Places on the page; default 10.
    pub slots: u64,
    /// The share of places for the least shown; default 0.2.
    pub explore: f64,
}

impl Default for RankRules {
    fn default() -> Self {
        Self { method: RankMethod::Bayes, strength: 10.0, level: 0.95, slots: 10, explore: 0.2 }
    }
}

/// The order, as places in the input.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Best first.
    pub order: Vec<usize>,
    /// Their scores, in that order.
    pub scores: Vec<f64>,
    /// Cheers per view over all.
    pub mean: f64,
    /// What to put on the page.
    pub page: Vec<usize>,
}

/// Exposure e = sum over impressions of 1/log2(1 + position); n = max(e, cheers); m = sum of cheers / sum of n (0 if none).
/// Ties (scores equal to 12 decimals): less exposure first, then id. The page holds the best, and in its last
/// floor(explore * slots) places (at most items - 1) the least shown, so that every idea is seen. O(items log items + impressions).
pub fn rank<I: Ord>(items: &[Item<I>], rules: &RankRules) -> Answer<Ranked> {
    check(items, rules)?;
    let exposure: Vec<f64> = items.iter().map(exposure_of).collect();
    let views: Vec<f64> = items.iter().zip(&exposure).map(|(item, e)| e.max(item.cheers as f64)).collect();
    let (cheers, all): (f64, f64) = (items.iter().map(|item| item.cheers as f64).sum(), views.iter().sum());
    let mean = if all > 0.0 { cheers / all } else { 0.0 };
    let scores: Vec<f64> = items.iter().zip(&views).map(|(item, n)| score(item.cheers as f64, *n, mean, rules)).collect();

    let less_shown = |i: &usize, j: &usize| exposure[*i].total_cmp(&exposure[*j]).then_with(|| items[*i].id.cmp(&items[*j].id));
    let rounded = |i: usize| libm::round(scores[i] * 1e12);
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by(|i, j| rounded(*j).total_cmp(&rounded(*i)).then_with(|| less_shown(i, j)));

    let slots = rules.slots as usize;
    let wanted = libm::floor(rules.explore * rules.slots as f64 + FORGIVEN) as usize;
    let exploring = wanted.min(items.len().saturating_sub(1));
    let best = slots.saturating_sub(exploring).min(items.len());
    let mut page: Vec<usize> = order[..best].to_vec();
    if exploring > 0 {
        let mut rest: Vec<usize> = order[best..].to_vec();
        rest.sort_by(less_shown);
        page.extend(rest.into_iter().take(slots.saturating_sub(best)));
    }
    Ok(Ranked { scores: order.iter().map(|&i| scores[i]).collect(), order, mean, page })
}

fn exposure_of<I>(item: &Item<I>) -> f64 {
    item.shown.iter().map(|&(position, count)| count as f64 / libm::log2(1.0 + position as f64)).sum()
}

fn score(cheers: f64, n: f64, mean: f64, rules: &RankRules) -> f64 {
    match rules.method {
        RankMethod::Bayes if n + rules.strength == 0.0 => 0.0,
        RankMethod::Bayes => (cheers + mean * rules.strength) / (n + rules.strength),
        RankMethod::Wilson => wilson(cheers, n - cheers, z_of_level(rules.level)).lower,
    }
}

fn check<I: Ord>(items: &[Item<I>], rules: &RankRules) -> Answer<()> {
    between("strength", rules.strength, 0.0, MOST as f64)?;
    inner_share("level", rules.level)?;
    whole("slots", rules.slots, 1, MOST)?;
    share("explore", rules.explore)?;
    for (i, item) in items.iter().enumerate() {
        let here = |p: Problem| p.inside(&format!("items[{i}]"));
        whole("cheers", item.cheers, 0, MOST).map_err(here)?;
        for &(position, count) in &item.shown {
            let there = |p: Problem| here(p.inside(&format!("shown.{position}")));
            whole("", position, 1, MOST).map_err(there)?;
            whole("", count, 0, MOST).map_err(there)?;
        }
    }
    let mut names: Vec<(&I, usize)> = items.iter().enumerate().map(|(i, item)| (&item.id, i)).collect();
    names.sort();
    if let Some(twice) = names.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| pair[1].1).min() {
        return Err(Problem::new(Code::Inconsistent, format!("items[{twice}].id"), "another item has the same name"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(id: &'static str, cheers: u64, views_on_top: u64) -> Item<&'static str> {
        Item { id, cheers, shown: vec![(1, views_on_top)] }
    }

    #[test]
    fn published_wilson_scores_are_met() {
        let rules = RankRules { method: RankMethod::Wilson, ..RankRules::default() };
        let ranked = rank(&[item("a", 209, 259), item("b", 118, 143)], &rules).unwrap();
        assert_eq!(ranked.order, [1, 0]);
        assert!((ranked.scores[0] - 0.7546).abs() < 5e-5 && (ranked.scores[1] - 0.7545).abs() < 5e-5, "{:?}", ranked.scores);
    }

    #[test]
    fn a_new_idea_starts_at_the_average() {
        let ranked = rank(&[item("a", 10, 100), item("new", 0, 0), item("b", 1, 100)], &RankRules::default()).unwrap();
        assert_eq!(ranked.order, [0, 1, 2]);
        assert!((ranked.scores[1] - ranked.mean).abs() < 1e-15);
    }

    #[test]
    fn the_least_shown_get_the_last_places() {
        let names = ["a", "b", "c", "d", "e", "f"];
        let items: Vec<_> = names.iter().enumerate().map(|(i, id)| item(id, 60 - i as u64, 100 - i as u64)).collect();
        let page = rank(&items, &RankRules { slots: 4, explore: 0.5, ..RankRules::default() }).unwrap().page;
        assert_eq!(page.len(), 4);
        assert!(page.contains(&5) && page.contains(&4));
        let page = rank(&items, &RankRules { slots: 4, explore: 0.0, ..RankRules::default() }).unwrap();
        assert_eq!(page.page, page.order[..4]);
    }
}
