//! Benefits: what gets better for whom, how it was before, who answers for it, and what was measured since.

mod benefit;
mod pages;
mod rows;
#[cfg(test)]
mod tests;
mod view;
mod words {
    base::phrases!("benefits");
}

pub use benefit::{Baseline, Benefit, Kind, MOST_IN_LINE, MOST_LETTERS, Measurement, NotReady, is_ready, parse_number};
pub use rows::{Measure, RemoveBenefit, SaveBenefit, of_journey};
pub use view::{baseline_sentence, kind_name};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .get("/lop/{id}/gevinst", pages::show)
        .post("/lop/{id}/gevinst", pages::add)
        .get("/lop/{id}/gevinst/{gevinst}", pages::edit)
        .post("/lop/{id}/gevinst/{gevinst}", pages::change)
        .post("/lop/{id}/gevinst/{gevinst}/sletting", pages::remove)
        .post("/lop/{id}/gevinst/{gevinst}/maling", pages::measure)
}
