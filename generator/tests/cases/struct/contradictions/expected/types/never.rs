// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Json};

/// `Never` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Never {
    pub text: Option<String>,
    pub number: Option<f64>,
    pub list: Option<Vec<Json>>,
    pub wide: Option<i64>,
    pub digits: Option<f64>,
    pub untyped: Option<NeverUntyped>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Never { extra } Opt text = "text", Opt number = "number", Opt list = "list", Opt wide
    = "wide", Opt digits = "digits", Opt untyped = "untyped",
}

codec::write_object! {
    Never { extra } Maybe text = "text", Maybe number = "number", Maybe list = "list",
    Maybe wide = "wide", Maybe digits = "digits", Maybe untyped = "untyped",
}

/// The type at `/components/schemas/Never/properties/untyped`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NeverUntyped {
    pub a: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    NeverUntyped { extra } Opt a = "a",
}

codec::write_object! {
    NeverUntyped { extra } Maybe a = "a",
}
