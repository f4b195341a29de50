//! What a decision is, what it must say, and what each of the eight choices leads to (process.md §3.6).

use super::gate::Gate;
use crate::{
    blt::journeys::{Half, Journey, JourneyStatus, Round},
    people::Person,
};
use base::{clock::Time, db::text_enum, id::Id};
use jiff::civil::Date;

/// Most letters in a reason.
pub const MOST_LETTERS: usize = 2000;
/// Most letters in the next step or a receiver.
pub const MOST_IN_LINE: usize = 300;
/// More kroner than any municipality decides about here.
pub const MOST_KRONER: i64 = 100_000_000_000;

/// What a round can end with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    LoopBiggerTest,
    ChangeSolution,
    BackToNeed,
    Pilot,
    Adopt,
    Stop,
    Park,
    HandOver,
}

text_enum!(Choice {
    LoopBiggerTest = "loop_bigger_test",
    ChangeSolution = "change_solution",
    BackToNeed = "back_to_need",
    Pilot = "pilot",
    Adopt = "adopt",
    Stop = "stop",
    Park = "park",
    HandOver = "hand_over",
});

/// What follows from a choice, at once and in the same transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// The next round begins here, and the journey stands so.
    NextRound(Half, JourneyStatus),
    /// Nothing happens until a day.
    Waits,
    /// It is put to use, and the needs are closed as solved.
    Adopts,
    /// It ends before money is spent; the needs are closed.
    Stops,
    /// Somebody else goes on.
    Leaves,
}

impl Choice {
    /// The word in addresses and forms.
    pub fn slug(self) -> &'static str {
        match self {
            Choice::LoopBiggerTest => "ny-runde",
            Choice::ChangeSolution => "endre",
            Choice::BackToNeed => "behovet",
            Choice::Pilot => "drift",
            Choice::Adopt => "bruk",
            Choice::Stop => "stopp",
            Choice::Park => "parker",
            Choice::HandOver => "videre",
        }
    }

    pub fn by_slug(slug: &str) -> Option<Choice> {
        Choice::ALL.iter().copied().find(|c| c.slug() == slug)
    }

    pub fn leads(self) -> Leads {
        match self {
            Choice::LoopBiggerTest => Leads::NextRound(Half::TestGather, JourneyStatus::Active),
            Choice::ChangeSolution => Leads::NextRound(Half::SolutionGather, JourneyStatus::Active),
            Choice::BackToNeed => Leads::NextRound(Half::NeedGather, JourneyStatus::Active),
            Choice::Pilot => Leads::NextRound(Half::TestGather, JourneyStatus::Piloting),
            Choice::Adopt => Leads::Adopts,
            Choice::Stop => Leads::Stops,
            Choice::Park => Leads::Waits,
            Choice::HandOver => Leads::Leaves,
        }
    }

    /// Whether something is done next, by somebody and on a day.
    pub fn has_next_step(self) -> bool {
        match self.leads() {
            Leads::NextRound(..) | Leads::Adopts => true,
            Leads::Waits | Leads::Stops | Leads::Leaves => false,
        }
    }

    /// Whether it spends money: operation, not learning.
    pub fn spends(self) -> bool {
        match self {
            Choice::Pilot | Choice::Adopt => true,
            Choice::LoopBiggerTest
            | Choice::ChangeSolution
            | Choice::BackToNeed
            | Choice::Stop
            | Choice::Park
            | Choice::HandOver => false,
        }
    }

    /// Whether it may have saved a purchase that was on its way (rule D1).
    pub fn may_save(self) -> bool {
        match self {
            Choice::ChangeSolution | Choice::BackToNeed | Choice::Stop => true,
            Choice::LoopBiggerTest | Choice::Pilot | Choice::Adopt | Choice::Park | Choice::HandOver => false,
        }
    }
}

/// What somebody decided, before it has been kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub choice: Choice,
    pub reason: String,
    pub next_step: Option<String>,
    pub next_on: Option<Date>,
    pub wake_on: Option<Date>,
    pub handed_to: Option<String>,
    pub avoided_kroner: Option<i64>,
    pub kroner: Option<i64>,
    /// For adopt: it is in use already.
    pub in_use: bool,
    pub second: Option<Id<Person>>,
    pub alone_because: Option<String>,
    /// Why, in spite of the gates that are closed.
    pub despite_because: Option<String>,
}

impl Draft {
    /// A choice before anything has been written.
    pub fn begun(choice: Choice) -> Draft {
        Draft {
            choice,
            reason: String::new(),
            next_step: None,
            next_on: None,
            wake_on: None,
            handed_to: None,
            avoided_kroner: None,
            kroner: None,
            in_use: false,
            second: None,
            alone_because: None,
            despite_because: None,
        }
    }

