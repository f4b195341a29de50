//! A form that was sent after the session had run out: what was typed comes back, to be sent again after signing in.

use super::{Visit, visit::urlencode, words};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    response::Response,
};
use base::{
    html,
    page::parts::{button, hidden, post_form},
};
use http::{HeaderMap, Method, StatusCode, header};

/// Larger forms are not looked into; only texts people type are kept here, no pictures.
const MOST_BYTES: usize = 512 * 1024;
/// Most fields given back.
const MOST_FIELDS: usize = 500;

/// The fields of a form on its way in; the request goes on unchanged. Empty when it is no such form.
pub async fn typed(request: &mut Request) -> Vec<(String, String)> {
    if *request.method() != Method::POST || !is_small_form(request.headers()) {
        return Vec::new();
    }
    let body = std::mem::replace(request.body_mut(), Body::empty());
    let Ok(bytes) = to_bytes(body, MOST_BYTES).await else { return Vec::new() };
    let fields = form_urlencoded::parse(&bytes).into_owned().take(MOST_FIELDS).collect();
    *request.body_mut() = Body::from(bytes);
    fields
}

fn is_small_form(headers: &HeaderMap) -> bool {
    let header = |name| headers.get(name).and_then(|v: &http::HeaderValue| v.to_str().ok());
    let is_form = header(header::CONTENT_TYPE).is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    is_form && header(header::CONTENT_LENGTH).and_then(|n| n.parse().ok()).is_some_and(|n: usize| n <= MOST_BYTES)
}

/// A page that holds what was typed, with a way to sign in beside it and a button that sends it again.
pub fn kept(visit: &Visit, typed: &[(String, String)]) -> Response {
    let lang = visit.lang;
    let fields: Vec<_> = typed.iter().map(|(name, value)| hidden(name, value)).collect();
    let back = format!("/inn?til={}", urlencode("/"));
    let form = post_form(
        &visit.address,
        html! {
            @for field in &fields { (field) }
            (button(words::send_again(lang)))
        },
    );
    let body = html! {
        <h1 class="ds-heading" data-size="lg">(words::signed_out_title(lang))</h1>
        <p class="lead">(words::signed_out_text(lang))</p>
        <p><a class="ds-link" href=(back) target="_blank">(words::sign_in_in_new_tab(lang))</a></p>
        (form)
    };
    visit.show_as(StatusCode::UNAUTHORIZED, words::signed_out_title(lang), body)
}
