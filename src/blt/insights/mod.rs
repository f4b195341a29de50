//! Insights: what was seen, said and counted, the patterns in it, and the problem in one sentence.

mod words {
    base::phrases!("insights");
}
mod insight;
mod rows;
mod told;
mod view;
mod pages;

pub use insight::{FEWEST_BEHIND, Finding, HowMany, Insight, Kind, MOST_IN_LINE, MOST_LETTERS, Statement};
pub use rows::{
    AddFinding, AddInsight, ChangeInsight, RemoveFinding, RemoveInsight, SaveStatement, find, findings, heard, of_journey,
    statement, statements, targets,
};
pub use told::{Told, told};
pub use view::{gathered, groups, sentence, sentence_of, weighed};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .get("/lop/{id}/innsikt", pages::insight::new)
        .post("/lop/{id}/innsikt", pages::insight::add)
        .get("/lop/{id}/innsikt/{innsikt}", pages::insight::edit)
        .post("/lop/{id}/innsikt/{innsikt}", pages::insight::change)
        .post("/lop/{id}/innsikt/{innsikt}/sletting", pages::insight::remove)
        .get("/lop/{id}/funn", pages::finding::new)
        .post("/lop/{id}/funn", pages::finding::add)
        .post("/lop/{id}/funn/{funn}/sletting", pages::finding::remove)
        .get("/lop/{id}/problem", pages::statement::show)
        .post("/lop/{id}/problem", pages::statement::save)
}
