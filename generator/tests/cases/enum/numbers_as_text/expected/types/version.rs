// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// A version, which is text although it looks like a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Version {
    /// `4.1`
    V4_1,
    /// `4.10`
    V4_10,
    /// `3_lite`
    V3Lite,
    /// `0x1F`
    V0x1F,
    /// `1.00`
    V1_00,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl Version {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::V4_1 => "4.1",
            Self::V4_10 => "4.10",
            Self::V3Lite => "3_lite",
            Self::V0x1F => "0x1F",
            Self::V1_00 => "1.00",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for Version {
    fn from(value: &str) -> Self {
        match value {
            "4.1" => Self::V4_1,
            "4.10" => Self::V4_10,
            "3_lite" => Self::V3Lite,
            "0x1F" => Self::V0x1F,
            "1.00" => Self::V1_00,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
