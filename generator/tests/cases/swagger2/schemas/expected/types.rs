// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Secret, Unknown};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    Cat(Box<Cat>),
    /// `PetBase`
    Base(Box<PetBase>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<PetBase> for Pet {
    fn from(value: PetBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl codec::Union for Pet {
    const TAG: Option<&'static str> = Some("kind");
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            tags: &["Cat"],
            kind: codec::JsonKind::Object,
            required: &["kind", "owner"],
            fields: <Cat as codec::Named>::NAMES,
            read: |value| Ok(Self::Cat(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["kind", "owner"],
            fields: <PetBase as codec::Named>::NAMES,
            read: |value| Ok(Self::Base(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Pet {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for Pet {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => codec::Serialize::serialize(value, to),
            Self::Base(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// The type at `/definitions/Pet`.
#[derive(Clone, Debug, PartialEq)]
pub struct PetBase {
    pub kind: String,
    pub owner: Option<String>,
    pub shelter: Field<Shelter>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received PetBase { extra } Need kind, NeedNull owner, OptNull shelter,
}

/// `Cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub owner: Option<String>,
    pub shelter: Field<Shelter>,
    /// Default: `9`.
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Cat { extra } Need kind, NeedNull owner, OptNull shelter, Opt lives,
}

/// `Shelter` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shelter {
    pub city: Option<Secret>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Shelter { extra } Opt city,
}
