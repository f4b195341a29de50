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
mod leave;
mod letters;
mod pictures;
#[cfg(test)]
mod tests;

pub use door::{door_form, promise_for, report_entry};
pub use letters::post_news;
pub use need::{Answer, DeclineReason, HELD, IdeaQuestion, MOST_LETTERS, Need, NotNow, Reporter, Status, promise, title_of};
pub use pictures::sweep_pictures;
pub use rows::{
    AnswerIdea, AnswerNeed, Clear, Counted, Flag, Flagged, Followed, GivenAnswer, Hold, ImportNeeds, Imported, Place, Remove,
    Reply, ReplyRead, Report, Say, SetUnit, Settle, SettleMessage, Tell, WakeParked, Wanted, Words, all_after, close,
    enter_journey, find, followed, hand_over, held_words, ideas_behind, known, merged_here, open_needs, reporters, searchable,
    talk, tell, waiting, waiting_count,
};
pub use talk::{Author, Message, News, Reading};
pub use view::{Reader, channel_of, flag_button, guard_alert, news_sentence, status_colour, status_name, talk_of};

use base::doors::Doors;

pub fn doors() -> Doors {
    Doors::new()
        .post("/behov", door::report)
        .get("/folg", follow::ask)
        .post("/folg", follow::look_up)
        .get("/folg/{kode}", follow::show)
        .post("/folg/{kode}", follow::say)
        .post("/folg/{kode}/behov", follow::answer_idea)
        .post("/folg/{kode}/trekk", leave::withdraw)
        .post("/folg/{kode}/navn", leave::remove_name)
        .post("/folg/{kode}/personopplysning", leave::flag)
        .get("/folg/{kode}/bilde", follow::picture)
}
