// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Name, Part};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Unknown};

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

codec::read_object! {
    Thing { extra } Opt described = "described", OptNull maybe = "maybe", Opt same =
    "same", Need wider = "wider", Opt among = "among", Opt short = "short", Opt
    one_of_them = "one_of_them",
}

/// The type at `/components/schemas/Thing/properties/wider`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingWider {
    pub id: String,
    pub size: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    ThingWider { extra } Need id = "id", Need size = "size",
}

/// The type at `/components/schemas/Thing/properties/among`.
#[derive(Clone, Debug, PartialEq)]
pub struct ThingAmong {
    pub color: Option<String>,
    pub id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    ThingAmong { extra } Opt color = "color", Need id = "id",
}

/// The type at `/components/schemas/Thing/properties/one_of_them`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOneOfThem {
    /// `red`
    Red,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ThingOneOfThem { Unknown } Red = "red",
}

codec::read_enum! {
    ThingOneOfThem by read_text
}
