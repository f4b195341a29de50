//! Decisions: exactly one closes a round, with its reason, what was known, and what follows.

mod words {
    base::phrases!("decisions");
}
mod gate;
mod decision;
mod gates;
mod marks;
mod snapshot;
mod known;
mod keep;
mod names;
mod rows;
mod desk;
mod view;
mod told;
mod draft;
mod pages;
mod after;
#[cfg(test)]
mod tests;

pub use after::wake_parked;
pub use decision::{Choice, Decision, Draft, Leads, MOST_LETTERS, needs_a_second};
pub use gate::Gate;
pub use known::{Known, Tried};
pub use marks::{Marks, Piece, Strength};
pub use names::{choice_colour, choice_name, log_sentence, saved, sentence};
pub use rows::{Decide, Done, PutToUse, WakeJourneys, of_journey, of_round, with_document};
pub use snapshot::Snapshot;
pub use told::section;

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .get("/lop/{id}/beslutning", pages::show)
        .post("/lop/{id}/beslutning", pages::decide)
        .post("/lop/{id}/oppvekking", after::wake)
        .post("/lop/{id}/i-bruk", after::put_to_use)
        .get("/beslutninger/{id}", pages::document)
}
