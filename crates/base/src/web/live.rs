//! Pages that renew a part of themselves while somebody looks: a stream of the newest part for each open page.

use super::{App, Refusal, Reply, limits::key_of};
use crate::{db::Db, page::parts::edition};
use axum::{
    extract::FromRequestParts,
    response::{
        IntoResponse as _,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures::{Stream, future::BoxFuture, stream};
use http::{HeaderMap, HeaderValue, header, request::Parts};
use std::{
    collections::HashMap,
    convert::Infallible,
    net::IpAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{
    sync::{Semaphore, watch},
    time::Instant,
};

/// Most streams open at once, and from one address, which a whole town hall may share.
const MOST: usize = 1000;
const MOST_FROM_ONE: usize = 200;
/// How often the database is looked at: no part is renewed more often than this.
const LOOK: Duration = Duration::from_secs(1);
/// So long a stream lasts; then the browser asks again, and whether the person may see it is asked again too.
const LASTS: Duration = Duration::from_secs(120);
/// How long the browser waits before it asks again.
const PAUSE: Duration = Duration::from_secs(2);
/// A sign of life, so that nothing between us and the browser takes the line for dead.
const BREATH: Duration = Duration::from_secs(25);
/// So many parts are made at once: those who look must never stand in the way of those who answer.
const AT_ONCE: usize = 2;

/// A part of a page as it is now.
pub struct Part {
    pub html: String,
    /// It will not change any more.
    pub is_last: bool,
}

/// What a browser says when it opens a stream.
pub struct Asked {
    /// The edition it shows.
    seen: Option<String>,
    /// Anything but a browser's stream is answered once, with the part as it is.
    once: bool,
}

impl Asked {
    fn of(headers: &HeaderMap, query: &str) -> Asked {
        let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
        let in_query = query.split('&').find_map(|pair| pair.strip_prefix("utgave="));
        Asked {
            seen: text("last-event-id").or(in_query).map(str::to_owned),
            once: !text("accept").unwrap_or_default().contains("text/event-stream"),
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Asked, Infallible> {
        Ok(Asked::of(&parts.headers, parts.uri.query().unwrap_or_default()))
    }
}

/// What all streams listen to.
#[derive(Clone, Copy, Default)]
struct Told {
    generation: u64,
    /// The application stops.
    is_over: bool,
}

/// The open streams of one running application.
pub struct Live {
    told: watch::Sender<Told>,
    seats: Mutex<Seats>,
    turns: Semaphore,
}

#[derive(Default)]
struct Seats {
    taken: HashMap<String, usize>,
    all: usize,
    is_watching: bool,
}

/// A place among the open streams, given back when the stream ends.
struct Seat {
    live: Arc<Live>,
    key: String,
}

impl Default for Live {
    fn default() -> Live {
        Live { told: watch::Sender::new(Told::default()), seats: Mutex::default(), turns: Semaphore::new(AT_ONCE) }
    }
}

impl Live {
    /// Ends every stream, so that none of them keeps the application from stopping.
    pub fn stop(&self) {
        self.told.send_modify(|told| told.is_over = true);
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.seats.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first one who looks sets the watcher going.
    fn take_seat(self: &Arc<Live>, db: &Db, from: IpAddr) -> Result<Seat, Refusal> {
        let key = key_of(from);
        let mut seats = self.seats();
        let of_one = seats.taken.get(&key).copied().unwrap_or_default();
        if seats.all >= MOST || of_one >= MOST_FROM_ONE {
            return Err(Refusal::TooMany { wait: LASTS.as_secs() });
        }
        seats.all += 1;
        seats.taken.insert(key.clone(), of_one + 1);
        if !std::mem::replace(&mut seats.is_watching, true) {
            tokio::spawn(watch(self.clone(), db.clone()));
        }
        Ok(Seat { live: self.clone(), key })
    }

    /// Whether nobody looks any more; the watcher ends then.
    fn is_left_alone(&self) -> bool {
        let mut seats = self.seats();
        if seats.all == 0 {
            seats.is_watching = false;
        }
        seats.all == 0
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = self.live.seats();
        seats.all = seats.all.saturating_sub(1);
        let left = seats.taken.get(&self.key).copied().unwrap_or_default().saturating_sub(1);
        if left == 0 {
            seats.taken.remove(&self.key);
        } else {
            seats.taken.insert(self.key.clone(), left);
        }
    }
}

/// Looks at the database on behalf of all streams, as long as there are any.
async fn watch(live: Arc<Live>, db: Db) {
    while !live.is_left_alone() {
        match db.generation().await {
            Ok(now) => {
                live.told.send_if_modified(|told| std::mem::replace(&mut told.generation, now) != now);
            }
            Err(cause) => tracing::debug!(cause = format!("{cause:#}"), "the open streams learn nothing new"),
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// One open stream. `make` gives the part as it is now, on the person's behalf.
struct Follower<F> {
    make: F,
    seat: Seat,
    told: watch::Receiver<Told>,
    until: Instant,
    /// The edition that was sent last.
    seen: Option<String>,
    is_first: bool,
    once: bool,
    is_over: bool,
}

/// The answer to a browser that wants to follow: the part whenever it has become another, until it is the last, somebody
/// stops the application, or the time is up.
///
/// # Errors
/// `Refusal::TooMany` when too many look already.
pub fn follow<F>(app: &App, from: IpAddr, asked: Asked, make: F) -> Reply
where
    F: FnMut() -> BoxFuture<'static, Result<Part, Refusal>> + Send + 'static,
{
    let seat = app.live.take_seat(&app.db, from)?;
    let follower = Follower {
        make,
        told: app.live.told.subscribe(),
        seat,
        until: Instant::now() + LASTS,
        seen: asked.seen.filter(|_| !asked.once),
        is_first: true,
        once: asked.once,
        is_over: false,
    };
    let mut response = Sse::new(events(follower)).keep_alive(KeepAlive::new().interval(BREATH)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-transform"));
    // A proxy that gathers an answer before it passes it on would hold every event back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    Ok(response)
}

fn events<F>(follower: Follower<F>) -> impl Stream<Item = Result<Event, Infallible>>
where
    F: FnMut() -> BoxFuture<'static, Result<Part, Refusal>> + Send + 'static,
{
    stream::unfold(follower, |mut follower| async move { follower.next().await.map(|event| (Ok(event), follower)) })
}

impl<F> Follower<F>
where
    F: FnMut() -> BoxFuture<'static, Result<Part, Refusal>> + Send + 'static,
{
    async fn next(&mut self) -> Option<Event> {
        while !self.is_over {
            if !std::mem::take(&mut self.is_first) && !self.hears().await {
                return None;
            }
            let part = {
                let _turn = self.seat.live.turns.acquire().await.ok()?;
                // Who may not see it any more hears nothing more.
                (self.make)().await.ok()?
            };
            self.is_over = part.is_last || self.once;
            let edition = edition(&part.html);
            if self.seen.as_ref() != Some(&edition) || part.is_last {
                self.seen = Some(edition.clone());
                let name = if part.is_last { "slutt" } else { "del" };
                return Event::default().event(name).id(edition).retry(PAUSE).json_data(part.html).ok();
            }
        }
        None
    }

    /// Waits until something has changed; false when the stream is to end.
    async fn hears(&mut self) -> bool {
        if self.told.borrow().is_over {
            return false;
        }
        let heard = tokio::time::timeout_at(self.until, self.told.changed()).await;
        matches!(heard, Ok(Ok(()))) && !self.told.borrow_and_update().is_over
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_says_what_it_shows_and_anything_else_is_answered_once() {
        let mut headers = HeaderMap::new();
        assert!(Asked::of(&headers, "").once);
        headers.insert("accept", HeaderValue::from_static("text/event-stream"));
        let first = Asked::of(&headers, "utgave=ab12");
        assert!(!first.once && first.seen.as_deref() == Some("ab12"));
        headers.insert("last-event-id", HeaderValue::from_static("cd34"));
        assert_eq!(Asked::of(&headers, "utgave=ab12").seen.as_deref(), Some("cd34"), "what was sent last counts");
    }
}
