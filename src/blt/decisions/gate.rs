//! What can hold a decision back, one name each.

use base::db::text_enum;

/// A gate that is closed. Each says what is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gate {
    /// H4: a leader decides.
    NoLeader,
    /// H4: all five foundations are judged in this round.
    NotJudged,
    /// H4: no foundation is missing.
    FoundationMissing,
    /// H5: at least one benefit …
    NoBenefit,
    /// … with a baseline, or the reason why it cannot be measured …
    NoBaseline,
    /// … and somebody in the line who answers for it.
    NoBenefitOwner,
    /// H6: the target group's own reaction, or more, supports the most critical assumption.
    NoEvidence,
    /// H8: nothing dear is bought before anything has been tested.
    Untested,
}

text_enum!(Gate {
    NoLeader = "no_leader",
    NotJudged = "not_judged",
    FoundationMissing = "foundation_missing",
    NoBenefit = "no_benefit",
    NoBaseline = "no_baseline",
    NoBenefitOwner = "no_benefit_owner",
    NoEvidence = "no_evidence",
    Untested = "untested",
});

impl Gate {
    /// Whether a written reason opens it. A benefit always has its own way: "it cannot be measured because …".
    pub fn opens_with_a_reason(self) -> bool {
        match self {
            Gate::NoLeader | Gate::NotJudged | Gate::FoundationMissing | Gate::NoEvidence | Gate::Untested => true,
            Gate::NoBenefit | Gate::NoBaseline | Gate::NoBenefitOwner => false,
        }
    }
}
