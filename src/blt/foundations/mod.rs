//! Foundations: the five things a journey stands on, judged once in each round.

mod foundation;
mod pages;
mod rows;
#[cfg(test)]
mod tests;
mod view;
mod words {
    base::phrases!("foundations");
}

pub use foundation::{Check, Foundation, Level, MOST_IN_REASON, Score};
pub use rows::{SaveCheck, latest, of_journey};
pub use view::{bars_of, headline, level_name, name};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new().get("/lop/{id}/fundament", pages::show).post("/lop/{id}/fundament", pages::save)
}
