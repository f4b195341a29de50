//! The guard at the gate: securing headers on every answer, and no write from another site.

use super::{App, Refusal, cookies};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderValue, Method, header};

/// Nothing inline, nothing from elsewhere. `img-src data:` is for the design system's own icons in CSS.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// Name of the session cookie without its TLS prefix.
pub const SESSION: &str = "blt";

/// Refuses writes from other sites.
pub async fn own_site_only(request: Request, next: Next) -> Response {
    if is_write(request.method()) && !is_same_origin(request.headers()) {
        return Refusal::Foreign.into_response();
    }
    next.run(request).await
}

/// Puts the securing headers on every answer.
pub async fn secure(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    securing_headers(response.headers_mut(), app.settings.is_tls());
    response
}

fn is_write(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// The rule of CONTRACTS: an `Origin` must be our own; `Sec-Fetch-Site` must say so too when it is there;
/// with neither, a write is taken only without a session cookie.
fn is_same_origin(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site").map(HeaderValue::as_bytes);
    if site.is_some_and(|s| s != b"same-origin" && s != b"none") {
        return false;
    }
    match headers.get(header::ORIGIN) {
        Some(origin) => names_our_host(origin, headers.get(header::HOST)),
        None => site.is_some() || !carries_session(headers),
    }
}

fn names_our_host(origin: &HeaderValue, host: Option<&HeaderValue>) -> bool {
    let (Ok(origin), Some(Ok(host))) = (origin.to_str(), host.map(HeaderValue::to_str)) else { return false };
    let Some((scheme, rest)) = origin.split_once("://") else { return false };
    matches!(scheme, "http" | "https") && rest.eq_ignore_ascii_case(host)
}

fn carries_session(headers: &HeaderMap) -> bool {
    cookies::cookie(headers, SESSION, false).is_some()
}

/// Puts the securing headers in; a handler's own `Cache-Control` is left alone.
fn securing_headers(headers: &mut HeaderMap, tls: bool) {
    let fixed = [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        // `same-origin`, not `no-referrer`: with the latter browsers send `Origin: null` on our own forms.
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
    ];
    headers.reserve(fixed.len() + 3);
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if tls {
        headers.insert("strict-transport-security", HeaderValue::from_static("max-age=31536000"));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut map: HeaderMap = pairs.iter().map(|(k, v)| (k.parse().expect("name"), HeaderValue::from_static(v))).collect();
        map.insert("host", HeaderValue::from_static("ide.no:8080"));
        map
    }

    #[test]
    fn our_own_form_is_taken() {
        assert!(is_same_origin(&headers(&[("origin", "http://ide.no:8080")])));
        assert!(is_same_origin(&headers(&[("sec-fetch-site", "same-origin"), ("origin", "https://ide.no:8080")])));
    }

    #[test]
    fn a_foreign_or_null_origin_is_refused() {
        assert!(!is_same_origin(&headers(&[("origin", "http://evil.no")])));
        assert!(!is_same_origin(&headers(&[("origin", "null")])));
        assert!(!is_same_origin(&headers(&[("origin", "http://ide.no:8080"), ("sec-fetch-site", "cross-site")])));
        assert!(!is_same_origin(&headers(&[("origin", "http://evil.no"), ("sec-fetch-site", "same-origin")])));
    }

    #[test]
    fn with_neither_header_a_session_makes_the_difference() {
        assert!(is_same_origin(&headers(&[])));
        assert!(!is_same_origin(&headers(&[("cookie", "blt=abc")])));
        assert!(!is_same_origin(&headers(&[("cookie", "__Host-blt=abc")])));
    }
}
