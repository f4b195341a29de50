//! Where people are shown to with what does not belong at the door (rule N7): a text and a link for each.

use super::{pages, words};
use crate::{
    blt::needs,
    people::{
        Visit,
        organisations::{Channel, SaveChannels, Way},
    },
};
use axum::extract::State;
use base::{
    html,
    page::{
        Html,
        form::{Problems, clean_optional},
        parts::*,
    },
    web::{App, Posted, Reply, to},
    words::{self as shared, Lang},
};

/// Most letters of a channel's sentence.
const MOST_LETTERS: usize = 300;

pub(super) async fn save(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    pages::only_administrators(&visit)?;
    let mut problems = Problems::none();
    let mut channels = visit.organisation.channels.clone();
    for channel in Channel::ALL {
        let (text_field, link_field) = fields(*channel);
        let text = problems.take(text_field, clean_optional(visit.lang, posted.get(text_field), MOST_LETTERS));
        let link = problems.take(link_field, link(visit.lang, posted.get(link_field)));
        if let (Some(text), Some(link)) = (text, link) {
            channels = channels.with(*channel, Way { text: text.unwrap_or_default(), link });
        }
    }
    if !problems.is_empty() {
        return pages::page(&app, &visit, &posted, &problems, None).await;
    }
    app.db.write(SaveChannels { organisation: visit.organisation.id, channels, at: visit.now }).await?;
    Ok(to("/admin#kanaler"))
}

/// A link people can open; nothing that runs in the browser.
fn link(lang: Lang, typed: &str) -> Result<String, String> {
    let typed = typed.trim();
    let is_address = typed.starts_with("https://") || typed.starts_with("http://");
    if typed.is_empty() || (is_address && typed.len() > 8 && typed.chars().count() <= 500 && !typed.contains(char::is_whitespace))
    {
        return Ok(typed.to_owned());
    }
    Err(shared::not_an_address(lang).to_owned())
}

/// The fields of one channel: its sentence and its link.
fn fields(channel: Channel) -> (&'static str, &'static str) {
    match channel {
        Channel::Emergency => ("fare", "fare-lenke"),
        Channel::Case => ("enkeltsak", "enkeltsak-lenke"),
        Channel::Deviation => ("avvik", "avvik-lenke"),
        Channel::WhistleBlowing => ("varsling", "varsling-lenke"),
        Channel::Proposal => ("forslag", "forslag-lenke"),
    }
}

fn name(lang: Lang, channel: Channel) -> &'static str {
    match channel {
        Channel::Emergency => words::channel_emergency(lang),
        Channel::Case => words::channel_case(lang),
        Channel::Deviation => words::channel_deviation(lang),
        Channel::WhistleBlowing => words::channel_whistle(lang),
        Channel::Proposal => words::channel_proposal(lang),
    }
}

/// The form on the administrator's page, with what stands at the door now.
pub(super) fn section(visit: &Visit, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let all: Html = Channel::ALL.iter().map(|channel| one(visit, *channel, typed, problems)).collect();
    let body = html! { <p class="meta">(words::channels_help(lang))</p> (all) (button(shared::save(lang)).secondary()) };
    let is_open = Channel::ALL.iter().any(|c| problems.of(fields(*c).0).is_some() || problems.of(fields(*c).1).is_some());
    html! { <section class="stack" id="kanaler">(details_when(is_open, words::channels(lang), post_form("/admin/kanaler", &body)))</section> }
}

fn one(visit: &Visit, channel: Channel, typed: &Posted, problems: &Problems) -> Html {
    let lang = visit.lang;
    let (text, link) = fields(channel);
    let own = visit.organisation.channels.of(channel).cloned().unwrap_or_default();
    let value = |field: &str, old: &str| if typed.has(field) { typed.get(field).to_owned() } else { old.to_owned() };
    let now = needs::channel_of(&visit.organisation, lang, channel).text;
    let link_label = format!("{}: {}", name(lang, channel), words::channel_link(lang));
    html! {
        (text_area(text, name(lang, channel)).help(now.as_str()).value(value(text, &own.text)).rows(2).problems(problems))
        (text_field(link, link_label.as_str()).value(value(link, &own.link)).problems(problems))
    }
}
