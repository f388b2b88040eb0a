// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Json, Map, Unknown};

/// `Value` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `String`
    Text(String),
    /// `Vec<Value>`
    List(Vec<Value>),
    /// `Map<Value>`
    Map(Map<Value>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for Value {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Array,
            read: |value| Ok(Self::List(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            read: |value| Ok(Self::Map(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Value {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Value {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::List(value) => codec::Serialize::serialize(value, to),
            Self::Map(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
