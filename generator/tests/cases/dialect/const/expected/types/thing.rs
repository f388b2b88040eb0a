// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Json, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub text: Option<ThingText>,
    pub typed_text: Option<ThingTypedText>,
    pub whole: Option<ThingWhole>,
    pub fraction: Option<f64>,
    pub flag: Option<bool>,
    pub typed_flag: Option<bool>,
    pub listed: Option<ThingListed>,
    pub twice: Option<ThingTwice>,
    pub both: Option<ThingBoth>,
    pub list: Option<Json>,
    pub object: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Thing { extra } Opt text = "text", Opt typed_text = "typed_text", Opt whole =
    "whole", Opt fraction = "fraction", Opt flag = "flag", Opt typed_flag = "typed_flag",
    Opt listed = "listed", Opt twice = "twice", Opt both = "both", Opt list = "list", Opt
    object = "object",
}

/// The type at `/components/schemas/Thing/properties/text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingText {
    /// `fixed`
    Fixed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ThingText { Unknown } Fixed = "fixed",
}

codec::read_enum! {
    ThingText by read_text
}

/// The type at `/components/schemas/Thing/properties/typed_text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingTypedText {
    /// `4.10`
    V4_10,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ThingTypedText { Unknown } V4_10 = "4.10",
}

codec::read_enum! {
    ThingTypedText by read_text
}

/// The type at `/components/schemas/Thing/properties/whole`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingWhole {
    /// `7`
    V7,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! {
    ThingWhole { Unknown } V7 = 7,
}

codec::read_enum! {
    ThingWhole by read_integer
}

/// The type at `/components/schemas/Thing/properties/listed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingListed {
    /// `only`
    Only,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ThingListed { Unknown } Only = "only",
}

codec::read_enum! {
    ThingListed by read_text
}

/// The type at `/components/schemas/Thing/properties/twice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingTwice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ThingTwice { Unknown } A = "a", B = "b",
}

codec::read_enum! {
    ThingTwice by read_text
}

/// The type at `/components/schemas/Thing/properties/both`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingBoth {
    /// `a`
    A,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ThingBoth { Unknown } A = "a",
}

codec::read_enum! {
    ThingBoth by read_text
}
