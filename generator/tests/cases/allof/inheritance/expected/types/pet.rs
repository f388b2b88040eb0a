// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Cat, Dog, Puppy};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Json, Unknown};

/// Any pet, told by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    Cat(Box<Cat>),
    /// `Dog`
    Dog(Box<Dog>),
    /// `Puppy`
    Puppy(Box<Puppy>),
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

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<Puppy> for Pet {
    fn from(value: Puppy) -> Self {
        Self::Puppy(Box::new(value))
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
            tags: &["cat"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Cat as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Cat(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["Dog"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Dog as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Dog(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["Puppy"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Puppy as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Puppy(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <PetBase as codec::Object<'_>>::FIELDS,
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

impl codec::Serialize for Pet {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => codec::Serialize::serialize(value, to),
            Self::Dog(value) => codec::Serialize::serialize(value, to),
            Self::Puppy(value) => codec::Serialize::serialize(value, to),
            Self::Base(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// Any pet, told by its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct PetBase {
    pub kind: String,
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PetBase {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    PetBase { extra } Need kind = "kind", Opt name = "name",
}

codec::write_object! {
    PetBase { extra } Always kind = "kind", Maybe name = "name",
}
