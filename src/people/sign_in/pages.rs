//! The pages of signing in and out, of founding, and the choice of language.

use super::{INVITATION_DAYS, LINK_MINUTES, minutes_after, rows, view, words};
use crate::people::{
    Person, Visit, organisations,
    persons::{self, ChooseLanguage},
    sessions::{self, COOKIE, hash},
    visit::LANGUAGE_COOKIE,
};
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use base::{
    mail::Letter,
    page::form::{Problems, clean},
    text,
    web::{self, App, Limit, Posted, Refusal, Reply, to},
    words::Lang,
};
use http::{HeaderMap, header};
use serde::Deserialize;

/// How long it takes to answer whoever asks for a link: nobody learns from the time whether an address is known.
const SAME_TIME: std::time::Duration = std::time::Duration::from_millis(150);

/// Where to go afterwards; only a path of our own.
#[derive(Default, Deserialize)]
pub(super) struct Back {
    #[serde(default)]
    til: String,
}

/// A path on this site, else the front page: nobody is led elsewhere by a link to us.
fn own_path(path: &str) -> &str {
    // Browsers leave out tabs and line ends before they read an address: `/<tab>/host` is another host.
    let is_ours = path.starts_with('/') && !path.starts_with("//") && !path.contains(|c: char| c == '\\' || c.is_control());
    if is_ours { path } else { "/" }
}

pub(super) async fn ask(visit: Visit, Query(back): Query<Back>) -> Reply {
    if visit.person.is_some() {
        return Ok(to(own_path(&back.til)));
    }
    Ok(visit.show(words::ask_title(visit.lang), view::ask(&visit, own_path(&back.til), "", &Problems::none())))
}

/// Same page, status and words whether the address is known or not.
pub(super) async fn send_link(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    let (email, back) = (posted.get("epost").trim(), own_path(posted.get("til")));
    if !text::is_email(email) {
        let mut problems = Problems::none();
        problems.add("epost", base::words::not_an_email(visit.lang));
        return Ok(visit.show_again(words::ask_title(visit.lang), view::ask(&visit, back, email, &problems)));
    }
    app.limits.knock(Limit::SignIn, visit.from)?;
    // Known or not, the answer leaves at the same time: finding, writing and posting are well within it.
    let (done, ()) = tokio::join!(perhaps_post(&app, &visit, email, back), tokio::time::sleep(SAME_TIME));
    done?;
    Ok(visit.show(words::sent_title(visit.lang), view::sent(&visit, email)))
}

/// Posts a link to whoever is known by the address, and not too often.
async fn perhaps_post(app: &App, visit: &Visit, email: &str, back: &str) -> anyhow::Result<()> {
    let mut db = app.db.read().await?;
    let person = persons::by_email(&mut db, visit.organisation.id, email).await?.filter(|p| p.active);
    drop(db);
    match person.filter(|p| app.limits.is_within(Limit::Letters, &p.id.to_string())) {
        Some(person) => post_link(app, visit, &person, back).await,
        None => Ok(()),
    }
}

/// Makes a link and sends it; without a mail server it goes to the log, clearly said.
async fn post_link(app: &App, visit: &Visit, person: &Person, back: &str) -> anyhow::Result<()> {
    let token = app.chance.token();
    let link = format!("{}/inn/{token}?til={}", visit.public_address(app), crate::people::visit::urlencode(back));
    let at = visit.now;
    let letter = person.email.clone().filter(|_| app.post.is_on()).map(|to| Letter {
        id: app.chance.new_id(at),
        organisation: visit.organisation.id,
        from_name: visit.organisation.name.clone(),
        to,
        subject: words::letter_subject(person.lang, &visit.organisation.name),
        text: words::letter_text(person.lang, &person.name, &visit.organisation.name, LINK_MINUTES, &link),
    });
    if letter.is_none() {
        tracing::warn!("no mail server is set (mail_server), so the sign-in link is written here: {link}");
    }
    let ends_at = minutes_after(at, LINK_MINUTES);
    app.db
        .write(rows::MakeLink {
            organisation: visit.organisation.id,
            person: Some(person.id),
            token_hash: hash(&token),
            at,
            ends_at,
            letter,
        })
        .await
}

