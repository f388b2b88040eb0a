// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Map, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    pub listed: Option<String>,
    pub first: Option<Part>,
    /// Or none.
    pub second: Option<i64>,
    pub wrapped: Option<MaybePart>,
    pub old: Option<String>,
    pub values: Option<ThingValues>,
    pub nothing: Option<Json>,
    pub constant: Field<Json>,
    pub items: Field<Vec<Option<i64>>>,
    pub map: Field<Map<Option<String>>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Thing { extra } NeedNull listed, NeedNull first, NeedNull second, NeedNull wrapped,
    NeedNull old, NeedNull values, NeedNull nothing, OptNull constant, OptNull items, OptNull map,
}

/// The type at `/components/schemas/Thing/properties/values`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingValues {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ThingValues { Unknown } A = "a", B = "b" }

/// `Part` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Part { extra } Opt id }

/// `MaybePart` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MaybePart {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received MaybePart { extra } Opt id }
