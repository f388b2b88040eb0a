// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Label` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Label {
    pub code: Option<String>,
    pub count: Option<i64>,
    pub never: Option<Json>,
    pub list: Option<Vec<LabelListItem>>,
    pub colour: Option<LabelColour>,
    pub none: Option<LabelNone>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Label { extra } Opt code, Opt count, Opt never, Opt list, Opt colour, Opt none,
}

/// The type at `/components/schemas/Label/properties/list/allOf/0/items`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LabelListItem {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both LabelListItem { extra } Opt a, Opt b }

/// The type at `/components/schemas/Label/properties/colour`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelColour {
    /// `green`
    Green,
    /// `blue`
    Blue,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both LabelColour { Unknown } Green = "green", Blue = "blue" }

/// The type at `/components/schemas/Label/properties/none`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelNone {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both LabelNone { Unknown } A = "a", B = "b" }
