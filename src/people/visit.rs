//! One request seen from the person's side: which organisation, which language, who is asking.

use crate::people::{Organisation, Person, words as own};
use axum::{extract::FromRequestParts, response::Response};
use base::{
    clock::Time,
    html,
    page::{Html, frame},
    web::{self, Age, App, Refusal, Shown},
    words::Lang,
};
use futures::future::BoxFuture;
use http::{StatusCode, request::Parts};
use jiff::civil::Date;
use std::{net::IpAddr, sync::Arc};

/// The name of the cookie that remembers a chosen language.
pub const LANGUAGE_COOKIE: &str = "sprak";

/// Who visits, and where. Reads take it as their second argument.
#[derive(Clone, Debug)]
pub struct Visit {
    pub organisation: Arc<Organisation>,
    pub lang: Lang,
    /// Whether the visitor has chosen the language by hand, or has it from an own account.
    pub chose_lang: bool,
    pub person: Option<Arc<Person>>,
    /// How many things wait for the person to do something, for the menu.
    pub waits: i64,
    /// Path with query, for the way back after signing in or changing language.
    pub address: String,
    pub now: Time,
    /// What the database had seen when the visit began: the age of everything this page shows.
    pub generation: u64,
    /// Whether this is the invented municipality, where one click signs in.
    pub is_demo: bool,
    /// Where the visitor comes from; for limits only, never stored.
    pub from: IpAddr,
    /// Whether the browser takes compressed pages.
    pub(super) takes_small: bool,
    pub(super) menu: Option<Menu>,
}

/// Put on the app's shelf: what stands in the menu and the foot for a visitor. The houses above fill it in.
#[derive(Clone, Copy)]
pub struct Menu(pub fn(&Visit) -> Vec<MenuItem>);

impl std::fmt::Debug for Menu {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Menu")
    }
}

/// Put on the app's shelf: counts what waits for the visitor. The houses above fill it in.
#[derive(Clone, Copy)]
pub struct Counter(pub fn(App, Visit) -> BoxFuture<'static, anyhow::Result<i64>>);

/// One link of the menu or the foot.
pub struct MenuItem {
    pub label: &'static str,
    pub address: &'static str,
    /// How many things wait there; 0 shows nothing.
    pub count: i64,
    pub in_foot: bool,
}

/// Put on the app's shelf by `blt demo` only.
#[derive(Clone, Copy)]
pub struct Demo;

impl Visit {
    /// Somebody without an account; for tests and for work the system does by itself.
    pub fn anyone(organisation: Organisation, now: Time) -> Visit {
        Visit {
            lang: organisation.lang,
            organisation: Arc::new(organisation),
            chose_lang: false,
            person: None,
            waits: 0,
            address: "/".to_owned(),
            now,
            generation: 0,
            is_demo: false,
            from: IpAddr::from([127, 0, 0, 1]),
            takes_small: false,
            menu: None,
        }
    }

    /// The same visit made by a person.
    pub fn made_by(mut self, person: Person) -> Visit {
        self.person = Some(Arc::new(person));
        self
    }

    /// The same visit in the language of what it is about, unless the visitor has chosen one.
    pub fn in_language_of(mut self, lang: Lang) -> Visit {
        if !self.chose_lang {
            self.lang = lang;
        }
        self
    }

    /// The same visit as somebody without an account would make it: for what everybody may read.
    pub fn made_by_nobody(&self) -> Visit {
        Visit { person: None, ..self.clone() }
    }

    /// The person, or the way to the sign-in page.
    pub fn person(&self) -> Result<&Arc<Person>, Refusal> {
        self.person.as_ref().ok_or(Refusal::SignInFirst)
    }

    pub fn today(&self) -> Date {
        self.now.date()
    }

    /// The address people use for this organisation, for links in letters and QR codes.
    pub fn public_address(&self, app: &App) -> String {
        public_address(&self.organisation, app)
    }

    /// The page as an answer. `title` is the first words of the browser's tab.
    pub fn show(&self, title: &str, body: Html) -> Response {
        self.show_as(StatusCode::OK, title, body)
    }

    /// A form that could not be taken: what was typed is kept in `body`.
    pub fn show_again(&self, title: &str, body: Html) -> Response {
        self.show_as(StatusCode::UNPROCESSABLE_ENTITY, title, body)
    }

    pub fn show_as(&self, status: StatusCode, title: &str, body: Html) -> Response {
        web::page(status, self.html(title, body))
    }

    /// The whole document.
    pub fn html(&self, title: &str, body: Html) -> String {
        frame::document(&self.frame(title), body)
    }

    /// The frame around the page, for pages that need it a little different (bare, wide, with a script).
    pub fn frame<'a>(&'a self, title: &'a str) -> frame::Frame<'a> {
        let mut frame = frame::Frame::new(self.lang, title, self.organisation.name.as_str())
            .theme(frame::Theme::parse(&self.organisation.theme).unwrap_or_default())
            .back_to(self.address.as_str());
        if self.is_demo {
            let (said, link) = (own::demo_notice(self.lang), own::demo_people(self.lang));
            frame = frame.notice(html! { <p>(said) " " <a class="ds-link" href="/demo/inn">(link)</a></p> });
        }
        for item in self.menu.map(|Menu(fill)| fill(self)).unwrap_or_default() {
            frame = if item.in_foot {
                frame.foot(item.label, item.address)
            } else {
                frame.menu(item.label, item.address, self.is_at(item.address)).count(item.count)
            };
        }
        frame = frame.search("/sok", self.is_at("/sok"));
        match &self.person {
            Some(person) => frame.person(person.name.as_str(), "/ut"),
            None => frame.sign_in("/inn"),
        }
    }

    /// Whether the page stands at an address of the menu, or below it.
    fn is_at(&self, address: &str) -> bool {
        let path = self.address.split('?').next().unwrap_or_default();
        path == address || (address != "/" && path.strip_prefix(address).is_some_and(|rest| rest.starts_with('/')))
    }

    /// What a kept page depends on besides the database.
    pub fn shown(&self) -> Shown {
        Shown {
            organisation: self.organisation.id,
            person: self.person.as_ref().map(|p| p.id.uuid()),
            lang: self.lang.code(),
            address: self.address.clone(),
        }
    }

    /// The page as kept since the last write, or made now and kept.
    pub async fn kept<F>(&self, app: &App, make: F) -> web::Reply
    where
        F: AsyncFnOnce() -> Result<String, Refusal>,
    {
        let age = Age { generation: self.generation, day: self.today() };
        // How well a page compresses tells a little of what is in it, and a page behind a session may hold a secret.
        let small = self.takes_small && self.person.is_none();
        let shown = self.shown();
        if let Some(page) = app.pages.find(&shown, age, small) {
            return Ok(page);
        }
        let html = make().await?;
        Ok(app.pages.keep(shown, age, html, small))
    }
}

/// The organisation's own address, else the one in the settings, else where the server listens.
pub fn public_address(organisation: &Organisation, app: &App) -> String {
    organisation
        .address
        .clone()
        .or_else(|| app.settings.public_address.clone())
        .unwrap_or_else(|| format!("http://{}", app.settings.listen))
}

impl FromRequestParts<App> for Visit {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Visit, Refusal> {
        parts.extensions.get::<Visit>().cloned().ok_or(Refusal::Missing)
    }
}

/// Percent-encodes a path for use in a query.
pub fn urlencode(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b"-_.~/".contains(&b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
