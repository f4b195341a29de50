//! What needs look like.

mod channels;
mod door;
mod follow;

pub use channels::{channel_of, channels_after};
pub use door::guard_alert;
pub(super) use door::{door, guarded, guarded_text};
pub(super) use follow::{Around, find, follow, is_new};

use super::{
    need::{DeclineReason, Need, Reporter, Status},
    talk::{Author, Message, News},
    words,
};
use crate::people::Visit;
use base::{
    html,
    id::Id,
    page::{Html, parts::*},
    words::{self as shared, Lang},
};

/// Who reads a talk: one of those who reported, or somebody inside on the page of a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Reporter(Id<Reporter>),
    Inside(Id<Need>),
}

/// What has been said and done, as a timeline. `under` is what the reader may do about a text, below it.
pub fn talk_of(visit: &Visit, talk: &[Message], reader: Reader, under: impl Fn(&Message) -> Html) -> Html {
    let lang = visit.lang;
    let lines: Vec<(String, Html)> = talk
        .iter()
        .map(|message| {
            let said = match &message.author {
                Author::News(news) => told(visit, news),
                Author::Staff(_) => spoken(lang, words::follow_staff(lang), message, &under),
                Author::Reporter(id) => spoken(lang, reporter_name(lang, reader, *id, message.need), message, &under),
            };
            (shared::date_time(lang, message.at), said)
        })
        .collect();
    timeline(lines.iter().map(|(at, said)| (at.as_str(), said.clone())))
}

fn told(visit: &Visit, news: &News) -> Html {
    let ways = channels_after(visit, visit.lang, news);
    html! {
        <p>(news_sentence(visit.lang, news))</p>
        @if !ways.is_empty() { <ul class="ds-list"> @for way in &ways { <li>(way.html())</li> } </ul> }
    }
}

fn reporter_name(lang: Lang, reader: Reader, id: Option<Id<Reporter>>, need: Id<Need>) -> &'static str {
    match reader {
        Reader::Reporter(me) if id == Some(me) => words::follow_you(lang),
        Reader::Inside(about) if need == about => words::follow_reporter(lang),
        Reader::Reporter(_) | Reader::Inside(_) => words::follow_another_reporter(lang),
    }
}

/// The words, or why they are not shown.
fn spoken(lang: Lang, who: &str, message: &Message, under: &impl Fn(&Message) -> Html) -> Html {
    html! {
        <p class="meta">(who)</p>
        @if !message.text.is_empty() { (Html::lines(&message.text)) }
        @if message.quarantined {
            <p class="meta">(if message.text.is_empty() { words::waits_for_look_over(lang) } else { words::yours_waits(lang) })</p>
        } @else if message.text.is_empty() { <p class="meta">(words::taken_away(lang))</p> }
        (under(message))
    }
}

/// The button that says that a text tells of a person, or the word that somebody has said so (law L4).
pub fn flag_button(lang: Lang, address: &str, message: Option<&Message>, is_flagged: bool) -> Html {
    if is_flagged {
        return html! { <p class="meta">(words::flagged(lang))</p> };
    }
    let button = post_button(address, words::flag(lang)).quiet();
    let button = match message {
        Some(message) => button.with("melding", message.id.to_string()),
        None => button,
    };
    html! { <div class="quiet-action">(Html::from(button.clone()))</div> }
}

/// A piece of news as a plain sentence in the reader's language (rule N4).
pub fn news_sentence(lang: Lang, news: &News) -> String {
    match news {
        News::Received => words::news_received(lang).to_owned(),
        News::Quarantined => words::news_quarantined(lang).to_owned(),
        News::Cleared => words::news_cleared(lang).to_owned(),
        News::Accepted => words::news_accepted(lang).to_owned(),
        News::NeedMore => words::news_need_more(lang).to_owned(),
        News::Parked(None) => words::news_parked(lang).to_owned(),
        News::Parked(Some(day)) => words::news_parked_until(lang, *day),
        News::Woken => words::news_woken(lang).to_owned(),
        News::Merged => words::news_merged(lang).to_owned(),
        News::MergedHere => words::news_merged_here(lang).to_owned(),
        News::HandedOver(to) => words::news_handed_over(lang, to),
        News::BelongsTo(to) => words::news_belongs_to(lang, to),
        News::GivenTo(unit) => words::news_given_to(lang, unit),
        News::Redacted => words::news_redacted(lang).to_owned(),
        News::Declined(reason) => {
            words::news_declined(lang, DeclineReason::from_text(reason).map_or("", |r| decline_name(lang, r)))
        }
        News::Withdrawn => words::news_withdrawn(lang).to_owned(),
        News::JourneyStarted(title) => words::news_journey_started(lang, title),
        News::TestRunning(title) => words::news_test_running(lang, title),
        News::TestClosed(title) => words::news_test_closed(lang, title),
        News::Decided(choice) => words::news_decided(lang, decided(lang, choice)),
    }
}

fn decline_name(lang: Lang, reason: DeclineReason) -> &'static str {
    match reason {
        DeclineReason::NotOurs => words::declined_not_ours(lang),
        DeclineReason::Unlawful => words::declined_unlawful(lang),
        DeclineReason::SingleCase => words::declined_single_case(lang),
        DeclineReason::OtherChannel => words::declined_other_channel(lang),
        DeclineReason::Duplicate => words::declined_duplicate(lang),
        DeclineReason::NotANeed => words::declined_not_a_need(lang),
    }
}

/// The decision's code in words; a code from a newer version is shown as it is.
fn decided(lang: Lang, choice: &str) -> &str {
    match choice {
        "loop_bigger_test" => words::decided_loop_bigger_test(lang),
        "change_solution" => words::decided_change_solution(lang),
        "back_to_need" => words::decided_back_to_need(lang),
        "pilot" => words::decided_pilot(lang),
        "adopt" => words::decided_adopt(lang),
        "stop" => words::decided_stop(lang),
        "park" => words::decided_park(lang),
        "hand_over" => words::decided_hand_over(lang),
        other => other,
    }
}

pub fn status_name(lang: Lang, status: Status) -> &'static str {
    match status {
        Status::Received => words::status_received(lang),
        Status::Quarantined => words::status_quarantined(lang),
        Status::Accepted => words::status_accepted(lang),
        Status::InJourney => words::status_in_journey(lang),
        Status::Parked => words::status_parked(lang),
        Status::Merged => words::status_merged(lang),
        Status::HandedOver => words::status_handed_over(lang),
        Status::Declined => words::status_declined(lang),
        Status::Closed => words::status_closed(lang),
        Status::Withdrawn => words::status_withdrawn(lang),
        Status::Deleted => words::status_deleted(lang),
    }
}

pub fn status_colour(status: Status) -> Colour {
    match status {
        Status::Received | Status::Accepted => Colour::Info,
        Status::Quarantined => Colour::Warning,
        Status::InJourney => Colour::Trial,
        Status::Closed => Colour::Success,
        Status::Parked | Status::Merged | Status::HandedOver | Status::Declined | Status::Withdrawn | Status::Deleted => {
            Colour::Neutral
        }
    }
}
