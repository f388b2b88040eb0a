// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Circle, Square};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// Told by the only value that `type` may have.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `Circle`
    Circle(Box<Circle>),
    /// `Square`
    Square(Box<Square>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
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
            required: &["type", "radius"],
            fixed: &[("type", &["circle"])],
            fields: <Circle as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Circle(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["type", "side"],
            fixed: &[("type", &["square"])],
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
            Self::Circle(value) => codec::Serialize::serialize(value, to),
            Self::Square(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
