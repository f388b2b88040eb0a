// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The type at `/paths/~1chat/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChatRequest {
    pub stream: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    ChatRequest { extra } Maybe stream = "stream",
}
