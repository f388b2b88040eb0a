// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Unknown};

/// `Limits` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Limits {
    pub size: Field<LimitsSize>,
    pub ratio: Option<f64>,
    pub always: Option<bool>,
    pub huge: Option<u64>,
    pub nested: Option<Json>,
    pub twice: Option<LimitsTwice>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Limits { extra } OptNull size, Opt ratio, Opt always, Opt huge, Opt nested, Opt twice,
}

/// The type at `/components/schemas/Limits/properties/size`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LimitsSize {
    /// `LimitsSizeText`
    Text(LimitsSizeText),
    /// `LimitsSizeInteger`
    Integer(LimitsSizeInteger),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both LimitsSize { Unknown };
    Text Text,
    Integer Integer,
}

/// The type at `/components/schemas/Limits/properties/size/enum`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitsSizeText {
    /// `auto`
    Auto,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both LimitsSizeText { Unknown } Auto = "auto" }

/// The type at `/components/schemas/Limits/properties/size/enum`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitsSizeInteger {
    /// `1`
    V1,
    /// `2`
    V2,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<i64>),
}

codec::integer_enum! { both LimitsSizeInteger { Unknown } V1 = 1, V2 = 2 }

/// The type at `/components/schemas/Limits/properties/twice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitsTwice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both LimitsTwice { Unknown } A = "a", B = "b" }
