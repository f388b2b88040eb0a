// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{MaybePart, Part};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Json, Map, Unknown};

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

codec::read_object! {
    Thing { extra } NeedNull listed = "listed", NeedNull first = "first", NeedNull second
    = "second", NeedNull wrapped = "wrapped", NeedNull old = "old", NeedNull values =
    "values", NeedNull nothing = "nothing", OptNull constant = "constant", OptNull items
    = "items", OptNull map = "map",
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

codec::text_enum! {
    ThingValues { Unknown } A = "a", B = "b",
}

codec::read_enum! {
    ThingValues by read_text
}
