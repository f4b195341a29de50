//! Evidence: what tests have shown about a solution, how sure that makes us, and the smallest next test.

mod words {
    base::phrases!("evidence");
}
mod weigh;
mod advise;
mod known;
mod say;
mod kept;
mod picture;
mod advice_view;
mod how;
mod view;
mod pages;
#[cfg(test)]
mod tests;

pub use advise::{Advice, Do, Money, Worth};
pub use kept::{Kept, Saved, keep, kept, recomputed, saved, saved_by_stopping};
pub use known::{Known, Stake, about, about_tested, of_round};
pub use pages::advise;
pub use say::{Sentence, verdict_sentence};
pub use view::section;
pub use weigh::{Scales, Seen, Weighed, kind_of};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new().get("/lop/{id}/vet", pages::show).get("/lop/{id}/vet/{losning}/direkte", pages::follow)
}
