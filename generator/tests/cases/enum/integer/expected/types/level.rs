// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// How loud it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Quiet,
    /// `0`
    Normal,
    /// `10`
    Loud,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

impl Level {
    /// The integer on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Quiet => -1,
            Self::Normal => 0,
            Self::Loud => 10,
            Self::Unknown(value) => *value.get(),
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::Quiet,
            0 => Self::Normal,
            10 => Self::Loud,
            _ => Self::Unknown(Unknown::new(value)),
        }
    }
}

impl<'de> Deserialize<'de> for Level {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_integer(from)
    }
}

impl Serialize for Level {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.get())
    }
}
