//! Reading JSON with every fault named by its place.
//!
//! Values stay raw text until a field asks for them, so that a number's own spelling decides whether it is whole, and nothing
//! is built for fields that nobody reads.

use crate::problem::{Answer, Code, Problem};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// The entries of an object, in their order.
pub struct Fields<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

fn fault(code: Code, why: &str) -> Problem {
    Problem::new(code, "", why)
}

impl<'a> Fields<'a> {
    /// Every entry of an object; none when it is not an object.
    pub fn all(raw: &'a RawValue) -> Option<Self> {
        if !raw.get().starts_with('{') {
            return None;
        }
        Entries.deserialize(&mut serde_json::Deserializer::from_str(raw.get())).ok().map(Self)
    }

    /// The entries of an object with these fields only.
    pub fn of(raw: &'a RawValue, known: &[&str]) -> Answer<Self> {
        let fields = Self::all(raw).ok_or_else(|| fault(Code::BadType, "must be an object"))?;
        fields.check(known)?;
        Ok(fields)
    }

    /// No unknown field, and none twice.
    pub fn check(&self, known: &[&str]) -> Answer<()> {
        for (i, (key, _)) in self.0.iter().enumerate() {
            if !known.contains(&key.as_ref()) {
                return Err(Problem::new(Code::UnknownField, key.as_ref(), "there is no such field"));
            }
            if self.0[..i].iter().any(|(earlier, _)| earlier == key) {
                return Err(Problem::new(Code::Inconsistent, key.as_ref(), "given twice"));
            }
        }
        Ok(())
    }

    /// The last entry of that name, null included.
    pub fn last(&self, key: &str) -> Option<&'a RawValue> {
        self.0.iter().rev().find(|(name, _)| name == key).map(|(_, raw)| *raw)
    }

    /// The field, if present and not null.
    pub fn maybe(&self, key: &str) -> Option<&'a RawValue> {
        self.last(key).filter(|raw| raw.get() != "null")
    }

    /// The field, which must be there.
    pub fn need(&self, key: &str) -> Answer<&'a RawValue> {
        self.maybe(key).ok_or_else(|| Problem::new(Code::Missing, key, "required"))
    }

    /// The field read by `read`, if present.
    pub fn maybe_as<T>(&self, key: &str, read: impl Fn(&'a RawValue) -> Answer<T>) -> Answer<Option<T>> {
        self.maybe(key).map(|raw| read(raw).map_err(|p| p.inside(key))).transpose()
    }

    /// The field read by `read`, which must be there.
    pub fn need_as<T>(&self, key: &str, read: impl Fn(&'a RawValue) -> Answer<T>) -> Answer<T> {
        read(self.need(key)?).map_err(|p| p.inside(key))
    }

    /// A number.
    pub fn real(&self, key: &str) -> Answer<f64> {
        self.need_as(key, real_of)
    }

    /// A number, or the default.
    pub fn real_or(&self, key: &str, default: f64) -> Answer<f64> {
        Ok(self.maybe_as(key, real_of)?.unwrap_or(default))
    }

    /// A whole number, 0 or more.
    pub fn whole(&self, key: &str) -> Answer<u64> {
        self.need_as(key, whole_of)
    }

    /// A whole number, or the default.
    pub fn whole_or(&self, key: &str, default: u64) -> Answer<u64> {
        Ok(self.maybe_as(key, whole_of)?.unwrap_or(default))
    }

    /// One of some words, or the default.
    pub fn word_or<T: Copy>(&self, key: &str, words: &[(&str, T)], default: T) -> Answer<T> {
        Ok(self.maybe_as(key, |raw| word_of(raw, words))?.unwrap_or(default))
    }

    /// A list, each element read by `read`.
    pub fn list<T>(&self, key: &str, read: impl Fn(&'a RawValue) -> Answer<T>) -> Answer<Vec<T>> {
        self.need_as(key, |raw| list_of(raw, &read))
    }
}

/// A number; whatever its size it is finite, or out of range.
pub fn real_of(raw: &RawValue) -> Answer<f64> {
    let text = number_text(raw)?;
    match text.parse::<f64>() {
        Ok(x) if x.is_finite() => Ok(x),
        Ok(_) => Err(fault(Code::OutOfRange, "too large")),
        Err(_) => Err(fault(Code::BadType, "must be a number")),
    }
}

/// A whole number, written without a point or an exponent.
pub fn whole_of(raw: &RawValue) -> Answer<u64> {
    let text = number_text(raw)?;
    if text.contains(['.', 'e', 'E']) {
        return Err(fault(Code::BadType, "must be a whole number"));
    }
    if text == "-0" {
        return Ok(0);
    }
    text.parse().map_err(|_| fault(Code::OutOfRange, "must be 0 or more and not too large"))
}

fn number_text(raw: &RawValue) -> Answer<&str> {
    let text = raw.get();
    if text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        Ok(text)
    } else {
        Err(fault(Code::BadType, "must be a number"))
    }
}

/// Text.
pub fn text_of<'a>(raw: &'a RawValue) -> Answer<Cow<'a, str>> {
    if !raw.get().starts_with('"') {
        return Err(fault(Code::BadType, "must be text"));
    }
    let mut json = serde_json::Deserializer::from_str(raw.get());
    Text.deserialize(&mut json).map_err(|_| fault(Code::BadType, "must be text in Unicode"))
}

