// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// `日本語` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum 日本語 {
    /// An empty text.
    Empty,
    /// `-`
    Minus,
    /// `--`
    MinusMinus,
    /// `💥`
    V,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl 日本語 {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Minus => "-",
            Self::MinusMinus => "--",
            Self::V => "💥",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for 日本語 {
    fn from(value: &str) -> Self {
        match value {
            "" => Self::Empty,
            "-" => Self::Minus,
            "--" => Self::MinusMinus,
            "💥" => Self::V,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for 日本語 {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for 日本語 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for 日本語 {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
