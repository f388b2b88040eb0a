// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Body, Pending, Request, Transport, TransportError};
use super::cassette::{self, CassetteError, Content, Exchange};
use super::record::asked;
use super::redact::Redaction;
use http::header::{HeaderName, HeaderValue, CONTENT_LENGTH};
use http::{Response, StatusCode};
use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Answers what was asked when [`Recorder`](super::Recorder) recorded, each exchange once and equal ones in their order. Requests are equal by operation,
/// method, URL and body, after what is secret in them was made unknown; another one fails. Copies share what is left.
#[derive(Clone)]
pub struct Replay(Arc<Mutex<Vec<Exchange>>>);

impl Replay {
    /// The exchanges of a file.
    ///
    /// # Errors
    /// When it cannot be read, or is no recording.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, CassetteError> {
        let exchanges = cassette::read(path.as_ref())?;
        Ok(Self(Arc::new(Mutex::new(exchanges))))
    }

    /// How many exchanges nobody has asked for yet.
    #[must_use]
    pub fn left(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn answer(&self, request: &Request) -> Result<Response<Body>, TransportError> {
        let asked = asked(&mut Redaction::new(request.secrets), request);
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = left.iter().position(|exchange| exchange.request == asked);
        match found {
            Some(index) => Ok(response(left.remove(index))),
            None => Err(TransportError::r#final(format!(
                "no answer to this request of `{}` ({} {}) is left in the recording; record it again",
                asked.operation, asked.method, request.operation.path
            ))),
        }
    }
}

/// Headers that were several are one, with commas, which says the same (RFC 9110, 5.3) but for cookies, which are not recorded.
fn response(exchange: Exchange) -> Response<Body> {
    let mut response = Response::new(match exchange.body {
        Content::Text(text) => Body::from(text),
        Content::Bytes(bytes) => Body::from(bytes),
        Content::Stream => Body::empty(),
    });
    *response.status_mut() = StatusCode::from_u16(exchange.status).unwrap_or_default();
    for (name, value) in exchange.headers {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(&value)) {
            // What was made unknown has another length.
            if name != CONTENT_LENGTH {
                response.headers_mut().append(name, value);
            }
        }
    }
    response
}

impl Transport for Replay {
    fn send(&self, request: Request) -> Pending<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move { self.answer(&request) })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Replay({} exchanges left)", self.left())
    }
}
