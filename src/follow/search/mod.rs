//! Search: keeps the index of words up to date with the journal, and answers who looks for something.

mod words {
    base::phrases!("follow_search");
}
mod kinds;
mod indexing;
mod view;
mod pages;
#[cfg(test)]
mod tests;

pub use indexing::{catch_up, start};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new().get("/sok", pages::search)
}
