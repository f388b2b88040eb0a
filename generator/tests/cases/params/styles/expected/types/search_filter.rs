// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::Extra;

/// The type at `/paths/~1search~1{words}/get/parameters/3/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SearchFilter {
    pub color: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Serialize for SearchFilter {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("color", &codec::Maybe(&self.color))], &self.extra)
    }
}
