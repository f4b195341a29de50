//! The conversation: three to five people tell why, one at a time; one of the team asks and one notes.

mod begin;
mod door;
mod form;
mod gather;
mod guide;
mod results;
mod rows;
mod save;
mod talk;
#[cfg(test)]
mod tests;
mod view;
mod words {
    base::phrases!("trials_conversation");
}

pub use form::fields_of;
pub use guide::{Guide, numbered};
pub use rows::{Answered, BeginTalk, SaveNotes, Typed, TypedOutcome};
pub use talk::{Note, Outcome, Talk};

use super::kinds::{Description, Tool, Usual};
use base::doors::Doors;

pub(super) const DESCRIPTION: Description = Description {
    slug: "samtale",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    rule: words::rule,
    usual: Usual { people: 5, well: 4, minutes: 120, kroner: 0, days: 14 },
    tool: Some(&TOOL),
};

const TOOL: Tool = Tool {
    doors,
    fields: view::plan::fields,
    check: form::check,
    save: form::save,
    forget: form::forget,
    kept: form::kept,
    show: door::show,
    take: door::take,
    observations: results::observations,
    results: results::shown,
    patterns: &[],
    is_answered_by_link: true,
};

fn doors() -> Doors {
    Doors::new()
        .get("/tester/{id}/samtaler/ny", begin::show)
        .post("/tester/{id}/samtaler/ny", begin::begin)
        .get("/tester/{id}/samtaler/{samtale}", save::show)
        .post("/tester/{id}/samtaler/{samtale}", save::save)
        .post("/tester/{id}/samtaler/{samtale}/sletting", begin::remove)
        .post("/tester/{id}/notater/innsikt", gather::insight)
        .get("/tester/{id}/notater/funn", gather::choose)
        .post("/tester/{id}/notater/funn", gather::finding)
        .post("/tester/{id}/notater/{notat}", gather::settle)
}