/// One of some words.
pub fn word_of<T: Copy>(raw: &RawValue, words: &[(&str, T)]) -> Answer<T> {
    let text = text_of(raw)?;
    let found = words.iter().find(|(word, _)| *word == text);
    found.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let allowed: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        fault(Code::UnknownValue, &format!("must be one of {}", allowed.join(", ")))
    })
}

/// true or false.
pub fn bool_of(raw: &RawValue) -> Answer<bool> {
    match raw.get() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(fault(Code::BadType, "must be true or false")),
    }
}

/// Whatever `read` reads, or null.
pub fn or_null<'a, T>(raw: &'a RawValue, read: impl Fn(&'a RawValue) -> Answer<T>) -> Answer<Option<T>> {
    if raw.get() == "null" { Ok(None) } else { read(raw).map(Some) }
}

/// A list, each element read by `read`.
pub fn list_of<'a, T>(raw: &'a RawValue, read: impl Fn(&'a RawValue) -> Answer<T>) -> Answer<Vec<T>> {
    if !raw.get().starts_with('[') {
        return Err(fault(Code::BadType, "must be a list"));
    }
    let mut problem = None;
    let each = Each { read, problem: &mut problem };
    let read = each.deserialize(&mut serde_json::Deserializer::from_str(raw.get()));
    match (read, problem) {
        (_, Some(problem)) => Err(problem),
        (Ok(list), None) => Ok(list),
        (Err(_), None) => Err(fault(Code::BadType, "must be a list")),
    }
}

/// An object with any keys, each value read by `read`; no key twice.
pub fn dictionary_of<'a, T>(raw: &'a RawValue, read: impl Fn(&'a RawValue) -> Answer<T>) -> Answer<BTreeMap<String, T>> {
    let Some(Fields(entries)) = Fields::all(raw) else {
        return Err(fault(Code::BadType, "must be an object"));
    };
    let mut found = BTreeMap::new();
    for (key, raw) in entries {
        let value = read(raw).map_err(|p| p.inside(&key))?;
        if found.contains_key(key.as_ref()) {
            return Err(Problem::new(Code::Inconsistent, key, "given twice"));
        }
        found.insert(key.into_owned(), value);
    }
    Ok(found)
}

struct Text;

impl<'a> DeserializeSeed<'a> for Text {
    type Value = Cow<'a, str>;
    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_str(self)
    }
}

impl<'a> Visitor<'a> for Text {
    type Value = Cow<'a, str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }
    fn visit_borrowed_str<E: Error>(self, text: &'a str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}

struct Entries;

impl<'a> DeserializeSeed<'a> for Entries {
    type Value = Vec<(Cow<'a, str>, &'a RawValue)>;
    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'a> Visitor<'a> for Entries {
    type Value = Vec<(Cow<'a, str>, &'a RawValue)>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(key) = map.next_key_seed(Text)? {
            entries.push((key, map.next_value()?));
        }
        Ok(entries)
    }
}

struct Each<'p, F> {
    read: F,
    problem: &'p mut Option<Problem>,
}

impl<'a, T, F: Fn(&'a RawValue) -> Answer<T>> DeserializeSeed<'a> for Each<'_, F> {
    type Value = Vec<T>;
    fn deserialize<D: Deserializer<'a>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'a, T, F: Fn(&'a RawValue) -> Answer<T>> Visitor<'a> for Each<'_, F> {
    type Value = Vec<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'a>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(raw) = seq.next_element::<&RawValue>()? {
            match (self.read)(raw) {
                Ok(value) => list.push(value),
                Err(problem) => {
                    *self.problem = Some(problem.inside(&format!("[{}]", list.len())));
                    return Err(A::Error::custom("refused"));
                }
            }
        }
        Ok(list)
    }
}
