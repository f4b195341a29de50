//! What the team's page and the public one have in common: the symbol, the phases' names, the rounds.

use crate::{
    blt::{
        journeys::{Phase, halves_of, phase_name},
        story::{whole::Whole, words},
    },
    people::Visit,
};
use base::{
    page::{
        Html,
        blt::{self, State},
    },
    words::Lang,
};

/// The part of the page where a phase stands.
pub(super) fn place_of(phase: Phase) -> &'static str {
    match phase {
        Phase::Need => "behov",
        Phase::Solution => "losning",
        Phase::Test => "test",
    }
}

pub(super) fn stop_of(phase: Phase) -> blt::Phase {
    match phase {
        Phase::Need => blt::Phase::Need,
        Phase::Solution => blt::Phase::Solution,
        Phase::Test => blt::Phase::Trial,
    }
}

pub(super) fn state_name(lang: Lang, state: State) -> &'static str {
    match state {
        State::Later => words::state_later(lang),
        State::Now => words::state_now(lang),
        State::Done => words::state_done(lang),
        State::Skipped => words::state_skipped(lang),
    }
}

/// The BLT symbol as the map of the journey. `links` says whether its parts stand on this page.
pub(super) fn symbol(visit: &Visit, whole: &Whole, links: bool) -> Html {
    let (lang, now) = (visit.lang, whole.round.half);
    let mut symbol = blt::symbol(words::symbol(lang));
    for phase in [Phase::Need, Phase::Solution, Phase::Test] {
        let [gather, weigh] = halves_of(phase).map(|half| whole.state_of(visit, half));
        let said = state_name(lang, State::of_halves(gather, weigh));
        symbol = symbol.phase(stop_of(phase), phase_name(lang, phase), said, gather, weigh);
        if links {
            symbol = symbol.to(format!("#{}", place_of(phase)));
        }
        if now.phase() == Some(phase) {
            symbol = symbol.here();
        }
    }
    let round = words::round(lang, whole.round.number);
    symbol.back(round, links.then(|| "#runder".into())).into()
}
