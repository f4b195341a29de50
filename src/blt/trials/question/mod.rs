//! The question: one to eight questions that people answer through a link, with one press and no account.

mod desk;
mod form;
mod question;
mod quarantine;
mod results;
mod rows;
mod take;
#[cfg(test)]
mod tests;
mod view;
mod words {
    base::phrases!("trials_question");
}

pub use desk::Desk;
pub use form::Asked;
pub use question::{Kind, MOST_QUESTIONS, Question};
pub use rows::{Answer, Reply, TakeAnswers, questions};

use super::kinds::{Description, Tool, Usual};
use base::doors::Doors;

pub(super) const DESCRIPTION: Description = Description {
    slug: "sporsmal",
    name: words::name,
    about: words::about,
    advice: words::advice,
    criterion: words::criterion,
    rule: words::rule,
    usual: Usual { people: 5, well: 4, minutes: 15, kroner: 0, days: 7 },
    tool: Some(&TOOL),
};

const TOOL: Tool = Tool {
    doors,
    fields: view::plan::fields,
    check: form::check,
    save: form::save,
    forget: form::forget,
    kept: form::kept,
    show: take::show,
    take: take::take,
    observations: results::observations,
    results: results::shown,
    patterns: &[],
    is_answered_by_link: true,
};

fn doors() -> Doors {
    Doors::new().post("/tester/{id}/svar/{svar}", quarantine::settle)
}
