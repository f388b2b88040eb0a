// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Json, Unknown};

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

codec::read_object! {
    Ping { extra } Need r#type = "type", Opt version = "version", Opt on = "on", OptNull
    empty = "empty", Opt at = "at", Opt of = "of",
}

codec::write_object! {
    Ping { extra } Always r#type = "type", Maybe version = "version", Maybe on = "on",
    MaybeNull empty = "empty", Maybe at = "at", Maybe of = "of",
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

codec::text_enum! {
    PingType { Unknown } Ping = "ping",
}

codec::read_enum! {
    PingType by read_text
}

codec::write_enum! {
    PingType as_str
}

/// The type at `/components/schemas/Ping/properties/version`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PingVersion {
    /// `2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! {
    PingVersion { Unknown } V2 = 2,
}

codec::read_enum! {
    PingVersion by read_integer
}

codec::write_enum! {
    PingVersion get
}
