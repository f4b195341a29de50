//! What stands around fields: forms, groups, and the door.

use std::borrow::Borrow;

use super::{Icon, TextArea, icon};
use crate::html;
use crate::page::form::{Problems, id_of};
use crate::page::html::part;
use crate::page::{Html, Text};

/// A form around fields and buttons, with calm distance between them: `post_form("/behov", body)`.
pub fn post_form(action: &str, body: impl Into<Html>) -> Html {
    let body = body.into();
    html! { <form method="post" action=(action) class="stack form" novalidate data-form="">(body)</form> }
}

/// A form that can carry files: `multipart("/behov", body)`.
pub fn multipart(action: &str, body: impl Into<Html>) -> Html {
    let body = body.into();
    html! { <form method="post" action=(action) enctype="multipart/form-data" class="stack form" novalidate data-form="">(body)</form> }
}

/// A field to look for something with, and its button. It asks by `q` and changes nothing.
#[derive(Clone)]
pub struct SearchForm<'a> {
    action: Text<'a>,
    label: Text<'a>,
    press: Text<'a>,
    value: Text<'a>,
    label_hidden: bool,
}

/// `search_form("/sok", "Hva leter du etter?", "Søk").value(&query)`
pub fn search_form<'a>(action: impl Into<Text<'a>>, label: impl Into<Text<'a>>, press: impl Into<Text<'a>>) -> SearchForm<'a> {
    SearchForm { action: action.into(), label: label.into(), press: press.into(), value: Text::default(), label_hidden: false }
}

impl<'a> SearchForm<'a> {
    /// What was looked for.
    pub fn value(mut self, value: impl Into<Text<'a>>) -> Self {
        self.value = value.into();
        self
    }
    /// Where looking is not what the page is for: the button says enough.
    pub fn small(mut self) -> Self {
        self.label_hidden = true;
        self
    }

    fn html(&self) -> Html {
        let class = if self.label_hidden { "ds-label ds-sr-only" } else { "ds-label" };
        html! {
            <form method="get" action=(self.action) role="search" class="search">
                <label class=(class) for=(id_of("q"))>(self.label)</label>
                <div class="search-line">
                    <input class="ds-input" type="search" id=(id_of("q")) name="q" value=(self.value) maxlength="2000">
                    <button class="ds-button" type="submit">(icon(Icon::MagnifyingGlass))<span>(self.press)</span></button>
                </div>
            </form>
        }
    }
}
part!(SearchForm<'a>);

/// A value sent along and not shown.
pub fn hidden(name: &str, value: &str) -> Html {
    html! { <input type="hidden" name=(name) value=(value)> }
}

/// In a form whose texts the guard looked at: sent once more, it is taken as it is.
pub fn anyway(problems: &Problems) -> Html {
    if problems.is_guarded() { hidden("likevel", "1") } else { Html::none() }
}

/// Fields that belong together, under one legend.
pub fn fieldset(legend: &str, body: impl Into<Html>) -> Html {
    let body = body.into();
    html! { <fieldset class="ds-fieldset"><legend class="ds-label">(legend)</legend>(body)</fieldset> }
}

/// The door: one large field and one large button, on a surface of the organisation's colour. `more` is what may follow under the button
/// (a photo, a name), folded away.
pub fn door<'a>(heading: &str, field: impl Borrow<TextArea<'a>>, press: &str, more: impl Into<Html>) -> Html {
    let (field, more) = (field.borrow().clone().large().rows(5), more.into());
    html! {
        <section class="door">
            <h1>(heading)</h1>
            <form method="post" action="/behov" enctype="multipart/form-data" class="stack" novalidate data-form="">
                (field)
                (more)
                <button class="ds-button" type="submit" data-size="lg" data-fullwidth="true"><span>(press)</span>(icon(Icon::Paperplane))</button>
            </form>
        </section>
    }
}
