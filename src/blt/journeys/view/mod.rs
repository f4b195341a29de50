//! What the pages of journeys look like.

mod list;
mod phase;
mod publishing;
mod team;

pub use list::journey_card;
pub(super) use list::list;
pub(super) use phase::phase;
pub(super) use publishing::publishing;
pub(super) use team::team;

use super::{journey::Journey, words};
use crate::people::Visit;
use base::{
    html,
    page::{Html, parts::*},
    text::Personal,
    words::{self as shared, Lang},
};

/// The way back to the list and to the journey, over the title of a page below it. For every room with pages below a journey.
pub fn heading_below(lang: Lang, journey: &Journey, title: &str) -> Html {
    let address = format!("/lop/{}", journey.id);
    html! {
        (breadcrumbs(shared::breadcrumbs(lang), &[(words::list_title(lang), "/lop"), (&journey.title, &address)]))
        <h1 class="ds-heading" data-size="lg">(title)</h1>
    }
}

/// A small heading in what a phase shows: below the half's heading for those inside; outside there are no halves.
pub fn heading_within(visit: &Visit, journey: &Journey, text: &str) -> Html {
    if journey.is_seen_inside_by(visit) {
        html! { <h4 class="ds-heading" data-size="2xs">(text)</h4> }
    } else {
        html! { <h3 class="ds-heading" data-size="2xs">(text)</h3> }
    }
}

/// The button that saves, one that saves in spite of what the guard found, and the way back without saving.
pub fn save_or_back(lang: Lang, journey: &Journey, found: &[Personal]) -> Html {
    let anyway = (!found.is_empty()).then(|| button(words::save_anyway(lang)).secondary().sends("likevel", "1").into());
    let back = link_button(shared::cancel(lang), format!("/lop/{}", journey.id)).quiet();
    actions([button(shared::save(lang)).into(), Html::from(anyway), back.into()]).into()
}

/// The same for what one writes several of: another button saves and opens the form anew; it sends `en_til`.
pub fn save_and_more(lang: Lang, journey: &Journey, found: &[Personal], more: &'static str) -> Html {
    let anyway = (!found.is_empty()).then(|| button(words::save_anyway(lang)).secondary().sends("likevel", "1").into());
    let more = button(more).secondary().sends("en_til", "1");
    let back = link_button(shared::cancel(lang), format!("/lop/{}", journey.id)).quiet();
    actions([button(shared::save(lang)).into(), Html::from(anyway), more.into(), back.into()]).into()
}
