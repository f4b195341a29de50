//! How what was seen in tests becomes a verdict: pure arithmetic on counts, without database or words.

use crate::blt::{
    solutions::Change,
    trials::{self, Results, Verdict},
    yardstick::{Preset, Yardstick},
};
use evidence::{
    belief::{Kind, Pool, Pooling, Round, pool},
    problem::Answer,
    verdict::{self, Decision, Plan, decide},
};

/// How a kind of test counts. A pilot is a practical test that lasts longer.
pub fn kind_of(kind: trials::Kind) -> Kind {
    match kind {
        trials::Kind::Question => Kind::Question,
        trials::Kind::Conversation => Kind::Conversation,
        trials::Kind::Drawing => Kind::Drawing,
        trials::Kind::Model => Kind::Model,
        trials::Kind::Practical | trials::Kind::Pilot => Kind::Practical,
    }
}

/// What one test has seen about one version of the solution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub version: i64,
    pub kind: Kind,
    pub results: Results,
    /// What the team took it to mean, once it was weighed.
    pub verdict: Option<Verdict>,
}

impl Seen {
    /// Which way it points: as the team took it, else to where most people stand.
    fn points(&self) -> Option<bool> {
        match self.verdict {
            Some(Verdict::Supported) => Some(true),
            Some(Verdict::NotSupported) => Some(false),
            Some(Verdict::Unclear) => None,
            None if self.results.for_ > self.results.against => Some(true),
            None if self.results.against > self.results.for_ => Some(false),
            None => None,
        }
    }
}

/// Everything that is weighed, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scales {
    pub seen: Vec<Seen>,
    /// How much each version after the first changed the solution.
    pub changes: Vec<Change>,
    pub preset: Preset,
    pub yardstick: Yardstick,
}

/// What the scales say.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    pub decision: Decision,
    pub pool: Pool,
}

impl Scales {
    /// The version the verdict is about.
    pub fn version(&self) -> i64 {
        self.changes.len() as i64 + 1
    }

    /// The people for and against as the library counts them; who was unclear is neither.
    pub fn rounds(&self) -> Vec<Round> {
        let count = |n: i64| n.max(0).unsigned_abs();
        let round = |seen: &Seen| {
            let (s, f) = (count(seen.results.for_), count(seen.results.against));
            Round { rev: count(seen.version).max(1), kind: seen.kind, s, n: s + f }
        };
        self.seen.iter().map(round).filter(|round| round.n > 0).collect()
    }

    pub fn plan(&self) -> Plan {
        self.yardstick.plan(self.preset)
    }

    pub fn pooling(&self) -> Pooling {
        self.yardstick.pooling(self.preset, &self.changes)
    }

    /// # Errors
    /// When there are more people than the library counts.
    pub fn weigh(&self) -> Answer<Weighed> {
        let (rounds, pooling) = (self.rounds(), self.pooling());
        Ok(Weighed { decision: decide(&rounds, &pooling, &self.plan())?, pool: pool(&rounds, &pooling)? })
    }

    /// The people of the current version whose tests were of one of these kinds.
    pub fn people(&self, kinds: &[Kind]) -> Results {
        let now = self.seen.iter().filter(|s| s.version == self.version() && kinds.contains(&s.kind));
        sum(now)
    }

    /// The people who met an earlier version.
    pub fn before(&self) -> Results {
        sum(self.seen.iter().filter(|s| s.version != self.version()))
    }

    /// Whether tests of this version contradict each other: something at least as strong as what speaks for it speaks against.
    pub fn is_disputed(&self) -> bool {
        let strongest = |way: bool| {
            let now = self.seen.iter().filter(|s| s.version == self.version() && s.points() == Some(way));
            now.map(|s| s.kind).max()
        };
        strongest(true).zip(strongest(false)).is_some_and(|(pro, contra)| contra >= pro)
    }

    /// The same question as one line for `blt evidence`, which anybody can ask again.
    pub fn line(&self) -> String {
        let (plan, pooling) = (self.plan(), self.pooling());
        let rounds = self.rounds().into_iter().map(|r| serde_json::json!({"kind": r.kind, "rev": r.rev, "s": r.s, "n": r.n}));
        let weights: serde_json::Map<String, serde_json::Value> = Kind::ALL
            .into_iter()
            .map(|kind| (kind, pooling.weights.of(kind)))
            .filter(|(_, weight)| weight.cap.is_finite())
            .map(|(kind, w)| (kind.name().to_owned(), serde_json::json!({"yes": w.yes, "no": w.no, "cap": w.cap})))
            .collect();
        let spend = match plan.spend {
            verdict::Spend::Nothing => "none",
            verdict::Spend::Revisions => "revisions",
        };
        let asked = serde_json::json!({
            "rounds": rounds.collect::<Vec<_>>(), "revisions": pooling.revisions, "carry": pooling.carry, "weights": weights,
            "grade": pooling.grade, "soft_cap": pooling.soft_cap, "t": plan.t, "c": plan.c, "min_people": plan.min_people,
            "min_stop": plan.min_stop, "guard": "anytime", "spend": spend,
        });
        serde_json::json!({"id": 1, "fn": "decide", "in": asked}).to_string()
    }
}

