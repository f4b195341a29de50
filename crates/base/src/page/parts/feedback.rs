//! What the page says back: messages, what must be mended, and what to do when there is nothing yet.

use super::{Icon, icon};
use crate::html;
use crate::page::form::{Problems, id_of};
use crate::page::html::part;
use crate::page::{Html, Text};

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Info,
    Success,
    Warning,
    Danger,
}

impl Kind {
    fn colour(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }
}

/// A message in a coloured frame.
#[derive(Clone)]
pub struct Alert<'a> {
    kind: Kind,
    title: Text<'a>,
    body: Html,
}

/// `alert(Kind::Success, "Takk!").body("Vi svarer innen 8. desember.")`
pub fn alert<'a>(kind: Kind, title: impl Into<Text<'a>>) -> Alert<'a> {
    Alert { kind, title: title.into(), body: Html::none() }
}

impl<'a> Alert<'a> {
    pub fn success(title: impl Into<Text<'a>>) -> Self {
        alert(Kind::Success, title)
    }
    pub fn info(title: impl Into<Text<'a>>) -> Self {
        alert(Kind::Info, title)
    }
    pub fn warning(title: impl Into<Text<'a>>) -> Self {
        alert(Kind::Warning, title)
    }
    pub fn danger(title: impl Into<Text<'a>>) -> Self {
        alert(Kind::Danger, title)
    }
    /// More than the title: text, or HTML.
    pub fn body(mut self, body: impl Into<Html>) -> Self {
        self.body = body.into();
        self
    }

    fn html(&self) -> Html {
        html! {
            <div class="ds-alert" data-color=(self.kind.colour())>
                <p class="alert-title">(self.title)</p>
                @if !self.body.is_empty() { <div class="stack-tight">(self.body)</div> }
            </div>
        }
    }
}
part!(Alert<'a>);

/// A short word after a change has been made, announced by screen readers. It stays; only its place is light.
pub fn flash(message: &str) -> Html {
    html! { <div class="flash" role="status">(icon(Icon::CheckmarkCircleFill))<p>(message)</p></div> }
}

/// What must be mended, with links to the fields. It gets focus when the page opens. Nothing when there are no problems.
/// `error_summary("Rett opp to ting", &problems)`
pub fn error_summary(heading: &str, problems: &Problems) -> Html {
    if problems.is_empty() {
        return Html::none();
    }
    html! {
        <div class="ds-error-summary" role="alert" tabindex="-1" autofocus aria-labelledby="feil-tittel">
            <h2 class="ds-heading" id="feil-tittel">(heading)</h2>
            <ul class="ds-list">
                @for (field, message) in problems.iter() { <li><a class="ds-link" href={"#" (id_of(field))}>(message)</a></li> }
            </ul>
        </div>
    }
}

/// What to show where a list is empty.
#[derive(Clone)]
pub struct Empty<'a> {
    title: Text<'a>,
    text: Html,
    picture: Icon,
    action: Html,
}

/// `empty_state("Ingenting venter", "Alt er besvart. Godt jobbet!").picture(Icon::Checkmark)`
pub fn empty_state<'a>(title: impl Into<Text<'a>>, text: impl Into<Html>) -> Empty<'a> {
    Empty { title: title.into(), text: text.into(), picture: Icon::LightBulb, action: Html::none() }
}

impl Empty<'_> {
    pub fn picture(mut self, icon: Icon) -> Self {
        self.picture = icon;
        self
    }
    /// The way on: usually one button.
    pub fn action(mut self, action: impl Into<Html>) -> Self {
        self.action = action.into();
        self
    }

    fn html(&self) -> Html {
        html! {
            <div class="empty">
                <span class="round-icon">(icon(self.picture))</span>
                <p class="empty-title">(self.title)</p>
                <p class="quiet">(self.text)</p>
                (self.action)
            </div>
        }
    }
}
part!(Empty<'a>);
