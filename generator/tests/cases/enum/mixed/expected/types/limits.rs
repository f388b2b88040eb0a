// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Json, Unknown};

/// `Limits` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Limits {
    pub size: Field<LimitsSize>,
    pub ratio: Option<f64>,
    pub always: Option<bool>,
    pub huge: Option<u64>,
    pub nested: Option<Json>,
    pub twice: Option<LimitsTwice>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Limits { extra } OptNull size = "size", Opt ratio = "ratio", Opt always = "always",
    Opt huge = "huge", Opt nested = "nested", Opt twice = "twice",
}

codec::write_object! {
    Limits { extra } MaybeNull size = "size", Maybe ratio = "ratio", Maybe always =
    "always", Maybe huge = "huge", Maybe nested = "nested", Maybe twice = "twice",
}

/// The type at `/components/schemas/Limits/properties/size`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LimitsSize {
    /// `LimitsSizeText`
    Text(LimitsSizeText),
    /// `LimitsSizeInteger`
    Integer(LimitsSizeInteger),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for LimitsSize {
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

impl<'de> codec::Deserialize<'de> for LimitsSize {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for LimitsSize {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Integer(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Limits/properties/size/enum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitsSizeText {
    /// `auto`
    Auto,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    LimitsSizeText { Unknown } Auto = "auto",
}

codec::read_enum! {
    LimitsSizeText by read_text
}

codec::write_enum! {
    LimitsSizeText as_str
}

/// The type at `/components/schemas/Limits/properties/size/enum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitsSizeInteger {
    /// `1`
    V1,
    /// `2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! {
    LimitsSizeInteger { Unknown } V1 = 1, V2 = 2,
}

codec::read_enum! {
    LimitsSizeInteger by read_integer
}

codec::write_enum! {
    LimitsSizeInteger get
}

/// The type at `/components/schemas/Limits/properties/twice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitsTwice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    LimitsTwice { Unknown } A = "a", B = "b",
}

codec::read_enum! {
    LimitsTwice by read_text
}

codec::write_enum! {
    LimitsTwice as_str
}
