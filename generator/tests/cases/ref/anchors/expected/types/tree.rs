// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Bark, Leaf, LeafColor, Node, One};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Tree` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tree {
    pub children: Option<Vec<Node>>,
    pub leaf: Option<Box<Leaf>>,
    pub color: Option<LeafColor>,
    pub bark: Option<Bark>,
    pub any: Option<One>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Tree { extra } Opt children = "children", Opt leaf = "leaf", Opt color = "color", Opt
    bark = "bark", Opt any = "any",
}
