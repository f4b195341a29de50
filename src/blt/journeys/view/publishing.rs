//! What the page looks like where a journey is shown to everybody.

use crate::{
    blt::{
        journeys::{walk::Walk, words},
        needs,
    },
    people::Visit,
};
use base::{
    html,
    page::{
        Html,
        form::{Problems, problem_summary},
        parts::*,
    },
    text::Personal,
    web::Posted,
    words as shared,
};

pub(in crate::blt::journeys) fn publishing(
    visit: &Visit,
    walk: &Walk,
    typed: &Posted,
    problems: &Problems,
    found: &[Personal],
) -> Html {
    let lang = visit.lang;
    let is_public = walk.journey.published;
    let press = if is_public { shared::save(lang) } else { words::publish_now(lang) };
    let anyway = (!found.is_empty()).then(|| button(words::publish_anyway(lang)).secondary().sends("likevel", "1").into());
    let back = link_button(shared::cancel(lang), format!("/lop/{}", walk.journey.id)).quiet();
    let presses = actions([button(press).into(), Html::from(anyway), back.into()]);
    let body = html! {
        (text_area("sammendrag", words::summary(lang)).help(words::summary_help(lang)).rows(6).value(typed.get("sammendrag")).draft("sammendrag").problems(problems))
        (presses)
    };
    html! {
        (problem_summary(lang, problems))
        (super::heading_below(lang, &walk.journey, words::publish_title(lang)))
        (needs::guard_alert(lang, found))
        <p class="lead">(words::publish_text(lang))</p>
        (post_form(&walk.address("publisering"), &body))
        @if is_public { (details(words::hide(lang), html! {
            <p>(words::hide_text(lang))</p>
            (post_button(walk.address("publisering/slutt"), words::hide_now(lang)).secondary())
        })) }
    }
}
