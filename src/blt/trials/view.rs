//! What trials look like.

mod door;
mod list;
mod plan;
mod rule;
mod trial;

pub(super) use door::{closed, not_started, thanks, type_code, unknown};
pub(super) use list::listed;
pub use list::{gathered, section, weighed};
pub(super) use plan::{Plan, plan};
pub(super) use trial::{Came, Shown, part, poster, trial};

use super::{
    trial::{State, Trial, Verdict},
    words,
};
use base::{
    page::{
        Html,
        parts::{Colour, tag, tags},
    },
    words::Lang,
};

pub fn state_name(lang: Lang, state: State) -> &'static str {
    match state {
        State::Planned => words::state_planned(lang),
        State::Running => words::state_running(lang),
        State::Closed => words::state_closed(lang),
    }
}

fn state_colour(state: State) -> Colour {
    match state {
        State::Planned => Colour::Neutral,
        State::Running => Colour::Trial,
        State::Closed => Colour::Success,
    }
}

pub fn verdict_name(lang: Lang, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Supported => words::verdict_supported(lang),
        Verdict::NotSupported => words::verdict_not_supported(lang),
        Verdict::Unclear => words::verdict_unclear(lang),
    }
}

/// Not supported is a good thing to know, so it is not red.
fn verdict_colour(verdict: Verdict) -> Colour {
    match verdict {
        Verdict::Supported => Colour::Success,
        Verdict::NotSupported => Colour::Warning,
        Verdict::Unclear => Colour::Neutral,
    }
}

/// The kind, the state and the verdict as words in colour.
fn marks(lang: Lang, trial: &Trial) -> Html {
    let verdict = trial.verdict.map(|v| tag(verdict_colour(v), verdict_name(lang, v)));
    let known = [tag(Colour::Trial, trial.kind.name(lang)), tag(state_colour(trial.state), state_name(lang, trial.state))];
    tags(known.into_iter().chain(verdict))
}
