//! A part of a page that renews itself while somebody looks, and says how one sees the newest without that.

use crate::{html, page::Html};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Another word for every other content, so that what the page shows already is not sent again.
pub fn edition(html: &str) -> String {
    let mut hasher = DefaultHasher::new();
    html.hash(&mut hasher);
    format!("{:x}", hasher.finish())
}

/// `address` streams the same part; `page` is the page it stands on, for those whose browser follows nothing.
pub fn live_part(address: &str, page: &str, newest: &str, part: &Html) -> Html {
    html! {
        <div class="stack" data-live=(address) data-edition=(edition(part.as_str()))>
            <div class="stack" data-live-part>(part)</div>
            <p class="ds-sr-only" role="status" data-live-says></p>
            <p data-live-newest><a class="ds-link" href=(page)>(newest)</a></p>
        </div>
    }
}

/// What is read aloud when the part has become another; stands inside the part.
pub fn live_words(words: &str) -> Html {
    html! { <span hidden data-live-words=(words)></span> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_is_the_same_for_the_same_part_only() {
        assert_eq!(edition("<p>1</p>"), edition("<p>1</p>"));
        assert_ne!(edition("<p>1</p>"), edition("<p>2</p>"));
    }
}
