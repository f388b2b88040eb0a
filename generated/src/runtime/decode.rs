// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{DecodeError, Received};
use bytes::Bytes;
use serde::de::DeserializeOwned;

/// The body as JSON.
///
/// # Errors
/// When it is no JSON, or not of this type.
pub fn json<T: DeserializeOwned>(answer: &Received) -> Result<T, DecodeError> {
    serde_json::from_slice(answer.body()).map_err(|error| not_json(answer, &error))
}

/// Says what came instead, where it does not even claim to be JSON.
#[cold]
fn not_json(answer: &Received, error: &serde_json::Error) -> DecodeError {
    let mut failure = DecodeError::json(answer.body(), error);
    let media = answer
        .headers()
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("no media type");
    if !media.contains("json") {
        failure.message = format!("expected JSON, got {media}: {}", failure.message);
    }
    failure
}

/// The body as it is.
///
/// # Errors
/// Never; it has the form of the others.
pub fn bytes(answer: &Received) -> Result<Bytes, DecodeError> {
    Ok(answer.body().clone())
}

/// The body as text.
///
/// # Errors
/// When it is not UTF-8.
pub fn text(answer: &Received) -> Result<String, DecodeError> {
    String::from_utf8(answer.body().to_vec()).map_err(|_| DecodeError {
        pointer: String::new(),
        message: "the body is not UTF-8 text".to_owned(),
    })
}

/// Nothing: the description says that there is no body.
///
/// # Errors
/// Never; it has the form of the others.
pub fn empty(_: &Received) -> Result<(), DecodeError> {
    Ok(())
}
