// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::drift::buffered::{begin, buffered, note, Buffered};
use super::super::drift::watch::is_on;
use super::super::Json;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IntoDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Reads a value whole, before it is known what it is. For whoever watches, it is noticed where it stood.
pub(super) fn buffer<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<(Json, Option<Buffered>), D::Error> {
    if !is_on() {
        return Ok((Json::deserialize(from)?, None));
    }
    let number = begin()?;
    let value = from.deserialize_any(Noticing)?;
    let watched = buffered(number, value.is_object());
    Ok((value, Some(watched)))
}

/// Makes what `Json` makes, and tells its keys or its text on the way.
struct Noticing;

impl<'de> Visitor<'de> for Noticing {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("any valid JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        note(value);
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Json, A::Error> {
        Json::deserialize(SeqAccessDeserializer::new(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Json, A::Error> {
        // What an object is to `Json` is its own affair: with some of its features, numbers are.
        Json::deserialize(MapAccessDeserializer::new(Keys(map)))
    }
}

/// Hands on an object's members, and tells their keys.
struct Keys<A>(A);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Keys<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.0.next_key::<Key>()? {
            Some(Key(key)) => seed.deserialize(key.into_deserializer()).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.0.next_value_seed(seed)
    }
}

struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(Key(String::new()))
    }
}

impl Visitor<'_> for Key {
    type Value = Self;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a key")
    }

    fn visit_str<E>(self, key: &str) -> Result<Self, E> {
        note(key);
        Ok(Self(key.to_owned()))
    }
}
