// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// Some value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `String`
    Text(String),
    /// `i64`
    Integer(i64),
    /// `Vec<String>`
    ListText(Vec<String>),
    /// `ValueAmount`
    Amount(Box<ValueAmount>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<ValueAmount> for Value {
    fn from(value: ValueAmount) -> Self {
        Self::Amount(Box::new(value))
    }
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
            kind: codec::JsonKind::Integer,
            read: |value| Ok(Self::Integer(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Array,
            read: |value| Ok(Self::ListText(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["amount"],
            fields: <ValueAmount as codec::Named>::NAMES,
            read: |value| Ok(Self::Amount(codec::from_json(value)?)),
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
            Self::Integer(value) => codec::Serialize::serialize(value, to),
            Self::ListText(value) => codec::Serialize::serialize(value, to),
            Self::Amount(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Value/oneOf/3`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueAmount {
    pub amount: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ValueAmount {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(amount: f64) -> Self {
        Self {
            amount,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both ValueAmount { extra } Need amount,
}
