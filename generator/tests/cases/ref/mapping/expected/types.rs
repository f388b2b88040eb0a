// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Dog`
    Dog(Box<Dog>),
    /// `Cat`
    Cat(Box<Cat>),
    /// `Bird`
    Bird(Box<Bird>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Bird> for Pet {
    fn from(value: Bird) -> Self {
        Self::Bird(Box::new(value))
    }
}

impl codec::Union for Pet {
    const TAG: Option<&'static str> = Some("kind");
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            tags: &["dog", "puppy"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Dog as codec::Named>::NAMES,
            read: |value| Ok(Self::Dog(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["cat"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Cat as codec::Named>::NAMES,
            read: |value| Ok(Self::Cat(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            tags: &["Bird"],
            kind: codec::JsonKind::Object,
            required: &["kind"],
            fields: <Bird as codec::Named>::NAMES,
            read: |value| Ok(Self::Bird(codec::from_json(value)?)),
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
            Self::Dog(value) => codec::Serialize::serialize(value, to),
            Self::Cat(value) => codec::Serialize::serialize(value, to),
            Self::Bird(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub barks: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Dog { extra } Need kind, Opt barks,
}

/// `cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Cat { extra } Need kind, Opt lives,
}

/// `Bird` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Bird {
    pub kind: String,
    pub sings: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Bird { extra } Need kind, Opt sings,
}
