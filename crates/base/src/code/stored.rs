//! How codes are kept in databases and in JSON: as the printed text.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sqlx::database::Database;
use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Decode, Encode, Type};

use super::CodeOf;

impl<const SYMBOLS: usize> Serialize for CodeOf<SYMBOLS> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de, const SYMBOLS: usize> Deserialize<'de> for CodeOf<SYMBOLS> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl<const SYMBOLS: usize, DB: Database> Type<DB> for CodeOf<SYMBOLS>
where
    String: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <String as Type<DB>>::type_info()
    }

    fn compatible(ty: &DB::TypeInfo) -> bool {
        <String as Type<DB>>::compatible(ty)
    }
}

impl<'q, const SYMBOLS: usize, DB: Database> Encode<'q, DB> for CodeOf<SYMBOLS>
where
    String: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buf: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
        self.to_string().encode(buf)
    }
}

impl<'r, const SYMBOLS: usize, DB: Database> Decode<'r, DB> for CodeOf<SYMBOLS>
where
    String: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Ok(Self::parse(&String::decode(value)?)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::{Code, ShortCode};

    #[test]
    fn json_holds_the_printed_form() {
        let json = serde_json::to_string(&Code::from_random([7; 16])).unwrap();
        assert_eq!(json, format!("\"{}\"", Code::from_random([7; 16])));
        assert_eq!(serde_json::from_str::<Code>(&json).unwrap(), Code::from_random([7; 16]));
    }

    #[test]
    fn both_databases_take_it() {
        fn taken<DB: Database, V: Type<DB> + for<'q> Encode<'q, DB> + for<'r> Decode<'r, DB>>() {}
        taken::<sqlx::Sqlite, Code>();
        taken::<sqlx::Postgres, ShortCode>();
    }
}