    /// Where the journey stands afterwards.
    pub fn status(&self) -> JourneyStatus {
        match self.choice.leads() {
            Leads::NextRound(_, status) => status,
            Leads::Waits => JourneyStatus::Parked,
            Leads::Adopts if self.in_use => JourneyStatus::Adopted,
            Leads::Adopts => JourneyStatus::RollingOut,
            Leads::Stops => JourneyStatus::Stopped,
            Leads::Leaves => JourneyStatus::HandedOver,
        }
    }
}

/// A decision as it was made. What was known then is read by itself: it is long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub id: Id<Decision>,
    pub journey_id: Id<Journey>,
    pub round_id: Id<Round>,
    pub choice: Choice,
    pub reason: String,
    /// Where the round stood.
    pub half: Half,
    pub decided_by: Id<Person>,
    pub decided_at: Time,
    pub next_step: Option<String>,
    pub next_on: Option<Date>,
    pub wake_on: Option<Date>,
    pub woken_at: Option<Time>,
    pub handed_to: Option<String>,
    /// An estimate, never a benefit.
    pub avoided_kroner: Option<i64>,
    pub kroner: Option<i64>,
    pub second: Option<Id<Person>>,
    pub alone_because: Option<String>,
    /// The gates it was decided in spite of.
    pub despite: Vec<Gate>,
    pub despite_because: Option<String>,
    pub sha256: String,
}

/// Rule D4: who alone has written everything does not alone go on with what costs much.
pub fn needs_a_second(draft: &Draft, is_sole_author: bool, spent: i64, limit: i64) -> bool {
    let goes_on = match draft.choice.leads() {
        Leads::NextRound(..) | Leads::Adopts => true,
        Leads::Waits | Leads::Stops | Leads::Leaves => false,
    };
    let at_stake = draft.kroner.unwrap_or(0).max(spent);
    goes_on && is_sole_author && at_stake > limit && draft.second.is_none() && draft.alone_because.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::Chance;

    #[test]
    fn each_choice_leads_to_the_right_half_and_status() {
        let next = |choice: Choice| match choice.leads() {
            Leads::NextRound(half, _) => Some(half),
            Leads::Waits | Leads::Adopts | Leads::Stops | Leads::Leaves => None,
        };
        assert_eq!(next(Choice::LoopBiggerTest), Some(Half::TestGather));
        assert_eq!(next(Choice::ChangeSolution), Some(Half::SolutionGather));
        assert_eq!(next(Choice::BackToNeed), Some(Half::NeedGather));
        assert_eq!(next(Choice::Pilot), Some(Half::TestGather));
        assert!([Choice::Adopt, Choice::Stop, Choice::Park, Choice::HandOver].map(next).iter().all(Option::is_none));
        assert_eq!(Draft::begun(Choice::Pilot).status(), JourneyStatus::Piloting);
        assert_eq!(Draft::begun(Choice::Adopt).status(), JourneyStatus::RollingOut);
        assert_eq!(Draft { in_use: true, ..Draft::begun(Choice::Adopt) }.status(), JourneyStatus::Adopted);
        assert_eq!(Draft::begun(Choice::Park).status(), JourneyStatus::Parked);
    }

    #[test]
    fn who_wrote_it_all_does_not_alone_spend_much() {
        let dear = Draft { kroner: Some(200_000), ..Draft::begun(Choice::Adopt) };
        assert!(needs_a_second(&dear, true, 0, 100_000));
        assert!(!needs_a_second(&dear, false, 0, 100_000));
        assert!(!needs_a_second(&dear, true, 0, 200_000));
        assert!(needs_a_second(&Draft::begun(Choice::LoopBiggerTest), true, 150_000, 100_000), "money spent so far counts too");
        assert!(!needs_a_second(&Draft::begun(Choice::Stop), true, 150_000, 100_000), "anybody may stop");
        let second = Some(Chance::seeded(1).new_id(Time::from_ms(0)));
        assert!(!needs_a_second(&Draft { second, ..dear.clone() }, true, 0, 100_000));
        assert!(!needs_a_second(&Draft { alone_because: Some("Vi er få".to_owned()), ..dear }, true, 0, 100_000));
    }

    #[test]
    fn every_choice_has_its_own_word() {
        assert!(Choice::ALL.iter().all(|c| Choice::by_slug(c.slug()) == Some(*c)));
        assert_eq!(Choice::by_slug("tull"), None);
    }
}
