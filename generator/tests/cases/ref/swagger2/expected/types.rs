// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field, Json};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    pub parent: Field<Box<Pet>>,
    pub tag: Option<Tag>,
    pub owner: Option<Box<Owner>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Pet { extra } OptNull parent, Opt tag, Opt owner }

/// `Tag` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Tag { extra } Opt name }

/// `Owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub pet: Field<Box<Pet>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Owner { extra } OptNull pet }

/// `Error` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Error {
    pub code: Option<i64>,
    pub pet: Field<Pet>,
    pub odd: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Error { extra } Opt code, OptNull pet, Opt odd }
