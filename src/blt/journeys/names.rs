//! What statuses, halves, parts and groups are called, and how far a round has come in the BLT symbol.

use super::{
    journey::{Group, Half, JourneyStatus, Part, Phase, Why},
    words,
};
use base::{
    page::{
        Html,
        blt::{self, State},
        parts::Colour,
    },
    words::Lang,
};

pub fn status_name(lang: Lang, status: JourneyStatus) -> &'static str {
    match status {
        JourneyStatus::Active => words::status_active(lang),
        JourneyStatus::Parked => words::status_parked(lang),
        JourneyStatus::Piloting => words::status_piloting(lang),
        JourneyStatus::RollingOut => words::status_rolling_out(lang),
        JourneyStatus::Adopted => words::status_adopted(lang),
        JourneyStatus::Stopped => words::status_stopped(lang),
        JourneyStatus::HandedOver => words::status_handed_over(lang),
    }
}

/// Stopped is as good as adopted: something was learned before money was spent (rule D1).
pub fn status_colour(status: JourneyStatus) -> Colour {
    match status {
        JourneyStatus::Active | JourneyStatus::Piloting | JourneyStatus::RollingOut => Colour::Info,
        JourneyStatus::Adopted | JourneyStatus::Stopped => Colour::Success,
        JourneyStatus::Parked | JourneyStatus::HandedOver => Colour::Neutral,
    }
}

pub fn phase_name(lang: Lang, phase: Phase) -> &'static str {
    match phase {
        Phase::Need => words::phase_need(lang),
        Phase::Solution => words::phase_solution(lang),
        Phase::Test => words::phase_test(lang),
    }
}

/// The phase with its half: "Behov – samle".
pub fn half_name(lang: Lang, half: Half) -> &'static str {
    match half {
        Half::NeedGather => words::half_need_gather(lang),
        Half::NeedWeigh => words::half_need_weigh(lang),
        Half::SolutionGather => words::half_solution_gather(lang),
        Half::SolutionWeigh => words::half_solution_weigh(lang),
        Half::TestGather => words::half_test_gather(lang),
        Half::TestWeigh => words::half_test_weigh(lang),
        Half::Decided => words::half_decided(lang),
    }
}

pub fn part_name(lang: Lang, part: Part) -> &'static str {
    match part {
        Part::Owner => words::part_owner(lang),
        Part::Champion => words::part_champion(lang),
        Part::Decider => words::part_decider(lang),
        Part::Member => words::part_member(lang),
    }
}

pub fn group_name(lang: Lang, group: Group) -> &'static str {
    match group {
        Group::Residents => words::group_residents(lang),
        Group::Relatives => words::group_relatives(lang),
        Group::Employees => words::group_employees(lang),
        Group::Leaders => words::group_leaders(lang),
        Group::Elected => words::group_elected(lang),
        Group::Business => words::group_business(lang),
        Group::Voluntary => words::group_voluntary(lang),
        Group::Youth => words::group_youth(lang),
        Group::Others => words::group_others(lang),
    }
}

pub fn why_name(lang: Lang, why: Why) -> &'static str {
    match why {
        Why::Learned => words::why_learned(lang),
        Why::AnotherNeed => words::why_another_need(lang),
        Why::MissingVoices => words::why_missing_voices(lang),
        Why::DidNotHold => words::why_did_not_hold(lang),
        Why::Other => words::why_other(lang),
    }
}

/// How far `half` is when the round stands in `now`.
pub fn state_of(half: Half, now: Half) -> State {
    match half.cmp(&now) {
        std::cmp::Ordering::Less => State::Done,
        std::cmp::Ordering::Equal => State::Now,
        std::cmp::Ordering::Greater => State::Later,
    }
}

/// The gather half and the weigh half of a phase.
pub fn halves_of(phase: Phase) -> [Half; 2] {
    match phase {
        Phase::Need => [Half::NeedGather, Half::NeedWeigh],
        Phase::Solution => [Half::SolutionGather, Half::SolutionWeigh],
        Phase::Test => [Half::TestGather, Half::TestWeigh],
    }
}

pub const PHASES: [Phase; 3] = [Phase::Need, Phase::Solution, Phase::Test];

/// The symbol in one small line, with the round's place in words.
pub fn small_symbol(lang: Lang, now: Half) -> Html {
    let state = |phase| {
        let [gather, weigh] = halves_of(phase);
        State::of_halves(state_of(gather, now), state_of(weigh, now))
    };
    blt::small_symbol(half_name(lang, now), PHASES.map(state))
}
