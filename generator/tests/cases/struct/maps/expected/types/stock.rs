// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Shelf;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Map};

/// `Stock` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Stock {
    /// How many there are of each.
    pub counts: Option<Map<i64>>,
    pub shelves: Option<Map<Shelf>>,
    pub anything: Option<Map>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Stock { extra } Opt counts = "counts", Opt shelves = "shelves", Opt anything =
    "anything",
}

codec::write_object! {
    Stock { extra } Maybe counts = "counts", Maybe shelves = "shelves", Maybe anything =
    "anything",
}
