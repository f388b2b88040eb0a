// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

pub use super::runtime::webhooks::{
    Encoding, Error, Hmac, Jwk, Jwt, Key, KeyError, Keys, LookupError, SecretError,
    Secrets, Standard, Timestamped, Verifier,
};
#[cfg(feature = "axum")]
pub use super::runtime::webhooks::{Rejection, Verified};

/// How the API signs its webhooks; `with` the keys or secrets, it is a [`Verifier`].
pub const SIGNED: Jwt = Jwt::new("Pet-Verification", "request_body_sha256").max_age(120);

/// Verifies a webhook, and only then reads it. The body is the bytes as they came: what was parsed and written again has another
/// digest.
///
/// # Errors
/// What was wrong with the message.
pub async fn parse(
    headers: &super::runtime::HeaderMap,
    body: &[u8],
    verifier: &Verifier,
) -> Result<super::types::Webhook, Error> {
    super::runtime::webhooks::parse(headers, body, verifier).await
}
