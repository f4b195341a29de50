//! Trials: the smallest next test of what must hold, from its plan to what it showed.

mod words {
    base::phrases!("trials");
}
mod trial;
mod rows;
mod kinds;
mod rule;
mod advice;
mod running;
mod found;
mod tested;
mod view;
mod draft;
mod plan;
mod change;
mod following;
mod pages;
mod door;
pub mod observations;
pub mod question;
pub mod conversation;
mod drawing;
mod model;
pub mod practical;
mod pilot;
#[cfg(test)]
mod tests;

pub use advice::Adviser;
pub use pages::close_due;
pub use rows::{CloseTrial, PlanTrial, Start, StartTrial, by_code, find, of_journey};
pub use running::{Running, forget};
pub use tested::{Tested, results, tested};
pub use trial::{
    Kind, NotReady, Observation, Privacy, Purchase, Results, Says, Source, State, Trial, Verdict, is_outside, proposal,
    smallest_for,
};
pub use view::{gathered, section, state_name, verdict_name, weighed};

use base::doors::Doors;

pub fn doors() -> Doors {
    let own = Doors::new()
        .get("/lop/{id}/tester", pages::list)
        .post("/lop/{id}/tester", plan::plan)
        .get("/lop/{id}/tester/ny", plan::begin)
        .get("/tester/{id}", pages::show)
        .get("/tester/{id}/direkte", following::follow)
        .get("/tester/{id}/plan", change::show)
        .post("/tester/{id}/plan", change::change)
        .post("/tester/{id}/sletting", change::remove)
        .post("/tester/{id}/start", plan::start)
        .post("/tester/{id}/avslutning", pages::close)
        .get("/tester/{id}/plakat", pages::poster)
        .get("/t", door::type_code)
        .post("/t", door::find)
        .get("/t/{kode}", door::show)
        .post("/t/{kode}", door::take)
        .get("/t/{kode}/takk", door::thanks)
        .get("/t/{kode}/qr.svg", door::picture)
        .join(observations::doors());
    Kind::ALL.iter().filter_map(|kind| kind.tool()).fold(own, |doors, tool| doors.join((tool.doors)()))
}
