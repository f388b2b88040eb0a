// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Pet;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field, Json};

/// `Error` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Error {
    pub code: Option<i64>,
    pub pet: Field<Pet>,
    pub odd: Option<Json>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Error { extra } Opt code = "code", OptNull pet = "pet", Opt odd = "odd",
}
