// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

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

codec::text_enum! {
    LeafColor { Unknown } Green = "green", Red = "red",
}

codec::read_enum! {
    LeafColor by read_text
}
