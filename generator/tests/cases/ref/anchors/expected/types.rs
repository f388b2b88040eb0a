// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

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

codec::object! { received Tree { extra } Opt children, Opt leaf, Opt color, Opt bark, Opt any }

/// `Node` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Node {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Node { extra } Opt name }

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

codec::object! { received Leaf { extra } Opt color, Opt stem, Opt tree, Opt own }

/// `Bark` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Bark {
    pub rough: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Bark { extra } Opt rough }

/// `One` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct One {
    pub one: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received One { extra } Opt one }

/// `Two` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Two {
    pub two: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Two { extra } Opt two }

/// `Leaf_color` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeafColor {
    /// `green`
    Green,
    /// `red`
    Red,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received LeafColor { Unknown } Green = "green", Red = "red" }
