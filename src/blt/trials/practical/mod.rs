//! The practical test: people try it on an ordinary day, and an observer notes what happens, also without coverage.

mod script;
mod patterns;
mod rows;
mod plan;
mod form;
mod observe;
mod told;
mod results;
mod view;
#[cfg(test)]
mod tests;
mod words {
    base::phrases!("trials_practical");
}

pub use rows::{TakeSession, script};
pub use script::{Attempt, Outcome, Pattern, Script, Session, Task, Went};

use super::kinds::{Description, Tool, Usual};
use base::doors::Doors;

pub(super) const DESCRIPTION: Description = Description {
    slug: "praktisk",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    rule: words::rule,
    usual: Usual { people: 5, well: 4, minutes: 480, kroner: 0, days: 14 },
    tool: Some(&TOOL),
};

const TOOL: Tool = Tool {
    doors,
    fields: view::plan::fields,
    check: plan::check,
    save: plan::save,
    forget: plan::forget,
    kept: plan::kept,
    show: told::show,
    take: told::take,
    observations: results::observations,
    results: results::shown,
    patterns: &patterns::ALL,
    is_answered_by_link: false,
};

fn doors() -> Doors {
    Doors::new()
        .get("/tester/{id}/observer", observe::show)
        .post("/tester/{id}/observer", observe::take)
        .get("/tester/{id}/observer.js", told::worker)
        .get("/tester/{id}/observer.webmanifest", told::manifest)
        .post("/tester/{id}/observer/{svar}", results::settle)
        .post("/tester/{id}/observer/{svar}/sletting", results::remove)
}
