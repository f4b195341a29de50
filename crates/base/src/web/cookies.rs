//! Cookies: strictly necessary ones only, `__Host-` where there is TLS.

use cookie::{Cookie, SameSite, time::Duration};
use http::{HeaderMap, HeaderValue, header};

/// The value of a cookie of ours. Behind TLS only the prefixed one counts: a neighbouring host can plant one without.
pub fn cookie(headers: &HeaderMap, name: &str, tls: bool) -> Option<String> {
    let is_ours = |sent: &str| match (tls, ["__Host-", "__Secure-"].iter().find_map(|p| sent.strip_prefix(p))) {
        (true, bare) => bare == Some(name),
        (false, bare) => bare.unwrap_or(sent) == name,
    };
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(Cookie::split_parse)
        .flatten()
        .find(|c| is_ours(c.name()))
        .map(|c| c.value().to_owned())
}

/// A `Set-Cookie` that lasts for `days`; zero days lasts until the browser closes.
pub fn remember(name: &str, value: &str, days: i64, tls: bool) -> HeaderValue {
    let mut made = made(name, value.to_owned(), tls);
    if days > 0 {
        made.set_max_age(Duration::days(days));
    }
    line(&made)
}

/// A `Set-Cookie` that only one address and those below it ever see. `__Host-` would want the whole site.
pub fn remember_at(path: &str, name: &str, value: &str, days: i64, tls: bool) -> HeaderValue {
    let name = if tls { format!("__Secure-{name}") } else { name.to_owned() };
    let made = Cookie::build((name, value.to_owned())).path(path.to_owned()).http_only(true).same_site(SameSite::Lax).secure(tls);
    line(&made.max_age(Duration::days(days)).build())
}

/// A `Set-Cookie` that takes the cookie away.
pub fn forget(name: &str, tls: bool) -> HeaderValue {
    let mut made = made(name, String::new(), tls);
    made.set_max_age(Duration::ZERO);
    line(&made)
}

fn made(name: &str, value: String, tls: bool) -> Cookie<'static> {
    let name = if tls { format!("__Host-{name}") } else { name.to_owned() };
    Cookie::build((name, value)).path("/").http_only(true).same_site(SameSite::Lax).secure(tls).build()
}

fn line(cookie: &Cookie<'_>) -> HeaderValue {
    HeaderValue::from_str(&cookie.encoded().to_string()).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_tls_the_name_has_the_host_prefix_and_is_still_found() {
        let set = remember("blt", "x y", 0, true);
        let text = set.to_str().expect("text");
        assert!(text.starts_with("__Host-blt=") && text.contains("Secure") && text.contains("HttpOnly"), "{text}");
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("a=b; __Host-blt=token"));
        assert_eq!(cookie(&headers, "blt", true).as_deref(), Some("token"));
    }

    #[test]
    fn behind_tls_a_cookie_without_the_prefix_is_not_ours() {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("blt=planted"));
        assert_eq!(cookie(&headers, "blt", true), None);
        assert_eq!(cookie(&headers, "blt", false).as_deref(), Some("planted"));
    }

    #[test]
    fn a_cookie_of_one_address_names_it() {
        let set = remember_at("/t/ABCD-1234", "svart", "1", 30, true);
        let text = set.to_str().expect("text");
        assert!(text.starts_with("__Secure-svart=1") && text.contains("Path=/t/ABCD-1234"), "{text}");
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static("__Secure-svart=1"));
        assert_eq!(cookie(&headers, "svart", true).as_deref(), Some("1"));
    }
}
