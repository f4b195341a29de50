//! Buttons and links that look like buttons.

use super::{Icon, icon};
use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

/// How much a button asks for attention. A page has one `Primary`.
#[derive(Clone, Copy, Default)]
enum Weight {
    #[default]
    Primary,
    Secondary,
    Quiet,
}

/// What buttons and link buttons have in common.
#[derive(Clone, Default)]
struct Look<'a> {
    label: Text<'a>,
    weight: Weight,
    danger: bool,
    large: bool,
    wide: bool,
    icon: Option<Icon>,
    icon_after: Option<Icon>,
}

impl Look<'_> {
    fn variant(&self) -> Option<&'static str> {
        match self.weight {
            Weight::Primary => None,
            Weight::Secondary => Some("secondary"),
            Weight::Quiet => Some("tertiary"),
        }
    }

    fn colour(&self) -> Option<&'static str> {
        self.danger.then_some("danger")
    }

    fn size(&self) -> Option<&'static str> {
        self.large.then_some("lg")
    }

    fn wide(&self) -> Option<&'static str> {
        self.wide.then_some("true")
    }

    fn inside(&self) -> Html {
        html! { (Html::from(self.icon.map(icon))) <span>(self.label)</span> (Html::from(self.icon_after.map(icon))) }
    }
}

macro_rules! looks {
    () => {
        /// An outlined button, for the second choice.
        pub fn secondary(mut self) -> Self {
            self.look.weight = Weight::Secondary;
            self
        }
        /// A button without outline, for what is rarely needed.
        pub fn quiet(mut self) -> Self {
            self.look.weight = Weight::Quiet;
            self
        }
        /// Red: something is taken away.
        pub fn danger(mut self) -> Self {
            self.look.danger = true;
            self
        }
        /// Larger than the rest: the one thing this page is for.
        pub fn large(mut self) -> Self {
            self.look.large = true;
            self
        }
        /// As wide as its column.
        pub fn wide(mut self) -> Self {
            self.look.wide = true;
            self
        }
        /// An icon before the label.
        pub fn icon(mut self, icon: Icon) -> Self {
            self.look.icon = Some(icon);
            self
        }
        /// An icon after the label.
        pub fn icon_after(mut self, icon: Icon) -> Self {
            self.look.icon_after = Some(icon);
            self
        }
    };
}

/// A button that sends the form it stands in.
#[derive(Clone)]
pub struct Button<'a> {
    look: Look<'a>,
    sends: Option<(&'static str, Text<'a>)>,
    address: Option<Text<'a>>,
    form: Option<Text<'a>>,
    copies: Option<(Text<'a>, Text<'a>)>,
    print: bool,
}

/// `button("Send inn").large()`
pub fn button<'a>(label: impl Into<Text<'a>>) -> Button<'a> {
    Button {
        look: Look { label: label.into(), ..Look::default() },
        sends: None,
        address: None,
        form: None,
        copies: None,
        print: false,
    }
}

/// A button that copies `text` and then says `done`. Without script it is hidden, so show the text beside it too.
pub fn copy_button<'a>(label: impl Into<Text<'a>>, text: impl Into<Text<'a>>, done: impl Into<Text<'a>>) -> Button<'a> {
    let copies = Some((text.into(), done.into()));
    Button { copies, ..button(label) }.secondary().icon(Icon::Link)
}

impl<'a> Button<'a> {
    looks!();

    /// The name and value sent when this button is the one pressed.
    pub fn sends(mut self, name: &'static str, value: impl Into<Text<'a>>) -> Self {
        self.sends = Some((name, value.into()));
        self
    }

    /// Sends the form to another address than its own.
    pub fn to(mut self, address: impl Into<Text<'a>>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sends the form with this id, when the button stands outside it.
    pub fn of_form(mut self, id: impl Into<Text<'a>>) -> Self {
        self.form = Some(id.into());
        self
    }

    /// Opens the browser's print dialogue instead of sending. Hidden without script.
    pub fn prints(mut self) -> Self {
        self.print = true;
        self.icon(Icon::PrinterSmall)
    }

    fn html(&self) -> Html {
        let scripted = self.print || self.copies.is_some();
        let kind = if scripted { "button" } else { "submit" };
        let (name, value) = self.sends.as_ref().map(|(name, value)| (*name, value)).unzip();
        let (copy, done) = self.copies.as_ref().map(|(text, done)| (text, done)).unzip();
        let (look, address, form, print) = (&self.look, self.address.as_ref(), self.form.as_ref(), self.print.then_some("true"));
        html! {
            <button class="ds-button" type=(kind) name=[name] value=[value] formaction=[address] form=[form] hidden[scripted]
                data-variant=[look.variant()] data-color=[look.colour()] data-size=[look.size()] data-fullwidth=[look.wide()]
                data-copy=[copy] data-copied=[done] data-print=[print]>(look.inside())</button>
        }
    }
}
part!(Button<'a>);

/// A link that looks like a button.
#[derive(Clone)]
pub struct LinkButton<'a> {
    look: Look<'a>,
    href: Text<'a>,
    download: bool,
    clears: bool,
}

/// `link_button("Meld inn behov", "/behov")`
pub fn link_button<'a>(label: impl Into<Text<'a>>, href: impl Into<Text<'a>>) -> LinkButton<'a> {
    LinkButton { look: Look { label: label.into(), ..Look::default() }, href: href.into(), download: false, clears: false }
}

impl LinkButton<'_> {
    looks!();

    /// Forgets what was typed in this tab, for shared devices: «Ferdig».
    pub fn clears(mut self) -> Self {
        self.clears = true;
        self
    }

    /// Saves what the link leads to as a file.
    pub fn download(mut self) -> Self {
        self.download = true;
        self
    }

    fn html(&self) -> Html {
        let look = &self.look;
        html! {
            <a class="ds-button" href=(self.href) data-variant=[look.variant()] data-color=[look.colour()] data-size=[look.size()]
                data-fullwidth=[look.wide()] download[self.download] data-clear[self.clears]>(look.inside())</a>
        }
    }
}
part!(LinkButton<'a>);

/// A whole form that is one button: for changes that need no more than a press.
#[derive(Clone)]
pub struct PostButton<'a> {
    look: Look<'a>,
    action: Text<'a>,
    fields: Vec<(&'static str, Text<'a>)>,
}

/// `post_button("/behov/1/heia", "Heia").quiet()`
pub fn post_button<'a>(action: impl Into<Text<'a>>, label: impl Into<Text<'a>>) -> PostButton<'a> {
    PostButton { look: Look { label: label.into(), ..Look::default() }, action: action.into(), fields: Vec::new() }
}

impl<'a> PostButton<'a> {
    looks!();

    /// A hidden field sent with the press.
    pub fn with(mut self, name: &'static str, value: impl Into<Text<'a>>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    fn html(&self) -> Html {
        let fields: Html = self.fields.iter().map(|(name, value)| super::hidden(name, value)).collect();
        let press = Button { look: self.look.clone(), ..button("") };
        html! { <form method="post" action=(self.action) class="one-button">(fields)(press)</form> }
    }
}
part!(PostButton<'a>);

/// Buttons side by side; below each other on a phone.
pub struct Actions(Html);

/// `actions([button("Lagre").into(), link_button("Avbryt", "/").quiet().into()])`
pub fn actions(buttons: impl IntoIterator<Item = Html>) -> Actions {
    Actions(buttons.into_iter().collect())
}

impl Actions {
    fn html(&self) -> Html {
        html! { <div class="actions">(self.0)</div> }
    }
}
part!(Actions);
