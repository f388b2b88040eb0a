// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::drift::OnDrift;
use super::exchange::Trail;
use super::request_id::RequestId;
use super::settings::Settings;
use super::transport::Incoming;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// An answer as it came.
#[derive(Clone)]
pub struct Received {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    trail: Trail,
    incoming: Option<Arc<Mutex<Option<Incoming>>>>,
    request_id: RequestId,
    on_drift: Vec<OnDrift>,
}

impl Received {
    /// An answer; `attempts` says how many requests it took.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: Bytes, attempts: u32) -> Self {
        Self {
            status,
            headers,
            body,
            trail: Trail::of(attempts),
            incoming: None,
            request_id: RequestId::default(),
            on_drift: Vec::new(),
        }
    }

    /// The same with its whole body.
    pub(super) fn with_body(mut self, body: Bytes) -> Self {
        self.body = body;
        self
    }

    /// The same with the requests that it took.
    pub(super) fn with_trail(mut self, trail: Trail) -> Self {
        self.trail = trail;
        self
    }

    /// The same for a client with these settings.
    pub(super) fn of(mut self, settings: &Settings) -> Self {
        self.request_id = settings.request_id;
        self.on_drift.clone_from(&settings.hooks.drift);
        self
    }

    pub(super) fn on_drift(&self) -> &[OnDrift] {
        &self.on_drift
    }

    pub(super) fn trail(&self) -> &Trail {
        &self.trail
    }

    /// The same with a body that is still on its way.
    pub(super) fn with_incoming(mut self, incoming: Incoming) -> Self {
        self.incoming = Some(Arc::new(Mutex::new(Some(incoming))));
        self
    }

    /// The body that is still on its way, where the description says that it is a stream. It can be taken once.
    #[must_use]
    pub fn take_incoming(&self) -> Option<Incoming> {
        let place = self.incoming.as_ref()?;
        place.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Its status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Its headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Its body; empty where it is a stream.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The id by which those who run the API find the request, if it says one.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        self.request_id.of(self)
    }

    /// How many requests it took.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.trail.attempts
    }

    /// How long was waited before each further request.
    #[must_use]
    pub fn delays(&self) -> &[Duration] {
        &self.trail.delays
    }
}

/// The body may hold what must not reach a log, and so may headers: both are only counted.
impl fmt::Debug for Received {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Received")
            .field("status", &self.status)
            .field("headers", &self.headers.len())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// A typed answer. It is its body by `Deref`, with the answer behind it.
#[derive(Clone, Debug)]
pub struct Response<T> {
    body: T,
    received: Received,
}

/// A [`Response`] in parts.
#[derive(Clone, Debug)]
pub struct Parts<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The typed body.
    pub body: T,
    /// The body as it came.
    pub raw: Bytes,
}

impl<T> Response<T> {
    pub(super) fn new(body: T, received: Received) -> Self {
        Self { body, received }
    }

    /// The typed body.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// Everything, to take apart.
    #[must_use]
    pub fn into_parts(self) -> Parts<T> {
        let Received {
            status,
            headers,
            body: raw,
            ..
        } = self.received;
        Parts {
            status,
            headers,
            body: self.body,
            raw,
        }
    }

    /// The typed body, to change it or to read on in it.
    pub fn body_mut(&mut self) -> &mut T {
        &mut self.body
    }

    /// The typed body.
    #[must_use]
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// The body as it came.
    #[must_use]
    pub fn raw(&self) -> &Bytes {
        &self.received.body
    }

    /// The id by which those who run the API find the request, if the answer says one.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        self.received.request_id()
    }

    /// How many requests it took.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.received.attempts()
    }

    /// How long was waited before each further request.
    #[must_use]
    pub fn delays(&self) -> &[Duration] {
        self.received.delays()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}
