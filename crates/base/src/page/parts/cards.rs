//! Cards, and rows that lead somewhere.

use super::{Icon, icon};
use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

/// A frame around things that belong together.
#[derive(Clone)]
pub struct Card {
    body: Html,
    tinted: bool,
}

/// `card(html! { <h2>…</h2> <p>…</p> }).tinted()`
pub fn card(body: impl Into<Html>) -> Card {
    Card { body: body.into(), tinted: false }
}

impl Card {
    /// On a surface of the organisation's colour.
    pub fn tinted(mut self) -> Self {
        self.tinted = true;
        self
    }

    fn html(&self) -> Html {
        html! { <section class="ds-card" data-variant=[self.tinted.then_some("tinted")]>(self.body)</section> }
    }
}
part!(Card);

/// A card that is one link. The heading is the link; the whole card can be pressed.
#[derive(Clone)]
pub struct CardLink<'a> {
    href: Text<'a>,
    title: Text<'a>,
    marked: Html,
    text: Html,
    meta: Html,
    above: Html,
}

/// `card_link("/lop/1", "Nøkler i hjemmetjenesten").text("Tester digital lås").meta("Runde 2")`
pub fn card_link<'a>(href: impl Into<Text<'a>>, title: impl Into<Text<'a>>) -> CardLink<'a> {
    CardLink {
        href: href.into(),
        title: title.into(),
        marked: Html::none(),
        text: Html::none(),
        meta: Html::none(),
        above: Html::none(),
    }
}

impl CardLink<'_> {
    /// The title with the words somebody looked for marked in it.
    pub fn marked(mut self, title: impl Into<Html>) -> Self {
        self.marked = title.into();
        self
    }
    pub fn text(mut self, text: impl Into<Html>) -> Self {
        self.text = text.into();
        self
    }
    /// A quiet last line.
    pub fn meta(mut self, meta: impl Into<Html>) -> Self {
        self.meta = meta.into();
        self
    }
    /// What stands over the title: a tag, or the small BLT symbol.
    pub fn above(mut self, above: impl Into<Html>) -> Self {
        self.above = above.into();
        self
    }

    fn html(&self) -> Html {
        html! {
            <article class="ds-card linked">
                @if !self.above.is_empty() { <div class="above">(self.above)</div> }
                <h3><a href=(self.href)>@if self.marked.is_empty() { (self.title) } @else { (self.marked) }</a></h3>
                @if !self.text.is_empty() { <p>(self.text)</p> }
                @if !self.meta.is_empty() { <p class="meta">(self.meta)</p> }
            </article>
        }
    }
}
part!(CardLink<'a>);

/// How a row stands to its promised date.
#[derive(Clone)]
enum Due<'a> {
    None,
    Within(Text<'a>),
    Soon(Text<'a>),
    Over(Text<'a>),
}

/// A row in a list of what waits.
#[derive(Clone)]
pub struct InboxRow<'a> {
    href: Text<'a>,
    title: Text<'a>,
    meta: Html,
    due: Due<'a>,
    unread: bool,
}

/// `inbox_row("/behov/1", "Vi leter etter nøkler").meta("Fra innbygger · Hjemmetjenesten").over("3 dager over fristen")`; stands in `<ul class="rows">`.
pub fn inbox_row<'a>(href: impl Into<Text<'a>>, title: impl Into<Text<'a>>) -> InboxRow<'a> {
    InboxRow { href: href.into(), title: title.into(), meta: Html::none(), due: Due::None, unread: false }
}

impl<'a> InboxRow<'a> {
    pub fn meta(mut self, meta: impl Into<Html>) -> Self {
        self.meta = meta.into();
        self
    }
    /// In good time: «Svar innen 8. desember».
    pub fn within(mut self, text: impl Into<Text<'a>>) -> Self {
        self.due = Due::Within(text.into());
        self
    }
    /// The date is near.
    pub fn soon(mut self, text: impl Into<Text<'a>>) -> Self {
        self.due = Due::Soon(text.into());
        self
    }
    /// The date has passed.
    pub fn over(mut self, text: impl Into<Text<'a>>) -> Self {
        self.due = Due::Over(text.into());
        self
    }
    /// Not opened before.
    pub fn unread(mut self) -> Self {
        self.unread = true;
        self
    }

    fn html(&self) -> Html {
        let due = match &self.due {
            Due::None => Html::none(),
            Due::Within(text) => html! { <span class="due">(icon(Icon::Clock))(text)</span> },
            Due::Soon(text) => {
                html! { <span class="due" data-color="warning">(icon(Icon::Clock))(text)</span> }
            }
            Due::Over(text) => {
                html! { <span class="due" data-color="danger">(icon(Icon::ExclamationmarkTriangleFill))(text)</span> }
            }
        };
        html! {
            <li class="row linked" data-unread=[self.unread.then_some("true")]>
                <div class="row-main">
                    <a class="row-title" href=(self.href)>(self.title)</a>
                    @if !self.meta.is_empty() { <p class="meta">(self.meta)</p> }
                </div>
                (due) <span class="go">(icon(Icon::ChevronRight))</span>
            </li>
        }
    }
}
part!(InboxRow<'a>);

/// A person as a small card: initials, name and what they do.
pub fn person_card(name: &str, about: &str) -> Html {
    html! { <div class="person"><span class="initials" aria-hidden="true">(initials(name))</span><div><p class="person-name">(name)</p><p class="meta">(about)</p></div></div> }
}

/// A person one can press, as in the demo's list of people to sign in as. It sends `person = slug`.
pub fn person_button(slug: &str, name: &str, about: &str) -> Html {
    html! {
        <button class="person press" type="submit" name="person" value=(slug)>
            <span class="initials" aria-hidden="true">(initials(name))</span>
            <span><span class="person-name">(name)</span><span class="meta">(about)</span></span>
            <span class="go">(icon(Icon::ChevronRight))</span>
        </button>
    }
}

fn initials(name: &str) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let ends = [words.first(), words.last().filter(|_| words.len() > 1)];
    ends.into_iter().flatten().filter_map(|word| word.chars().next()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_of_the_first_and_last_name() {
        assert_eq!(initials("åse marie Ødegård"), "ÅØ");
        assert_eq!(initials("Ida"), "I");
        assert_eq!(initials(""), "");
    }
}
