//! The inbox: what waits for an answer, and the answer in at most three clicks.

mod words {
    base::phrases!("inbox");
}
mod draft;
mod view;
mod pages;
mod post;
mod answer;
mod replies;
mod quarantine;
mod messages;
mod rows;
mod reminders;
mod waking;
#[cfg(test)]
mod tests;

pub use reminders::remind;
pub use waking::wake_parked;

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .get("/innboks", pages::waiting)
        .get("/behov", pages::list)
        .get("/behov/{id}", pages::show)
        .get("/behov/{id}/bilde", pages::picture)
        .post("/behov/{id}/svar", answer::answer)
        .post("/behov/{id}/eier", pages::give_to_unit)
        .post("/behov/{id}/melding", replies::write)
        .post("/behov/{id}/lest", replies::read)
        .post("/behov/{id}/original", quarantine::original)
        .post("/behov/{id}/tilbakehold", quarantine::hold)
        .post("/behov/{id}/personopplysning", quarantine::flag)
        .post("/behov/{id}/meldinger/{melding}", messages::settle)
        .post("/behov/{id}/karantene", quarantine::clear)
        .post("/behov/{id}/sletting", quarantine::remove)
}
