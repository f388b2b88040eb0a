// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Json, Unknown};

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

codec::read_object! {
    Thing { extra } Opt pair = "pair", Opt constant = "constant", OptNull listed =
    "listed", Opt above = "above", Opt anything = "anything", Opt unknown = "unknown",
}

/// The type at `/components/schemas/Thing/properties/pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingPair(
    pub Option<String>,
    /// The items after the ones above.
    pub Vec<Json>,
);

codec::read_tuple! {
    ThingPair Maybe 0, Further 1,
}

/// The type at `/components/schemas/Thing/properties/constant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingConstant {
    /// `a`
    A,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ThingConstant { Unknown } A = "a",
}

codec::read_enum! {
    ThingConstant by read_text
}
