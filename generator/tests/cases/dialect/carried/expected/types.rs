// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Map, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub pair: Option<ThingPair>,
    pub old_pair: Option<ThingOldPair>,
    pub patterns: Option<Map<ThingPatternsValue>>,
    pub first: Option<ThingPairPrefixItems>,
    pub defined: Option<PartSize>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Thing { extra } Opt pair, Opt old_pair, Opt patterns, Opt first, Opt defined,
}

/// The type at `/components/schemas/Thing/properties/pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingPair(pub Option<ThingPairPrefixItems>, pub Option<Part>);

codec::tuple! { received ThingPair Maybe 0, Maybe 1 }

/// The type at `/components/schemas/Thing/properties/old_pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingOldPair(
    pub Option<String>,
    pub Option<Json>,
    /// The items after the ones above.
    pub Vec<Json>,
);

codec::tuple! { received ThingOldPair Maybe 0, Maybe 1, Further 2 }

/// The type at `/components/schemas/Thing/properties/patterns/patternProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingPatternsValue {
    /// `i64`
    Integer(i64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received ThingPatternsValue { Unknown };
    Integer Integer,
}

/// `Part` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    pub size: Option<PartSize>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Part { extra } Opt size }

/// `Thing_pair_prefixItems` of the description.
pub type ThingPairPrefixItems = String;

/// `Part_Size` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PartSize {
    pub width: Field<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received PartSize { extra } OptNull width }
