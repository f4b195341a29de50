//! A visitor who keeps a page open that renews itself.

use super::Visitor;
use axum::body::Body;
use futures::StreamExt as _;
use std::time::Duration;

/// Longer than any event takes, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(20);

/// An open stream of events.
pub struct Followed {
    body: axum::body::BodyDataStream,
}

impl Visitor {
    /// Follows an address as a browser does.
    pub async fn follow(&self, address: &str) -> Followed {
        let request = self.request("GET", address).header("accept", "text/event-stream").body(Body::empty()).expect("a request");
        let response = self.answer(request).await;
        assert_eq!(response.status(), 200, "{address}");
        assert_eq!(response.headers()["x-accel-buffering"], "no", "a proxy must not hold events back");
        Followed { body: response.into_body().into_data_stream() }
    }
}

impl Followed {
    /// The next event as it was sent; `None` when the stream has ended.
    pub async fn next(&mut self) -> Option<String> {
        let next = tokio::time::timeout(PATIENCE, self.body.next()).await.expect("an event comes in time");
        next.map(|bytes| String::from_utf8_lossy(&bytes.expect("whole")).into_owned())
    }
}
