//! The frame around every page: the head, the organisation's header, the menu, the foot.

pub use super::theme::Theme;

use super::parts::{Icon, icon};
use super::{Html, Text};
use crate::assets;
use crate::html;
use crate::words::{self, Lang};
use jiff::civil::Date;

/// A link in the menu or the foot.
#[derive(Clone)]
pub struct Link<'a> {
    pub label: Text<'a>,
    pub href: Text<'a>,
    /// True on the page it leads to, and on those below it.
    pub here: bool,
    /// How many things wait there; 0 shows nothing.
    pub count: i64,
}

/// What the frame around a page says.
#[derive(Clone)]
pub struct Frame<'a> {
    lang: Lang,
    title: Text<'a>,
    organisation: Text<'a>,
    theme: Theme,
    menu: Vec<Link<'a>>,
    foot: Vec<Link<'a>>,
    search: Option<Link<'a>>,
    person: Option<(Text<'a>, Text<'a>)>,
    sign_in: Option<Text<'a>>,
    back_to: Option<Text<'a>>,
    changed: Option<Date>,
    notice: Html,
    scripts: Vec<&'static str>,
    styles: Vec<&'static str>,
    manifest: Option<Text<'a>>,
    wide: bool,
    bare: bool,
    private: bool,
}

impl<'a> Frame<'a> {
    /// `Frame::new(lang, "Meld inn behov", "Solvik kommune")`
    pub fn new(lang: Lang, title: impl Into<Text<'a>>, organisation: impl Into<Text<'a>>) -> Self {
        Self {
            lang,
            title: title.into(),
            organisation: organisation.into(),
            theme: Theme::default(),
            menu: Vec::new(),
            foot: Vec::new(),
            search: None,
            person: None,
            sign_in: None,
            back_to: None,
            changed: None,
            notice: Html::none(),
            scripts: Vec::new(),
            styles: Vec::new(),
            manifest: None,
            wide: false,
            bare: false,
            private: false,
        }
    }
    pub fn theme(mut self, theme: Theme) -> Self {
        self.theme = theme;
        self
    }
    /// A link in the menu.
    pub fn menu(mut self, label: impl Into<Text<'a>>, href: impl Into<Text<'a>>, here: bool) -> Self {
        self.menu.push(Link { label: label.into(), href: href.into(), here, count: 0 });
        self
    }
    /// How many things wait behind the link just added.
    pub fn count(mut self, count: i64) -> Self {
        if let Some(link) = self.menu.last_mut() {
            link.count = count;
        }
        self
    }
    /// A link in the foot: accessibility, privacy, contact.
    pub fn foot(mut self, label: impl Into<Text<'a>>, href: impl Into<Text<'a>>) -> Self {
        self.foot.push(Link { label: label.into(), href: href.into(), here: false, count: 0 });
        self
    }
    /// Where one looks for something: beside the menu, or in it where there is little room.
    pub fn search(mut self, href: impl Into<Text<'a>>, here: bool) -> Self {
        self.search = Some(Link { label: words::search(self.lang).into(), href: href.into(), here, count: 0 });
        self
    }
    /// Who is signed in, and the address that signs them out.
    pub fn person(mut self, name: impl Into<Text<'a>>, sign_out: impl Into<Text<'a>>) -> Self {
        self.person = Some((name.into(), sign_out.into()));
        self
    }
    /// Where one signs in, when nobody is.
    pub fn sign_in(mut self, address: impl Into<Text<'a>>) -> Self {
        self.sign_in = Some(address.into());
        self
    }
    /// The page to come back to after choosing a language; sent as `tilbake`.
    pub fn back_to(mut self, path: impl Into<Text<'a>>) -> Self {
        self.back_to = Some(path.into());
        self
    }
    /// When the text of this page was last changed.
    pub fn changed(mut self, day: Date) -> Self {
        self.changed = Some(day);
        self
    }
    /// A line above everything, such as «Dette er en demo».
    pub fn notice(mut self, notice: impl Into<Html>) -> Self {
        self.notice = notice.into();
        self
    }
    /// A script module this page needs besides the common one: `assets::DRAW_JS`.
    pub fn script(mut self, address: &'static str) -> Self {
        self.scripts.push(address);
        self
    }
    /// A style sheet this page needs besides the common one: `assets::OBSERVER_CSS`.
    pub fn style(mut self, address: &'static str) -> Self {
        self.styles.push(address);
        self
    }
    /// What a phone calls the page when it is put among the apps; read with the session, as the page itself is.
    pub fn manifest(mut self, address: impl Into<Text<'a>>) -> Self {
        self.manifest = Some(address.into());
        self
    }
    /// Room for tables and overviews.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }
    /// Only the organisation's name above: for taking part in a test, where a menu would be in the way.
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }
    /// Not for search engines: pages behind a code.
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    fn head(&self) -> Html {
        html! {
            <head>
                <meta charset="utf-8">
                <title>(self.title)" – "(self.organisation)</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                @if self.private { <meta name="robots" content="noindex"> }
                <link rel="preload" href=(assets::INTER_WOFF2) as="font" type="font/woff2" crossorigin>
                <link rel="stylesheet" href=(assets::APP_CSS)>
                @for style in &self.styles { <link rel="stylesheet" href=(style)> }
                @if let Some(manifest) = &self.manifest { <link rel="manifest" href=(manifest) crossorigin="use-credentials"> }
                <link rel="icon" href=(assets::ICON_SVG) type="image/svg+xml">
                <script type="module" src=(assets::APP_JS)></script>
                @for script in &self.scripts { <script type="module" src=(script)></script> }
            </head>
        }
    }

    fn header(&self) -> Html {
        let small = !self.bare && (!self.menu.is_empty() || self.person.is_some() || self.sign_in.is_some());
        html! {
            <header class="top">
                <div class="top-inner">
                    <a class="organisation" href="/">(icon_of_blt())<span>(self.organisation)</span></a>
                    @if small { <nav class="wide-only menu-line" aria-label=(words::main_menu(self.lang))>(self.links(false))</nav> }
                    <div class="top-end">
                        @if small { (self.search_link()) }
                        (self.languages())
                        @if small { <div class="wide-only account">(self.account())</div> }
                        @if small {
                            <details class="drop menu narrow-only">
                                <summary>(icon(Icon::MenuHamburger))<span>(words::menu(self.lang))</span></summary>
                                <div class="drop-body"><nav aria-label=(words::main_menu(self.lang))>(self.links(true))</nav><div class="account">(self.account())</div></div>
                            </details>
                        }
                    </div>
                </div>
            </header>
        }
    }

    fn search_link(&self) -> Html {
        let Some(link) = &self.search else { return Html::none() };
        html! { <a class="look wide-only" href=(link.href) aria-current=[link.here.then_some("page")]>(icon(Icon::MagnifyingGlass))<span class="label-wide">(link.label)</span></a> }
    }

    fn links(&self, with_search: bool) -> Html {
        let links: Vec<&Link> = self.search.iter().filter(|_| with_search).chain(&self.menu).collect();
        html! {
            <ul>
                @for link in &links {
                    <li><a href=(link.href) aria-current=[link.here.then_some("page")]>(link.label)
                        @if link.count > 0 { " " <span class="count">(count_in_menu(link.count))</span> }</a></li>
                }
            </ul>
        }
    }

    fn account(&self) -> Html {
        match (&self.person, &self.sign_in) {
            (Some((name, sign_out)), _) => html! {
                <p class="who">(icon(Icon::PersonCircle))<span>(name)</span></p>
                <form method="post" action=(sign_out)><button class="ds-button" data-variant="tertiary" type="submit">(words::sign_out(self.lang))</button></form>
            },
            (None, Some(address)) => {
                html! { <a class="ds-button" data-variant="secondary" href=(address)>(words::sign_in(self.lang))</a> }
            }
            (None, None) => Html::none(),
        }
    }

    fn languages(&self) -> Html {
        html! {
            <details class="drop">
                <summary>(icon(Icon::Language))<span class="label-wide">(words::language(self.lang))</span></summary>
                <form class="drop-body" method="post" action="/sprak">
                    @if let Some(path) = &self.back_to { <input type="hidden" name="tilbake" value=(path)> }
                    @for lang in Lang::ALL {
                        <button class="choice" type="submit" name="lang" value=(lang.code()) lang=(lang.code()) aria-current=[(lang == self.lang).then_some("true")]>(words::own_name(lang))</button>
                    }
                </form>
            </details>
        }
    }

    fn footer(&self) -> Html {
        html! {
            <footer class="foot">
                <div class="foot-inner">
                    <p class="foot-name">(self.organisation)</p>
                    @if !self.foot.is_empty() {
                        <nav aria-label=(words::footer(self.lang))><ul> @for link in &self.foot { <li><a href=(link.href)>(link.label)</a></li> } </ul></nav>
                    }
                    @if let Some(day) = self.changed { <p class="meta">(words::last_changed(self.lang, day))</p> }
                </div>
            </footer>
        }
    }
}

