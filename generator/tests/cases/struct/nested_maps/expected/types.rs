// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

/// `Maps` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Maps {
    pub nested: Option<Map<Map<i64>>>,
    pub nullable: Option<Map<Option<String>>>,
    pub unions: Option<Map<MapsUnionsValue>>,
    pub lists: Option<Map<Vec<f64>>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra<MapsValue>,
}

codec::object! { both Maps { extra } Opt nested, Opt nullable, Opt unions, Opt lists }

/// The type at `/components/schemas/Maps/additionalProperties`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MapsValue {
    pub x: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both MapsValue { extra } Opt x }

/// The type at `/components/schemas/Maps/properties/unions/additionalProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MapsUnionsValue {
    /// `String`
    Text(String),
    /// `i64`
    Integer(i64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both MapsUnionsValue { Unknown };
    Text Text,
    Integer Integer,
}
