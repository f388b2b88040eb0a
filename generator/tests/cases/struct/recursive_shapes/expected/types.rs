// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

/// `Node` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Node {
    pub trees: Option<Forest>,
    pub value: Option<Value>,
    pub ping: Option<Ping>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Node { extra } Opt trees, Opt value, Opt ping,
}

/// `Forest` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Forest(pub Vec<Forest>);

impl From<Vec<Forest>> for Forest {
    fn from(value: Vec<Forest>) -> Self {
        Self(value)
    }
}

impl<'de> codec::Deserialize<'de> for Forest {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::Deserialize::deserialize(from).map(Self)
    }
}

impl codec::Serialize for Forest {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::Serialize::serialize(&self.0, to)
    }
}

/// `Names` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Names(pub Map<Aliases>);

impl From<Map<Aliases>> for Names {
    fn from(value: Map<Aliases>) -> Self {
        Self(value)
    }
}

impl<'de> codec::Deserialize<'de> for Names {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::Deserialize::deserialize(from).map(Self)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for Names {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::Serialize::serialize(&self.0, to)
    }
}

/// `Aliases` of the description.
pub type Aliases = Names;

/// `Value` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `String`
    Text(String),
    /// `Vec<Value>`
    List(Vec<Value>),
    /// `Map<Value>`
    Map(Map<Value>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
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
            kind: codec::JsonKind::Array,
            read: |value| Ok(Self::List(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            read: |value| Ok(Self::Map(codec::from_json(value)?)),
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
            Self::List(value) => codec::Serialize::serialize(value, to),
            Self::Map(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// `Ping` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ping {
    pub pong: Box<Pong>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ping {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(pong: Box<Pong>) -> Self {
        Self {
            pong,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Ping { extra } Need pong,
}

/// `Pong` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pong {
    pub ping: Option<Box<Ping>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Pong { extra } Opt ping,
}
