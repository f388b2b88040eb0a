// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ApiClientId, ApiSecret};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Names the signing key to fetch.
#[derive(Clone, Debug, PartialEq)]
pub struct WebhookVerificationKeyGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    /// Value of `kid` in the header of the token that came with the webhook.
    pub key_id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl WebhookVerificationKeyGetRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            key_id: key_id.into(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    WebhookVerificationKeyGetRequest { extra } Maybe client_id = "client_id", Maybe
    secret = "secret", Always key_id = "key_id",
}
