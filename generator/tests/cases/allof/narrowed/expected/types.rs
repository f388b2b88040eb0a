// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Walk` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Walk {
    pub with: Option<Dog>,
    pub on: Option<Lead>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Walk { extra } Opt with, Opt on,
}

/// `Outing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outing {
    pub with: Option<Animal>,
    pub on: Option<Gear>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Outing { extra } Opt with, Opt on,
}

/// `Animal` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Animal {
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Animal { extra } Need name,
}

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub name: String,
    pub loud: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            loud: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Dog { extra } Need name, Opt loud,
}

/// `Gear` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Gear {
    /// `Lead`
    Lead(Box<Lead>),
    /// `Saddle`
    Saddle(Box<Saddle>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Lead> for Gear {
    fn from(value: Lead) -> Self {
        Self::Lead(Box::new(value))
    }
}

impl From<Saddle> for Gear {
    fn from(value: Saddle) -> Self {
        Self::Saddle(Box::new(value))
    }
}

impl codec::Union for Gear {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["metres"],
            fields: <Lead as codec::Named>::NAMES,
            read: |value| Ok(Self::Lead(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["size"],
            fields: <Saddle as codec::Named>::NAMES,
            read: |value| Ok(Self::Saddle(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Gear {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for Gear {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Lead(value) => codec::Serialize::serialize(value, to),
            Self::Saddle(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// `Lead` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    pub metres: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Lead {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(metres: f64) -> Self {
        Self {
            metres,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Lead { extra } Need metres,
}

/// `Saddle` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Saddle {
    pub size: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Saddle { extra } Need size,
}
