// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Page` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub number: i64,
    pub size: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Page { extra } Need number = "number", Opt size = "size",
}
