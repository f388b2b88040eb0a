// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/paths/~1object/put/requestBody/content/*~1*/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutObjectRequest {
    pub a: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent PutObjectRequest { extra } Opt a }

/// The type at `/paths/~1mixed/put/requestBody/content/multipart~1mixed/schema`.
pub type PutMixedRequest = PutObjectRequest;
