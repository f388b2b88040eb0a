// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Flat;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Nested` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Nested {
    pub range: Option<Flat>,
    pub tags: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    Nested { extra } Maybe range = "range", Maybe tags = "tags",
}
