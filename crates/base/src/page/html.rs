//! The one door to the HTML library: the type of finished HTML, and the macro that checks and writes it.

use hypertext::{Buffer, Raw, Renderable};

/// Finished, escaped HTML. It can stand in other HTML without being escaped again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// No HTML at all, for a part that is left out.
    pub fn none() -> Self {
        Self::default()
    }

    /// True when there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }

    /// HTML written by us, letter by letter, and never by a person: icons, the document's first line.
    pub(crate) fn ours(text: &'static str) -> Self {
        Self(text.to_owned())
    }

    #[doc(hidden)]
    pub fn rendered(value: &impl Renderable) -> Self {
        Self(value.render().into_inner())
    }

    /// Text with line breaks kept: every line a line, every empty line a new paragraph. Everything is escaped.
    pub fn lines(text: &str) -> Self {
        let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
        paragraphs.map(|paragraph| crate::html! { <p class="ds-paragraph lines">(paragraph)</p> }).collect()
    }
}

impl Renderable for Html {
    fn render_to(&self, buffer: &mut Buffer) {
        // XSS SAFETY: an `Html` is only made by `html!`, which escapes, or by `Html::ours`.
        Raw::dangerously_create(&self.0).render_to(buffer);
    }
}

impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self::rendered(&text)
    }
}

impl From<&String> for Html {
    fn from(text: &String) -> Self {
        Self::rendered(&text.as_str())
    }
}

impl From<String> for Html {
    fn from(text: String) -> Self {
        Self::rendered(&text.as_str())
    }
}

impl From<&Html> for Html {
    fn from(html: &Html) -> Self {
        html.clone()
    }
}

impl From<Option<Html>> for Html {
    fn from(html: Option<Html>) -> Self {
        html.unwrap_or_default()
    }
}

impl FromIterator<Html> for Html {
    fn from_iter<I: IntoIterator<Item = Html>>(parts: I) -> Self {
        let mut whole = String::new();
        parts.into_iter().for_each(|part| whole.push_str(&part.0));
        Self(whole)
    }
}

impl From<Vec<Html>> for Html {
    fn from(parts: Vec<Html>) -> Self {
        parts.into_iter().collect()
    }
}

/// Writes HTML, checked when compiling (elements, attributes, ARIA), and gives an [`Html`](crate::page::Html).
///
/// Values stand in parentheses, `(value)`, and are escaped unless they are `Html` or a part. `name=[option]` leaves an attribute out
/// when the option is `None`; `checked[condition]` sets a plain attribute. `@if`, `@for`, `@match` and `@let` work as in Rust.
#[macro_export]
macro_rules! html {
    ($($token:tt)*) => {{
        #[allow(unused_imports)]
        use $crate::page::html::in_macro::*;
        $crate::page::html::Html::rendered(&::hypertext::rsx_borrow! { $($token)* })
    }};
}

/// Lets a builder stand in `html!` as it is, and be given where HTML is wanted. The type needs a method `fn html(&self) -> Html`.
macro_rules! part {
    ($part:ident $(<$life:lifetime>)?) => {
        impl $(<$life>)? ::hypertext::Renderable for $part $(<$life>)? {
            fn render_to(&self, buffer: &mut ::hypertext::Buffer) {
                ::hypertext::Renderable::render_to(&self.html(), buffer);
            }
        }
        impl $(<$life>)? From<$part $(<$life>)?> for $crate::page::Html {
            fn from(part: $part $(<$life>)?) -> Self {
                part.html()
            }
        }
    };
}
pub(crate) use part;

/// What `html!` brings into scope for itself.
#[doc(hidden)]
pub mod in_macro {
    pub use super::elements::hypertext_elements;
    pub use super::more::MoreAttributes;
    pub use hypertext::validation::attributes::{AriaAttributes, GlobalAttributes};
}

mod more {
    #![allow(non_upper_case_globals)]
    use hypertext::validation::{Attribute, attributes::GlobalAttributes};

    /// Attributes of today's HTML that the library's lists lack, and those of drawings.
    pub trait MoreAttributes: GlobalAttributes {
        const command: Attribute = Attribute;
        const commandfor: Attribute = Attribute;
        const capture: Attribute = Attribute;
        const viewBox: Attribute = Attribute;
        const preserveAspectRatio: Attribute = Attribute;
        const fill: Attribute = Attribute;
        const stroke: Attribute = Attribute;
        const stroke_width: Attribute = Attribute;
        const stroke_linecap: Attribute = Attribute;
        const stroke_linejoin: Attribute = Attribute;
        const stroke_dasharray: Attribute = Attribute;
        const transform: Attribute = Attribute;
        const focusable: Attribute = Attribute;
        const text_anchor: Attribute = Attribute;
        const dominant_baseline: Attribute = Attribute;
        const vector_effect: Attribute = Attribute;
        const marker_end: Attribute = Attribute;
    }

    impl<T: GlobalAttributes> MoreAttributes for T {}
}

mod elements {
    /// HTML's elements, the drawing elements of SVG, and the design system's own elements.
    pub mod hypertext_elements {
        pub use hypertext::validation::hypertext_elements::*;

        hypertext::define_elements! {
            svg { width height xmlns }
            g
            defs
            symbol
            marker { id refX refY markerWidth markerHeight orient }
            r#use { href x y width height }
            path { d pathLength }
            circle { cx cy r }
            ellipse { cx cy rx ry }
            rect { x y width height rx ry }
            line { x1 y1 x2 y2 }
            polyline { points }
            polygon { points }
            text { x y dx dy }
            tspan { x y dx dy }
            desc
            image { href x y width height }
            ds_field
            ds_error_summary
            ds_tabs
            ds_tablist
            ds_tab
            ds_tabpanel
            ds_pagination { data_total data_current }
            ds_breadcrumbs
        }
    }
}

#[cfg(test)]
mod tests {

    #[test]
    fn nested_html_is_escaped_once() {
        let name = "<Ås & Øst>";
        let inner = html! { <strong class="x">(name)</strong> };
        assert_eq!(html! { <p>(inner)</p> }.as_str(), "<p><strong class=\"x\">&lt;Ås &amp; Øst&gt;</strong></p>");
    }

    #[test]
    fn attributes_can_be_left_out_and_are_escaped() {
        let (none, some, on) = (None::<&str>, Some("\"a\""), true);
        let html =
            html! { <input id=[none] value=[some] checked[on] disabled[!on]> <button popovertarget="m" data-x="1">"Å"</button> };
        assert_eq!(html.as_str(), "<input value=\"&quot;a&quot;\" checked><button popovertarget=\"m\" data-x=\"1\">Å</button>");
    }

    #[test]
    fn drawings_and_controls_can_be_written() {
        let html =
            html! { <svg viewBox="0 0 2 2" aria-hidden="true"> @for n in 0..2 { <circle cx=(n) cy="1" r="1"></circle> } </svg> };
        assert_eq!(
            html.as_str(),
            "<svg viewBox=\"0 0 2 2\" aria-hidden=\"true\"><circle cx=\"0\" cy=\"1\" r=\"1\"></circle><circle cx=\"1\" cy=\"1\" r=\"1\"></circle></svg>"
        );
    }
}
