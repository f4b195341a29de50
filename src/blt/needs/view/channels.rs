//! The right place for what does not belong here (rule N7): at the door, in the news of a decline, and in its letter.

use super::super::{need::DeclineReason, talk::News, words};
use crate::people::{
    Visit,
    organisations::{Channel, Organisation},
};
use base::{html, page::Html, words::Lang};

/// Where the municipalities' own page about residents' initiatives is.
const PROPOSALS: &str = "https://minsak.no";

/// Where to go: a sentence, and a link with its words.
pub struct Where {
    pub text: String,
    pub link: Option<(String, String)>,
}

impl Where {
    /// The sentence with its link.
    pub fn html(&self) -> Html {
        html! { (self.text) @if let Some((words, address)) = &self.link { " " <a class="ds-link" href=(address)>(words)</a> } }
    }

    /// The same in a letter, where an address stands as it is.
    pub fn in_a_letter(&self) -> String {
        self.link.as_ref().map_or_else(|| self.text.clone(), |(_, address)| format!("{} {address}", self.text))
    }
}

/// The organisation's own words about a channel, or those every organisation begins with.
pub fn channel_of(organisation: &Organisation, lang: Lang, channel: Channel) -> Where {
    let own = organisation.channels.of(channel);
    let text = match own.map(|w| w.text.as_str()) {
        Some(text) if !text.is_empty() => text.to_owned(),
        Some(_) | None => words_of(lang, channel).to_owned(),
    };
    let link = match own.map(|w| w.link.as_str()) {
        Some(link) if !link.is_empty() => Some((shown_as(link).to_owned(), link.to_owned())),
        Some(_) | None => {
            (channel == Channel::Proposal).then(|| (words::channels_proposal_link(lang).to_owned(), PROPOSALS.to_owned()))
        }
    };
    Where { text, link }
}

/// An address as people say it.
fn shown_as(link: &str) -> &str {
    link.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.").trim_end_matches('/')
}

fn words_of(lang: Lang, channel: Channel) -> &'static str {
    match channel {
        Channel::Emergency => words::channels_emergency(lang),
        Channel::Case => words::channels_case(lang),
        Channel::Deviation => words::channels_deviation(lang),
        Channel::WhistleBlowing => words::channels_whistle(lang),
        Channel::Proposal => words::channels_proposal(lang),
    }
}

/// All of them, plainly at the door.
pub(super) fn all(visit: &Visit) -> Html {
    let lang = visit.lang;
    let ways: Vec<Where> = Channel::ALL.iter().map(|c| channel_of(&visit.organisation, lang, *c)).collect();
    html! {
        <section class="stack-tight">
            <h2 class="ds-heading" data-size="2xs">(words::channels_title(lang))</h2>
            <ul class="ds-list meta"> @for way in &ways { <li>(way.html())</li> } </ul>
        </section>
    }
}

/// Where to go instead, when a piece of news says that it belongs elsewhere.
pub fn channels_after(visit: &Visit, lang: Lang, news: &News) -> Vec<Where> {
    let channels: &[Channel] = match news {
        News::Declined(reason) => match DeclineReason::from_text(reason) {
            Some(DeclineReason::SingleCase) => &[Channel::Case],
            Some(DeclineReason::OtherChannel) => &[Channel::Deviation, Channel::WhistleBlowing],
            Some(DeclineReason::NotOurs | DeclineReason::Unlawful | DeclineReason::Duplicate | DeclineReason::NotANeed)
            | None => &[],
        },
        News::Received
        | News::Quarantined
        | News::Cleared
        | News::Accepted
        | News::NeedMore
        | News::Parked(_)
        | News::Woken
        | News::Merged
        | News::MergedHere
        | News::HandedOver(_)
        | News::BelongsTo(_)
        | News::GivenTo(_)
        | News::Redacted
        | News::Withdrawn
        | News::JourneyStarted(_)
        | News::TestRunning(_)
        | News::TestClosed(_)
        | News::Decided(_) => &[],
    };
    channels.iter().map(|c| channel_of(&visit.organisation, lang, *c)).collect()
}
