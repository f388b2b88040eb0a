// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Answer` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Answer {
    pub text: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Answer { extra } Opt text }

/// `Piece` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub delta: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Piece { extra } Need delta }

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

codec::object! { received Event { extra } Opt event, Opt id, Opt retry, Need data }

/// The type at `/paths/~1chat/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ChatRequest {
    pub stream: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent ChatRequest { extra } Opt stream }
