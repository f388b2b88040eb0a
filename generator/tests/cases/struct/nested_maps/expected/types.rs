// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

/// `Maps` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Maps {
    pub nested: Option<Map<Map<i64>>>,
    pub nullable: Option<Map<Option<String>>>,
    pub unions: Option<Map<MapsUnionsValue>>,
    pub lists: Option<Map<Vec<f64>>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra<MapsValue>,
}

codec::object! {
    both Maps { extra } Opt nested, Opt nullable, Opt unions, Opt lists,
}

/// The type at `/components/schemas/Maps/additionalProperties`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapsValue {
    pub x: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both MapsValue { extra } Opt x,
}

/// The type at `/components/schemas/Maps/properties/unions/additionalProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MapsUnionsValue {
    /// `String`
    Text(String),
    /// `i64`
    Integer(i64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for MapsUnionsValue {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Integer,
            read: |value| Ok(Self::Integer(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for MapsUnionsValue {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for MapsUnionsValue {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Integer(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
