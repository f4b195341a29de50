//! A visitor of a test: asks for pages and sends forms as a browser does, and keeps cookies.

use axum::{Router, body::Body};
use http::{Request, StatusCode, header};
use std::sync::{Arc, Mutex};
use tower::ServiceExt as _;

/// Somebody with a browser. Cookies are kept between requests; a clone shares them.
#[derive(Clone)]
pub struct Visitor {
    router: Router,
    host: String,
    cookies: Arc<Mutex<Vec<(String, String)>>>,
    language: &'static str,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Page {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn has(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// Where a redirect leads.
    pub fn location(&self) -> String {
        self.headers.get(header::LOCATION).and_then(|l| l.to_str().ok()).unwrap_or_default().to_owned()
    }

    /// Fails with the page's own text when the status is another one.
    #[track_caller]
    pub fn is(self, status: u16) -> Page {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        self
    }

    /// Fails when the words are not on the page.
    #[track_caller]
    pub fn shows(self, words: &str) -> Page {
        assert!(self.has(words), "«{words}» is not on the page:\n{}", self.text());
        self
    }

    #[track_caller]
    pub fn hides(self, words: &str) -> Page {
        assert!(!self.has(words), "«{words}» is on the page:\n{}", self.text());
        self
    }
}

impl Visitor {
    /// Somebody without an account, at a site a test has made itself.
    pub fn at_host(router: Router, host: &str) -> Visitor {
        Visitor::new(router, host, None)
    }

    /// Somebody at this host name; with the token of a session they are signed in.
    pub fn new(router: Router, host: &str, session: Option<String>) -> Visitor {
        let cookies = session.map(|token| (crate::people::sessions::COOKIE.to_owned(), token)).into_iter().collect();
        Visitor { router, host: host.to_owned(), cookies: Arc::new(Mutex::new(cookies)), language: "nb" }
    }

    /// The same visitor at another host name.
    pub fn at(mut self, host: &str) -> Visitor {
        host.clone_into(&mut self.host);
        self
    }

    /// The same visitor with a browser that wishes for another language.
    pub fn in_language(mut self, language: &'static str) -> Visitor {
        self.language = language;
        self
    }

    pub async fn get(&self, address: &str) -> Page {
        self.send(self.request("GET", address).body(Body::empty()).expect("a request")).await
    }

    /// Sends a form as a browser does.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Page {
        let body = fields.iter().map(|(k, v)| format!("{}={}", encode(k), encode(v))).collect::<Vec<_>>().join("&");
        let request = self
            .request("POST", address)
            .header(header::ORIGIN, format!("http://{}", self.host))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::CONTENT_LENGTH, body.len());
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// Sends a form with one file.
    pub async fn post_file(&self, address: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Page {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend_from_slice(
                format!("--grense\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        let (name, file_name, bytes) = file;
        body.extend_from_slice(
            format!("--grense\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\r\n").as_bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--grense--\r\n");
        let request = self
            .request("POST", address)
            .header(header::ORIGIN, format!("http://{}", self.host))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=grense");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// A request of one's own making, with the visitor's cookies.
    pub fn request(&self, method: &str, address: &str) -> http::request::Builder {
        let cookies = self.cookies.lock().expect("free");
        let line = cookies.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("; ");
        let mut request = Request::builder()
            .method(method)
            .uri(address)
            .header(header::HOST, &self.host)
            .header(header::ACCEPT_LANGUAGE, self.language);
        if !line.is_empty() {
            request = request.header(header::COOKIE, line);
        }
        request
    }

    /// The answer before its body is read.
    pub(super) async fn answer(&self, request: Request<Body>) -> axum::response::Response {
        self.router.clone().oneshot(request).await.expect("the router never fails")
    }

    pub async fn send(&self, request: Request<Body>) -> Page {
        let response = self.answer(request).await;
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        self.keep_cookies(&parts.headers);
        Page { status: parts.status, headers: parts.headers, bytes }
    }

    fn keep_cookies(&self, headers: &http::HeaderMap) {
        let mut cookies = self.cookies.lock().expect("free");
        for line in headers.get_all(header::SET_COOKIE) {
            let pair = line.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            let Some((name, value)) = pair.split_once('=') else { continue };
            cookies.retain(|(n, _)| n != name);
            if !value.is_empty() {
                cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

fn encode(text: &str) -> String {
    text.bytes().map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}
