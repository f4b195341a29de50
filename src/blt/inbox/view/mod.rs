//! What the inbox, the list of needs and one need look like to those inside.

mod answer;
mod care;
mod list;
mod need;

pub(super) use care::{Care, WordsTyped};
pub(super) use list::{Asked, Page, list, waiting};
pub(super) use need::{Shown, need};

use base::{html, page::Html};

fn heading(text: &str) -> Html {
    html! { <h1 class="ds-heading" data-size="lg">(text)</h1> }
}
