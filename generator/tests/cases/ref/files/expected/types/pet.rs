// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Owner, Tag};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    /// What it is called.
    pub name: String,
    pub owner: Option<Owner>,
    pub parent: Option<Box<Pet>>,
    pub tag: Option<Box<Tag>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Pet {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: Default::default(),
            parent: Default::default(),
            tag: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Pet { extra } Need name = "name", Opt owner = "owner", Opt parent = "parent", Opt tag
    = "tag",
}

codec::write_object! {
    Pet { extra } Always name = "name", Maybe owner = "owner", Maybe parent = "parent",
    Maybe tag = "tag",
}
