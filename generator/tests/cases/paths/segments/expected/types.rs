// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/paths/~1points~1{at}~1{label}/get/parameters/0/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StyledAt {
    pub x: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent StyledAt { extra } Opt x }
