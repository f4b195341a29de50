//! The three marks, new, useful and put to use: derived from facts, never ticked (process.md §3.5 and §3.7).

use crate::blt::{
    solutions::{Kind as Newness, Novelty},
    trials::{Kind, Verdict},
};

/// What kind of evidence something is; more is seen than said, and more is done than seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// A working aid, and no evidence.
    E0,
    /// What people outside the target group mean.
    E1,
    /// What the target group means.
    E2,
    /// How the target group reacts to something concrete.
    E3,
    /// What people are seen to do in a realistic situation.
    E4,
    /// What was measured in operation, against a baseline.
    E5,
}

impl Strength {
    /// What a kind of test can show, when its people are of the target group and when they are not.
    pub fn of(kind: Kind, from_target: bool) -> Strength {
        match (kind, from_target) {
            (Kind::Question | Kind::Conversation, true) => Strength::E2,
            (Kind::Drawing, true) => Strength::E3,
            (Kind::Model, true) => Strength::E4,
            (Kind::Question | Kind::Conversation | Kind::Drawing | Kind::Model, false) => Strength::E1,
            (Kind::Practical, _) => Strength::E4,
            (Kind::Pilot, _) => Strength::E5,
        }
    }

    pub const ALL: [Strength; 6] = [Strength::E0, Strength::E1, Strength::E2, Strength::E3, Strength::E4, Strength::E5];

    pub fn code(self) -> &'static str {
        match self {
            Strength::E0 => "E0",
            Strength::E1 => "E1",
            Strength::E2 => "E2",
            Strength::E3 => "E3",
            Strength::E4 => "E4",
            Strength::E5 => "E5",
        }
    }
}

/// One finished test, as it counts for what it tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece {
    pub strength: Strength,
    pub verdict: Verdict,
    pub from_target: bool,
}

/// Whether these pieces about one assumption support it with something concrete. Evidence against it that is as strong, or stronger, makes it disputed.
pub fn supports(pieces: &[Piece]) -> bool {
    let strongest = |verdict: Verdict| pieces.iter().filter(|p| p.verdict == verdict).map(|p| p.strength).max();
    strongest(Verdict::Supported)
        .is_some_and(|s| s >= Strength::E3 && strongest(Verdict::NotSupported).is_none_or(|against| against < s))
}

/// Rule H6: whether the target group itself has supported it with something concrete.
pub fn target_supports(pieces: &[Piece]) -> bool {
    pieces.iter().any(|p| p.from_target && p.verdict == Verdict::Supported && p.strength >= Strength::E3)
}

/// What the marks are derived from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// What the solution is new in, and how new it is.
    pub solution: Option<(Newness, Novelty)>,
    /// Something concrete supports what must hold.
    pub is_supported: bool,
    pub is_in_use: bool,
    /// A benefit was measured afterwards, or users have told of it.
    pub is_felt: bool,
}

/// New, useful, put to use. Only all three together count as innovation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    pub new: bool,
    pub useful: bool,
    pub used: bool,
}

impl Marks {
    pub fn of(facts: &Facts) -> Marks {
        let new = facts.solution.is_some_and(|(_, novelty)| match novelty {
            Novelty::First | Novelty::Adapted | Novelty::Copied => true,
            Novelty::Unknown => false,
        });
        Marks { new, useful: facts.is_supported, used: facts.is_in_use && facts.is_felt }
    }

    pub fn is_innovation(self) -> bool {
        self.new && self.useful && self.used
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(strength: Strength, verdict: Verdict) -> Piece {
        Piece { strength, verdict, from_target: true }
    }

    #[test]
    fn what_the_target_group_says_is_weaker_than_what_it_does() {
        assert_eq!(Strength::of(Kind::Question, true), Strength::E2);
        assert_eq!(Strength::of(Kind::Question, false), Strength::E1);
        assert_eq!(Strength::of(Kind::Drawing, true), Strength::E3);
        assert_eq!(Strength::of(Kind::Model, false), Strength::E1);
        assert_eq!(Strength::of(Kind::Practical, false), Strength::E4);
        assert!(Strength::of(Kind::Pilot, true) > Strength::of(Kind::Practical, true));
    }

    #[test]
    fn opinions_alone_do_not_support() {
        assert!(!supports(&[piece(Strength::E2, Verdict::Supported)]));
        assert!(supports(&[piece(Strength::E3, Verdict::Supported)]));
        assert!(!supports(&[piece(Strength::E5, Verdict::Unclear)]));
    }

    #[test]
    fn evidence_against_that_is_as_strong_makes_it_disputed() {
        let supported = piece(Strength::E4, Verdict::Supported);
        assert!(supports(&[supported, piece(Strength::E3, Verdict::NotSupported)]));
        assert!(!supports(&[supported, piece(Strength::E4, Verdict::NotSupported)]));
    }

    #[test]
    fn the_target_group_must_have_supported_it_itself() {
        let outside = Piece { from_target: false, ..piece(Strength::E5, Verdict::Supported) };
        assert!(!target_supports(&[outside]));
        assert!(target_supports(&[piece(Strength::E3, Verdict::Supported)]));
        assert!(!target_supports(&[piece(Strength::E2, Verdict::Supported)]));
    }

    #[test]
    fn marks_follow_from_facts_and_only_all_three_are_innovation() {
        let mut facts = Facts { solution: Some((Newness::Process, Novelty::Unknown)), ..Facts::default() };
        assert_eq!(Marks::of(&facts), Marks::default());
        facts.solution = Some((Newness::Process, Novelty::Adapted));
        facts.is_in_use = true;
        assert_eq!(Marks::of(&facts), Marks { new: true, useful: false, used: false }, "in use is not enough");
        facts.is_felt = true;
        assert!(!Marks::of(&facts).is_innovation());
        facts.is_supported = true;
        assert!(Marks::of(&facts).is_innovation());
    }
}