fn sum<'a>(seen: impl Iterator<Item = &'a Seen>) -> Results {
    seen.fold(Results::default(), |sum, s| Results {
        for_: sum.for_.saturating_add(s.results.for_),
        against: sum.against.saturating_add(s.results.against),
        unclear: sum.unclear.saturating_add(s.results.unclear),
        people: sum.people.saturating_add(s.results.people),
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use evidence::verdict::{Reason, Verdict as Said};

    pub fn seen(version: i64, kind: Kind, for_: i64, against: i64, unclear: i64) -> Seen {
        let results = Results { for_, against, unclear, people: for_ + against + unclear };
        Seen { version, kind, results, verdict: None }
    }

    pub fn scales(seen: Vec<Seen>, changes: &[Change], preset: Preset) -> Scales {
        Scales { seen, changes: changes.to_vec(), preset, yardstick: Yardstick::specified() }
    }

    fn verdict(scales: &Scales) -> Said {
        scales.weigh().expect("weighs").decision.verdict
    }

    #[test]
    fn nothing_seen_is_nothing_known() {
        let weighed = scales(vec![], &[], Preset::Adopt).weigh().expect("weighs").decision;
        assert_eq!((weighed.p_low, weighed.p_high), (0.0, 1.0));
        assert_eq!(weighed.reasons.first(), Some(&Reason::NoEvidence));
    }

    #[test]
    fn fourteen_of_fourteen_who_tried_are_enough_to_adopt_and_thirteen_are_not() {
        assert_eq!(verdict(&scales(vec![seen(1, Kind::Practical, 14, 0, 0)], &[], Preset::Adopt)), Said::Works);
        assert_eq!(verdict(&scales(vec![seen(1, Kind::Practical, 13, 0, 0)], &[], Preset::Adopt)), Said::NotEnough);
    }

    #[test]
    fn who_was_unclear_is_neither_for_nor_against() {
        let rounds = scales(vec![seen(1, Kind::Model, 3, 1, 9)], &[], Preset::Try).rounds();
        assert_eq!(rounds, [Round { rev: 1, kind: Kind::Model, s: 3, n: 4 }]);
        assert_eq!(scales(vec![seen(1, Kind::Model, 0, 0, 9)], &[], Preset::Try).rounds(), []);
    }

    #[test]
    fn a_hundred_who_say_yes_never_make_it_work() {
        let said = scales(vec![seen(1, Kind::Question, 100, 0, 0)], &[], Preset::Adopt).weigh().expect("weighs").decision;
        assert_eq!((said.verdict, said.reasons.first()), (Said::NotEnough, Some(&Reason::OnlySay)));
        assert!((said.s_eff - 2.0).abs() < 1e-12);
    }

    #[test]
    fn a_pilot_counts_as_a_practical_test() {
        assert_eq!(kind_of(trials::Kind::Pilot), kind_of(trials::Kind::Practical));
    }

    #[test]
    fn a_changed_solution_must_be_tried_again_and_remembers_its_failures() {
        let before = seen(1, Kind::Practical, 0, 8, 0);
        let only_old = scales(vec![before], &[Change::Clear], Preset::Adopt).weigh().expect("weighs").decision;
        assert_eq!(only_old.reasons.first(), Some(&Reason::OnlyOld));
        assert!((only_old.f_eff - 4.0).abs() < 1e-12);
        let new = scales(vec![before, seen(2, Kind::Practical, 14, 0, 0)], &[Change::New], Preset::Adopt);
        assert_eq!(verdict(&new), Said::Works);
        let clear = Scales { changes: vec![Change::Clear], ..new };
        assert_eq!(verdict(&clear), Said::NotEnough);
    }

    #[test]
    fn as_strong_evidence_both_ways_is_a_dispute_and_weaker_against_is_not() {
        let both = [seen(1, Kind::Practical, 5, 0, 0), seen(1, Kind::Practical, 1, 4, 0)];
        assert!(scales(both.to_vec(), &[], Preset::Adopt).is_disputed());
        let weaker = vec![seen(1, Kind::Practical, 5, 0, 0), seen(1, Kind::Question, 1, 4, 0)];
        assert!(!scales(weaker, &[], Preset::Adopt).is_disputed());
        let stronger = vec![seen(1, Kind::Question, 5, 0, 0), seen(1, Kind::Practical, 1, 4, 0)];
        assert!(scales(stronger, &[], Preset::Adopt).is_disputed());
        assert!(!scales(both.to_vec(), &[Change::Clear], Preset::Adopt).is_disputed(), "an earlier version is history");
        let weighed = Seen { verdict: Some(Verdict::Unclear), ..both[1] };
        assert!(!scales(vec![both[0], weighed], &[], Preset::Adopt).is_disputed());
    }

    #[test]
    fn the_line_anybody_can_ask_again_gives_the_same_answer() {
        let all = vec![seen(1, Kind::Question, 9, 3, 0), seen(2, Kind::Practical, 7, 1, 2)];
        let scales = scales(all, &[Change::Small], Preset::HighStakes);
        let answer = evidence::door::answer_line(&scales.line()).expect("answers");
        let answer: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
        let weighed = scales.weigh().expect("weighs");
        assert_eq!(answer["ok"], true, "{answer}");
        assert_eq!(answer["out"]["p_low"].as_f64().map(|p| (p - weighed.decision.p_low).abs() < 1e-12), Some(true));
        assert_eq!(answer["out"]["verdict"], "not_enough");
    }
}
