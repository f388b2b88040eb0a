// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The type at `/paths/~1streams/post/callbacks/onData/{$request.query.url}~1data/delete/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct SubscribeOnDataDelete {
    pub gone: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    SubscribeOnDataDelete { extra } Need gone = "gone",
}
