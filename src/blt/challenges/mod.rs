//! Challenges: what the organisation must solve, with the goals that needs hang on.

mod words {
    base::phrases!("challenges");
}
mod rows;
mod view;
mod pages;

pub use rows::{SaveChallenge, all, all_after, find, searchable};
pub use view::cards_of;

use base::{clock::Time, doors::Doors, id::Id};

/// Something too large for one need: ageing, climate, young people outside.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Challenge {
    pub id: Id<Challenge>,
    /// Its word in addresses: `/utfordringer/flere-eldre`.
    pub slug: String,
    pub title: String,
    pub text: String,
    pub goal: String,
    pub published: bool,
    pub created_at: Time,
    pub changed_at: Time,
}

/// The page of one challenge shows its needs and journeys, so it belongs to a surface: `surfaces/challenge`.
pub fn doors() -> Doors {
    Doors::new()
        .get("/utfordringer", pages::list)
        .post("/utfordringer", pages::pose)
        .get("/utfordringer/ny", pages::new)
        .get("/utfordringer/{ord}/endring", pages::edit)
        .post("/utfordringer/{ord}", pages::change)
}
