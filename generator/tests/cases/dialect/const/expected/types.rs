// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

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

codec::object! {
    received Thing { extra } Opt text, Opt typed_text, Opt whole, Opt fraction, Opt flag,
    Opt typed_flag, Opt listed, Opt twice, Opt both, Opt list, Opt object,
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

codec::text_enum! { received ThingText { Unknown } Fixed = "fixed" }

/// The type at `/components/schemas/Thing/properties/typed_text`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingTypedText {
    /// `4.10`
    V4_10,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ThingTypedText { Unknown } V4_10 = "4.10" }

/// The type at `/components/schemas/Thing/properties/whole`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingWhole {
    /// `7`
    V7,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! { received ThingWhole { Unknown } V7 = 7 }

/// The type at `/components/schemas/Thing/properties/listed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingListed {
    /// `only`
    Only,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ThingListed { Unknown } Only = "only" }

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

codec::text_enum! { received ThingTwice { Unknown } A = "a", B = "b" }

/// The type at `/components/schemas/Thing/properties/both`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingBoth {
    /// `a`
    A,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ThingBoth { Unknown } A = "a" }
