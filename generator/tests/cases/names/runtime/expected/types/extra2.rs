// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Json2;
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// `Extra` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Extra2 {
    /// `String`
    Text(String),
    /// `Json2`
    Json2(Box<Json2>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Json2> for Extra2 {
    fn from(value: Json2) -> Self {
        Self::Json2(Box::new(value))
    }
}

impl codec::Union for Extra2 {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["D", "A", "S"],
            fields: <Json2 as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Json2(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Extra2 {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for Extra2 {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Json2(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
