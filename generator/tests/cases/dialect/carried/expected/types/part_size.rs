// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// `Part_Size` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PartSize {
    pub width: Field<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    PartSize { extra } OptNull width = "width",
}
