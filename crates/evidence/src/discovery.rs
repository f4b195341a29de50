//! How many of the problems have been found, and how many people would find the rest.

use crate::problem::{Answer, Code, FORGIVEN, MOST, Problem, inner_share, whole};
use serde::Serialize;

/// What was met, and what is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Encounters {
    /// How many people took part.
    pub n: u64,
    /// For each problem, how many of them met it, 1..=n.
    pub counts: Vec<u64>,
    /// The share of the problems one wants to find, strictly between 0 and 1; usually 0.85.
    pub goal: f64,
    /// The certainty of `unseen_upper`, strictly between 0 and 1; usually 0.95.
    pub level: f64,
    /// Numbers of further people for which to expect new problems.
    pub more: Vec<u64>,
}

/// What is known about problems found and not found. Problems that differ make all of these optimistic (Schmettow 2012):
/// say "at least" and "probably". Everything but `problems` and `unseen_upper` is undefined when no problem was met.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Discovery {
    /// How many problems were met.
    pub problems: u64,
    /// A problem that hits a larger share than this would have been seen, with certainty `level` (exact rule of three).
    pub unseen_upper: f64,
    /// Mean share of people who meet a problem.
    pub p_est: Option<f64>,
    /// The same with normalisation for small samples.
    pub p_norm: Option<f64>,
    /// The same with the Good-Turing adjustment.
    pub p_gt: Option<f64>,
    /// The mean of the two adjustments (Lewis 2001).
    pub p_adj: Option<f64>,
    /// The share of problems found so far.
    pub found: Option<f64>,
    /// People needed in all to reach the goal.
    pub need_total: Option<u64>,
    /// People needed beyond those asked.
    pub need_more: Option<u64>,
    /// How many problems there are, at least (Chao's estimate, bias-corrected).
    pub chao2: Option<f64>,
    /// The chance that the next problem met is a new one (Good-Turing).
    pub next_new: Option<f64>,
    /// Expected new problems among each number of further people.
    pub new_in: Vec<Option<f64>>,
}

/// Estimates from how many people met each problem. O(problems + more).
pub fn discovery(seen: &Encounters) -> Answer<Discovery> {
    check(seen)?;
    let n = seen.n as f64;
    let unseen_upper = if seen.n == 0 { 1.0 } else { -libm::expm1(libm::log1p(-seen.level) / n) };
    if seen.counts.is_empty() {
        return Ok(nothing_met(unseen_upper, seen.more.len()));
    }
    let problems = seen.counts.len() as f64;
    let total: f64 = seen.counts.iter().map(|&count| count as f64).sum();
    let of_count = |wanted: u64| seen.counts.iter().filter(|&&count| count == wanted).count() as f64;
    let (once, twice) = (of_count(1), of_count(2));

    let p_est = total / (n * problems);
    let p_norm = ((total / problems - 1.0) / n * (1.0 - 1.0 / n)).max(0.0);
    let p_gt = p_est / (1.0 + once / problems);
    let p_adj = 0.5 * (p_norm + p_gt);
    let need_total = people_for(p_adj, seen.goal);
    let unseen = (n - 1.0) / n * once * (once - 1.0) / (2.0 * (twice + 1.0));
    let new_in = |more: u64| {
        if unseen == 0.0 {
            return 0.0;
        }
        -unseen * libm::expm1(more as f64 * libm::log1p(-once / (n * unseen + once)))
    };
    Ok(Discovery {
        problems: seen.counts.len() as u64,
        unseen_upper,
        p_est: Some(p_est),
        p_norm: Some(p_norm),
        p_gt: Some(p_gt),
        p_adj: Some(p_adj),
        found: Some(share_found(p_adj, seen.n)),
        need_total: Some(need_total),
        need_more: Some(need_total.saturating_sub(seen.n)),
        chao2: Some(problems + unseen),
        next_new: Some(once / total),
        new_in: seen.more.iter().map(|&more| Some(new_in(more))).collect(),
    })
}

fn check(seen: &Encounters) -> Answer<()> {
    whole("n", seen.n, 0, MOST)?;
    inner_share("goal", seen.goal)?;
    inner_share("level", seen.level)?;
    for (i, &count) in seen.counts.iter().enumerate() {
        whole("", count, 1, MOST).map_err(|p| p.inside(&format!("counts[{i}]")))?;
        if count > seen.n {
            return Err(Problem::new(Code::Inconsistent, format!("counts[{i}]"), "more people than took part"));
        }
    }
    for (i, &more) in seen.more.iter().enumerate() {
        whole("", more, 0, MOST).map_err(|p| p.inside(&format!("more[{i}]")))?;
    }
    Ok(())
}

fn nothing_met(unseen_upper: f64, asked: usize) -> Discovery {
    Discovery {
        problems: 0,
        unseen_upper,
        p_est: None,
        p_norm: None,
        p_gt: None,
        p_adj: None,
        found: None,
        need_total: None,
        need_more: None,
        chao2: None,
        next_new: None,
        new_in: vec![None; asked],
    }
}

/// 1 - (1-p)^n
fn share_found(p: f64, n: u64) -> f64 {
    if p >= 1.0 {
        return if n > 0 { 1.0 } else { 0.0 };
    }
    -libm::expm1(n as f64 * libm::log1p(-p))
}

/// ceil(ln(1-goal)/ln(1-p)), at least 1.
fn people_for(p: f64, goal: f64) -> u64 {
    if p >= 1.0 {
        return 1;
    }
    let exact = libm::log1p(-goal) / libm::log1p(-p);
    (libm::ceil(exact - FORGIVEN).max(1.0)) as u64
}

/// How many people find the wanted share of problems that hit a share p of people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct DiscoverN {
    /// People needed.
    pub need: u64,
    /// The share found by n people, present when n was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<f64>,
}

/// p above 0 and at most 1; goal strictly between 0 and 1 (first occurrence of a problem; Lewis 2006).
pub fn discover_n(p: f64, goal: f64, n: Option<u64>) -> Answer<DiscoverN> {
    crate::problem::above("p", p, 0.0, 1.0)?;
    inner_share("goal", goal)?;
    if let Some(n) = n {
        whole("n", n, 0, MOST)?;
    }
    Ok(DiscoverN { need: people_for(p, goal), found: n.map(|n| share_found(p, n)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_table_of_first_occurrence_is_met() {
        let need = |p, goal| discover_n(p, goal, None).unwrap().need;
        let row = [0.50, 0.75, 0.85, 0.90, 0.95, 0.99].map(|goal| need(0.01, goal));
        assert_eq!(row, [69, 138, 189, 230, 299, 459]);
        assert_eq!((need(0.10, 0.85), need(0.25, 0.85), need(1.0, 0.85), need(0.5, 0.75)), (19, 7, 1, 2));
    }

    #[test]
    fn lewis_adjustment_is_the_mean_of_two() {
        let seen = Encounters { n: 5, counts: vec![3, 1, 1, 2, 5], goal: 0.85, level: 0.95, more: vec![] };
        let found = discovery(&seen).unwrap();
        assert!((found.p_adj.unwrap() - 0.5 * (0.224 + 0.48 / 1.4)).abs() < 1e-12);
    }

    #[test]
    fn one_person_who_met_every_problem_gives_finite_answers() {
        let seen = Encounters { n: 1, counts: vec![1, 1, 1], goal: 0.85, level: 0.95, more: vec![0, 7, 1_000_000] };
        let found = discovery(&seen).unwrap();
        assert_eq!(found.new_in, [Some(0.0); 3]);
        assert!(found.found.unwrap().is_finite());
    }
}
