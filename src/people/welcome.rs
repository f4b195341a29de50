//! The first layer inside: finds out who visits, and dresses refusals as pages in the visitor's language.

use crate::people::{
    Organisation, Person, interrupted, organisations, sessions,
    visit::{Counter, Demo, LANGUAGE_COOKIE, Menu, Visit, urlencode},
};
use axum::{
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::Response,
};
use base::{
    clock::Time,
    html,
    id::Id,
    page::{Html, parts::link_button},
    web::{self, App, Refusal, Refused, RequestId},
    words::{self, Lang},
};
use http::{HeaderMap, StatusCode, header, request::Parts};
use std::{
    collections::HashMap,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
};

/// Finds out who visits before the doors are reached, and dresses refusals as pages afterwards.
pub async fn welcome(State(app): State<App>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let visit = match arrive(&app, &parts).await {
        Ok(visit) => visit,
        Err(refusal) => return axum::response::IntoResponse::into_response(refusal),
    };
    let id = parts.extensions.get::<RequestId>().cloned();
    if !is_text(parts.uri.path()) {
        return dress(&visit, id, axum::response::IntoResponse::into_response(Refusal::Missing));
    }
    let mut request = Request::from_parts(parts, body);
    let typed = if visit.person.is_none() { interrupted::body(&mut request).await } else { None };
    request.extensions_mut().insert(visit.clone());
    let response = next.run(request).await;
    if let Some(body) = typed.filter(|_| matches!(response.extensions().get(), Some(Refused::SignInFirst)))
        && let Some(page) = interrupted::kept(&visit, &body)
    {
        return page;
    }
    dress(&visit, id, response)
}

/// Whether an address is made of characters: one that is not leads nowhere, and no database takes NUL.
fn is_text(path: &str) -> bool {
    percent_encoding::percent_decode_str(path).decode_utf8().is_ok_and(|text| !text.contains('\0'))
}

async fn arrive(app: &App, request: &Parts) -> Result<Visit, Refusal> {
    let headers = &request.headers;
    let known: Known = app.shelf().unwrap_or_default();
    let generation = app.db.generation().await?;
    let host = host_of(headers);
    let Some(organisation) = known.organisation(app, &host, generation).await? else { return Err(Refusal::Missing) };
    let person = match web::cookie(headers, sessions::COOKIE, app.settings.is_tls()) {
        Some(token) => known.person(app, &organisation, &token, generation).await?,
        None => None,
    };
    let peer = request.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    let mut visit = Visit {
        lang: language(headers, &organisation, person.as_deref()),
        chose_lang: person.is_some() || web::cookie(headers, LANGUAGE_COOKIE, false).is_some_and(|c| Lang::parse(&c).is_some()),
        organisation,
        person,
        waits: 0,
        address: request.uri.path_and_query().map_or("/".to_owned(), ToString::to_string),
        now: app.clock.now(),
        generation,
        is_demo: app.shelf::<Demo>().is_some(),
        from: address_of(headers, peer, &app.settings.trusted_proxies),
        takes_small: web::takes_small(headers),
        menu: app.shelf::<Menu>(),
    };
    visit.waits = known.waits(app, &visit).await?;
    Ok(visit)
}

/// The host name without its port, in small letters; it chooses the organisation and nothing else.
fn host_of(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
    let name = if host.starts_with('[') { host } else { host.split(':').next().unwrap_or_default() };
    name.to_lowercase()
}

/// Chosen by hand, else the person's own, else the browser's wish, else the organisation's.
fn language(headers: &HeaderMap, organisation: &Organisation, person: Option<&Person>) -> Lang {
    if let Some(chosen) = web::cookie(headers, LANGUAGE_COOKIE, false).and_then(|c| Lang::parse(&c)) {
        return chosen;
    }
    if let Some(person) = person {
        return person.lang;
    }
    headers.get(header::ACCEPT_LANGUAGE).and_then(|h| h.to_str().ok()).and_then(Lang::negotiate).unwrap_or(organisation.lang)
}

/// The visitor's address: the last one that no trusted proxy stands behind.
fn address_of(headers: &HeaderMap, peer: Option<IpAddr>, trusted: &[IpAddr]) -> IpAddr {
    let peer = peer.unwrap_or(IpAddr::from([127, 0, 0, 1]));
    if !trusted.contains(&peer) {
        return peer;
    }
    headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(','))
        .filter_map(|a| a.trim().parse::<IpAddr>().ok())
        .rfind(|a| !trusted.contains(a))
        .unwrap_or(peer)
}

/// Organisations and signed-in persons remembered between requests, each only until the next write.
#[derive(Clone, Default)]
pub struct Known {
    inner: Arc<Mutex<Remembered>>,
    /// Whoever holds it reads for all: after a write hundreds may want to know the same organisation at once.
    turn: Arc<tokio::sync::Mutex<()>>,
}

/// The person of a session and when it ends; `None` for a cookie that opens nothing.
type Session = Option<(Arc<Person>, Time)>;

#[derive(Default)]
struct Remembered {
    generation: u64,
    organisations: HashMap<String, Option<Arc<Organisation>>>,
    /// Who a session belongs to and when it ends.
    persons: HashMap<(i64, String), Session>,
    /// How much waits for a person.
    waits: HashMap<(i64, Id<Person>), i64>,
}

/// Most entries remembered, so that made-up host names and cookies cannot fill the memory.
const MOST_REMEMBERED: usize = 10_000;

