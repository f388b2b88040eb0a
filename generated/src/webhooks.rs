// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

pub use super::runtime::webhooks::{
    Encoding, Error, Hmac, Jwk, Jwt, Key, KeyError, Keys, LookupError, SecretError,
    Secrets, Standard, Timestamped, Verifier,
};
#[cfg(feature = "axum")]
pub use super::runtime::webhooks::{Rejection, Verified};

/// How the API signs its webhooks; `with` the keys or secrets, it is a [`Verifier`].
pub const SIGNED: Jwt = Jwt::new("Plaid-Verification", "request_body_sha256")
    .max_age(300);

/// Verifies a webhook, and only then reads it. The body is the bytes as they came: what was parsed and written again has another
/// digest.
///
/// # Errors
/// What was wrong with the message.
#[inline]
pub fn parse<'a>(
    headers: &'a super::runtime::HeaderMap,
    body: &'a [u8],
    verifier: &'a Verifier,
) -> impl std::future::Future<Output = Result<super::types::Webhook, Error>> + 'a {
    super::runtime::webhooks::parse(headers, body, verifier)
}
