//! The way around: crumbs, pages of a list, what is folded away.

use super::{Icon, icon};
use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

/// One step of the way to a page: its name and address.
pub type Crumb<'a> = (&'a str, &'a str);

/// The way to this page, without the page itself. On a phone only the last step is shown, with an arrow that says back.
/// `breadcrumbs("Du er her", &[("Løp", "/lop")])`
pub fn breadcrumbs(label: &str, way: &[Crumb]) -> Html {
    let Some((last, before)) = way.split_last() else {
        return Html::none();
    };
    html! {
        <nav class="crumbs" aria-label=(label)>
            <ol>
                @for (name, href) in before { <li class="wide-only"><a href=(href)>(name)</a></li> }
                <li><a href=(last.1)><span class="narrow-only">(icon(Icon::ArrowLeft))</span>(last.0)</a></li>
            </ol>
        </nav>
    }
}

/// Something folded away: `details("Vis mer", body)`. It opens without script.
pub fn details(summary: &str, body: impl Into<Html>) -> Html {
    details_when(false, summary, body)
}

/// As [`details`], for one of many: eyes see which by where it stands, `about` says it to ears.
pub fn details_about(summary: &str, about: &str, body: impl Into<Html>) -> Html {
    let body = body.into();
    html! { <details class="fold"><summary>(icon(Icon::ChevronDown))<span>(summary)<span class="ds-sr-only">" "(about)</span></span></summary><div class="stack fold-body">(body)</div></details> }
}

/// Something folded away unless `open`: for what was filled in or must be mended.
pub fn details_when(open: bool, summary: &str, body: impl Into<Html>) -> Html {
    let body = body.into();
    html! { <details class="fold" open[open]><summary>(icon(Icon::ChevronDown))<span>(summary)</span></summary><div class="stack fold-body">(body)</div></details> }
}

/// Links between the pages of a long list. Lists are cut by the last thing seen, so there are no page numbers to jump to.
#[derive(Clone, Default)]
pub struct Pager<'a> {
    label: Text<'a>,
    previous: Option<(Text<'a>, Text<'a>)>,
    next: Option<(Text<'a>, Text<'a>)>,
}

/// `pagination("Flere behov").next("Neste", "?etter=018f…")`
pub fn pagination<'a>(label: impl Into<Text<'a>>) -> Pager<'a> {
    Pager { label: label.into(), previous: None, next: None }
}

impl<'a> Pager<'a> {
    pub fn previous(mut self, label: impl Into<Text<'a>>, href: impl Into<Text<'a>>) -> Self {
        self.previous = Some((label.into(), href.into()));
        self
    }
    pub fn next(mut self, label: impl Into<Text<'a>>, href: impl Into<Text<'a>>) -> Self {
        self.next = Some((label.into(), href.into()));
        self
    }

    fn html(&self) -> Html {
        if self.previous.is_none() && self.next.is_none() {
            return Html::none();
        }
        html! {
            <nav class="pager" aria-label=(self.label)>
                @if let Some((label, href)) = &self.previous {
                    <a class="ds-button" data-variant="secondary" href=(href) rel="prev">(icon(Icon::ArrowLeft))<span>(label)</span></a>
                }
                @if let Some((label, href)) = &self.next {
                    <a class="ds-button" data-variant="secondary" href=(href) rel="next"><span>(label)</span>(icon(Icon::ArrowRight))</a>
                }
            </nav>
        }
    }
}
part!(Pager<'a>);

/// Views of the same thing, as links: (label, address, is this one). `tabs("Vis", &[("Åpne", "/behov", true), ("Lukkede", "/behov?vis=lukket", false)])`
pub fn tabs(label: &str, views: &[(&str, &str, bool)]) -> Html {
    html! {
        <nav class="views" aria-label=(label)>
            <ul> @for (name, href, here) in views { <li><a href=(href) aria-current=[here.then_some("page")]>(name)</a></li> } </ul>
        </nav>
    }
}
