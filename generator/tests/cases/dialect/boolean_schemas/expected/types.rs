// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

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

codec::object! {
    received Thing { extra } Opt anything, Opt never, Opt list, Opt empty, Opt closed,
    Opt unevaluated, Opt merged, Opt rest, Opt unknown, Opt rest_of_list,
}

/// The type at `/components/schemas/Thing/properties/closed`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingClosed {
    pub a: Option<String>,
}

codec::object! { received ThingClosed {} Opt a }

/// The type at `/components/schemas/Thing/properties/unevaluated`.
pub type ThingUnevaluated = ThingClosed;

/// The type at `/components/schemas/Thing/properties/merged`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingMerged {
    pub id: Option<String>,
    pub size: Option<i64>,
}

codec::object! { received ThingMerged {} Opt id, Opt size }

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

codec::union! {
    received ThingUnknown { Unknown };
    Object Part from Part,
    Text Text,
}

/// `Part` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Part {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Part { extra } Opt id }
