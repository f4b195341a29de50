//! What stands around fields: forms, groups, and the door.

use std::borrow::Borrow;

use super::{Icon, TextArea, icon};
use crate::html;
use crate::page::Html;

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

/// A value sent along and not shown.
pub fn hidden(name: &str, value: &str) -> Html {
    html! { <input type="hidden" name=(name) value=(value)> }
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
