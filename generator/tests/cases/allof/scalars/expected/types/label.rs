// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Json, Unknown};

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

codec::read_object! {
    Label { extra } Opt code = "code", Opt count = "count", Opt never = "never", Opt list
    = "list", Opt colour = "colour", Opt none = "none",
}

codec::write_object! {
    Label { extra } Maybe code = "code", Maybe count = "count", Maybe never = "never",
    Maybe list = "list", Maybe colour = "colour", Maybe none = "none",
}

/// The type at `/components/schemas/Label/properties/list/allOf/0/items`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LabelListItem {
    pub a: Option<String>,
    pub b: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    LabelListItem { extra } Opt a = "a", Opt b = "b",
}

codec::write_object! {
    LabelListItem { extra } Maybe a = "a", Maybe b = "b",
}

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

codec::text_enum! {
    LabelColour { Unknown } Green = "green", Blue = "blue",
}

codec::read_enum! {
    LabelColour by read_text
}

codec::write_enum! {
    LabelColour as_str
}

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

codec::text_enum! {
    LabelNone { Unknown } A = "a", B = "b",
}

codec::read_enum! {
    LabelNone by read_text
}

codec::write_enum! {
    LabelNone as_str
}
