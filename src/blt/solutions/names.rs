//! What kinds, novelty, questions and results are called.

use super::{
    solution::{Asks, Change, Holds, Kind, Novelty},
    words,
};
use base::{page::parts::Colour, words::Lang};

pub fn kind_name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Service => words::kind_service(lang),
        Kind::Product => words::kind_product(lang),
        Kind::Process => words::kind_process(lang),
        Kind::Organisation => words::kind_organisation(lang),
        Kind::Communication => words::kind_communication(lang),
    }
}

pub fn novelty_name(lang: Lang, novelty: Novelty) -> &'static str {
    match novelty {
        Novelty::First => words::novelty_first(lang),
        Novelty::Adapted => words::novelty_adapted(lang),
        Novelty::Copied => words::novelty_copied(lang),
        Novelty::Unknown => words::novelty_unknown(lang),
    }
}

/// The question an assumption asks, in plain words (rule T1).
pub fn asks_name(lang: Lang, asks: Asks) -> &'static str {
    match asks {
        Asks::Problem => words::asks_problem(lang),
        Asks::Want => words::asks_want(lang),
        Asks::Can => words::asks_can(lang),
        Asks::Fits => words::asks_fits(lang),
        Asks::Effect => words::asks_effect(lang),
    }
}

pub fn holds_name(lang: Lang, holds: Holds) -> &'static str {
    match holds {
        Holds::Open => words::holds_open(lang),
        Holds::Supported => words::holds_supported(lang),
        Holds::NotSupported => words::holds_not_supported(lang),
        Holds::Unclear => words::holds_unclear(lang),
    }
}

pub fn holds_colour(holds: Holds) -> Colour {
    match holds {
        Holds::Open => Colour::Neutral,
        Holds::Supported => Colour::Success,
        Holds::NotSupported => Colour::Warning,
        Holds::Unclear => Colour::Info,
    }
}

/// How much a version changed the one before.
pub fn change_name(lang: Lang, change: Change) -> &'static str {
    match change {
        Change::None => words::change_none(lang),
        Change::Small => words::change_small(lang),
        Change::Clear => words::change_clear(lang),
        Change::Large => words::change_large(lang),
        Change::New => words::change_new(lang),
    }
}
