// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::Unknown;

/// `Step` of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// `-1`
    Minus1,
    /// `0`
    V0,
    /// `1`
    V1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

impl Step {
    /// The integer on the wire.
    #[must_use]
    pub fn get(&self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::V0 => 0,
            Self::V1 => 1,
            Self::Unknown(value) => *value.get(),
        }
    }
}

impl From<i64> for Step {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::Minus1,
            0 => Self::V0,
            1 => Self::V1,
            _ => Self::Unknown(Unknown::new(value)),
        }
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_integer(from)
    }
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.get())
    }
}