/// Shows a button and uses nothing up: mail scanners open links.
pub(super) async fn arrive(State(app): State<App>, visit: Visit, Path(token): Path<String>, Query(back): Query<Back>) -> Reply {
    let mut db = app.db.read().await?;
    let link = rows::open_link(&mut db, &hash(&token), visit.now).await?;
    let Some(id) = link.filter(|l| l.organisation_id == visit.organisation.id).and_then(|l| l.person_id) else {
        return Ok(visit.show_as(http::StatusCode::GONE, words::gone_title(visit.lang), view::gone(&visit)));
    };
    let Some(person) = persons::by_id(&mut db, visit.organisation.id, id).await? else { return Err(Refusal::Missing) };
    Ok(visit.show(words::arrive_title(visit.lang), view::arrive(&visit, &person.name, &token, own_path(&back.til))))
}

pub(super) async fn enter(State(app): State<App>, visit: Visit, Path(token): Path<String>, posted: Posted) -> Reply {
    let mut db = app.db.read().await?;
    let link = rows::open_link(&mut db, &hash(&token), visit.now).await?;
    let found = link.filter(|l| l.organisation_id == visit.organisation.id).and_then(|l| l.person_id);
    let person = match found {
        Some(id) => persons::by_id(&mut db, visit.organisation.id, id).await?.filter(|p| p.active),
        None => None,
    };
    drop(db);
    let gone = || visit.show_as(http::StatusCode::GONE, words::gone_title(visit.lang), view::gone(&visit));
    let Some(person) = person else { return Ok(gone()) };
    match begin_session(&app, &visit, &person, Some(hash(&token))).await? {
        Some(cookie) => Ok(with_cookie(to(own_path(posted.get("til"))), cookie)),
        None => Ok(gone()),
    }
}

/// The cookie of a session just begun, or `None` when the link had been used.
async fn begin_session(
    app: &App,
    visit: &Visit,
    person: &Person,
    link: Option<String>,
) -> anyhow::Result<Option<http::HeaderValue>> {
    let token = app.chance.token();
    let session = sessions::begun(&token, person, visit.now);
    let begun = match link {
        Some(link_hash) => app.db.write(rows::Enter { link_hash, session }).await?,
        None => app.db.write(session).await.map(|()| true)?,
    };
    Ok(begun.then(|| web::remember(COOKIE, &token, sessions::DAYS, app.settings.is_tls())))
}

