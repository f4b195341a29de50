//! What is printed: a poster for the wall.

use crate::html;
use crate::page::html::part;
use crate::page::{Html, Text};

/// A poster on one sheet of A4: a question, a QR code, and the address and code for those who type.
#[derive(Clone)]
pub struct Poster<'a> {
    organisation: Text<'a>,
    title: Text<'a>,
    text: Text<'a>,
    qr: Text<'a>,
    qr_says: Text<'a>,
    address: Text<'a>,
    code: Option<(Text<'a>, Text<'a>)>,
}

/// `poster("Solvik kommune", "Hva strever du med på jobb?").text("Skann …").qr("/qr/…", "QR-kode til blt.no/t/…").address("solvik.no/behov")`
pub fn poster<'a>(organisation: impl Into<Text<'a>>, title: impl Into<Text<'a>>) -> Poster<'a> {
    let nothing = Text::default();
    Poster {
        organisation: organisation.into(),
        title: title.into(),
        text: nothing.clone(),
        qr: nothing.clone(),
        qr_says: nothing.clone(),
        address: nothing,
        code: None,
    }
}

impl<'a> Poster<'a> {
    pub fn text(mut self, text: impl Into<Text<'a>>) -> Self {
        self.text = text.into();
        self
    }
    /// The address of the QR picture (an SVG of our own), and what it says for those who do not see it.
    pub fn qr(mut self, picture: impl Into<Text<'a>>, says: impl Into<Text<'a>>) -> Self {
        (self.qr, self.qr_says) = (picture.into(), says.into());
        self
    }
    /// The address to type.
    pub fn address(mut self, address: impl Into<Text<'a>>) -> Self {
        self.address = address.into();
        self
    }
    /// The code to type, and the word before it.
    pub fn code(mut self, word: impl Into<Text<'a>>, code: impl Into<Text<'a>>) -> Self {
        self.code = Some((word.into(), code.into()));
        self
    }

    fn html(&self) -> Html {
        html! {
            <article class="poster" data-color-scheme="light">
                <p class="poster-from">(self.organisation)</p>
                <h1 class="poster-title">(self.title)</h1>
                <p class="poster-text">(self.text)</p>
                <div class="poster-foot">
                    <img class="poster-qr" src=(self.qr) alt=(self.qr_says) width="240" height="240">
                    <div>
                        <p class="poster-address">(self.address)</p>
                        @if let Some((word, code)) = &self.code { <p class="poster-code">(word)" "<strong>(code)</strong></p> }
                    </div>
                </div>
            </article>
        }
    }
}
part!(Poster<'a>);
