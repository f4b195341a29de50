//! Observations: results written down by hand, and what every kind of test comes to.

mod pages;
mod rows;
mod view;
mod words {
    base::phrases!("trials_observations");
}

pub use rows::{Record, Recorded, RemoveRecord, all, recorded};
pub use view::{Form, counted, form, in_a_sentence, list, one_person};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new().post("/tester/{id}/resultat", pages::record).post("/tester/{id}/resultat/{linje}/sletting", pages::remove)
}
