//! Needs: what somebody struggles with, from the door to the receipt and the page where the reporter follows.

mod words {
    base::phrases!("needs");
}
mod need;
mod talk;
mod rows;
mod view;
mod door;
mod follow;
#[cfg(test)]
mod tests;

pub use door::{door_form, promise_for, report_entry};
pub use need::{Answer, DeclineReason, IdeaQuestion, MOST_LETTERS, Need, NotNow, Reporter, Status, promise, title_of};
pub use rows::{
    AnswerIdea, AnswerNeed, Clear, Followed, ImportNeeds, Imported, Remove, Report, Say, SetUnit, Tell, WakeParked, Wanted,
    close, enter_journey, find, followed, hand_over, ideas_behind, known, open_needs, reporters, talk, tell, waiting,
};
pub use talk::{Author, Message, News};
pub use view::{guard_alert, news_sentence, status_colour, status_name, talk_of};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .post("/behov", door::report)
        .get("/folg", follow::ask)
        .post("/folg", follow::look_up)
        .get("/folg/{kode}", follow::show)
        .post("/folg/{kode}", follow::say)
        .post("/folg/{kode}/behov", follow::answer_idea)
        .post("/folg/{kode}/trekk", follow::withdraw)
        .get("/folg/{kode}/bilde", follow::picture)
}
