//! Identities that know what they identify.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sqlx::database::Database;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Decode, Encode, Type};
use uuid::Uuid;

/// The identity of a `T`, which cannot be mistaken for the identity of anything else. `uuid` in PostgreSQL, 16 bytes in SQLite.
///
/// New ones are made by [`Chance::new_id`](crate::chance::Chance::new_id).
pub struct Id<T> {
    uuid: Uuid,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The identity that this UUID stands for.
    pub const fn from_uuid(uuid: Uuid) -> Id<T> {
        Id { uuid, of: PhantomData }
    }

    /// The UUID alone, without knowing what it identifies.
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }
}

// Derived implementations would ask the same of `T`, which is only a name here and is never kept.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.uuid.cmp(&other.uuid)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// As addresses write it: lower case with hyphens.
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.uuid.hyphenated(), f)
    }
}

/// What was given is not an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an identity")
    }
}

impl std::error::Error for NotAnId {}

const HYPHENATED: usize = 36;

/// Reads the hyphenated form only: one thing has one address.
impl<T> FromStr for Id<T> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != HYPHENATED {
            return Err(NotAnId);
        }
        Uuid::try_parse(text).map(Id::from_uuid).map_err(|_| NotAnId)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl<T, DB: Database> Type<DB> for Id<T>
where
    Uuid: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <Uuid as Type<DB>>::type_info()
    }

    fn compatible(ty: &DB::TypeInfo) -> bool {
        <Uuid as Type<DB>>::compatible(ty)
    }
}

impl<'q, T, DB: Database> Encode<'q, DB> for Id<T>
where
    Uuid: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buf: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        self.uuid.encode_by_ref(buf)
    }
}

impl<'r, T, DB: Database> Decode<'r, DB> for Id<T>
where
    Uuid: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Uuid::decode(value).map(Id::from_uuid)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Need;

    const TEXT: &str = "0199c0de-7a11-7e57-8b17-0123456789ab";

    #[test]
    fn it_reads_what_it_writes() {
        let id: Id<Need> = TEXT.parse().unwrap();
        assert_eq!(id.to_string(), TEXT);
        assert_eq!(Id::<Need>::from_uuid(id.uuid()), id);
    }

    #[test]
    fn only_the_hyphenated_form_is_an_address() {
        let bad = [
            "",
            "0199c0de7a117e578b170123456789ab",
            "{0199c0de-7a11-7e57-8b17-0123456789ab}",
            "0199c0de-7a11-7e57-8b17-0123456789ag",
            "0199c0de-7a11-7e57-8b17-0123456789å",
        ];
        for text in bad {
            assert_eq!(text.parse::<Id<Need>>(), Err(NotAnId), "{text}");
        }
    }

    #[test]
    fn json_holds_the_hyphenated_text() {
        let id: Id<Need> = TEXT.parse().unwrap();
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(json, format!("\"{TEXT}\""));
        assert_eq!(serde_json::from_str::<Id<Need>>(&json).unwrap(), id);
        assert!(serde_json::from_str::<Id<Need>>("\"x\"").is_err());
    }

    #[test]
    fn both_databases_take_it() {
        fn taken<DB: Database, V: Type<DB> + for<'q> Encode<'q, DB> + for<'r> Decode<'r, DB>>() {}
        taken::<sqlx::Sqlite, Id<Need>>();
        taken::<sqlx::Postgres, Id<Need>>();
    }
}
