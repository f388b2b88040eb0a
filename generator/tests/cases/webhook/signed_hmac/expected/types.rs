// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Came` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Came {
    pub kind: CameKind,
    pub name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Came { extra } Need kind, Need name }

/// The type at `/components/schemas/Came/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CameKind {
    /// `came`
    Came,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received CameKind { Unknown } Came = "came" }

/// Any webhook of the API, told by its payload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `Came`
    PetCame(Box<Came>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received Webhook { Unknown };
    Object PetCame from Came where "kind" = "came",
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
