// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Owner;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// A tree, which holds trees.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub value: String,
    pub left: Option<Box<Tree>>,
    pub parent: Option<Box<Owner>>,
    pub others: Option<Vec<Tree>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Tree {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            left: Default::default(),
            parent: Default::default(),
            others: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Tree { extra } Need value = "value", Opt left = "left", Opt parent = "parent", Opt
    others = "others",
}

codec::write_object! {
    Tree { extra } Always value = "value", Maybe left = "left", Maybe parent = "parent",
    Maybe others = "others",
}
