//! What a journey, a round and a team are, and how a round moves (process.md §3.3).

use crate::{
    blt::challenges::Challenge,
    people::{Deed, Person, Visit, organisations::Unit},
};
use base::{clock::Time, db::text_enum, id::Id};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Where a journey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JourneyStatus {
    Active,
    Parked,
    Piloting,
    RollingOut,
    /// Ended well: adopted and followed up.
    Adopted,
    /// Ended well too: stopped before money was spent.
    Stopped,
    HandedOver,
}

text_enum!(JourneyStatus {
    Active = "active",
    Parked = "parked",
    Piloting = "piloting",
    RollingOut = "rolling_out",
    Adopted = "adopted",
    Stopped = "stopped",
    HandedOver = "handed_over",
});

impl JourneyStatus {
    /// Whether a new round may begin and the team may go on.
    pub fn is_under_way(self) -> bool {
        match self {
            JourneyStatus::Active | JourneyStatus::Parked | JourneyStatus::Piloting | JourneyStatus::RollingOut => true,
            JourneyStatus::Adopted | JourneyStatus::Stopped | JourneyStatus::HandedOver => false,
        }
    }
}

/// The whole way of one need, or of several about the same.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Journey {
    pub id: Id<Journey>,
    pub title: String,
    pub status: JourneyStatus,
    pub unit_id: Option<Id<Unit>>,
    pub challenge_id: Option<Id<Challenge>>,
    pub published: bool,
    pub summary: String,
    pub started_at: Time,
    pub changed_at: Time,
}

/// The three phases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    Need,
    Solution,
    Test,
}

/// The half a round stands in: each phase first gathers, then weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Half {
    NeedGather,
    NeedWeigh,
    SolutionGather,
    SolutionWeigh,
    TestGather,
    TestWeigh,
    Decided,
}

text_enum!(Half {
    NeedGather = "need_gather",
    NeedWeigh = "need_weigh",
    SolutionGather = "solution_gather",
    SolutionWeigh = "solution_weigh",
    TestGather = "test_gather",
    TestWeigh = "test_weigh",
    Decided = "decided",
});

impl Half {
    /// The half that follows; the last one is followed by the decision, which only a decision makes.
    pub fn next(self) -> Option<Half> {
        match self {
            Half::NeedGather => Some(Half::NeedWeigh),
            Half::NeedWeigh => Some(Half::SolutionGather),
            Half::SolutionGather => Some(Half::SolutionWeigh),
            Half::SolutionWeigh => Some(Half::TestGather),
            Half::TestGather => Some(Half::TestWeigh),
            Half::TestWeigh | Half::Decided => None,
        }
    }

    /// The phase it belongs to; a decided round has left them all.
    pub fn phase(self) -> Option<Phase> {
        match self {
            Half::NeedGather | Half::NeedWeigh => Some(Phase::Need),
            Half::SolutionGather | Half::SolutionWeigh => Some(Phase::Solution),
            Half::TestGather | Half::TestWeigh => Some(Phase::Test),
            Half::Decided => None,
        }
    }
}

/// One pass through the phases, closed by exactly one decision.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Round {
    pub id: Id<Round>,
    pub journey_id: Id<Journey>,
    /// 1, 2, 3 …
    pub number: i64,
    pub half: Half,
    pub started_at: Time,
    pub decided_at: Option<Time>,
}

impl Round {
    /// Whether it may move to `to`: anywhere within the round, forward or back, until it is decided.
    pub fn may_move_to(&self, to: Half) -> bool {
        self.half != Half::Decided && to != Half::Decided && self.half != to
    }

    /// Whether a move goes back; it is logged and never punished.
    pub fn goes_back(&self, to: Half) -> bool {
        to < self.half
    }
}

/// What made a team go back. A word, not an excuse: going back is how one learns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    Learned,
    AnotherNeed,
    MissingVoices,
    DidNotHold,
    Other,
}

text_enum!(Why {
    Learned = "learned",
    AnotherNeed = "another_need",
    MissingVoices = "missing_voices",
    DidNotHold = "did_not_hold",
    Other = "other",
});

/// What somebody is to a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Owns the need.
    Owner,
    /// One named person who wants this, with time for it.
    Champion,
    /// The leader who decides.
    Decider,
    Member,
}

text_enum!(Part { Owner = "owner", Champion = "champion", Decider = "decider", Member = "member" });

/// Who walks the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    pub parts: Vec<(Part, Id<Person>)>,
}

