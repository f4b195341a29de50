//! The settings of one installation, read from defaults, file, environment and command line, in that order.
//!
//! Every key is in `KEYS` with its meaning; anything else stops the start with one line that names it.

use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

/// A key people may set, and what it means. The environment name is `BLT_` and the key in capitals.
pub struct Key {
    pub name: &'static str,
    pub default: &'static str,
    pub meaning: &'static str,
}

pub const KEYS: &[Key] = &[
    Key { name: "listen", default: "127.0.0.1:8080", meaning: "address and port to answer on; port 0 takes a free one" },
    Key { name: "data", default: "blt-data", meaning: "folder for the embedded database and for pictures" },
    Key { name: "database", default: "", meaning: "postgres://… instead of the embedded database" },
    Key {
        name: "public_address",
        default: "",
        meaning: "the address people use, e.g. https://ide.kommune.no; used in links, mail and QR codes",
    },
    Key {
        name: "mail_server",
        default: "",
        meaning: "smtp://user:password@host:port or smtps://…; without it links are written to the log",
    },
    Key { name: "mail_from", default: "", meaning: "the sender of e-mail, e.g. Elvelund <ide@elvelund.no>" },
    Key { name: "rate_limit", default: "on", meaning: "on or off; off only when listening on loopback, for load tests" },
    Key { name: "trusted_proxies", default: "", meaning: "addresses, separated by commas, whose X-Forwarded-For is believed" },
    Key { name: "log", default: "info", meaning: "error, warn, info, debug or trace" },
    Key { name: "log_format", default: "text", meaning: "text or json" },
];

/// Names in the environment that begin with `BLT_` without being settings of the server.
const NOT_SETTINGS: &[&str] = &["BLT_TEST_POSTGRES", "BLT_TEST_WRITE_ACCESS", "BLT_WEB_DIST", "BLT_CONFIG"];

/// All settings, checked.
#[derive(Clone, Debug)]
pub struct Settings {
    pub listen: SocketAddr,
    pub data: PathBuf,
    pub database: Option<String>,
    pub public_address: Option<String>,
    pub mail_server: Option<String>,
    pub mail_from: Option<String>,
    pub rate_limit: bool,
    pub trusted_proxies: Vec<std::net::IpAddr>,
    pub log: String,
    pub log_json: bool,
}

/// The environment of the process, as text; what is not text cannot be a setting.
pub fn environment() -> impl Iterator<Item = (String, String)> {
    std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
}

/// Why the start stops; each prints as one line that names the setting.
#[derive(Debug, PartialEq, Eq)]
pub enum BadSetting {
    Unknown { name: String, from: String },
    Wrong { name: String, value: String, wanted: String },
    Unreadable { file: String, why: String },
}

impl std::fmt::Display for BadSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            BadSetting::Unknown { name, from } => {
                let known: Vec<_> = KEYS.iter().map(|k| k.name).collect();
                write!(f, "unknown setting '{name}' in {from}; known: {}", known.join(", "))
            }
            BadSetting::Wrong { name, value, wanted } => {
                write!(f, "setting '{name}' is '{value}', but must be {wanted}")
            }
            BadSetting::Unreadable { file, why } => write!(f, "settings file {file}: {why}"),
        }
    }
}

impl std::error::Error for BadSetting {}

type Values = BTreeMap<String, String>;

