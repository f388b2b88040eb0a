// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Pong;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Ping` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ping {
    pub pong: Box<Pong>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ping {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(pong: Box<Pong>) -> Self {
        Self {
            pong,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Ping { extra } Need pong = "pong",
}

codec::write_object! {
    Ping { extra } Always pong = "pong",
}
