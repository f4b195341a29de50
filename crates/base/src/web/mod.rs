//! What every door of the application shares: the app, its answers and its refusals.

mod cache;
mod cookies;
mod guard;
mod health;
mod limits;
pub mod live;
mod posted;
mod refusal;
mod trace;

pub use cache::{Age, Pages, Shown, takes_small};
pub use cookies::{cookie, forget, remember, remember_at};
pub use guard::{own_site_only, secure};
pub use health::health;
pub use limits::{Limit, Limits};
pub use posted::{MOST_FIELDS, MOST_FORM_BYTES, Posted, Upload};
pub use refusal::{Refusal, Refused};
pub use trace::{RequestId, trace};

use crate::{chance::Chance, clock::Clock, config::Settings, db::Db, files::Files, mail::Post};
use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, StatusCode, header};
use std::sync::Arc;

/// What a door answers.
pub type Reply = Result<Response, Refusal>;

/// Everything a handler may use. Every request clones it some twenty times, so it is one counted pointer.
#[derive(Clone)]
pub struct App(Arc<Tools>);

/// What the application is made of.
pub struct Tools {
    pub db: Db,
    pub clock: Clock,
    pub chance: Chance,
    pub settings: Settings,
    pub files: Files,
    pub post: Post,
    pub limits: Limits,
    pub pages: Pages,
    /// The pages that are being followed.
    pub live: Arc<live::Live>,
    /// Things that belong to one house and live as long as the application, found by their type.
    shelf: http::Extensions,
}

/// What an [`App`] is made of besides the parts that follow from the settings.
pub struct Parts {
    pub db: Db,
    pub clock: Clock,
    pub chance: Chance,
    pub settings: Settings,
    pub shelf: http::Extensions,
}

impl App {
    pub fn new(parts: Parts) -> App {
        let settings = parts.settings;
        App(Arc::new(Tools {
            files: Files::in_folder(settings.data.join("pictures")),
            post: Post::new(&settings),
            limits: Limits::new(settings.rate_limit),
            pages: Pages::default(),
            live: Arc::default(),
            db: parts.db,
            clock: parts.clock,
            chance: parts.chance,
            shelf: parts.shelf,
            settings,
        }))
    }

    /// A thing put on the shelf when the application was made; `None` when nobody put one there.
    pub fn shelf<T: Clone + Send + Sync + 'static>(&self) -> Option<T> {
        self.shelf.get::<T>().cloned()
    }
}

impl std::ops::Deref for App {
    type Target = Tools;
    fn deref(&self) -> &Tools {
        &self.0
    }
}

/// 303: the change is made, look here now.
pub fn to(address: impl AsRef<str>) -> Response {
    let place = HeaderValue::from_str(address.as_ref()).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
}

/// An HTML page with its status. Pages are private to the person by default; a cached public page says so itself.
pub fn page(status: StatusCode, html: impl Into<bytes::Bytes>) -> Response {
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    let keep = HeaderValue::from_static("no-store");
    (status, [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], html.into()).into_response()
}

/// Something other than a page: a picture, a QR code, a calendar file.
pub fn bytes_of(kind: &'static str, bytes: impl Into<bytes::Bytes>) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], bytes.into()).into_response()
}
