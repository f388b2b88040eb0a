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

codec::object! { received Made { extra } Opt id }

/// The type at `/components/pathItems/Gone/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GoneWebhook {
    pub id: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received GoneWebhook { extra } OptNull id }

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

codec::union! {
    received Webhook { Unknown };
    Object Made from Made,
    Object Gone from GoneWebhook,
}

impl Webhook {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    #[inline]
    pub fn parse(body: &[u8]) -> Result<Self, super::runtime::DecodeError> {
        super::runtime::decode::payload(body)
    }
}
