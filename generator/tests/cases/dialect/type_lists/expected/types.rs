// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Thing {
    /// Either.
    pub text_or_number: Field<ThingTextOrNumber>,
    pub number: Option<f64>,
    pub shaped: Option<ThingShaped>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Thing { extra } OptNull text_or_number, Opt number, Opt shaped }

/// Either.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingTextOrNumber {
    /// `String`
    Text(String),
    /// `f64`
    Number(f64),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received ThingTextOrNumber { Unknown };
    Text Text,
    Number Number,
}

/// The type at `/components/schemas/Thing/properties/shaped`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingShaped {
    /// `String`
    Text(String),
    /// `Vec<Json>`
    ListAny(Vec<Json>),
    /// `ThingShapedId`
    Id(Box<ThingShapedId>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received ThingShaped { Unknown };
    Text Text,
    Array ListAny,
    Object Id from ThingShapedId,
}

/// The type at `/components/schemas/Thing/properties/shaped/type/2`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ThingShapedId {
    pub id: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ThingShapedId { extra } Opt id }
