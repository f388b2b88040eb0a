// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Part, PartSize, ThingPairPrefixItems};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Json, Map, Unknown};

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

codec::read_object! {
    Thing { extra } Opt pair = "pair", Opt old_pair = "old_pair", Opt patterns =
    "patterns", Opt first = "first", Opt defined = "defined",
}

/// The type at `/components/schemas/Thing/properties/pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingPair(pub Option<String>, pub Option<Part>);

codec::read_tuple! {
    ThingPair Maybe 0, Maybe 1,
}

/// The type at `/components/schemas/Thing/properties/old_pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingOldPair(
    pub Option<String>,
    pub Option<Json>,
    /// The items after the ones above.
    pub Vec<Json>,
);

codec::read_tuple! {
    ThingOldPair Maybe 0, Maybe 1, Further 2,
}

/// The type at `/components/schemas/Thing/properties/patterns/patternProperties`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingPatternsValue {
    /// `i64`
    Integer(i64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl codec::Union for ThingPatternsValue {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Integer,
            read: |value| Ok(Self::Integer(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for ThingPatternsValue {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}
