// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Shelter` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shelter {
    pub guest: Option<Pet>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Shelter { extra } Opt guest,
}

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
    /// `Stray`
    Stray(Box<Stray>),
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

impl From<Stray> for Pet {
    fn from(value: Stray) -> Self {
        Self::Stray(Box::new(value))
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
            fields: <Cat as codec::Named>::NAMES,
            read: |value| Ok(Self::Cat(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["Dog"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Dog as codec::Named>::NAMES,
            read: |value| Ok(Self::Dog(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["Puppy"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Puppy as codec::Named>::NAMES,
            read: |value| Ok(Self::Puppy(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["Stray"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Stray as codec::Named>::NAMES,
            read: |value| Ok(Self::Stray(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["kind"],
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

impl codec::Serialize for Pet {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => codec::Serialize::serialize(value, to),
            Self::Dog(value) => codec::Serialize::serialize(value, to),
            Self::Puppy(value) => codec::Serialize::serialize(value, to),
            Self::Stray(value) => codec::Serialize::serialize(value, to),
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

codec::object! {
    both PetBase { extra } Need kind, Opt name,
}

/// `Cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub name: Option<String>,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Cat {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            lives: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Cat { extra } Need kind, Opt name, Opt lives,
}

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub name: Option<String>,
    pub tricks: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            tricks: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Dog { extra } Need kind, Opt name, Opt tricks,
}

/// `Puppy` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Puppy {
    pub kind: String,
    pub name: Option<String>,
    pub tricks: Option<i64>,
    pub weeks: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Puppy {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            tricks: Default::default(),
            weeks: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Puppy { extra } Need kind, Opt name, Opt tricks, Opt weeks,
}

/// `Stray` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Stray {
    pub kind: String,
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Stray {
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

codec::object! {
    both Stray { extra } Need kind, Opt name,
}
