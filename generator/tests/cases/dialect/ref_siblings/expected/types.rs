// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Unknown};

/// `Thing` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Thing {
    /// A part.
    pub described: Option<Part>,
    pub maybe: Field<Part>,
    pub same: Option<Part>,
    pub wider: ThingWider,
    pub among: Option<ThingAmong>,
    pub short: Option<Name>,
    pub one_of_them: Option<ThingOneOfThem>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Thing { extra } Opt described, OptNull maybe, Opt same, Need wider, Opt among,
    Opt short, Opt one_of_them,
}

/// The type at `/components/schemas/Thing/properties/wider`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingWider {
    pub id: String,
    pub size: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ThingWider { extra } Need id, Need size }

/// The type at `/components/schemas/Thing/properties/among`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingAmong {
    pub color: Option<String>,
    pub id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ThingAmong { extra } Opt color, Need id }

/// The type at `/components/schemas/Thing/properties/one_of_them`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOneOfThem {
    /// `red`
    Red,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ThingOneOfThem { Unknown } Red = "red" }

/// `Part` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Part { extra } Need id }

/// `Name` of the description.
pub type Name = String;

/// `Color` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received Color { Unknown } Red = "red", Green = "green" }
