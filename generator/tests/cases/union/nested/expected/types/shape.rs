// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Round, Square};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// `Shape` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Round`
    Round(Round),
    /// `Square`
    Square(Box<Square>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

impl codec::Union for Shape {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            read: |value| Ok(Self::Round(codec::from_known(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["side"],
            fields: <Square as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Square(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Shape {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Shape {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Round(value) => codec::Serialize::serialize(value, to),
            Self::Square(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
