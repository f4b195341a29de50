//! blt: the houses in reading order; each uses only the houses above it.

#![deny(dead_code)]

pub use base;

pub mod people;
pub mod journal;
pub mod search;
pub mod blt;
pub mod follow;
pub mod surfaces;
pub mod cli;
pub mod testing;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Path},
    middleware,
    response::{IntoResponse as _, Response},
};
use base::{
    assets,
    db::Migration,
    doors::Doors,
    web::{self, App, Refusal},
};
use http::HeaderMap;

/// Every migration, in order; made by the build script from the folder `migrations`.
pub const MIGRATIONS: &[Migration] = include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// All doors. Addresses are Bokmål, as on posters and in people's mouths; the rooms they lead to are English.
pub fn doors() -> Doors {
    Doors::new()
        .join(surfaces::home::doors()) //     /              the front page with the door
        .join(surfaces::challenge::doors()) // /utfordringer/{ord}
        .join(blt::challenges::doors()) //    /utfordringer   what we must solve
        .join(blt::needs::doors()) //         /behov /folg   report, follow
        .join(blt::inbox::doors()) //         /innboks        what waits for an answer
        .join(blt::journeys::doors()) //      /lop            journeys, their teams and phases
        .join(blt::story::doors()) //         /lop/{id}       one journey as a whole, starting one
        .join(blt::insights::doors()) //      /lop/{id}/…     insights, findings, the problem
        .join(blt::solutions::doors()) //     /lop/{id}/…     ideas, what others do, what must hold
        .join(blt::yardstick::doors()) //     /admin/malestokk how answers weigh, how sure to be
        .join(blt::trials::doors()) //        /tester /t      tests: planned, shared, answered, weighed
        .join(blt::foundations::doors()) //   /lop/{id}/fundament
        .join(blt::evidence::doors()) //      /lop/{id}/vet  what we know, and the smallest next test
        .join(blt::benefits::doors()) //      /lop/{id}/gevinst
        .join(blt::decisions::doors()) //     /lop/{id}/beslutning /beslutninger
        .join(follow::search::doors()) //     /sok           look for something
        .join(surfaces::admin::doors()) //    /admin          settings, units, people
        .join(people::sign_in::doors()) //    /inn /ut       sign in and out
}

/// What belongs to one house and lives as long as the application.
pub fn shelf() -> http::Extensions {
    let mut shelf = http::Extensions::new();
    shelf.insert(people::welcome::Known::default());
    shelf.insert(blt::trials::Running::default());
    shelf.insert(blt::trials::question::Asked::default());
    shelf.insert(blt::trials::question::Desk::default());
    shelf.insert(blt::trials::Adviser(blt::evidence::advise));
    shelf.insert(people::Menu(surfaces::menu::fill));
    shelf.insert(people::Counter(surfaces::menu::count));
    shelf
}

/// The application as it answers: doors, and around them the layers every request passes, outermost last.
pub fn application(app: App) -> Router {
    let inside = doors()
        .into_router()
        .fallback(|| async { Refusal::Missing.into_response() })
        .method_not_allowed_fallback(|| async { Refusal::Missing.into_response() })
        .layer(DefaultBodyLimit::max(41 * 1024 * 1024))
        .layer(middleware::from_fn(web::own_site_only))
        .layer(middleware::from_fn_with_state(app.clone(), people::welcome::welcome));
    Router::new()
        .merge(inside)
        .merge(base::web::health())
        .route("/web/{file}", axum::routing::get(asset))
        .layer(middleware::from_fn_with_state(app.clone(), web::secure))
        .layer(tower_http::catch_panic::CatchPanicLayer::new())
        .layer(middleware::from_fn_with_state(app.clone(), web::trace))
        .with_state(app)
}

async fn asset(Path(file): Path<String>, headers: HeaderMap) -> Response {
    assets::serve(&file, &headers)
}
