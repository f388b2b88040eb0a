// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// By what, and in which direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `-name`
    MinusName,
    /// `name`
    Name,
    /// `+name`
    PlusName,
    /// `-1`
    Minus1,
    /// `1`
    V1,
    /// `+1`
    Plus1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl Sort {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MinusName => "-name",
            Self::Name => "name",
            Self::PlusName => "+name",
            Self::Minus1 => "-1",
            Self::V1 => "1",
            Self::Plus1 => "+1",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for Sort {
    fn from(value: &str) -> Self {
        match value {
            "-name" => Self::MinusName,
            "name" => Self::Name,
            "+name" => Self::PlusName,
            "-1" => Self::Minus1,
            "1" => Self::V1,
            "+1" => Self::Plus1,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for Sort {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Sort {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for Sort {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
