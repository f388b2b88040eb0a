// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// Not the one of the prelude.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Option2 {
    /// `Self`
    Self_,
    /// `unknown`
    Unknown,
    /// `None`
    None,
    /// A value that the description does not know, kept as it came.
    Unknown2(Unknown<String>),
}

impl Option2 {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Self_ => "Self",
            Self::Unknown => "unknown",
            Self::None => "None",
            Self::Unknown2(value) => value.get(),
        }
    }
}

impl From<&str> for Option2 {
    fn from(value: &str) -> Self {
        match value {
            "Self" => Self::Self_,
            "unknown" => Self::Unknown,
            "None" => Self::None,
            _ => Self::Unknown2(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for Option2 {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Option2 {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for Option2 {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
