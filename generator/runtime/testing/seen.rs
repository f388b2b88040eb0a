use super::super::{decode, Bytes, DecodeError, Info, Request};
use http::{HeaderMap, Method};
use serde::de::DeserializeOwned;
use std::fmt;

/// A request that a test looks at. A body that was a stream has been read.
#[derive(Clone)]
pub struct Seen {
    /// The operation that it is for.
    pub operation: &'static Info,
    /// Its method.
    pub method: Method,
    /// Its whole URL.
    pub url: String,
    /// Its headers, credentials included.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Bytes,
}

impl Seen {
    /// Reads what was sent; `None` where its body breaks off.
    pub(super) async fn of(mut request: Request) -> Option<Self> {
        let mut body = Vec::new();
        while let Some(part) = request.body.chunk().await.ok()? {
            body.extend_from_slice(&part);
        }
        Some(Self {
            operation: request.operation,
            method: request.method,
            url: request.url,
            headers: request.headers,
            body: body.into(),
        })
    }

    /// The body as the type that it was written from.
    ///
    /// # Errors
    /// When it is no JSON, or not of this type.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        decode::payload(&self.body)
    }

    /// A header, where it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// URL, headers and body may hold what must not reach a log.
impl fmt::Debug for Seen {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Seen")
            .field("operation", &self.operation.id)
            .field("method", &self.method)
            .field("headers", &self.headers.len())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
