//! Small parts of text: tags, facts, quotes and what happened.

use super::Colour;
use crate::html;
use crate::page::Html;

/// A word in a coloured frame: `tag(Colour::Success, "Tatt i bruk")`.
pub fn tag(colour: Colour, label: &str) -> Html {
    html! { <span class="ds-tag" data-color=(colour.name())>(label)</span> }
}

/// Tags in a row.
pub fn tags(tags: impl IntoIterator<Item = Html>) -> Html {
    let tags: Html = tags.into_iter().collect();
    html! { <div class="tags">(tags)</div> }
}

/// Facts: a name and a value each. `definition_list([("Enhet", "Hjemmetjenesten".into())])`
pub fn definition_list<'a>(facts: impl IntoIterator<Item = (&'a str, Html)>) -> Html {
    let rows: Html = facts.into_iter().map(|(name, value)| html! { <div><dt>(name)</dt><dd>(value)</dd></div> }).collect();
    html! { <dl class="facts">(rows)</dl> }
}

/// What somebody said, and who: `quote("Vi leter hver vakt.", "Hjelpepleier, nattevakt")`.
pub fn quote(words: &str, who: &str) -> Html {
    html! { <figure class="quote"><blockquote>(Html::lines(words))</blockquote> @if !who.is_empty() { <figcaption class="meta">(who)</figcaption> }</figure> }
}

/// What happened, newest first or oldest first as given: when, what, and more about it.
pub fn timeline<'a>(events: impl IntoIterator<Item = (&'a str, Html)>) -> Html {
    let events: Html =
        events.into_iter().map(|(when, what)| html! { <li><p class="meta">(when)</p><div>(what)</div></li> }).collect();
    html! { <ol class="timeline">(events)</ol> }
}

/// A code to write down, large, broken only between its groups.
pub fn big_code(code: &str) -> Html {
    let groups: Vec<&str> = code.split('-').collect();
    html! {
        <p class="big-code" translate="no">
            @for (n, group) in groups.iter().enumerate() { <span>(group) @if n + 1 < groups.len() { "-" }</span><wbr> }
        </p>
    }
}
