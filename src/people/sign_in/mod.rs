//! Signing in by a one-time link, and the link that founds an installation.

mod words {
    base::phrases!("people_sign_in");
}
mod rows;
mod view;
mod pages;

pub use pages::founding_address;
pub use rows::{Founding, MakeLink, SetAccount};

use base::{clock::Time, doors::Doors};

/// How long a sign-in link works, in minutes.
pub const LINK_MINUTES: i64 = 30;
/// How long an invitation or the founding link works, in days.
pub const INVITATION_DAYS: i64 = 14;

/// The time `minutes` after `now`.
fn minutes_after(now: Time, minutes: i64) -> Time {
    Time::from_ms(now.ms() + minutes * 60_000)
}

pub fn doors() -> Doors {
    Doors::new()
        .get("/inn", pages::ask)
        .post("/inn", pages::send_link)
        .get("/inn/{token}", pages::arrive)
        .post("/inn/{token}", pages::enter)
        .post("/ut", pages::leave)
        .get("/oppsett/{token}", pages::found)
        .post("/oppsett/{token}", pages::found_now)
        .get("/demo/inn", pages::demo_people)
        .post("/demo/inn", pages::demo_enter)
        .post("/sprak", pages::choose_language)
}
