//! What may be published again, and which distributions may be shown.

use crate::problem::{Answer, MOST, Problem, whole};
use serde::Serialize;
use std::collections::BTreeMap;

/// Whether a new release may go out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Release {
    /// Nothing is blocked.
    pub ok: bool,
    /// The groups that may not be published, by name.
    pub blocked: Vec<String>,
}

/// Differencing in time: a group may be published again only with 0 or at least k changed answers, and never with 1..k-1 answers
/// in total. `prev` and `now` hold the number of answers of each group; k >= 1. Live results are therefore forbidden.
pub fn release_gate(prev: &BTreeMap<String, u64>, now: &BTreeMap<String, u64>, k: u64) -> Answer<Release> {
    whole("k", k, 1, MOST)?;
    for (name, groups) in [("prev", prev), ("now", now)] {
        for (group, n) in groups {
            whole("", *n, 0, MOST).map_err(|p| Problem { field: format!("{name}.{group}"), ..p })?;
        }
    }
    let is_small = |n: u64| n > 0 && n < k;
    let blocked: Vec<String> = now
        .iter()
        .filter(|(group, n)| is_small(**n) || is_small(n.abs_diff(prev.get(*group).copied().unwrap_or(0))))
        .map(|(group, _)| group.clone())
        .collect();
    Ok(Release { ok: blocked.is_empty(), blocked })
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CountsReason {
    /// It may be shown.
    Ok,
    /// Fewer than k people.
    TooFew,
    /// All, or all but one, answered alike: everyone's answer would be known.
    TooAlike,
}

/// Whether a distribution may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// It may.
    pub show: bool,
    /// Why.
    pub reason: CountsReason,
}

/// Whether the distribution of answers over categories may be shown; k >= 1.
pub fn show_counts(counts: &[u64], k: u64) -> Answer<Counts> {
    whole("k", k, 1, MOST)?;
    for (i, &count) in counts.iter().enumerate() {
        whole("", count, 0, MOST).map_err(|p| p.inside(&format!("counts[{i}]")))?;
    }
    let n: u64 = counts.iter().sum();
    let most = counts.iter().copied().max().unwrap_or(0);
    let reason = if n < k {
        CountsReason::TooFew
    } else if most + 1 >= n {
        CountsReason::TooAlike
    } else {
        CountsReason::Ok
    };
    Ok(Counts { show: reason == CountsReason::Ok, reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(entries: &[(&str, u64)]) -> BTreeMap<String, u64> {
        entries.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect()
    }

    #[test]
    fn two_new_answers_may_not_be_published() {
        let found = release_gate(&groups(&[("hele", 20), ("nord", 9)]), &groups(&[("hele", 26), ("nord", 11)]), 5).unwrap();
        assert_eq!(found.blocked, ["nord"]);
        assert!(release_gate(&groups(&[]), &groups(&[("hele", 7), ("tom", 0)]), 5).unwrap().ok);
        assert!(!release_gate(&groups(&[]), &groups(&[("hele", 4)]), 5).unwrap().ok);
    }

    #[test]
    fn answers_that_are_all_alike_are_not_shown() {
        let reason = |counts: &[u64]| show_counts(counts, 5).unwrap().reason;
        assert_eq!(reason(&[0, 6]), CountsReason::TooAlike);
        assert_eq!(reason(&[1, 6]), CountsReason::TooAlike);
        assert_eq!(reason(&[2, 6]), CountsReason::Ok);
        assert_eq!(reason(&[2, 2]), CountsReason::TooFew);
        assert_eq!(reason(&[]), CountsReason::TooFew);
    }
}
