//! The two addresses that tell a watcher how the application is.

use super::App;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse as _, Response},
    routing::get,
};
use http::StatusCode;

/// `/helse/lever` is 200 while the process answers; `/helse/klar` is 200 while the database answers too, else 503.
pub fn health() -> Router<App> {
    Router::new().route("/helse/lever", get(|| async { "lever\n" })).route("/helse/klar", get(ready))
}

async fn ready(State(app): State<App>) -> Response {
    match app.db.ready().await {
        Ok(()) => "klar\n".into_response(),
        Err(cause) => {
            tracing::error!(cause = format!("{cause:#}"), "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "ikke klar\n").into_response()
        }
    }
}
