// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::drift::OnDrift;
use super::{Info, TransportError};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A request that is about to be sent: the first of a call, a further one, or one that a redirect leads to.
pub struct Attempt<'a> {
    /// The operation.
    pub operation: &'static Info,
    /// Which request of the call it is, from 1.
    pub number: u32,
    /// The method.
    pub method: &'a Method,
    /// The whole URL. It may hold a key, and after a redirect it may be of another origin, which must not see what is secret.
    pub url: &'a str,
    /// The headers, credentials included. What is changed here goes out with this request.
    pub headers: &'a mut HeaderMap,
    /// The body.
    pub body: Option<&'a Bytes>,
}

/// Headers, URL and body may hold what must not reach a log.
impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Attempt")
            .field("operation", &self.operation.id)
            .field("number", &self.number)
            .field("method", &self.method)
            .field("headers", &self.headers.len())
            .finish_non_exhaustive()
    }
}

/// What came of a request.
pub struct Outcome<'a> {
    /// The operation.
    pub operation: &'static Info,
    /// Which request of the call it was, from 1.
    pub number: u32,
    /// How long it took.
    pub elapsed: Duration,
    /// The answer's status, if there was one.
    pub status: Option<StatusCode>,
    /// The answer's headers, if there was one.
    pub headers: Option<&'a HeaderMap>,
    /// Why there was none, where it was not for want of time.
    pub error: Option<&'a TransportError>,
    /// How long is waited before the next request; `None`: this was the last one.
    pub again_in: Option<Duration>,
}

/// Headers may hold what must not reach a log.
impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Outcome")
            .field("operation", &self.operation.id)
            .field("number", &self.number)
            .field("elapsed", &self.elapsed)
            .field("status", &self.status)
            .field("error", &self.error)
            .field("again_in", &self.again_in)
            .finish_non_exhaustive()
    }
}

type Before = Arc<dyn Fn(&mut Attempt<'_>) + Send + Sync>;
type After = Arc<dyn Fn(&Outcome<'_>) + Send + Sync>;

/// What is called around each request, in the order in which it was given.
#[derive(Clone, Default)]
pub(super) struct Hooks {
    pub(super) before: Vec<Before>,
    pub(super) after: Vec<After>,
    pub(super) drift: Vec<OnDrift>,
}

impl fmt::Debug for Hooks {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} before, {} after, {} on drift",
            self.before.len(),
            self.after.len(),
            self.drift.len()
        )
    }
}
