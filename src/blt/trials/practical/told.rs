//! What those who take part are told first, and what makes the observer's page work without coverage.

use super::{view, words};
use crate::{
    blt::trials::{door, found::for_reading, kinds::Knock, trial::Kind},
    people::Visit,
};
use axum::extract::{Path, State};
use base::{
    assets,
    web::{App, Posted, Refusal, Reply, bytes_of},
};
use futures::future::BoxFuture;
use http::{HeaderMap, HeaderValue, StatusCode, header};

/// Nothing is answered here: it tells what will happen, and leads the observer on.
pub(super) fn show(knock: Knock) -> BoxFuture<'static, Reply> {
    Box::pin(async move {
        let body = view::told(&knock.visit, &knock.trial);
        Ok(door::bare(&knock.visit, StatusCode::OK, words::told_title(knock.visit.lang), body))
    })
}

pub(super) fn take(knock: Knock, _: Posted) -> BoxFuture<'static, Reply> {
    Box::pin(async move {
        let body = view::told(&knock.visit, &knock.trial);
        Ok(door::bare(&knock.visit, StatusCode::UNPROCESSABLE_ENTITY, words::told_title(knock.visit.lang), body))
    })
}

/// The script that answers for the observer's page when there is no coverage. It stands beside the page, so that a browser lets it answer
/// for that page and nothing else. It is the same for all and holds no data, so it asks nobody.
pub(super) async fn worker(headers: HeaderMap) -> Reply {
    let file = assets::OBSERVER_WORKER_JS.trim_start_matches(assets::PREFIX);
    let mut script = assets::serve(file, &headers);
    // Its name never changes, so a browser must ask whether it has.
    script.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    Ok(script)
}

/// What the page is called when it is put on a phone's home screen.
pub(super) async fn manifest(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Reply {
    let mut db = app.db.read().await?;
    let found = for_reading(&mut db, &visit, &id).await?;
    if found.trial.kind != Kind::Practical {
        return Err(Refusal::Missing);
    }
    let page = format!("/tester/{}/observer", found.trial.id);
    let manifest = serde_json::json!({
        "id": page,
        "start_url": page,
        "scope": page,
        "name": found.trial.title,
        "short_name": words::short_name(visit.lang),
        "lang": visit.lang.code(),
        "display": "minimal-ui",
        "icons": [{ "src": assets::ICON_SVG, "sizes": "any", "type": "image/svg+xml" }],
    });
    Ok(bytes_of("application/manifest+json", manifest.to_string()))
}
