//! What somebody who is asked to talk reads before saying yes or no.

use crate::{
    blt::trials::{
        conversation::{guide::Guide, words},
        trial::Trial,
    },
    people::Visit,
};
use base::{html, page::Html};

/// What it is about, what is written down, that they decide; and whom to ask, when the team knows who they are.
pub fn page(visit: &Visit, trial: &Trial, guide: &Guide, contact: Option<&(String, String)>) -> Html {
    let lang = visit.lang;
    let written = if trial.may_ask_who() { words::door_known_text(lang) } else { words::door_written_text(lang) };
    let about = |title: &str, text: &Html| html! { <section class="stack-tight"><h2 class="ds-heading" data-size="xs">(title)</h2> (text)</section> };
    html! {
        <div class="stack">
            <h1>(words::door_title(lang))</h1>
            (about(words::door_what(lang), &html! {
                (Html::lines(&guide.first))
                @if !trial.information.is_empty() { (Html::lines(&trial.information)) }
            }))
            (about(words::door_written(lang), &html! { <p>(written)</p> }))
            (about(words::door_yes(lang), &html! { <p>(words::door_yes_text(lang))</p> }))
            @if let Some((name, contact)) = contact {
                (about(words::door_who(lang), &html! { <p>(words::door_who_text(lang, name, contact))</p> }))
            }
        </div>
    }
}
