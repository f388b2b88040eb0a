// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub pair: Option<ThingPair>,
    pub constant: Option<ThingConstant>,
    pub listed: Field<String>,
    pub above: Option<i64>,
    pub anything: Option<Json>,
    pub unknown: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Thing { extra } Opt pair, Opt constant, OptNull listed, Opt above, Opt anything,
    Opt unknown,
}

/// The type at `/components/schemas/Thing/properties/pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingPair(
    pub Option<String>,
    /// The items after the ones above.
    pub Vec<Json>,
);

codec::tuple! { received ThingPair Maybe 0, Further 1 }

/// The type at `/components/schemas/Thing/properties/constant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingConstant {
    /// `a`
    A,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ThingConstant { Unknown } A = "a" }

/// Any webhook of the API, told by its payload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `String`
    Made(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received Webhook { Unknown };
    Text Made,
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
