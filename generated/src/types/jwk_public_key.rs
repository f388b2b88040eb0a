// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    JwkPublicKey { extra } Need alg = "alg", Need crv = "crv", Need kid = "kid", Need kty
    = "kty", Need r#use = "use", Need x = "x", Need y = "y", Need created_at =
    "created_at", NeedNull expired_at = "expired_at",
}
