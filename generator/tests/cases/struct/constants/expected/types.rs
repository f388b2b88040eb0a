// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Unknown};

/// `Ping` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ping {
    pub r#type: PingType,
    pub version: Option<PingVersion>,
    pub on: Option<bool>,
    pub empty: Field<Json>,
    pub at: Option<Json>,
    pub of: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ping {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(r#type: PingType) -> Self {
        Self {
            r#type,
            version: Default::default(),
            on: Default::default(),
            empty: Default::default(),
            at: Default::default(),
            of: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Ping { extra } Need r#type = "type", Opt version, Opt on, OptNull empty, Opt at, Opt of,
}

/// The type at `/components/schemas/Ping/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PingType {
    /// `ping`
    Ping,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both PingType { Unknown } Ping = "ping" }

/// The type at `/components/schemas/Ping/properties/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PingVersion {
    /// `2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! { both PingVersion { Unknown } V2 = 2 }
