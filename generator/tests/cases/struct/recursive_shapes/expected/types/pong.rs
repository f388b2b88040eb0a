// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Ping;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Pong` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Pong {
    pub ping: Option<Box<Ping>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Pong { extra } Opt ping = "ping",
}

codec::write_object! {
    Pong { extra } Maybe ping = "ping",
}
