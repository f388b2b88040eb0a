// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The type at `/paths/~1search~1{words}/get/parameters/3/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchFilter {
    pub color: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    SearchFilter { extra } Maybe color = "color",
}
