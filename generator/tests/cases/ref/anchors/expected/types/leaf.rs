// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Bark, LeafColor, Tree};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Leaf` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Leaf {
    pub color: Option<LeafColor>,
    pub stem: Option<Bark>,
    pub tree: Option<Box<Tree>>,
    pub own: Option<LeafColor>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Leaf { extra } Opt color = "color", Opt stem = "stem", Opt tree = "tree", Opt own =
    "own",
}
