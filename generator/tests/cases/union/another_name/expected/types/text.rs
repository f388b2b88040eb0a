// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Text` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub text: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Text { extra } Need text = "text",
}
