// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Owner, Tag};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pet {
    pub parent: Field<Box<Pet>>,
    pub tag: Option<Tag>,
    pub owner: Option<Box<Owner>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Pet { extra } OptNull parent = "parent", Opt tag = "tag", Opt owner = "owner",
}

codec::write_object! {
    Pet { extra } MaybeNull parent = "parent", Maybe tag = "tag", Maybe owner = "owner",
}
