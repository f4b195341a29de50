//! Style sheets, scripts, font and icons, carried in the program and served under names that never change content.

use axum::body::Body;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The first part of every asset's address.
pub const PREFIX: &str = "/web/";

struct Asset {
    file: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

/// Answers `GET /web/{file}`: the smallest form the browser accepts, kept for a year, because the name holds a hash of the content.
/// A name that is not in the bundle is 404.
pub fn serve(file: &str, headers: &HeaderMap) -> Response {
    let Some(asset) = TABLE.iter().find(|asset| asset.file == file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (content, encoding) = smallest(asset, accepted);

    let mut response = Response::new(Body::from(content));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    out.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if asset.brotli.is_some() {
        out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}

fn smallest(asset: &Asset, accepted: &str) -> (&'static [u8], Option<&'static str>) {
    match (asset.brotli, asset.gzip) {
        (Some(brotli), _) if accepts(accepted, "br") => (brotli, Some("br")),
        (_, Some(gzip)) if accepts(accepted, "gzip") => (gzip, Some("gzip")),
        _ => (asset.plain, None),
    }
}

/// Whether an `Accept-Encoding` value names `coding` without refusing it (`q=0`).
pub fn accepts(value: &str, coding: &str) -> bool {
    value.split(',').any(|part| {
        let mut words = part.split(';').map(str::trim);
        words.next().is_some_and(|name| name.eq_ignore_ascii_case(coding))
            && !words.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked_with(encodings: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(encodings))])
    }

    fn app_css() -> &'static str {
        APP_CSS.trim_start_matches(PREFIX)
    }

    #[test]
    fn the_style_sheet_comes_in_brotli_and_is_kept_for_a_year() {
        let response = serve(app_css(), &asked_with("gzip, deflate, br"));
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "br");
        assert_eq!(response.headers()[header::CONTENT_TYPE], "text/css; charset=utf-8");
        assert_eq!(response.headers()[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    }

    #[test]
    fn a_refused_encoding_is_not_used() {
        let response = serve(app_css(), &asked_with("br;q=0, gzip"));
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
        assert!(!serve(app_css(), &HeaderMap::new()).headers().contains_key(header::CONTENT_ENCODING));
    }

    #[test]
    fn a_name_that_is_not_in_the_bundle_is_missing() {
        assert_eq!(serve("../Cargo.toml", &HeaderMap::new()).status(), StatusCode::NOT_FOUND);
        assert_eq!(serve("", &HeaderMap::new()).status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn a_first_visit_to_the_plain_frame_is_small() {
        let sizes = TABLE.iter().map(|asset| asset.brotli.map_or(asset.plain.len(), <[u8]>::len));
        assert!(
            sizes.sum::<usize>() < 80_000,
            "style sheet, scripts, icon and font together must leave room for the page in 100 KB"
        );
    }
}
