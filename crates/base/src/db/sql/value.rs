//! The values a statement may carry.
//!
//! A missing value keeps its type, because PostgreSQL insists on knowing it.

use std::borrow::Cow;

use serde::Serialize;
use uuid::Uuid;

use crate::clock::Time;
use crate::code::{Code, ShortCode};
use crate::id::Id;

/// A JSON document in a column of type `jsonb`; the same wrapper reads and writes it.
pub use sqlx::types::Json;

/// The type of a value, as migrations write it: `bigint`, `boolean`, `double precision`, `text`, `bytea`, `uuid`, `jsonb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Integer,
    Boolean,
    Real,
    Text,
    Bytes,
    Identity,
    Document,
}

/// One value on its way to the database.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null(Kind),
    Integer(i64),
    Boolean(bool),
    Real(f64),
    Text(String),
    Bytes(Vec<u8>),
    Identity(Uuid),
    Document(serde_json::Value),
    /// Several values for one parameter, as in `in ($3)`.
    List(Kind, Vec<Value>),
    /// A value that cannot be stored, with the reason; the statement then fails.
    Unfit(String),
}

/// Something that can be handed to `sql!`.
pub trait Arg {
    /// The type the database is told, also when the value is missing.
    const KIND: Kind;
    fn value(&self) -> Value;
}

macro_rules! args {
    ($($type:ty, $kind:ident, $self:ident => $value:expr;)*) => { $(
        impl Arg for $type {
            const KIND: Kind = Kind::$kind;
            fn value(&$self) -> Value {
                Value::$kind($value)
            }
        }
    )* };
}

args! {
    i64, Integer, self => *self;
    i32, Integer, self => i64::from(*self);
    u32, Integer, self => i64::from(*self);
    bool, Boolean, self => *self;
    f64, Real, self => *self;
    str, Text, self => self.to_owned();
    String, Text, self => self.clone();
    Cow<'_, str>, Text, self => self.as_ref().to_owned();
    Vec<u8>, Bytes, self => self.clone();
    [u8], Bytes, self => self.to_owned();
    Uuid, Identity, self => *self;
    Time, Integer, self => self.ms();
    Code, Text, self => self.to_string();
    ShortCode, Text, self => self.to_string();
}

impl<T> Arg for Id<T> {
    const KIND: Kind = Kind::Identity;
    fn value(&self) -> Value {
        Value::Identity(self.uuid())
    }
}

impl<T: Serialize> Arg for Json<T> {
    const KIND: Kind = Kind::Document;
    fn value(&self) -> Value {
        match serde_json::to_value(&self.0) {
            Ok(document) => Value::Document(document),
            Err(problem) => Value::Unfit(format!("not a JSON document: {problem}")),
        }
    }
}

impl<A: Arg + ?Sized> Arg for &A {
    const KIND: Kind = A::KIND;
    fn value(&self) -> Value {
        (**self).value()
    }
}

impl<A: Arg> Arg for Option<A> {
    const KIND: Kind = A::KIND;
    fn value(&self) -> Value {
        self.as_ref().map_or(Value::Null(A::KIND), A::value)
    }
}

impl<A: Arg> Arg for Vec<A> {
    const KIND: Kind = A::KIND;
    fn value(&self) -> Value {
        self.as_slice().value()
    }
}

impl<A: Arg, const N: usize> Arg for [A; N] {
    const KIND: Kind = A::KIND;
    fn value(&self) -> Value {
        self.as_slice().value()
    }
}

impl<A: Arg> Arg for [A] {
    const KIND: Kind = A::KIND;
    fn value(&self) -> Value {
        Value::List(A::KIND, self.iter().map(A::value).collect())
    }
}

/// The values of one piece or one row: a single value, or a tuple of up to sixteen.
pub trait Args {
    fn values(&self) -> Vec<Value>;
}

impl Args for () {
    fn values(&self) -> Vec<Value> {
        Vec::new()
    }
}

impl<A: Arg> Args for A {
    fn values(&self) -> Vec<Value> {
        vec![self.value()]
    }
}

macro_rules! tuples {
    ($($first:ident $($rest:ident)*;)*) => { $(
        impl<$first: Arg, $($rest: Arg),*> Args for ($first, $($rest,)*) {
            fn values(&self) -> Vec<Value> {
                #[allow(non_snake_case)]
                let ($first, $($rest,)*) = self;
                vec![$first.value(), $($rest.value()),*]
            }
        }
    )* };
}

tuples! {
    A; A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H; A B C D E F G H I;
    A B C D E F G H I J; A B C D E F G H I J K; A B C D E F G H I J K L; A B C D E F G H I J K L M;
    A B C D E F G H I J K L M N; A B C D E F G H I J K L M N O; A B C D E F G H I J K L M N O P;
}

/// Lets an enum without content live in a `text` column: `text_enum!(Status { Open = "open", Closed = "closed" });`.
///
/// It gains `ALL`, `as_str`, `from_text` (`None` for an unknown word), use as a value in `sql!` and as a column of a row struct.
#[macro_export]
macro_rules! text_enum {
    ($name:ty { $($variant:ident = $word:literal),+ $(,)? }) => {
        // Not every enum needs all three.
        #[allow(dead_code)]
        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub const fn as_str(&self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub fn from_text(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::db::Arg for $name {
            const KIND: $crate::db::Kind = $crate::db::Kind::Text;
            fn value(&self) -> $crate::db::Value {
                $crate::db::Value::Text(self.as_str().to_owned())
            }
        }

        impl<D: sqlx::Database> sqlx::Type<D> for $name where String: sqlx::Type<D> {
            fn type_info() -> D::TypeInfo {
                <String as sqlx::Type<D>>::type_info()
            }
            fn compatible(found: &D::TypeInfo) -> bool {
                <String as sqlx::Type<D>>::compatible(found)
            }
        }

        impl<'r, D: sqlx::Database> sqlx::Decode<'r, D> for $name where &'r str: sqlx::Decode<'r, D> {
            fn decode(value: D::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
                let word = <&str as sqlx::Decode<D>>::decode(value)?;
                Self::from_text(word).ok_or_else(|| format!("{word:?} is no {}", stringify!($name)).into())
            }
        }
    };
}
