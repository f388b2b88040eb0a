// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Data;
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

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
    pub fn parse(body: &[u8]) -> Result<Self, super::super::runtime::DecodeError> {
        super::super::runtime::decode::payload(body)
    }
}

impl codec::Union for SubscribeOnEndCallback {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["value"],
            fields: <Data as codec::Object<'_>>::FIELDS,
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
