// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Unknown};

/// See <https://example.com/a_b>, [a link](https://example.com) and \[no link\](javascript:alert).
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Text {
    /// One.
    /// Two.
    ///
    /// - a list
    ///   - inside
    ///
    /// | a | b |
    /// |---|---|
    /// | 1 | 2 |
    pub a_b: Option<String>,
    /// Default: `"a\"b"`.
    pub kind: Option<TextKind>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for Text {
    const FIELDS: &'static [&'static str] = &["a\"b", "kind"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut a_b = codec::Opt::new();
        let mut kind = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut a_b, &mut kind], &mut extra)?;
        Ok(Self {
            a_b: a_b.take(),
            kind: kind.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

/// The type at `/components/schemas/Text/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TextKind {
    /// `a"b`
    AB,
    /// `ab`
    AB2,
    /// `{}`
    BraceBrace,
    /// `x*/`
    X,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl TextKind {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a\"b",
            Self::AB2 => "a\nb",
            Self::BraceBrace => "{}",
            Self::X => "x*/",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for TextKind {
    fn from(value: &str) -> Self {
        match value {
            "a\"b" => Self::AB,
            "a\nb" => Self::AB2,
            "{}" => Self::BraceBrace,
            "x*/" => Self::X,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for TextKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TextKind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
