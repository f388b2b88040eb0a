// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Charge` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Charge {
    pub customer: Option<Box<ChargeCustomer>>,
    pub limit: Option<ChargeLimit>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Charge { extra } Opt customer, Opt limit,
}

/// The type at `/components/schemas/Charge/properties/customer`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChargeCustomer {
    /// `String`
    Text(String),
    /// `Customer`
    Customer(Box<Customer>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Customer> for ChargeCustomer {
    fn from(value: Customer) -> Self {
        Self::Customer(Box::new(value))
    }
}

impl codec::Union for ChargeCustomer {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["id"],
            fields: <Customer as codec::Named>::NAMES,
            read: |value| Ok(Self::Customer(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for ChargeCustomer {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for ChargeCustomer {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Customer(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Charge/properties/limit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChargeLimit {
    /// `f64`
    Number(f64),
    /// `i64`
    Integer(i64),
    /// `ChargeLimitText`
    Text(ChargeLimitText),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for ChargeLimit {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Number,
            read: |value| Ok(Self::Number(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
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

impl<'de> codec::Deserialize<'de> for ChargeLimit {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

impl codec::Serialize for ChargeLimit {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(value) => codec::Serialize::serialize(value, to),
            Self::Integer(value) => codec::Serialize::serialize(value, to),
            Self::Text(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/components/schemas/Charge/properties/limit/oneOf/2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeLimitText {
    /// `none`
    None,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    both ChargeLimitText { Unknown } None = "none",
}

/// `Customer` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    pub id: String,
    pub charge: Option<Box<Charge>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Customer {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            charge: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Customer { extra } Need id, Opt charge,
}
