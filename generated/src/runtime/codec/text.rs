// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::drift::watch;
use super::super::Unknown;
use serde::de::{Deserializer, Error, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Reads a text into a type that every text converts to: open enums.
///
/// # Errors
/// When it is no text.
pub fn read_text<'de, D: Deserializer<'de>, T: for<'a> From<&'a str>>(
    from: D,
) -> Result<T, D::Error> {
    from.deserialize_str(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// A text that an enum does not know.
#[must_use]
pub fn unknown_text(text: &str) -> Unknown<String> {
    watch::unknown_text(text);
    Unknown::new(text.to_owned())
}

/// An integer that an enum does not know.
#[must_use]
pub fn unknown_integer(integer: i64) -> Unknown<i64> {
    watch::unknown_integer();
    Unknown::new(integer)
}

/// Reads an integer into a type that every integer converts to: open enums of integers.
///
/// # Errors
/// When it is no integer of 64 bits.
pub fn read_integer<'de, D: Deserializer<'de>, T: From<i64>>(from: D) -> Result<T, D::Error> {
    from.deserialize_i64(Integer(PhantomData))
}

struct Integer<T>(PhantomData<T>);

impl<T: From<i64>> Visitor<'_> for Integer<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an integer")
    }

    fn visit_i64<E>(self, value: i64) -> Result<T, E> {
        Ok(T::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        i64::try_from(value)
            .map(T::from)
            .map_err(|_| E::custom("an integer beyond 64 bits"))
    }
}
