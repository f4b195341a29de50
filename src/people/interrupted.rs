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
    web::{MOST_FIELDS, MOST_FORM_BYTES},
};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, header};

/// The body of a form on its way in, should it have to be given back; the request goes on unchanged. Nothing when it is no such form:
/// only texts people type are kept here, no pictures.
pub async fn body(request: &mut Request) -> Option<Bytes> {
    if *request.method() != Method::POST || !is_small_form(request.headers()) {
        return None;
    }
    let body = std::mem::replace(request.body_mut(), Body::empty());
    let bytes = to_bytes(body, MOST_FORM_BYTES).await.ok()?;
    *request.body_mut() = Body::from(bytes.clone());
    Some(bytes)
}

fn is_small_form(headers: &HeaderMap) -> bool {
    let header = |name| headers.get(name).and_then(|v: &http::HeaderValue| v.to_str().ok());
    let is_form = header(header::CONTENT_TYPE).is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    is_form && header(header::CONTENT_LENGTH).and_then(|n| n.parse().ok()).is_some_and(|n: usize| n <= MOST_FORM_BYTES)
}

/// A page that holds what was typed, with a way to sign in beside it and a button that sends it again; nothing when nothing was typed.
pub fn kept(visit: &Visit, body: &[u8]) -> Option<Response> {
    let lang = visit.lang;
    let fields: Vec<_> = form_urlencoded::parse(body).take(MOST_FIELDS).map(|(name, value)| hidden(&name, &value)).collect();
    if fields.is_empty() {
        return None;
    }
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
    Some(visit.show_as(StatusCode::UNAUTHORIZED, words::signed_out_title(lang), body))
}
