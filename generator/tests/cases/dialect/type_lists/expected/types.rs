// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    /// Either.
    pub text_or_number: Field<ThingTextOrNumber>,
    pub number: Option<f64>,
    pub shaped: Option<ThingShaped>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Thing { extra } OptNull text_or_number, Opt number, Opt shaped,
}

/// Either.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingTextOrNumber {
    /// `String`
    Text(String),
    /// `f64`
    Number(f64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for ThingTextOrNumber {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Number,
            read: |value| Ok(Self::Number(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for ThingTextOrNumber {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for ThingTextOrNumber {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Number(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Thing/properties/shaped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingShaped {
    /// `String`
    Text(String),
    /// `Vec<Json>`
    ListAny(Vec<Json>),
    /// `ThingShapedId`
    Id(Box<ThingShapedId>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<ThingShapedId> for ThingShaped {
    fn from(value: ThingShapedId) -> Self {
        Self::Id(Box::new(value))
    }
}

impl codec::Union for ThingShaped {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Array,
            read: |value| Ok(Self::ListAny(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <ThingShapedId as codec::Named>::NAMES,
            read: |value| Ok(Self::Id(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for ThingShaped {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for ThingShaped {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::ListAny(value) => codec::Serialize::serialize(value, to),
            Self::Id(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Thing/properties/shaped/type/2`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingShapedId {
    pub id: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received ThingShapedId { extra } Opt id,
}
