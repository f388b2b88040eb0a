// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    pub values: Option<ThingValues>,
    pub only_texts: Option<ThingOnlyTexts>,
    pub anything: Option<Json>,
    pub no_effect: Option<ThingNoEffect>,
    pub beside: Option<ThingBeside>,
    pub wrong: Option<String>,
    pub nothing: Option<Json>,
    pub bounds: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Thing { extra } Opt values, Opt only_texts, Opt anything, Opt no_effect, Opt beside,
    Opt wrong, Opt nothing, Opt bounds,
}

/// The type at `/components/schemas/Thing/properties/values`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingValues {
    /// `ThingValuesText`
    Text(ThingValuesText),
    /// `ThingValuesInteger`
    Integer(ThingValuesInteger),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received ThingValues { Unknown };
    Text Text,
    Integer Integer,
}

/// The type at `/components/schemas/Thing/properties/values/type/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingValuesText {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ThingValuesText { Unknown } A = "a", B = "b" }

/// The type at `/components/schemas/Thing/properties/values/type/1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingValuesInteger {
    /// `1`
    V1,
    /// `2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! { received ThingValuesInteger { Unknown } V1 = 1, V2 = 2 }

/// The type at `/components/schemas/Thing/properties/only_texts`.
pub type ThingOnlyTexts = ThingValuesText;

/// The type at `/components/schemas/Thing/properties/no_effect`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingNoEffect {
    /// `bool`
    Bool(bool),
    /// `i64`
    Integer(i64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received ThingNoEffect { Unknown };
    Bool Bool,
    Integer Integer,
}

/// The type at `/components/schemas/Thing/properties/beside`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingBeside {
    /// `String`
    Text(String),
    /// `i64`
    Integer(i64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received ThingBeside { Unknown };
    Text Text,
    Integer Integer,
}
