// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Forest, Ping, Value};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Node` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Node {
    pub trees: Option<Forest>,
    pub value: Option<Value>,
    pub ping: Option<Ping>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Node { extra } Opt trees = "trees", Opt value = "value", Opt ping = "ping",
}

codec::write_object! {
    Node { extra } Maybe trees = "trees", Maybe value = "value", Maybe ping = "ping",
}
