//! How each request went, for the log: with its id and without anything personal.

use super::{App, Refused};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::Response,
};
use http::HeaderValue;
use std::time::{Duration, Instant};

/// The id of a request: in the log, in the answer's `x-request-id` and on the page when something broke.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// An answer that took this long is worth a line in the log by itself.
const SLOW: Duration = Duration::from_secs(1);

/// Names the request and logs how it went: what broke as an error, what was slow at `info`, the rest at `debug`.
/// The path is the pattern (`/folg/{kode}`), since a real path may hold a secret.
pub async fn trace(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let id = RequestId(app.chance.short_name());
    request.extensions_mut().insert(id.clone());
    let method = request.method().clone();
    let path = request.extensions().get::<MatchedPath>().cloned();
    let begun = Instant::now();
    let mut response = next.run(request).await;
    let status = response.status().as_u16();
    let path = path.as_ref().map_or("-", MatchedPath::as_str);
    let took = begun.elapsed();
    let ms = took.as_millis() as u64;
    match response.extensions().get::<Refused>() {
        Some(Refused::Broken(cause)) => {
            tracing::error!(id = id.0, %method, path, status, ms, cause = format!("{cause:#}"), "broken");
        }
        _ if took >= SLOW => tracing::info!(id = id.0, %method, path, status, ms, "answered slowly"),
        _ => tracing::debug!(id = id.0, %method, path, status, ms, "answered"),
    }
    if let Ok(value) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert("x-request-id", value);
    }
    response
}
