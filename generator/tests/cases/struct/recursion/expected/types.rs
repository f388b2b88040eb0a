// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field};

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
    #[inline]
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

codec::object! { both Tree { extra } Need value, Opt left, Opt parent, Opt others }

/// `Owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub tree: Field<Box<Tree>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Owner { extra } OptNull tree }
