//! Shows every part and some whole screens in a browser: `cargo run -p blt-base --example gallery`, then open the address it prints.

mod forms;
mod parts;
mod screens;

use axum::Router;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use base::assets;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let app = Router::new()
        .route("/", get(|| async { page(screens::index()) }))
        .route("/qr.svg", get(qr))
        .route("/{screen}", get(show).post(show))
        .route("/web/{file}", get(|Path(file): Path<String>, headers: HeaderMap| async move { assets::serve(&file, &headers) }));
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8099".to_owned());
    let listener = tokio::net::TcpListener::bind(&address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

fn page(document: String) -> Response {
    let policy = (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    ([policy], Html(document)).into_response()
}

async fn show(Path(screen): Path<String>) -> Response {
    match screens::named(&screen) {
        Some(document) => page(document),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn qr() -> Response {
    let Ok(code) = qrcode::QrCode::new("https://solvik.example/behov") else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let picture = code.render::<qrcode::render::svg::Color>().quiet_zone(false).build();
    ([(header::CONTENT_TYPE, "image/svg+xml")], picture).into_response()
}
