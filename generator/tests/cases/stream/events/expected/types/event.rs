// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Piece;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Event` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub event: Option<String>,
    pub id: Option<String>,
    pub retry: Option<i64>,
    pub data: Piece,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Event { extra } Opt event = "event", Opt id = "id", Opt retry = "retry", Need data =
    "data",
}
