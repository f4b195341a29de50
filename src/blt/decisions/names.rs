//! What choices, gates and marks are called.

use super::{
    decision::{Choice, Decision},
    gate::Gate,
    marks::Strength,
    words,
};
use base::{
    page::parts::Colour,
    words::{self as shared, Lang},
};

pub fn choice_name(lang: Lang, choice: Choice) -> &'static str {
    match choice {
        Choice::LoopBiggerTest => words::choice_loop(lang),
        Choice::ChangeSolution => words::choice_change(lang),
        Choice::BackToNeed => words::choice_back(lang),
        Choice::Pilot => words::choice_pilot(lang),
        Choice::Adopt => words::choice_adopt(lang),
        Choice::Stop => words::choice_stop(lang),
        Choice::Park => words::choice_park(lang),
        Choice::HandOver => words::choice_hand_over(lang),
    }
}

/// What a choice leads to, before it is made.
pub fn leads_text(lang: Lang, choice: Choice) -> &'static str {
    match choice {
        Choice::LoopBiggerTest => words::leads_loop(lang),
        Choice::ChangeSolution => words::leads_change(lang),
        Choice::BackToNeed => words::leads_back(lang),
        Choice::Pilot => words::leads_pilot(lang),
        Choice::Adopt => words::leads_adopt(lang),
        Choice::Stop => words::leads_stop(lang),
        Choice::Park => words::leads_park(lang),
        Choice::HandOver => words::leads_hand_over(lang),
    }
}

/// What was decided, as a sentence.
pub fn sentence(lang: Lang, decision: &Decision) -> String {
    match decision.choice {
        Choice::LoopBiggerTest => words::sentence_loop(lang).to_owned(),
        Choice::ChangeSolution => words::sentence_change(lang).to_owned(),
        Choice::BackToNeed => words::sentence_back(lang).to_owned(),
        Choice::Pilot => words::sentence_pilot(lang).to_owned(),
        Choice::Adopt => words::sentence_adopt(lang).to_owned(),
        Choice::Stop => words::sentence_stop(lang).to_owned(),
        Choice::Park => match decision.wake_on {
            Some(day) => words::sentence_park(lang, day),
            None => words::choice_park(lang).to_owned(),
        },
        Choice::HandOver => words::sentence_hand_over(lang, decision.handed_to.as_deref().unwrap_or_default()),
    }
}

/// Stopping in time is as good as adopting (rule D1).
pub fn choice_colour(choice: Choice) -> Colour {
    match choice {
        Choice::Adopt | Choice::Stop => Colour::Success,
        Choice::LoopBiggerTest | Choice::ChangeSolution | Choice::BackToNeed | Choice::Pilot => Colour::Info,
        Choice::Park | Choice::HandOver => Colour::Neutral,
    }
}

/// What is missing at a gate, and the page below the journey's where it is mended.
pub fn gate_text(lang: Lang, gate: Gate) -> (&'static str, Option<&'static str>) {
    match gate {
        Gate::NoLeader => (words::gate_no_leader(lang), Some("lag")),
        Gate::NotJudged => (words::gate_not_judged(lang), Some("fundament")),
        Gate::FoundationMissing => (words::gate_foundation_missing(lang), Some("fundament")),
        Gate::NoBenefit => (words::gate_no_benefit(lang), Some("gevinst")),
        Gate::NoBaseline => (words::gate_no_baseline(lang), Some("gevinst")),
        Gate::NoBenefitOwner => (words::gate_no_benefit_owner(lang), Some("gevinst")),
        Gate::NoEvidence => (words::gate_no_evidence(lang), Some("tester")),
        Gate::Untested => (words::gate_untested(lang), Some("tester")),
    }
}

/// What kind of evidence a test gave, in plain words; a code from another version is shown as it is.
pub fn strength_name(lang: Lang, code: &str) -> &str {
    match Strength::ALL.into_iter().find(|s| s.code() == code) {
        Some(Strength::E0) => words::strength_e0(lang),
        Some(Strength::E1) => words::strength_e1(lang),
        Some(Strength::E2) => words::strength_e2(lang),
        Some(Strength::E3) => words::strength_e3(lang),
        Some(Strength::E4) => words::strength_e4(lang),
        Some(Strength::E5) => words::strength_e5(lang),
        None => code,
    }
}

/// What a choice saved, always called an estimate.
pub fn saved(lang: Lang, kroner: i64) -> String {
    words::saved(lang, &shared::kroner(lang, kroner))
}

/// The same, told to those outside.
pub fn saved_we(lang: Lang, kroner: i64) -> String {
    words::saved_we(lang, &shared::kroner(lang, kroner))
}

/// The journal's entry about a decision as a sentence.
pub fn log_sentence(lang: Lang, data: &serde_json::Value) -> Option<String> {
    let round = data["round"].as_i64()?;
    let choice = choice_name(lang, data["choice"].as_str().and_then(Choice::from_text)?);
    let is_despite = data["despite"].as_array().is_some_and(|gates| !gates.is_empty());
    Some(if is_despite { words::log_decided_despite(lang, round, choice) } else { words::log_decided(lang, round, choice) })
}
