// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ApiClientId, ApiSecret, RequestId};
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
    #[inline]
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            key_id: key_id.into(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent WebhookVerificationKeyGetRequest { extra } Opt client_id, Opt secret, Need key_id,
}

/// A public key for checking webhook signatures.
#[derive(Clone, Debug, PartialEq)]
pub struct WebhookVerificationKeyGetResponse {
    pub key: JwkPublicKey,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received WebhookVerificationKeyGetResponse { extra } Need key, Need request_id }

/// Public key in JSON Web Key form. Refuse it once `expired_at` is set.
#[derive(Clone, Debug, PartialEq)]
pub struct JwkPublicKey {
    /// Signature algorithm; `ES256` for webhooks.
    pub alg: String,
    /// Elliptic curve; `P-256` for webhooks.
    pub crv: String,
    /// Key of this public key, equal to the requested `key_id`.
    pub kid: String,
    /// Kind of key; `EC` stands for elliptic curve.
    pub kty: String,
    /// What the key is meant for; `sig` stands for signatures.
    pub r#use: String,
    /// First coordinate of the curve point: 32 bytes, highest first, in base64url without padding.
    pub x: String,
    /// Second coordinate of the curve point, written in the same way as `x`.
    pub y: String,
    /// Creation time of the key in seconds since 1970 (UTC).
    pub created_at: i64,
    /// Time in seconds since 1970 (UTC) at which the key ran out; null while it is valid.
    pub expired_at: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received JwkPublicKey { extra } Need alg, Need crv, Need kid, Need kty, Need r#use = "use",
    Need x, Need y, Need created_at, NeedNull expired_at,
}
