// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Part;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Json, Map, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub anything: Option<Json>,
    pub never: Option<Json>,
    pub list: Option<Vec<Json>>,
    pub empty: Option<Vec<Json>>,
    pub closed: Option<ThingClosed>,
    pub unevaluated: Option<ThingUnevaluated>,
    pub merged: Option<ThingMerged>,
    pub rest: Option<Map<i64>>,
    pub unknown: Option<ThingUnknown>,
    pub rest_of_list: Option<Vec<i64>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Thing { extra } Opt anything = "anything", Opt never = "never", Opt list = "list",
    Opt empty = "empty", Opt closed = "closed", Opt unevaluated = "unevaluated", Opt
    merged = "merged", Opt rest = "rest", Opt unknown = "unknown", Opt rest_of_list =
    "rest_of_list",
}

/// The type at `/components/schemas/Thing/properties/closed`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingClosed {
    pub a: Option<String>,
}

codec::read_object! {
    ThingClosed {} Opt a = "a",
}

/// The type at `/components/schemas/Thing/properties/unevaluated`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingUnevaluated {
    pub a: Option<String>,
}

codec::read_object! {
    ThingUnevaluated {} Opt a = "a",
}

/// The type at `/components/schemas/Thing/properties/merged`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingMerged {
    pub id: Option<String>,
    pub size: Option<i64>,
}

codec::read_object! {
    ThingMerged {} Opt id = "id", Opt size = "size",
}

/// The type at `/components/schemas/Thing/properties/unknown`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingUnknown {
    /// `Part`
    Part(Box<Part>),
    /// `String`
    Text(String),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

impl From<Part> for ThingUnknown {
    fn from(value: Part) -> Self {
        Self::Part(Box::new(value))
    }
}

impl codec::Union for ThingUnknown {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            fields: <Part as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::Part(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Text,
            read: |value| Ok(Self::Text(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for ThingUnknown {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}
