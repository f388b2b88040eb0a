// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Data, SubscribeOnDataDelete};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

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
    pub fn parse(body: &[u8]) -> Result<Self, super::super::runtime::DecodeError> {
        super::super::runtime::decode::payload(body)
    }
}

impl codec::Union for SubscribeOnDataCallback {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["value"],
            fields: <Data as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Data(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["gone"],
            fields: <SubscribeOnDataDelete as codec::Object<'_>>::FIELDS,
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
