// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Tree;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// `Owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub tree: Field<Box<Tree>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Owner { extra } OptNull tree = "tree",
}

codec::write_object! {
    Owner { extra } MaybeNull tree = "tree",
}
