//! What conversations look like: in the plan, on the phone, to those who are asked, and as results.

pub(super) mod door;
pub(super) mod plan;
pub(super) mod quiet;
pub(super) mod results;
pub(super) mod talk;

use super::{talk::Outcome, words};
use base::words::Lang;

pub(super) fn outcome_name(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::For => words::outcome_for(lang),
        Outcome::Against => words::outcome_against(lang),
        Outcome::Unclear => words::outcome_unclear(lang),
    }
}
