// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Data` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Data {
    pub value: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Data { extra } Need value,
}

/// The type at `/paths/~1streams/post/callbacks/onData/{$request.query.url}~1data/delete/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct SubscribeOnDataDelete {
    pub gone: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received SubscribeOnDataDelete { extra } Need gone,
}

/// What the callback `onData` brings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscribeOnDataCallback {
    /// `Data`
    Data(Box<Data>),
    /// `SubscribeOnDataDelete`
    SubscribeOnDataDelete(Box<SubscribeOnDataDelete>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Data> for SubscribeOnDataCallback {
    fn from(value: Data) -> Self {
        Self::Data(Box::new(value))
    }
}

impl From<SubscribeOnDataDelete> for SubscribeOnDataCallback {
    fn from(value: SubscribeOnDataDelete) -> Self {
        Self::SubscribeOnDataDelete(Box::new(value))
    }
}

impl SubscribeOnDataCallback {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    pub fn parse(body: &[u8]) -> Result<Self, super::runtime::DecodeError> {
        super::runtime::decode::payload(body)
    }
}

impl codec::Union for SubscribeOnDataCallback {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["value"],
            fields: <Data as codec::Named>::NAMES,
            read: |value| Ok(Self::Data(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["gone"],
            fields: <SubscribeOnDataDelete as codec::Named>::NAMES,
            read: |value| Ok(Self::SubscribeOnDataDelete(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for SubscribeOnDataCallback {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for SubscribeOnDataCallback {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Data(value) => codec::Serialize::serialize(value, to),
            Self::SubscribeOnDataDelete(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}

/// What the callback `onEnd` brings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscribeOnEndCallback {
    /// `Data`
    Data(Box<Data>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Data> for SubscribeOnEndCallback {
    fn from(value: Data) -> Self {
        Self::Data(Box::new(value))
    }
}

impl SubscribeOnEndCallback {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    pub fn parse(body: &[u8]) -> Result<Self, super::runtime::DecodeError> {
        super::runtime::decode::payload(body)
    }
}

impl codec::Union for SubscribeOnEndCallback {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["value"],
            fields: <Data as codec::Named>::NAMES,
            read: |value| Ok(Self::Data(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for SubscribeOnEndCallback {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for SubscribeOnEndCallback {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Data(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