fn with_cookie(mut response: Response, cookie: http::HeaderValue) -> Response {
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// The cookie an observer's page leaves for this door alone: the page that still holds forms which are not sent.
const UNSENT: &str = "usendt";

pub(super) async fn leave(State(app): State<App>, visit: Visit, headers: HeaderMap, posted: Posted) -> Reply {
    let tls = app.settings.is_tls();
    // Signing out empties the device, so what is not sent would be lost.
    let unsent = web::cookie(&headers, UNSENT, tls).filter(|page| page.starts_with("/tester/") && !posted.has("likevel"));
    if let (Some(page), Some(_)) = (unsent, &visit.person) {
        return Ok(visit.show_again(words::unsent_title(visit.lang), view::unsent(&visit, own_path(&page))));
    }
    if let Some(token) = web::cookie(&headers, COOKIE, tls) {
        app.db.write(sessions::End { organisation: visit.organisation.id, token_hash: hash(&token) }).await?;
    }
    let mut response = with_cookie(to("/"), web::forget(COOKIE, app.settings.is_tls()));
    response.headers_mut().insert("clear-site-data", http::HeaderValue::from_static("\"cache\", \"storage\""));
    Ok(with_cookie(response, web::remember_at("/ut", UNSENT, "", 0, tls)))
}

async fn founding_link(app: &App, token: &str) -> Result<bool, Refusal> {
    let mut db = app.db.read().await?;
    let link = rows::open_link(&mut db, &hash(token), app.clock.now()).await?;
    Ok(link.is_some_and(|l| l.person_id.is_none()))
}

pub(super) async fn found(State(app): State<App>, visit: Visit, Path(token): Path<String>) -> Reply {
    if !founding_link(&app, &token).await? {
        return Err(Refusal::Missing);
    }
    Ok(visit.show(words::found_title(visit.lang), view::found(&visit, &token, &Posted::default(), &Problems::none())))
}

pub(super) async fn found_now(State(app): State<App>, visit: Visit, Path(token): Path<String>, posted: Posted) -> Reply {
    if !founding_link(&app, &token).await? {
        return Err(Refusal::Missing);
    }
    let lang = Lang::parse(posted.get("malform")).unwrap_or(visit.lang);
    let mut problems = Problems::none();
    let municipality = problems.take("kommune", clean(visit.lang, posted.get("kommune"), 100));
    let name = problems.take("navn", clean(visit.lang, posted.get("navn"), 100));
    let email = posted.get("epost").trim().to_lowercase();
    if !text::is_email(&email) {
        problems.add("epost", base::words::not_an_email(visit.lang));
    }
    let (Some(municipality), Some(name), true) = (municipality, name, problems.is_empty()) else {
        return Ok(visit.show_again(words::found_title(visit.lang), view::found(&visit, &token, &posted, &problems)));
    };
    let session = app.chance.token();
    let at = visit.now;
    let founding = rows::Founding {
        link_hash: hash(&token),
        organisation: organisations::Found {
            slug: text::slug(&municipality),
            name: municipality,
            host: None,
            address: None,
            lang,
            theme: "fjord".to_owned(),
            contact: email.clone(),
            at,
        },
        person: app.chance.new_id(at),
        name,
        email,
        session_hash: hash(&session),
        session_ends_at: at.plus_days(sessions::DAYS),
    };
    if app.db.write(founding).await?.is_none() {
        return Err(Refusal::Missing);
    }
    Ok(with_cookie(to("/"), web::remember(COOKIE, &session, sessions::DAYS, app.settings.is_tls())))
}

pub(super) async fn demo_people(State(app): State<App>, visit: Visit) -> Reply {
    if !visit.is_demo {
        return Err(Refusal::Missing);
    }
    let mut db = app.db.read().await?;
    let people = persons::everyone(&mut db, visit.organisation.id).await?;
    Ok(visit.show(words::demo_title(visit.lang), view::demo_people(&visit, &people)))
}

pub(super) async fn demo_enter(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    if !visit.is_demo {
        return Err(Refusal::Missing);
    }
    let mut db = app.db.read().await?;
    let person = persons::by_slug(&mut db, visit.organisation.id, posted.get("person")).await?.filter(|p| p.active);
    drop(db);
    let Some(person) = person else { return Err(Refusal::Missing) };
    match begin_session(&app, &visit, &person, None).await? {
        Some(cookie) => Ok(with_cookie(to(own_path(posted.get("til"))), cookie)),
        None => Err(Refusal::Missing),
    }
}

pub(super) async fn choose_language(State(app): State<App>, visit: Visit, posted: Posted) -> Reply {
    let Some(lang) = Lang::parse(posted.get("lang")) else { return Err(Refusal::Unreadable) };
    if let Some(person) = &visit.person {
        app.db.write(ChooseLanguage { organisation: visit.organisation.id, person: person.id, lang }).await?;
    }
    let cookie = web::remember(LANGUAGE_COOKIE, lang.code(), 365, app.settings.is_tls());
    Ok(with_cookie(to(own_path(posted.get("tilbake"))), cookie))
}

/// The link that founds an installation, made at the first start. Returns its address.
pub async fn founding_address(app: &App) -> anyhow::Result<String> {
    let token = app.chance.token();
    let at = app.clock.now();
    let link = rows::MakeLink {
        organisation: 0,
        person: None,
        token_hash: hash(&token),
        at,
        ends_at: at.plus_days(INVITATION_DAYS),
        letter: None,
    };
    app.db.write(link).await?;
    let address = app.settings.public_address.clone();
    Ok(format!("{}/oppsett/{token}", address.unwrap_or_else(|| format!("http://{}", app.settings.listen))))
}
