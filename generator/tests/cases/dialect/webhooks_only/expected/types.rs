// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Unknown};

/// `Made` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Made {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Made { extra } Opt id,
}

/// The type at `/components/pathItems/Gone/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GoneWebhook {
    pub id: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received GoneWebhook { extra } OptNull id,
}

/// Any webhook of the API, told by its payload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `Made`
    Made(Box<Made>),
    /// `GoneWebhook`
    Gone(Box<GoneWebhook>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Made> for Webhook {
    fn from(value: Made) -> Self {
        Self::Made(Box::new(value))
    }
}

impl From<GoneWebhook> for Webhook {
    fn from(value: GoneWebhook) -> Self {
        Self::Gone(Box::new(value))
    }
}

impl Webhook {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    pub fn parse(body: &[u8]) -> Result<Self, super::runtime::DecodeError> {
        super::runtime::decode::payload(body)
    }
}

impl codec::Union for Webhook {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <Made as codec::Named>::NAMES,
            read: |value| Ok(Self::Made(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <GoneWebhook as codec::Named>::NAMES,
            read: |value| Ok(Self::Gone(codec::from_json(value)?)),
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

#[cfg(feature = "both-directions")]
impl codec::Serialize for Webhook {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Made(value) => codec::Serialize::serialize(value, to),
            Self::Gone(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
}
