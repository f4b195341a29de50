//! The right places for what does not belong at the door (rule N7), in the organisation's own words.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What has a place of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Emergency,
    /// One's own application, complaint or decision.
    Case,
    /// Incidents and near misses at work.
    Deviation,
    WhistleBlowing,
    /// A residents' initiative under kommuneloven § 12-1.
    Proposal,
}

base::db::text_enum!(Channel {
    Emergency = "emergency",
    Case = "case",
    Deviation = "deviation",
    WhistleBlowing = "whistle_blowing",
    Proposal = "proposal",
});

/// How to get to one: a sentence, and a link when there is one. Empty texts have the words every organisation begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub link: String,
}

/// The ways an organisation has written itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Channels(BTreeMap<String, Way>);

impl Channels {
    /// What stands in the table; a text that is not one counts as empty.
    pub fn parse(stored: &str) -> Channels {
        serde_json::from_str(stored).unwrap_or_default()
    }

    pub fn stored(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub fn of(&self, channel: Channel) -> Option<&Way> {
        self.0.get(channel.as_str())
    }

    /// The same with one way written anew; an empty one goes back to the words everybody begins with.
    pub fn with(mut self, channel: Channel, way: Way) -> Channels {
        if way == Way::default() {
            self.0.remove(channel.as_str());
        } else {
            self.0.insert(channel.as_str().to_owned(), way);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_back_and_an_empty_way_is_forgotten() {
        let way = Way { text: "Ring legevakta på 116 117.".to_owned(), link: String::new() };
        let channels = Channels::default().with(Channel::Emergency, way.clone());
        assert_eq!(Channels::parse(&channels.stored()).of(Channel::Emergency), Some(&way));
        assert_eq!(channels.with(Channel::Emergency, Way::default()), Channels::default());
        assert_eq!(Channels::parse("nonsense"), Channels::default());
    }
}
