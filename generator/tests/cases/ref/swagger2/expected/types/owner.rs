// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Pet;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// `Owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub pet: Field<Box<Pet>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Owner { extra } OptNull pet = "pet",
}

codec::write_object! {
    Owner { extra } MaybeNull pet = "pet",
}
