// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

/// `Headers` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Headers {
    pub closed: Option<Map<String>>,
    pub open: Option<Map<HeadersOpenValue>>,
    pub several: Option<Map<Option<HeadersSeveralValue>>>,
    pub all: Option<Map<bool>>,
    pub beside: Option<HeadersBeside>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Headers { extra } Opt closed, Opt open, Opt several, Opt all, Opt beside }

/// The type at `/components/schemas/Headers/properties/open/patternProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadersOpenValue {
    /// `String`
    Text(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both HeadersOpenValue { Unknown };
    Text Text,
}

/// The type at `/components/schemas/Headers/properties/several/patternProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HeadersSeveralValue {
    /// `i64`
    Integer(i64),
    /// `String`
    Text(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both HeadersSeveralValue { Unknown };
    Integer Integer,
    Text Text,
}

/// The type at `/components/schemas/Headers/properties/beside`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct HeadersBeside {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra<i64>,
}

codec::object! { both HeadersBeside { extra } Opt id }
