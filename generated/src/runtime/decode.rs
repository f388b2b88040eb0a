// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{DecodeError, Received};
use bytes::Bytes;
use serde::de::DeserializeOwned;

/// The body as JSON.
///
/// # Errors
/// When it is no JSON, or not of this type.
pub fn json<T: DeserializeOwned>(answer: &Received) -> Result<T, DecodeError> {
    payload(answer.body()).map_err(|failure| not_json(answer, failure))
}

/// Says what came instead, where it does not even claim to be JSON.
#[cold]
fn not_json(answer: &Received, mut failure: DecodeError) -> DecodeError {
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

/// The body as text: UTF-8, or Latin-1 where its media type says so.
///
/// # Errors
/// When it is in another encoding. The bytes stay in the answer.
pub fn text(answer: &Received) -> Result<String, DecodeError> {
    let body = answer.body();
    if let Ok(text) = std::str::from_utf8(body) {
        return Ok(text.to_owned());
    }
    if is_latin(answer) {
        return Ok(body.iter().copied().map(char::from).collect());
    }
    Err(DecodeError {
        pointer: String::new(),
        message: "the body is not UTF-8 text".to_owned(),
    })
}

fn is_latin(answer: &Received) -> bool {
    let media = answer.headers().get(http::header::CONTENT_TYPE);
    let media = media.and_then(|value| value.to_str().ok());
    let media = media.unwrap_or_default().to_ascii_lowercase();
    let charset = media.split("charset=").nth(1).unwrap_or_default();
    let charset = charset.split(';').next().unwrap_or_default();
    matches!(charset.trim().trim_matches('"'), "iso-8859-1" | "latin1")
}

/// Bytes as JSON, such as the payload of a request that the API sends. JSON is UTF-8: a body that is checked as a whole need not be
/// checked text by text, which takes a sixth of reading it.
///
/// # Errors
/// When it is no JSON, or not of this type.
pub fn payload<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    match std::str::from_utf8(body) {
        Ok(text) => serde_json::from_str(text).map_err(|error| DecodeError::json(body, &error)),
        Err(_) => Err(not_utf8(body)),
    }
}

/// Says where the wrong bytes are.
#[cold]
fn not_utf8(body: &[u8]) -> DecodeError {
    match serde_json::from_slice::<super::Json>(body) {
        Err(error) => DecodeError::json(body, &error),
        Ok(_) => DecodeError {
            pointer: String::new(),
            message: "the body is not UTF-8 text".to_owned(),
        },
    }
}

/// No value, where other answers have one.
///
/// # Errors
/// Never; it has the form of the others.
pub fn none<T>(_: &Received) -> Result<Option<T>, DecodeError> {
    Ok(None)
}

/// Nothing: the description says that there is no body.
///
/// # Errors
/// Never; it has the form of the others.
pub fn empty(_: &Received) -> Result<(), DecodeError> {
    Ok(())
}
