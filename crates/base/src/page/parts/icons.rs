//! Icons, drawn in the page itself so that they need no request and take the colour of the text.

use crate::assets::Icon;
use crate::html;
use crate::page::Html;

/// An icon that only repeats what a word beside it says; hidden from screen readers.
pub fn icon(icon: Icon) -> Html {
    let inside = Html::ours(icon.inside());
    html! { <svg class="ds-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" aria-hidden="true" focusable="false">(inside)</svg> }
}

/// An icon that stands alone, with a name for those who do not see it.
pub fn icon_named(icon: Icon, name: &str) -> Html {
    let inside = Html::ours(icon.inside());
    html! { <svg class="ds-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" role="img" aria-label=(name) focusable="false">(inside)</svg> }
}
