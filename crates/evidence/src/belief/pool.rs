//! Adding up answers of different kinds and versions into effective successes and failures.
//!
//! Ibrahim & Chen's power prior with fixed weights: old and weak answers are multiplied down. Weak kinds are capped so that
//! saying never swamps doing, and yes and no are scaled together when a cap bites, which keeps everything monotone.

use super::kind::{Kind, Weights};
use crate::problem::{Answer, Code, MOST, Problem, between, share, whole};
use crate::yes::Yes;
use serde::Serialize;
use std::collections::BTreeMap;

/// s yes of n answers of one kind about one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Round {
    /// The version of the solution, 1 or more.
    pub rev: u64,
    /// How the answers were obtained.
    pub kind: Kind,
    /// How many it worked for.
    pub s: u64,
    /// How many answered, at most a billion.
    pub n: u64,
}

/// How answers are pooled. Written down before the first answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Pooling {
    /// How many versions there have been; default the highest version answered about.
    pub revisions: Option<u64>,
    /// `carry[j]`: what evidence keeps (0..=1) when version j+1 became j+2; default 0.5 for every change.
    pub carry: Option<Vec<f64>>,
    /// Weights of kinds below the grade.
    pub weights: Weights,
    /// The weakest kind that counts fully; default practical.
    pub grade: Kind,
    /// The most that all kinds below the grade count together in one version, people; default 5.
    pub soft_cap: f64,
}

impl Default for Pooling {
    fn default() -> Self {
        Self { revisions: None, carry: None, weights: Weights::default(), grade: Kind::Practical, soft_cap: 5.0 }
    }
}

/// All answers of one kind about one version, raw and as they count now.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// The version.
    pub rev: u64,
    /// The kind.
    pub kind: Kind,
    /// Raw yes.
    pub s: u64,
    /// Raw answers.
    pub n: u64,
    /// Effective successes, people who tried.
    pub s_eff: f64,
    /// Effective failures, people who tried.
    pub f_eff: f64,
}

/// The numbers a decision rests on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Sums {
    /// Effective successes over all versions and kinds.
    pub s_eff: f64,
    /// Effective failures.
    pub f_eff: f64,
    /// Effective people.
    pub n_eff: f64,
    /// Raw successes with the current version at or above the grade.
    pub guard_s: u64,
    /// Raw answers with the current version at or above the grade.
    pub guard_n: u64,
    /// Raw successes with the current version, all kinds.
    pub all_s: u64,
    /// Raw answers with the current version, all kinds.
    pub all_n: u64,
    /// Raw answers in all.
    pub raw_n: u64,
    /// How many versions there have been.
    pub revisions: u64,
}

/// [`Sums`] and what they are made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pool {
    /// The numbers a decision rests on.
    #[serde(flatten)]
    pub sums: Sums,
    /// By version, then kind.
    pub groups: Vec<Group>,
}

/// Raw answers by version and kind, checked, ready to be pooled again and again with more answers added.
#[derive(Clone, Debug)]
pub struct Piles<'a> {
    raw: BTreeMap<(u64, Kind), (u64, u64)>,
    revisions: u64,
    how: &'a Pooling,
    /// What each of the last versions keeps, the current one first: 1, carry, carry * carry ...; empty for the default.
    kept: Vec<f64>,
}

impl<'a> Piles<'a> {
    /// Checks the rounds and how they are to be pooled. O(rounds).
    pub fn of(rounds: &[Round], how: &'a Pooling) -> Answer<Self> {
        let mut raw: BTreeMap<(u64, Kind), (u64, u64)> = BTreeMap::new();
        let mut highest = 1;
        for (i, round) in rounds.iter().enumerate() {
            let seen = |p: Problem| p.inside(&format!("rounds[{i}]"));
            whole("rev", round.rev, 1, MOST).map_err(seen)?;
            Yes::of(round.s, round.n).check().map_err(seen)?;
            highest = highest.max(round.rev);
            let pile = raw.entry((round.rev, round.kind)).or_default();
            pile.0 += round.s;
            pile.1 += round.n;
        }
        let revisions = how.revisions.unwrap_or(highest);
        whole("revisions", revisions, 1, MOST)?;
        if revisions < highest {
            return Err(Problem::new(Code::Inconsistent, "revisions", "there are answers about a later version"));
        }
        how.weights.check()?;
        between("soft_cap", how.soft_cap, 0.0, MOST as f64)?;
        let kept = kept(how.carry.as_deref(), revisions)?;
        Ok(Self { raw, revisions, how, kept })
    }

    /// The same with s yes of n more answers of one kind about the current version.
    pub fn with(&self, kind: Kind, s: u64, n: u64) -> Self {
        let mut more = self.clone();
        let pile = more.raw.entry((self.revisions, kind)).or_default();
        pile.0 += s;
        pile.1 += n;
        more
    }

