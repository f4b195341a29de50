//! Rendered pages kept in memory, each good only as long as nothing has been written since it was made.

use super::page;
use axum::response::Response;
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jiff::civil::Date;
use std::{
    collections::HashMap,
    io::Write as _,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

/// Most bytes of pages kept; then the oldest half goes.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// Whom and what a page was rendered for; all that its bytes depend on besides the database.
#[derive(Clone, Debug, Hash, PartialEq, Eq)]
pub struct Shown {
    pub organisation: i64,
    pub person: Option<uuid::Uuid>,
    pub lang: &'static str,
    /// Path with query.
    pub address: String,
}

/// When a page is right: what the database had seen, and the day, since words such as "overdue" change at midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    pub generation: u64,
    pub day: Date,
}

struct Kept {
    age: Age,
    html: Bytes,
    /// Made when somebody first asks for it.
    small: OnceLock<Bytes>,
    turn: u64,
}

#[derive(Default)]
struct Shelf {
    kept: HashMap<Shown, Arc<Kept>>,
    bytes: usize,
    turn: u64,
}

/// All kept pages of a running application.
#[derive(Default)]
pub struct Pages {
    shelf: Mutex<Shelf>,
}

impl Pages {
    /// The page as kept, when nothing has been written since; the generation must be read before the page's own data.
    /// With `small` it comes compressed.
    pub fn find(&self, shown: &Shown, age: Age, small: bool) -> Option<Response> {
        let shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = shelf.kept.get(shown).filter(|kept| kept.age == age)?.clone();
        drop(shelf);
        Some(kept.answer(small))
    }

    /// Keeps a page and gives it back as an answer.
    pub fn keep(&self, shown: Shown, age: Age, html: String, small: bool) -> Response {
        let mut shelf = self.shelf.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.turn += 1;
        let kept = Arc::new(Kept { age, html: Bytes::from(html), small: OnceLock::new(), turn: shelf.turn });
        shelf.bytes += kept.html.len();
        if let Some(old) = shelf.kept.insert(shown, kept.clone()) {
            shelf.bytes -= old.html.len();
        }
        if shelf.bytes > MOST_BYTES {
            shelf.halve();
        }
        drop(shelf);
        kept.answer(small)
    }
}

impl Shelf {
    fn halve(&mut self) {
        let oldest = self.turn - (self.kept.len() as u64) / 2;
        self.kept.retain(|_, kept| kept.turn > oldest);
        self.bytes = self.kept.values().map(|k| k.html.len()).sum();
    }
}

impl Kept {
    fn answer(&self, small: bool) -> Response {
        if !small {
            return page(StatusCode::OK, self.html.clone());
        }
        let mut response = page(StatusCode::OK, self.small.get_or_init(|| compressed(&self.html)).clone());
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        response
    }
}

fn compressed(html: &Bytes) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(html.len() / 4), Compression::default());
    // Writing to memory does not fail.
    let _ = encoder.write_all(html);
    Bytes::from(encoder.finish().unwrap_or_default())
}

/// Whether the browser takes a page compressed.
pub fn takes_small(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| crate::assets::accepts(value, "gzip"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    const NOW: Age = Age { generation: 7, day: jiff::civil::date(2026, 11, 24) };

    fn shown(address: &str) -> Shown {
        Shown { organisation: 1, person: None, lang: "nb", address: address.to_owned() }
    }

    #[test]
    fn a_page_is_kept_until_something_is_written() {
        let pages = Pages::default();
        let is_kept = |age| pages.find(&shown("/lop"), age, false).is_some();
        assert!(!is_kept(NOW));
        pages.keep(shown("/lop"), NOW, "page".to_owned(), false);
        assert!(is_kept(NOW));
        assert!(!is_kept(Age { generation: 8, ..NOW }), "a write makes it old");
        assert!(!is_kept(Age { day: jiff::civil::date(2026, 11, 25), ..NOW }), "midnight makes it old");
    }

    #[tokio::test]
    async fn whoever_takes_it_compressed_gets_the_same_page() {
        let pages = Pages::default();
        let response = pages.keep(shown("/lop"), NOW, "page ".repeat(1000), true);
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("whole");
        assert!(bytes.len() < 200, "{}", bytes.len());
        let mut text = String::new();
        flate2::read::GzDecoder::new(&bytes[..]).read_to_string(&mut text).expect("gzip");
        assert_eq!(text, "page ".repeat(1000));
        let plain = pages.find(&shown("/lop"), NOW, false).expect("is kept");
        assert!(!plain.headers().contains_key(header::CONTENT_ENCODING));
    }

    #[test]
    fn memory_stays_bounded() {
        let pages = Pages::default();
        for n in 0..200 {
            pages.keep(shown(&n.to_string()), NOW, "x".repeat(200_000), false);
        }
        assert!(pages.shelf.lock().expect("free").bytes <= MOST_BYTES + 200_000);
    }
}
