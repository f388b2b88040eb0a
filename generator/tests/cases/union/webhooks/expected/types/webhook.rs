// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Failed, Ready};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

/// Any webhook of the API, told by its payload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `Ready`
    ReportReady(Box<Ready>),
    /// `Failed`
    ReportFailed(Box<Failed>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Ready> for Webhook {
    fn from(value: Ready) -> Self {
        Self::ReportReady(Box::new(value))
    }
}

impl From<Failed> for Webhook {
    fn from(value: Failed) -> Self {
        Self::ReportFailed(Box::new(value))
    }
}

impl Webhook {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    pub fn parse(body: &[u8]) -> Result<Self, super::super::runtime::DecodeError> {
        super::super::runtime::decode::payload(body)
    }
}

impl codec::Union for Webhook {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["code", "report"],
            fixed: &[("code", &["READY"])],
            fields: <Ready as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::ReportReady(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["code"],
            fixed: &[("code", &["FAILED"])],
            fields: <Failed as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::ReportFailed(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Webhook {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}
