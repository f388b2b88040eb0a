// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

/// `Headers` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Headers {
    pub closed: Option<Map<String>>,
    pub open: Option<Map<HeadersOpenValue>>,
    pub several: Option<Map<Option<HeadersSeveralValue>>>,
    pub all: Option<Map<bool>>,
    pub beside: Option<HeadersBeside>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Headers { extra } Opt closed, Opt open, Opt several, Opt all, Opt beside,
}

/// The type at `/components/schemas/Headers/properties/open/patternProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadersOpenValue {
    /// `String`
    Text(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for HeadersOpenValue {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for HeadersOpenValue {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for HeadersOpenValue {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Headers/properties/several/patternProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadersSeveralValue {
    /// `i64`
    Integer(i64),
    /// `String`
    Text(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for HeadersSeveralValue {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Integer,
            read: |value| Ok(Self::Integer(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for HeadersSeveralValue {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for HeadersSeveralValue {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => codec::Serialize::serialize(value, to),
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Headers/properties/beside`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HeadersBeside {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra<i64>,
}

codec::object! {
    both HeadersBeside { extra } Opt id,
}
