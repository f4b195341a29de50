//! What observers, participants and the team see of a practical test.

pub(super) mod plan;
pub(super) mod observe;
pub(super) mod results;

use super::{
    patterns,
    script::{Outcome, Pattern},
    words,
};
use crate::{blt::trials::trial::Trial, people::Visit};
use base::{
    html,
    page::{Html, parts::*},
    words::Lang,
};

/// What those who take part are told first (rule H1).
pub(super) fn told(visit: &Visit, trial: &Trial) -> Html {
    let lang = visit.lang;
    html! {
        <h1>(words::told_title(lang))</h1>
        <p class="lead">(words::told_text(lang))</p>
        (Html::lines(&trial.information))
        <p>(words::told_free(lang))</p>
        (card(html! {
            <p>(words::told_observer(lang))</p>
            (link_button(words::observe(lang), format!("/tester/{}/observer", trial.id)).secondary().icon_after(Icon::ArrowRight))
        }))
    }
}

/// What must be in order first, as a short list.
fn warnings(lang: Lang, pattern: Pattern) -> Html {
    html! { <ul class="ds-list"> @for line in &patterns::warnings(lang, pattern) { <li>(*line)</li> } </ul> }
}

pub(super) fn outcome_name(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::For => words::outcome_for(lang),
        Outcome::Against => words::outcome_against(lang),
        Outcome::Unclear => words::outcome_unclear(lang),
    }
}