impl Known {
    async fn organisation(&self, app: &App, host: &str, generation: u64) -> anyhow::Result<Option<Arc<Organisation>>> {
        let remembered = || self.at(generation, |r| r.organisations.get(host).cloned());
        if let Some(found) = remembered() {
            return Ok(found);
        }
        let _turn = self.turn.lock().await;
        if let Some(found) = remembered() {
            return Ok(found);
        }
        let mut db = app.db.read().await?;
        let mut found = organisations::by_host(&mut db, host).await?;
        if found.is_none() && organisations::count(&mut db).await? == 0 {
            found = Some(Organisation::unfounded());
        }
        let found = found.map(Arc::new);
        self.at(generation, |r| Some(r.organisations.insert(host.to_owned(), found.clone())));
        Ok(found)
    }

    async fn person(
        &self,
        app: &App,
        organisation: &Organisation,
        token: &str,
        generation: u64,
    ) -> anyhow::Result<Option<Arc<Person>>> {
        let key = (organisation.id, sessions::hash(token));
        let still_open = |found: Option<(Arc<Person>, Time)>| {
            found.filter(|(_, ends_at)| *ends_at > app.clock.now()).map(|(person, _)| person)
        };
        if let Some(found) = self.at(generation, |r| r.persons.get(&key).cloned()) {
            return Ok(still_open(found));
        }
        let mut db = app.db.read().await?;
        let found =
            sessions::person_of(&mut db, organisation.id, &key.1).await?.map(|(person, ends_at)| (Arc::new(person), ends_at));
        self.at(generation, |r| Some(r.persons.insert(key, found.clone())));
        Ok(still_open(found))
    }

    /// What waits for the visitor, counted once after each write.
    async fn waits(&self, app: &App, visit: &Visit) -> anyhow::Result<i64> {
        let (Some(person), Some(Counter(count))) = (&visit.person, app.shelf::<Counter>()) else { return Ok(0) };
        let key = (visit.organisation.id, person.id);
        if let Some(found) = self.at(visit.generation, |r| r.waits.get(&key).copied()) {
            return Ok(found);
        }
        let found = count(app.clone(), visit.clone()).await?;
        self.at(visit.generation, |r| Some(r.waits.insert(key, found)));
        Ok(found)
    }

    /// Does `look` on what is remembered of this generation; an older memory is emptied first.
    fn at<T>(&self, generation: u64, look: impl FnOnce(&mut Remembered) -> Option<T>) -> Option<T> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if inner.generation != generation || inner.organisations.len() + inner.persons.len() + inner.waits.len() > MOST_REMEMBERED
        {
            *inner = Remembered { generation, ..Remembered::default() };
        }
        look(&mut inner)
    }
}

/// Gives a bare refusal its page in the visitor's language; the status stays.
fn dress(visit: &Visit, id: Option<RequestId>, response: Response) -> Response {
    let refused = match response.extensions().get::<Refused>() {
        Some(refused) => refused.clone(),
        // A path no door answers to, or a method the door does not take.
        None if matches!(response.status(), StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED)
            && !response.headers().contains_key(header::CONTENT_TYPE) =>
        {
            Refused::Missing
        }
        None => return response,
    };
    if matches!(refused, Refused::SignInFirst) {
        return web::to(format!("/inn?til={}", urlencode(&visit.address)));
    }
    let lang = visit.lang;
    let (title, text) = match &refused {
        Refused::NotAllowed => (words::not_allowed_title(lang), words::not_allowed_text(lang).to_owned()),
        Refused::Missing | Refused::SignInFirst => (words::missing_title(lang), words::missing_text(lang).to_owned()),
        Refused::Foreign => (words::foreign_title(lang), words::foreign_text(lang).to_owned()),
        Refused::TooMany { wait } => {
            (words::too_many_title(lang), words::too_many_text(lang, (*wait).try_into().unwrap_or(i64::MAX)))
        }
        Refused::TooLarge => (words::too_large_title(lang), words::too_large_text(lang).to_owned()),
        Refused::Unreadable => (words::unreadable_title(lang), words::unreadable_text(lang).to_owned()),
        Refused::Broken(_) => {
            let id = id.map(|i| i.0).unwrap_or_default();
            (words::broken_title(lang), words::broken_text(lang, &id))
        }
    };
    let mut page = visit.show_as(refused.status(), title, refusal_page(lang, title, &text));
    if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
        page.headers_mut().insert(header::RETRY_AFTER, wait.clone());
    }
    page.extensions_mut().insert(refused);
    page
}

fn refusal_page(lang: Lang, title: &str, text: &str) -> Html {
    html! {
        <h1 class="ds-heading" data-size="lg">(title)</h1>
        <p class="lead">(text)</p>
        (link_button(words::to_front_page(lang), "/").secondary())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forwarded_address_is_believed_from_a_trusted_proxy_only() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", "6.6.6.6, 9.9.9.9".parse().expect("value"));
        let proxy = IpAddr::from([10, 0, 0, 1]);
        assert_eq!(address_of(&headers, Some(proxy), &[proxy]), IpAddr::from([9, 9, 9, 9]));
        assert_eq!(address_of(&headers, Some(proxy), &[]), proxy);
    }

    #[test]
    fn the_port_does_not_choose_the_organisation() {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, "Ide.Elvelund.no:8080".parse().expect("value"));
        assert_eq!(host_of(&headers), "ide.elvelund.no");
    }
}
