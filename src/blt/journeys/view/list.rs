//! What the list of journeys looks like.

use crate::{
    blt::journeys::{
        journey::{Half, Journey, JourneyStatus},
        names::{small_symbol, status_colour, status_name},
        rows::STANDS_STILL_DAYS,
        shown::{Asked, Listed},
        words,
    },
    people::{Deed, Visit},
};
use base::{
    html,
    page::{Html, parts::*},
    words as shared,
};

pub(in crate::blt::journeys) fn list(visit: &Visit, listed: &Listed, asked: &Asked) -> Html {
    let lang = visit.lang;
    let may_start = visit.person.as_ref().is_some_and(|p| p.may_somewhere(Deed::StartJourney));
    html! {
        <h1 class="ds-heading" data-size="lg">(words::list_title(lang))</h1>
        <p class="lead">(words::list_text(lang))</p>
        @if may_start { (link_button(words::start(lang), "/lop/ny").icon(Icon::Plus).secondary()) }
        (still(visit, listed))
        @if listed.inside { (views(visit, asked)) (narrowing(visit, listed, asked)) }
        <h2 class="ds-sr-only">(words::list_title(lang))</h2>
        @if listed.journeys.is_empty() { (empty_state(words::list_empty(lang), if listed.inside { words::list_empty_inside(lang) } else { words::list_empty_outside(lang) })) }
        <div class="grid"> @for journey in &listed.journeys { (journey_card(visit, journey, listed.rounds.get(&journey.id).copied())) } </div>
        @if let Some(next) = &listed.next {
            (pagination(shared::pages(lang)).next(shared::next_page(lang), address(&asked.vis, asked, next)))
        }
    }
}

fn address(vis: &str, asked: &Asked, after: &str) -> String {
    let mut address = "/lop".to_owned();
    let given = [("vis", vis), ("status", &asked.status), ("utfordring", &asked.utfordring), ("etter", after)];
    for (n, (name, value)) in given.into_iter().filter(|(_, value)| !value.is_empty()).enumerate() {
        address.push(if n == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        address.extend(form_urlencoded(value));
    }
    address
}

/// What stands in an address must not end it.
fn form_urlencoded(value: &str) -> impl Iterator<Item = char> + '_ {
    value.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Journeys that nothing has happened to for a month rise to those who lead or coach them.
fn still(visit: &Visit, listed: &Listed) -> Html {
    let lang = visit.lang;
    if listed.still.is_empty() {
        return Html::none();
    }
    html! {
        <section class="stack-tight">
            <h2 class="ds-heading" data-size="xs">(words::still_title(lang, STANDS_STILL_DAYS))</h2>
            <ul class="rows">
                @for journey in &listed.still {
                    (inbox_row(format!("/lop/{}", journey.id), journey.title.as_str()).soon(words::still_since(lang, journey.changed_at.date())))
                }
            </ul>
        </section>
    }
}

fn views(visit: &Visit, asked: &Asked) -> Html {
    let lang = visit.lang;
    let names = [("", words::view_all(lang)), ("mine", words::view_mine(lang)), ("enhet", words::view_unit(lang))];
    let addresses = names.map(|(vis, name)| (name, address(vis, asked, ""), asked.vis == vis));
    let views: Vec<(&str, &str, bool)> = addresses.iter().map(|(name, address, here)| (*name, address.as_str(), *here)).collect();
    tabs(words::view_label(lang), &views)
}

/// Status and challenge, folded away until they are used.
fn narrowing(visit: &Visit, listed: &Listed, asked: &Asked) -> Html {
    let lang = visit.lang;
    let statuses = JourneyStatus::ALL
        .iter()
        .fold(select("status", words::status(lang)).empty(shared::all(lang)).value(asked.status.as_str()), |s, status| {
            s.choice(status.as_str(), status_name(lang, *status))
        });
    let challenges =
        listed.challenges.iter().fold(
            select("utfordring", words::challenge(lang)).empty(shared::all(lang)).value(asked.utfordring.as_str()),
            |s, c| s.choice(c.slug.as_str(), c.title.as_str()),
        );
    let body = html! {
        <form method="get" action="/lop" class="stack form">
            (Html::from((!asked.vis.is_empty()).then(|| hidden("vis", &asked.vis))))
            (statuses)
            (challenges)
            (button(shared::show(lang)).secondary())
        </form>
    };
    let used = !asked.status.is_empty() || !asked.utfordring.is_empty();
    if used { card(body).into() } else { details(words::narrow(lang), body) }
}

/// One journey in a list: how far it has come, its title, what it is about.
pub fn journey_card(visit: &Visit, journey: &Journey, round: Option<(i64, Half)>) -> Html {
    let lang = visit.lang;
    let inside = journey.is_seen_inside_by(visit);
    let above = html! {
        (Html::from(round.map(|(_, half)| small_symbol(lang, half))))
        @if journey.status != JourneyStatus::Active { (tag(status_colour(journey.status), status_name(lang, journey.status))) }
        @if inside && journey.published { (tag(Colour::Neutral, words::is_published(lang))) }
    };
    card_link(format!("/lop/{}", journey.id), journey.title.as_str())
        .above(above)
        .text(journey.summary.as_str())
        .meta(words::card_meta(lang, round.map_or(1, |(number, _)| number), &shared::date_short(lang, journey.changed_at.date())))
        .into()
}