impl Team {
    pub fn who_is(&self, part: Part) -> impl Iterator<Item = Id<Person>> + '_ {
        self.parts.iter().filter(move |(p, _)| *p == part).map(|(_, id)| *id)
    }

    pub fn has(&self, person: Id<Person>) -> bool {
        self.parts.iter().any(|(_, id)| *id == person)
    }
}

/// What somebody had read of a journey's team page; it tells whether somebody else has changed the same since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen(String);

impl Seen {
    pub fn of(title: &str, unit: Option<Id<Unit>>, challenge: Option<Id<Challenge>>, team: &Team) -> Seen {
        let mut hasher = DefaultHasher::new();
        (title, unit, challenge).hash(&mut hasher);
        for (part, person) in &team.parts {
            (part.as_str(), person).hash(&mut hasher);
        }
        Seen(format!("{:016x}", hasher.finish()))
    }

    /// As a form brings it back.
    pub fn sent(code: &str) -> Seen {
        Seen(code.to_owned())
    }

    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Journey {
    /// Whether nothing has happened to it for so long that somebody should ask why (mission M5).
    pub fn stands_still(&self, now: Time, days: i64) -> bool {
        let moves = matches!(self.status, JourneyStatus::Active | JourneyStatus::Piloting | JourneyStatus::RollingOut);
        moves && self.changed_at < now.plus_days(-days)
    }

    /// Whether the visitor may see it at all: everybody when it is published, those inside otherwise.
    pub fn may_be_seen_by(&self, who: &Visit) -> bool {
        self.published || who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside))
    }

    /// Whether the visitor sees the team's own view, with everything in it.
    pub fn is_seen_inside_by(&self, who: &Visit) -> bool {
        who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::SeeInside))
    }

    /// The team, the leader of its unit and the coach may change it.
    pub fn may_be_changed_by(&self, who: &Visit, team: &Team) -> bool {
        who.person.as_ref().is_some_and(|p| team.has(p.id) || p.may(Deed::EditJourney, self.unit_id))
    }

    /// Who decides and which unit it belongs to is settled by those who answer for it: the leader of its unit, the coach and the one who
    /// decides now. As long as nobody does, the team may ask a leader.
    pub fn may_be_entrusted_by(&self, who: &Visit, team: &Team) -> bool {
        let has_decider = team.who_is(Part::Decider).next().is_some();
        let is_decider = |p: &Person| team.who_is(Part::Decider).any(|d| d == p.id);
        who.person
            .as_ref()
            .is_some_and(|p| is_decider(p) || p.may(Deed::EditJourney, self.unit_id) || (team.has(p.id) && !has_decider))
    }

    /// The named decision maker decides, and so may a leader of its unit.
    pub fn may_be_decided_by(&self, who: &Visit, team: &Team) -> bool {
        who.person.as_ref().is_some_and(|p| team.who_is(Part::Decider).any(|d| d == p.id) || p.may(Deed::Decide, self.unit_id))
    }

    /// Whoever may start a journey may join any team; those who only look on may not.
    pub fn may_be_joined_by(who: &Visit) -> bool {
        who.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::StartJourney))
    }

    pub fn may_be_published_by(&self, who: &Visit) -> bool {
        who.person.as_ref().is_some_and(|p| p.may(Deed::Publish, self.unit_id))
    }
}

/// The groups a journey listens to (mission M9); which have been heard is visible at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Residents,
    Relatives,
    Employees,
    Leaders,
    Elected,
    Business,
    Voluntary,
    Youth,
    Others,
}

text_enum!(Group {
    Residents = "residents",
    Relatives = "relatives",
    Employees = "employees",
    Leaders = "leaders",
    Elected = "elected",
    Business = "business",
    Voluntary = "voluntary",
    Youth = "youth",
    Others = "others",
});

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::Chance;

    fn round(half: Half) -> Round {
        let at = Time::from_ms(0);
        let chance = Chance::seeded(3);
        Round { id: chance.new_id(at), journey_id: chance.new_id(at), number: 1, half, started_at: at, decided_at: None }
    }

    #[test]
    fn a_round_may_go_back_but_not_out_of_its_decision() {
        assert!(round(Half::TestWeigh).may_move_to(Half::NeedGather));
        assert!(round(Half::TestWeigh).goes_back(Half::NeedGather));
        assert!(!round(Half::Decided).may_move_to(Half::TestWeigh));
        assert!(!round(Half::TestWeigh).may_move_to(Half::Decided), "only a decision decides");
    }
}
