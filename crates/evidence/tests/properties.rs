//! The properties that section 2 of the specification promises.

use evidence::belief::{Kind, Pooling, Round};
use evidence::guard::{Mixture, evalue};
use evidence::hiding::{Node, audit, suppress_table, suppress_tree};
use evidence::numbers::kernel::ln_binomial;
use evidence::numbers::point::Point;
use evidence::numbers::tails::at_least;
use evidence::verdict::{Guard, Plan, Spend, Verdict, decide};
use evidence::worth::{Belief, Stakes, evsi};
use evidence::yes::Yes;
use proptest::prelude::*;

const NOISE: f64 = 1e-12;

fn kind() -> impl Strategy<Value = Kind> {
    proptest::sample::select(Kind::ALL.to_vec())
}

fn round() -> impl Strategy<Value = Round> {
    (1..4_u64, kind(), 0..40_u64, 0.0..=1.0_f64).prop_map(|(rev, kind, n, share)| Round {
        rev,
        kind,
        s: (n as f64 * share) as u64,
        n,
    })
}

fn pooling() -> impl Strategy<Value = Pooling> {
    (proptest::collection::vec(0.0..=1.0_f64, 2), kind(), 0.0..9.0_f64).prop_map(|(carry, grade, soft_cap)| Pooling {
        revisions: Some(3),
        carry: Some(carry),
        grade,
        soft_cap,
        ..Pooling::default()
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let guard = proptest::sample::select(vec![Guard::Anytime, Guard::Fixed, Guard::Unguarded]);
    let spend = proptest::sample::select(vec![Spend::Nothing, Spend::Revisions]);
    (0.05..0.95_f64, 0.5..0.99_f64, guard, spend).prop_map(|(t, c, guard, spend)| Plan { t, c, guard, spend, ..Plan::default() })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn the_expected_score_is_one_at_the_limit_and_less_below(n in 1..60_u64, t in 0.02..0.98_f64, below in 0.05..1.0_f64) {
        let expected = |p: f64| -> (f64, f64) {
            let q = Point::at(p);
            (0..=n).map(|s| {
                let chance = ln_binomial(s as f64, n as f64, q);
                let e = evalue(Yes::of(s, n), t, Mixture::default()).unwrap();
                (f64::exp(chance + e.ln_works), f64::exp(chance + e.ln_not))
            }).fold((0.0, 0.0), |sum, part| (sum.0 + part.0, sum.1 + part.1))
        };
        let (works, not) = expected(t);
        prop_assert!((works - 1.0).abs() < 1e-11 && (not - 1.0).abs() < 1e-11, "{works} {not}");
        prop_assert!(expected(t * below).0 <= 1.0 + NOISE);
        prop_assert!(expected(t + (1.0 - t) * (1.0 - below)).1 <= 1.0 + NOISE);
    }

    #[test]
    fn doubt_the_best_guess_and_hope_are_in_order(rounds in proptest::collection::vec(round(), 0..6), how in pooling(), plan in plan()) {
        let d = decide(&rounds, &how, &plan).unwrap();
        prop_assert!(d.p_low <= d.p_mid + NOISE && d.p_mid <= d.p_high + NOISE, "{d:?}");
    }

    #[test]
    fn one_more_yes_never_lowers_and_one_more_no_never_raises(
        rounds in proptest::collection::vec(round(), 0..6), how in pooling(), plan in plan(), rev in 1..4_u64, kind in kind(),
    ) {
        let with = |s| {
            let mut rounds = rounds.clone();
            rounds.push(Round { rev, kind, s, n: 1 });
            decide(&rounds, &how, &plan).unwrap()
        };
        let (before, yes, no) = (decide(&rounds, &how, &plan).unwrap(), with(1), with(0));
        prop_assert!(yes.p_low >= before.p_low - NOISE && yes.p_mid >= before.p_mid - NOISE && yes.p_high >= before.p_high - NOISE);
        prop_assert!(no.p_low <= before.p_low + NOISE && no.p_mid <= before.p_mid + NOISE && no.p_high <= before.p_high + NOISE);
        if before.verdict == Verdict::Works {
            prop_assert_eq!(yes.verdict, Verdict::Works);
        }
    }

    #[test]
    fn a_test_is_worth_something_between_nothing_and_everything(
        a in 0.05..60.0_f64, b in 0.05..60.0_f64, benefit in 1.0..1e7_f64, share in 0.0..1.2_f64,
    ) {
        let ns: Vec<u64> = (0..120).collect();
        let found = evsi(&Belief { a, b }, &Stakes { benefit, cost: share * benefit }, &ns).unwrap();
        prop_assert!(found.evsi[0] == 0.0 && found.evpi >= 0.0);
        prop_assert!(found.evsi.iter().all(|value| *value >= 0.0 && *value <= found.evpi));
        prop_assert!(found.evsi.windows(2).all(|pair| pair[0] <= pair[1]));
    }

    #[test]
    fn who_passes_the_guard_passes_the_exact_test(n in 1..400_u64, share in 0.0..=1.0_f64, t in 0.02..0.98_f64, c in 0.5..0.999_f64) {
        let s = (n as f64 * share).round() as u64;
        let e = evalue(Yes::of(s, n), t, Mixture::default()).unwrap();
        let need = -f64::ln_1p(-c);
        if e.ln_works >= need {
            prop_assert!(at_least(s as f64, (n - s) as f64 + 1.0, t) >= c - NOISE);
        }
        if e.ln_not >= need {
            prop_assert!(at_least(s as f64 + 1.0, (n - s) as f64, t) <= 1.0 - c + NOISE);
        }
    }

    #[test]
    fn what_a_suppressed_tree_shows_passes_the_audit(shape in proptest::collection::vec((any::<prop::sample::Index>(), 0..12_u64), 1..14), k in 2..6_u64) {
        // Each unit hangs below an earlier one and has some people of its own.
        let parents: Vec<Option<usize>> = shape.iter().enumerate().map(|(i, (place, _))| (i > 0).then(|| place.index(i))).collect();
        let mut members: Vec<Vec<(usize, u64)>> = vec![vec![]; shape.len()];
        for (i, (_, own)) in shape.iter().enumerate() {
            let mut unit = Some(i);
            while let Some(at) = unit {
                members[at].extend((0..*own).map(|person| (i, person)));
                unit = parents[at];
            }
        }
        let nodes: Vec<Node<usize>> = members.iter().enumerate().map(|(id, people)| Node { id, parent: parents[id], n: people.len() as u64 }).collect();
        let hidden = suppress_tree(&nodes, k).unwrap();
        let shown: Vec<Vec<(usize, u64)>> = (0..nodes.len()).filter(|i| !hidden.contains(i)).map(|i| members[i].clone()).collect();
        prop_assert!(audit(&shown, k).unwrap().safe, "{nodes:?} hidden {hidden:?}");
        // Whatever is hidden takes everything below it along.
        prop_assert!((0..nodes.len()).all(|i| parents[i].is_none_or(|parent| !hidden.contains(&parent) || hidden.contains(&i))));
    }

    #[test]
    fn a_table_that_may_be_shown_passes_the_audit(cells in proptest::collection::vec(proptest::collection::vec(0..14_u64, 3), 2..5), k in 2..6_u64) {
        let table = suppress_table(&cells, k).unwrap();
        let people = |i: usize, j: usize| (0..cells[i][j]).map(move |person| (i, j, person));
        let mut sums: Vec<Vec<(usize, usize, u64)>> = Vec::new();
        for i in 0..cells.len() {
            sums.push((0..3).flat_map(|j| people(i, j)).collect());
            sums.extend((0..3).filter(|&j| !table.hidden[i][j]).map(|j| people(i, j).collect()));
        }
        sums.extend((0..3).map(|j| (0..cells.len()).flat_map(|i| people(i, j)).collect::<Vec<_>>()));
        prop_assert_eq!(table.publish, audit(&sums, k).unwrap().safe, "{:?} {:?}", cells, table);
    }
}
