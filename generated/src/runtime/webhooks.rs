// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

mod error;
mod headers;
mod hmac;
mod jwt;
mod key;
mod keys;
mod lookups;
mod secrets;
mod seen;
mod standard;
mod verifier;

#[cfg(feature = "axum")]
mod axum;

#[cfg(feature = "axum")]
pub use axum::{Rejection, Verified};
pub use error::{Error, KeyError, SecretError};
pub use hmac::{Encoding, Hmac, Timestamped};
pub use jwt::Jwt;
pub use key::{Jwk, Key};
pub use keys::{Keys, LookupError};
pub use secrets::Secrets;
pub use standard::Standard;
pub use verifier::Verifier;

use serde::de::DeserializeOwned;

/// How old a message may be, where nothing else is said: five minutes.
const MAX_AGE: u64 = 300;
/// How far a sender's clock may be ahead.
const MAX_SKEW: u64 = 60;

/// Verifies a request that the API sent, and only then reads its body. The body is the bytes as they came: what was parsed and written again
/// has another digest.
///
/// # Errors
/// What was wrong with the message.
pub async fn parse<T: DeserializeOwned>(
    headers: &http::HeaderMap,
    body: &[u8],
    verifier: &Verifier,
) -> Result<T, Error> {
    verifier.verify(headers, body).await?;
    super::decode::payload(body).map_err(Error::Payload)
}
