// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Circle, Ellipse};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// `Round` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Round {
    /// `Circle`
    Circle(Box<Circle>),
    /// `Ellipse`
    Ellipse(Box<Ellipse>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Circle> for Round {
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Ellipse> for Round {
    fn from(value: Ellipse) -> Self {
        Self::Ellipse(Box::new(value))
    }
}

impl codec::Union for Round {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["radius"],
            fields: <Circle as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Circle(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["axes"],
            fields: <Ellipse as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Ellipse(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Round {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Round {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => codec::Serialize::serialize(value, to),
            Self::Ellipse(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
