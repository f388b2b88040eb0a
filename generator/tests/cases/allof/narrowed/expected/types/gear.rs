// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Lead, Saddle};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

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
            fields: <Lead as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Lead(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["size"],
            fields: <Saddle as codec::Object<'_>>::FIELDS,
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