impl Settings {
    /// Puts the layers together: `file` (TOML text and its name), `environment`, then `flags` as (key, value).
    ///
    /// # Errors
    /// The first unknown or wrong setting.
    pub fn load(
        file: Option<(&str, &str)>,
        environment: impl IntoIterator<Item = (String, String)>,
        flags: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Settings, BadSetting> {
        let mut values: Values = KEYS.iter().map(|k| (k.name.to_owned(), k.default.to_owned())).collect();
        if let Some((name, text)) = file {
            read_file(&mut values, name, text)?;
        }
        for (name, value) in environment {
            if NOT_SETTINGS.contains(&name.as_str()) {
                continue;
            }
            let Some(key) = name.strip_prefix("BLT_") else { continue };
            put(&mut values, &key.to_lowercase(), value, "the environment")?;
        }
        for (name, value) in flags {
            put(&mut values, &name, value, "the command line")?;
        }
        check(&values)
    }

    /// Whether only this machine reaches us.
    pub fn is_only_here(&self) -> bool {
        self.listen.ip().is_loopback()
    }

    /// Whether the address people use is TLS; decides on cookies and HSTS.
    pub fn is_tls(&self) -> bool {
        self.public_address.as_deref().is_some_and(|a| a.starts_with("https://"))
    }
}

fn put(values: &mut Values, name: &str, value: String, from: &str) -> Result<(), BadSetting> {
    match values.get_mut(name) {
        Some(old) => {
            *old = value;
            Ok(())
        }
        None => Err(BadSetting::Unknown { name: name.to_owned(), from: from.to_owned() }),
    }
}

fn read_file(values: &mut Values, file: &str, text: &str) -> Result<(), BadSetting> {
    let table: toml::Table = text
        .parse()
        .map_err(|e: toml::de::Error| BadSetting::Unreadable { file: file.to_owned(), why: e.message().to_owned() })?;
    for (name, value) in table {
        let value = match value {
            toml::Value::String(s) => s,
            toml::Value::Boolean(true) => "on".to_owned(),
            toml::Value::Boolean(false) => "off".to_owned(),
            other => other.to_string(),
        };
        put(values, &name, value, file)?;
    }
    Ok(())
}

fn check(values: &Values) -> Result<Settings, BadSetting> {
    let get = |name: &str| values.get(name).map_or("", String::as_str).trim();
    let given = |name: &str| Some(get(name)).filter(|v| !v.is_empty()).map(str::to_owned);
    let wrong = |name: &str, wanted: &str| BadSetting::Wrong {
        name: name.to_owned(),
        value: get(name).to_owned(),
        wanted: wanted.to_owned(),
    };

    let listen: SocketAddr = get("listen").parse().map_err(|_| wrong("listen", "an address and a port, like 127.0.0.1:8080"))?;
    if get("data").is_empty() {
        return Err(wrong("data", "a folder"));
    }
    let database = given("database");
    if database.as_deref().is_some_and(|d| !d.starts_with("postgres://") && !d.starts_with("postgresql://")) {
        return Err(wrong("database", "an address like postgres://user:password@host/name"));
    }
    let public_address = given("public_address").map(|a| a.trim_end_matches('/').to_owned());
    if public_address.as_deref().is_some_and(|a| !is_web_address(a)) {
        return Err(wrong("public_address", "an address like https://ide.kommune.no"));
    }
    let mail_server = given("mail_server");
    if mail_server.as_deref().is_some_and(|m| !m.starts_with("smtp://") && !m.starts_with("smtps://")) {
        return Err(wrong("mail_server", "an address like smtp://user:password@host:587"));
    }
    let mail_from = given("mail_from");
    if mail_from.as_deref().is_some_and(|m| m.parse::<lettre::message::Mailbox>().is_err()) {
        return Err(wrong("mail_from", "a sender like Elvelund <ide@elvelund.no>"));
    }
    if mail_server.is_some() && mail_from.is_none() {
        return Err(wrong("mail_from", "given when mail_server is"));
    }
    let rate_limit = on_or_off(get("rate_limit")).ok_or_else(|| wrong("rate_limit", "on or off"))?;
    if !rate_limit && !listen.ip().is_loopback() {
        return Err(wrong("rate_limit", "on unless the server listens on loopback only"));
    }
    let trusted_proxies = get("trusted_proxies")
        .split(',')
        .map(str::trim)
        .filter(|a| !a.is_empty())
        .map(str::parse)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| wrong("trusted_proxies", "addresses separated by commas"))?;
    if !["error", "warn", "info", "debug", "trace"].contains(&get("log")) {
        return Err(wrong("log", "error, warn, info, debug or trace"));
    }
    if !["text", "json"].contains(&get("log_format")) {
        return Err(wrong("log_format", "text or json"));
    }
    Ok(Settings {
        listen,
        data: PathBuf::from(get("data")),
        database,
        public_address,
        mail_server,
        mail_from,
        rate_limit,
        trusted_proxies,
        log: get("log").to_owned(),
        log_json: get("log_format") == "json",
    })
}

fn on_or_off(value: &str) -> Option<bool> {
    match value {
        "on" | "true" => Some(true),
        "off" | "false" => Some(false),
        _ => None,
    }
}

/// `http(s)://host[:port]` with nothing behind it.
fn is_web_address(address: &str) -> bool {
    let Ok(uri) = address.parse::<http::Uri>() else { return false };
    matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some() && uri.path().trim_matches('/').is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(file: &str, env: &[(&str, &str)], flags: &[(&str, &str)]) -> Result<Settings, BadSetting> {
        let pairs = |list: &[(&str, &str)]| list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>();
        Settings::load(Some(("blt.toml", file)), pairs(env), pairs(flags))
    }

    #[test]
    fn the_command_line_beats_the_environment_which_beats_the_file() {
        let settings = load("data = \"a\"\nlog = \"warn\"", &[("BLT_DATA", "b")], &[("data", "c")]).expect("good");
        assert_eq!(settings.data, PathBuf::from("c"));
        assert_eq!(settings.log, "warn");
    }

    #[test]
    fn an_unknown_setting_is_named_wherever_it_stands() {
        let in_file = load("colour = 1", &[], &[]).expect_err("bad");
        assert!(in_file.to_string().contains("'colour' in blt.toml"), "{in_file}");
        let in_environment = load("", &[("BLT_DATBASE", "x")], &[]).expect_err("bad");
        assert!(in_environment.to_string().contains("'datbase' in the environment"), "{in_environment}");
    }

    #[test]
    fn limits_can_be_off_on_loopback_only() {
        assert!(!load("", &[("BLT_RATE_LIMIT", "off")], &[]).expect("good").rate_limit);
        assert!(load("", &[("BLT_RATE_LIMIT", "off")], &[("listen", "0.0.0.0:80")]).is_err());
    }

    #[test]
    fn a_public_address_has_no_path() {
        assert!(load("", &[], &[("public_address", "https://ide.no/blt")]).is_err());
        assert!(load("", &[], &[("public_address", "https://ide.no/")]).expect("good").is_tls());
    }
}
