// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json};

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

codec::object! {
    both Never { extra } Opt text, Opt number, Opt list, Opt wide, Opt digits, Opt untyped,
}

/// The type at `/components/schemas/Never/properties/untyped`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NeverUntyped {
    pub a: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both NeverUntyped { extra } Opt a }
