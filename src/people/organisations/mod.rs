//! Organisations and their units: several in one installation, each behind its own host name.

mod channels;
mod rows;

pub use channels::{Channel, Channels, Way};
pub use rows::{AddUnit, Found, SaveChannels, SaveSettings, all_units, by_host, by_slug, count, every, named, units_of};

use base::{clock::Time, id::Id, words::Lang};

/// A municipality or another body that uses the installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    pub id: i64,
    pub slug: String,
    pub name: String,
    /// The address in links, mail and QR codes, without a slash at the end; `None` takes the one from the settings.
    pub address: Option<String>,
    pub lang: Lang,
    pub theme: String,
    /// Working days until the first answer is promised (rule N3).
    pub first_answer_days: i64,
    /// Whether every report waits for a person first (rule N6).
    pub moderation: bool,
    /// Above so many kroner a second person stands behind a decision, and something has been tested first (rules D4 and H8).
    pub alone_kroner: i64,
    pub contact: String,
    /// Where to go with what does not belong at the door, as far as the organisation has said it in its own words (rule N7).
    pub channels: Channels,
    pub changed_at: Time,
}

impl Organisation {
    /// Stands in until the founding link has been used: it has a language and a look, and nothing belongs to it.
    pub fn unfounded() -> Organisation {
        Organisation {
            id: 0,
            slug: String::new(),
            name: "blt".to_owned(),
            address: None,
            lang: Lang::Nb,
            theme: "fjord".to_owned(),
            first_answer_days: FIRST_ANSWER_DAYS,
            moderation: false,
            alone_kroner: ALONE_KRONER,
            contact: String::new(),
            channels: Channels::default(),
            changed_at: Time::from_ms(0),
        }
    }

    pub fn is_founded(&self) -> bool {
        self.id != 0
    }
}

/// A part of the organisation: a home-care zone, a school, the kitchen.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Unit {
    pub id: Id<Unit>,
    pub parent_id: Option<Id<Unit>>,
    pub slug: String,
    pub name: String,
}

/// Default for the promise of rule N3.
pub const FIRST_ANSWER_DAYS: i64 = 10;
/// Default for what one person may decide about alone; the database gives new organisations the same.
pub const ALONE_KRONER: i64 = 100_000;
