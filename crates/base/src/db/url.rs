//! Which database to open, as the person who runs `blt` writes it.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use anyhow::bail;

/// `sqlite:PATH` or `postgres://USER:PASSWORD@HOST:PORT/DATABASE`.
///
/// Printing it leaves the password out, so that it may stand in a log.
#[derive(Clone, PartialEq, Eq)]
pub enum DbUrl {
    Sqlite(PathBuf),
    Postgres(String),
}

impl DbUrl {
    /// An embedded database in this very file.
    pub fn in_file(file: &std::path::Path) -> DbUrl {
        DbUrl::Sqlite(file.to_owned())
    }

    /// The file of an embedded database; a server has none.
    pub fn file(&self) -> Option<&std::path::Path> {
        match self {
            DbUrl::Sqlite(file) => Some(file),
            DbUrl::Postgres(_) => None,
        }
    }

    /// The server at `address` when one is given, else the file `blt.db` in the folder for data.
    pub fn of(address: Option<&str>, data: &std::path::Path) -> DbUrl {
        match address {
            Some(address) => DbUrl::Postgres(address.to_owned()),
            None => DbUrl::Sqlite(data.join("blt.db")),
        }
    }
}

impl FromStr for DbUrl {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        let text = text.trim();
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:"));
        match path.map(|path| path.split('?').next().unwrap_or(path)) {
            Some(path) if !path.is_empty() && path != ":memory:" => Ok(Self::Sqlite(PathBuf::from(path))),
            Some(_) | None => bail!(
                "the database address must be sqlite:PATH (for example sqlite:/var/lib/blt/blt.db) or postgres://USER:PASSWORD@HOST/DATABASE"
            ),
        }
    }
}

impl fmt::Display for DbUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
                // What follows `?` may carry a password too.
                let rest = rest.split('?').next().unwrap_or(rest);
                let place = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
                write!(f, "{scheme}://{place}")
            }
        }
    }
}

impl fmt::Debug for DbUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DbUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_are_recognised() {
        assert_eq!("sqlite:/a/b.db".parse::<DbUrl>().unwrap(), DbUrl::Sqlite("/a/b.db".into()));
        assert_eq!("sqlite://a/b.db".parse::<DbUrl>().unwrap(), DbUrl::Sqlite("a/b.db".into()));
        assert!(matches!("postgres://u@h/d".parse::<DbUrl>().unwrap(), DbUrl::Postgres(_)));
        assert!("mysql://x".parse::<DbUrl>().is_err());
        assert!("sqlite:".parse::<DbUrl>().is_err());
    }

    #[test]
    fn a_password_is_never_printed() {
        let url: DbUrl = "postgres://u:hemm@elig@h:1/d?password=hemmelig".parse().unwrap();
        assert_eq!(url.to_string(), "postgres://h:1/d");
        assert!(!format!("{url:?}").contains("hemm"));
    }
}
