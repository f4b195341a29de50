//! From single observations to rounds, each person counting once.

use super::kind::Kind;
use super::pool::Round;
use crate::problem::{Answer, MOST, whole};
use serde::Serialize;
use std::collections::BTreeMap;

/// One person's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation<P> {
    /// Who; any code that is the same for the same person.
    pub person: P,
    /// The version, 1 or more.
    pub rev: u64,
    /// How it was obtained.
    pub kind: Kind,
    /// Whether it worked for this person.
    pub ok: bool,
}

/// Rounds by version and kind, and how many observations did not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tallied {
    /// By version, then kind; only those with answers.
    pub rounds: Vec<Round>,
    /// Observations left out because the person counts already.
    pub dropped: u64,
}

/// Each person counts once per version, with the strongest kind; within a kind the first attempt wins, since second tries
/// are practice. Stops "the same friendly user twenty times".
pub fn tally<P: Ord>(observations: &[Observation<P>]) -> Answer<Tallied> {
    let mut best: BTreeMap<(u64, &P), (Kind, bool)> = BTreeMap::new();
    for (i, seen) in observations.iter().enumerate() {
        whole("rev", seen.rev, 1, MOST).map_err(|p| p.inside(&format!("obs[{i}]")))?;
        let counts = best.entry((seen.rev, &seen.person)).or_insert((seen.kind, seen.ok));
        if seen.kind > counts.0 {
            *counts = (seen.kind, seen.ok);
        }
    }
    let mut piles: BTreeMap<(u64, Kind), (u64, u64)> = BTreeMap::new();
    for ((rev, _), (kind, ok)) in &best {
        let pile = piles.entry((*rev, *kind)).or_default();
        pile.0 += u64::from(*ok);
        pile.1 += 1;
    }
    Ok(Tallied {
        rounds: piles.into_iter().map(|((rev, kind), (s, n))| Round { rev, kind, s, n }).collect(),
        dropped: (observations.len() - best.len()) as u64,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_friendly_user_counts_once_with_the_first_attempt() {
        let seen = |person, ok| Observation { person, rev: 1, kind: Kind::Practical, ok };
        let tallied = tally(&[seen("ada", false), seen("ada", true), seen("ada", true), seen("bo", true)]).unwrap();
        assert_eq!(tallied.rounds, [Round { rev: 1, kind: Kind::Practical, s: 1, n: 2 }]);
        assert_eq!(tallied.dropped, 2);
    }
}
