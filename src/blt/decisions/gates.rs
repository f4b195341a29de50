//! What must be in place before something is tried in operation or adopted (rules H4, H5, H6 and H8).

use super::{decision::Choice, gate::Gate};
use crate::blt::{
    benefits::{self, Benefit, NotReady},
    foundations::{Check, Level},
};

/// What the gates ask about.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Whether the one who decides is a leader of the unit.
    pub is_leader: bool,
    /// The foundations as they were judged in this round.
    pub check: Option<&'a Check>,
    pub benefits: &'a [Benefit],
    pub has_evidence: bool,
    /// Whether any test has been finished.
    pub has_tested: bool,
    /// Whether the choice costs more than the organisation lets anybody decide alone.
    pub is_dear: bool,
}

/// The gates that are closed for a choice; none for all but pilot and adopt.
pub fn closed(choice: Choice, facts: &Facts) -> Vec<Gate> {
    match choice {
        Choice::Pilot => [anchoring(facts), purchase(facts)].concat(),
        Choice::Adopt => [anchoring(facts), benefit(facts), evidence(facts), purchase(facts)].concat(),
        Choice::LoopBiggerTest | Choice::ChangeSolution | Choice::BackToNeed | Choice::Stop | Choice::Park | Choice::HandOver => {
            Vec::new()
        }
    }
}

/// H4: a leader, five foundations, and none that is missing: a chain is as strong as its weakest link.
fn anchoring(facts: &Facts) -> Vec<Gate> {
    let mut closed = Vec::new();
    if !facts.is_leader {
        closed.push(Gate::NoLeader);
    }
    if !facts.check.is_some_and(Check::is_whole) {
        closed.push(Gate::NotJudged);
    }
    if facts.check.and_then(Check::weakest).is_some_and(|s| s.level == Level::Missing) {
        closed.push(Gate::FoundationMissing);
    }
    closed
}

fn benefit(facts: &Facts) -> Vec<Gate> {
    match benefits::is_ready(facts.benefits) {
        Ok(()) => Vec::new(),
        Err(NotReady::NoBenefit) => vec![Gate::NoBenefit],
        Err(NotReady::NoBaseline) => vec![Gate::NoBaseline],
        Err(NotReady::NoOwner) => vec![Gate::NoBenefitOwner],
    }
}

fn evidence(facts: &Facts) -> Vec<Gate> {
    if facts.has_evidence { Vec::new() } else { vec![Gate::NoEvidence] }
}

fn purchase(facts: &Facts) -> Vec<Gate> {
    if facts.is_dear && !facts.has_tested { vec![Gate::Untested] } else { Vec::new() }
}

/// As they stand in the table.
pub fn codes(gates: &[Gate]) -> String {
    gates.iter().map(Gate::as_str).collect::<Vec<_>>().join(" ")
}

pub fn of_codes(codes: &str) -> Vec<Gate> {
    codes.split(' ').filter_map(Gate::from_text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blt::foundations::{Foundation, Score};
    use base::{chance::Chance, clock::Time};

    const OPEN: Facts =
        Facts { is_leader: true, check: None, benefits: &[], has_evidence: true, has_tested: true, is_dear: false };

    fn check(levels: &[Level]) -> Check {
        let (chance, at) = (Chance::seeded(6), Time::from_ms(0));
        let scores = Foundation::ALL.iter().zip(levels);
        let scores = scores.map(|(f, level)| Score { foundation: *f, level: *level, reason: String::new() }).collect();
        Check { id: chance.new_id(at), round_id: chance.new_id(at), at, person_id: chance.new_id(at), scores }
    }

    #[test]
    fn only_pilot_and_adopt_have_gates() {
        let shut = Facts { is_leader: false, has_evidence: false, has_tested: false, is_dear: true, ..OPEN };
        for choice in Choice::ALL {
            assert_eq!(closed(*choice, &shut).is_empty(), !choice.spends(), "{choice:?}");
        }
    }

    #[test]
    fn a_pilot_needs_a_leader_and_five_foundations_none_missing() {
        let (strong, four, one_missing) = (
            check(&[Level::Weak; 5]),
            check(&[Level::Strong; 4]),
            check(&[Level::Strong, Level::Missing, Level::Enough, Level::Enough, Level::Enough]),
        );
        assert_eq!(closed(Choice::Pilot, &OPEN), [Gate::NotJudged]);
        assert_eq!(closed(Choice::Pilot, &Facts { check: Some(&four), ..OPEN }), [Gate::NotJudged]);
        assert_eq!(closed(Choice::Pilot, &Facts { check: Some(&one_missing), ..OPEN }), [Gate::FoundationMissing]);
        assert_eq!(closed(Choice::Pilot, &Facts { check: Some(&strong), is_leader: false, ..OPEN }), [Gate::NoLeader]);
        assert_eq!(closed(Choice::Pilot, &Facts { check: Some(&strong), ..OPEN }), []);
    }

    #[test]
    fn adopting_needs_a_benefit_and_evidence_too() {
        let strong = check(&[Level::Strong; 5]);
        assert_eq!(
            closed(Choice::Adopt, &Facts { check: Some(&strong), has_evidence: false, ..OPEN }),
            [Gate::NoBenefit, Gate::NoEvidence]
        );
    }

    #[test]
    fn nothing_dear_is_bought_untested() {
        let strong = check(&[Level::Strong; 5]);
        assert_eq!(
            closed(Choice::Pilot, &Facts { check: Some(&strong), is_dear: true, has_tested: false, ..OPEN }),
            [Gate::Untested]
        );
    }

    #[test]
    fn a_reason_opens_all_but_the_benefit() {
        let hard: Vec<Gate> = Gate::ALL.iter().copied().filter(|g| !g.opens_with_a_reason()).collect();
        assert_eq!(hard, [Gate::NoBenefit, Gate::NoBaseline, Gate::NoBenefitOwner]);
    }

    #[test]
    fn gates_read_back_as_they_were_written() {
        assert_eq!(of_codes(&codes(Gate::ALL)), Gate::ALL);
        assert!(of_codes("").is_empty());
    }
}