    fn kept_of(&self, rev: u64) -> f64 {
        let changes = self.revisions - rev;
        if self.how.carry.is_none() {
            return libm::pow(0.5, changes as f64);
        }
        self.kept[changes as usize]
    }

    /// Every pile as it counts now, by version and kind.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::with_capacity(self.raw.len());
        for (&(rev, kind), &(s, n)) in &self.raw {
            let (s_eff, f_eff) = self.weighed(kind, s, n);
            groups.push(Group { rev, kind, s, n, s_eff, f_eff });
        }
        for version in groups.chunk_by_mut(|one, other| one.rev == other.rev) {
            let kept = self.kept_of(version[0].rev);
            let say: f64 = version.iter().filter(|g| g.kind < self.how.grade).map(|g| g.s_eff + g.f_eff).sum();
            let soft = if say > self.how.soft_cap { self.how.soft_cap / say } else { 1.0 };
            for group in version {
                let scale = if group.kind < self.how.grade { soft * kept } else { kept };
                group.s_eff *= scale;
                group.f_eff *= scale;
            }
        }
        groups
    }

    fn weighed(&self, kind: Kind, s: u64, n: u64) -> (f64, f64) {
        let (yes, no) = (s as f64, (n - s) as f64);
        if kind >= self.how.grade {
            return (yes, no);
        }
        let weight = self.how.weights.of(kind);
        let (yes, no) = (weight.yes * yes, weight.no * no);
        let scale = if yes + no > weight.cap { weight.cap / (yes + no) } else { 1.0 };
        (yes * scale, no * scale)
    }

    /// The numbers a decision rests on.
    pub fn sums(&self) -> Sums {
        self.sums_of(&self.groups())
    }

    fn sums_of(&self, groups: &[Group]) -> Sums {
        let mut sums = Sums { revisions: self.revisions, ..Sums::default() };
        for group in groups {
            sums.s_eff += group.s_eff;
            sums.f_eff += group.f_eff;
            sums.raw_n += group.n;
            if group.rev == self.revisions {
                sums.all_s += group.s;
                sums.all_n += group.n;
                if group.kind >= self.how.grade {
                    sums.guard_s += group.s;
                    sums.guard_n += group.n;
                }
            }
        }
        sums.n_eff = sums.s_eff + sums.f_eff;
        sums
    }
}

fn kept(carry: Option<&[f64]>, revisions: u64) -> Answer<Vec<f64>> {
    let Some(carry) = carry else {
        return Ok(Vec::new());
    };
    for (i, &part) in carry.iter().enumerate() {
        share("", part).map_err(|p| p.inside(&format!("carry[{i}]")))?;
    }
    if carry.len() as u64 != revisions - 1 {
        return Err(Problem::new(Code::Inconsistent, "carry", "must have one entry for each change of version"));
    }
    let mut kept = vec![1.0];
    let mut product = 1.0;
    for part in carry.iter().rev() {
        product *= part;
        kept.push(product);
    }
    Ok(kept)
}

/// Pools the rounds: sums raw counts per version and kind, weighs and caps the kinds below the grade, multiplies each version
/// by the product of `carry` for every later change, and adds up. O(rounds).
pub fn pool(rounds: &[Round], how: &Pooling) -> Answer<Pool> {
    let piles = Piles::of(rounds, how)?;
    let groups = piles.groups();
    Ok(Pool { sums: piles.sums_of(&groups), groups })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_yes_to_a_question_never_count_as_more_than_two_people() {
        let rounds = [Round { rev: 1, kind: Kind::Question, s: 100, n: 100 }];
        assert_eq!(pool(&rounds, &Pooling::default()).unwrap().sums.s_eff, 2.0);
    }

    #[test]
    fn old_versions_keep_the_product_of_every_later_change() {
        let rounds = [Round { rev: 1, kind: Kind::Practical, s: 0, n: 8 }];
        let how = Pooling { revisions: Some(3), carry: Some(vec![0.5, 0.2]), ..Pooling::default() };
        assert!((pool(&rounds, &how).unwrap().sums.f_eff - 0.8).abs() < 1e-15);
        let how = Pooling { revisions: Some(3), ..Pooling::default() };
        assert_eq!(pool(&rounds, &how).unwrap().sums.f_eff, 2.0);
    }

    #[test]
    fn contradictions_are_refused() {
        let rounds = [Round { rev: 3, kind: Kind::Model, s: 0, n: 8 }];
        let how = Pooling { revisions: Some(2), ..Pooling::default() };
        assert_eq!(pool(&rounds, &how).unwrap_err().code, Code::Inconsistent);
        let how = Pooling { carry: Some(vec![0.5]), ..Pooling::default() };
        assert_eq!(pool(&rounds, &how).unwrap_err().field, "carry");
    }
}