/// The number beside a link; the menu has room for three figures.
fn count_in_menu(count: i64) -> String {
    if count > 999 { "999+".to_owned() } else { count.to_string() }
}

/// The BLT symbol as the small mark beside the organisation's name.
fn icon_of_blt() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <circle data-phase="need" cx="6" cy="13" r="4"></circle><circle data-phase="solution" cx="16" cy="9" r="4"></circle><circle data-phase="trial" cx="26" cy="13" r="4"></circle>
            <path class="logo-back" d="M25.500 21c-1.800 3.800-5.300 6-9.500 6s-7.700-2.200-9.500-6M6 25.500v-5h5" fill="none" stroke-width="2.400" stroke-linecap="round" stroke-linejoin="round"></path>
        </svg>
    }
}

/// The whole document: the frame with the page's own HTML in `main`.
pub fn document(frame: &Frame, body: impl Into<Html>) -> String {
    let body = body.into();
    let width = if frame.wide { "wide" } else { "narrow" };
    let page = html! {
        <html lang=(frame.lang.code()) data-color-scheme="auto" data-theme=(frame.theme.name()) data-size="md">
            (frame.head())
            <body data-offline=(words::offline(frame.lang))>
                <a class="ds-skip-link" href="#innhold">(words::skip_to_content(frame.lang))</a>
                @if !frame.notice.is_empty() { <aside class="notice" aria-label=(words::notice(frame.lang))>(frame.notice)</aside> }
                (frame.header())
                <main id="innhold" tabindex="-1" data-width=(width)>(body)</main>
                (frame.footer())
            </body>
        </html>
    };
    format!("<!DOCTYPE html>{}", page.as_str())
}
