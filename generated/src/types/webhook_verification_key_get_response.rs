// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{JwkPublicKey, RequestId};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// A public key for checking webhook signatures.
#[derive(Clone, Debug, PartialEq)]
pub struct WebhookVerificationKeyGetResponse {
    pub key: JwkPublicKey,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    WebhookVerificationKeyGetResponse { extra } Need key = "key", Need request_id =
    "request_id",
}
