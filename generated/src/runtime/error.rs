// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::exchange::Trail;
use super::{BoxError, DecodeError, Received, TokenError};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::any::Any;
use std::fmt;
use std::time::Duration;

/// Why a call brought no success. `E` is the error that the description declares.
pub struct Error<E>(Box<Inner<E>>);

struct Inner<E> {
    operation: &'static str,
    kind: ErrorKind<E>,
    trail: Trail,
}

/// The kinds of failures.
#[non_exhaustive]
pub enum ErrorKind<E> {
    /// The API answered with an error that the description declares.
    Api {
        /// The typed body.
        body: E,
        /// The answer as it came.
        answer: Received,
    },
    /// The API answered with a status that the description does not declare.
    Status(Received),
    /// The answer's body is not what the description says.
    Decode {
        /// Where and why.
        error: DecodeError,
        /// The answer as it came.
        answer: Received,
    },
    /// The request did not reach the server, or its answer did not arrive whole.
    Transport(TransportError),
    /// Something took longer than it may.
    Timeout(Timeout),
    /// The request could not be made; nothing was sent.
    Build(String),
    /// There was no token to send with it; nothing was sent.
    Token(TokenError),
}

/// What took longer than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timeout {
    /// The whole call.
    Call,
    /// The last attempt.
    Attempt,
    /// The next part of the answer's body.
    Silence,
}

impl fmt::Display for Timeout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Call => "the call took longer than its timeout allows",
            Self::Attempt => "the attempt took longer than its timeout allows",
            Self::Silence => {
                "the answer's body did not go on for longer than `silence_timeout` allows"
            }
        })
    }
}

/// Why a request or its answer did not get through.
#[derive(Debug)]
pub struct TransportError {
    message: String,
    source: Option<BoxError>,
    stage: Stage,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// There was no connection.
    NotConnected,
    /// The server may have seen it.
    Broken,
    /// The same, and it would not get further another time.
    Final,
    /// Time ran out.
    TimedOut(Timeout),
}

impl TransportError {
    /// No connection was made, so the server has not seen the request. The message is shown, so it must hold no secret.
    #[must_use]
    pub fn not_connected(message: impl Into<String>) -> Self {
        Self::of(message.into(), Stage::NotConnected)
    }

    /// The request or its answer broke off: the server may have seen the request.
    #[must_use]
    pub fn broken(message: impl Into<String>) -> Self {
        Self::of(message.into(), Stage::Broken)
    }

    /// One that another attempt would meet again.
    #[must_use]
    pub fn r#final(message: impl Into<String>) -> Self {
        Self::of(message.into(), Stage::Final)
    }

    /// The transport itself stopped waiting, for want of this.
    #[must_use]
    pub fn timed_out(limit: Timeout) -> Self {
        Self::of(limit.to_string(), Stage::TimedOut(limit))
    }

    fn of(message: String, stage: Stage) -> Self {
        Self {
            message,
            source: None,
            stage,
        }
    }

    pub(super) fn is_final(&self) -> bool {
        self.stage == Stage::Final
    }

    pub(super) fn timeout(&self) -> Option<Timeout> {
        match self.stage {
            Stage::TimedOut(limit) => Some(limit),
            _ => None,
        }
    }

    /// The same with what is behind it.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<BoxError>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Whether a connection was made: if not, the server has not seen the request.
    #[must_use]
    pub fn was_connected(&self) -> bool {
        self.stage != Stage::NotConnected
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}

impl<E> Error<E> {
    #[cold]
    pub(super) fn new(operation: &'static str, kind: ErrorKind<E>, trail: Trail) -> Self {
        Self(Box::new(Inner {
            operation,
            kind,
            trail,
        }))
    }

    /// How many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.trail.attempts
    }

    /// How long was waited before each further request.
    #[must_use]
    pub fn delays(&self) -> &[Duration] {
        &self.0.trail.delays
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind<E> {
        &self.0.kind
    }

    /// The same, to take apart.
    #[must_use]
    pub fn into_kind(self) -> ErrorKind<E> {
        self.0.kind
    }

    /// The operation that was called.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The error that the description declares, if that is what came.
    #[must_use]
    pub fn api(&self) -> Option<&E> {
        match &self.0.kind {
            ErrorKind::Api { body, .. } => Some(body),
            _ => None,
        }
    }

    /// The answer, if there was one.
    #[must_use]
    pub fn answer(&self) -> Option<&Received> {
        match &self.0.kind {
            ErrorKind::Api { answer, .. }
            | ErrorKind::Decode { answer, .. }
            | ErrorKind::Status(answer) => Some(answer),
            _ => None,
        }
    }

    /// The answer's status, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(Received::status)
    }

    /// The answer's headers, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(Received::headers)
    }

    /// The answer's body as it came, if there was one.
    #[must_use]
    pub fn raw(&self) -> Option<&Bytes> {
        self.answer().map(Received::body)
    }

    /// The id by which those who run the API find the request, if there was an answer that says one.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        self.answer().and_then(Received::request_id)
    }

    /// Whether the same call may succeed later: no connection, too many requests, a server that says that it is not available.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match &self.0.kind {
            ErrorKind::Transport(error) => !error.was_connected(),
            ErrorKind::Timeout(_) => false,
            _ => self
                .status()
                .is_some_and(|status| matches!(status.as_u16(), 429 | 503)),
        }
    }
}

impl<E> fmt::Display for ErrorKind<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api { answer, .. } => write!(out, "the API answered {} with an error; its body is in `api()`", answer.status()),
            Self::Status(answer) => write!(out, "the API answered {}, which its description does not declare; the body is in `raw()`", answer.status()),
            Self::Decode { error, answer } => write!(out, "the API answered {} with a body that is not what its description says: {error}", answer.status()),
            Self::Transport(error) => write!(out, "{error}"),
            Self::Timeout(limit) => write!(out, "{limit}"),
            Self::Build(message) => write!(out, "the request was not sent: {message}"),
            Self::Token(error) => write!(out, "the request was not sent: {error}"),
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.0.operation, self.0.kind)
    }
}

impl<E: fmt::Debug> fmt::Debug for ErrorKind<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api { body, answer } => out
                .debug_struct("Api")
                .field("body", body)
                .field("answer", answer)
                .finish(),
            Self::Status(answer) => out.debug_tuple("Status").field(answer).finish(),
            Self::Decode { error, answer } => out
                .debug_struct("Decode")
                .field("error", error)
                .field("answer", answer)
                .finish(),
            Self::Transport(error) => out.debug_tuple("Transport").field(error).finish(),
            Self::Timeout(limit) => out.debug_tuple("Timeout").field(limit).finish(),
            Self::Build(message) => out.debug_tuple("Build").field(message).finish(),
            Self::Token(error) => out.debug_tuple("Token").field(error).finish(),
        }
    }
}

impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("kind", &self.0.kind)
            .finish()
    }
}

impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.kind {
            ErrorKind::Transport(error) => Some(error),
            ErrorKind::Decode { error, .. } => Some(error),
            ErrorKind::Token(error) => Some(error),
            _ => None,
        }
    }
}

/// Any error of any operation, for functions that call several of them and use `?`.
pub struct AnyError {
    message: String,
    status: Option<StatusCode>,
    raw: Option<Bytes>,
    request_id: Option<String>,
    error: Box<dyn Any + Send + Sync>,
}

impl AnyError {
    /// The API's error, if it is of this type.
    #[must_use]
    pub fn api<E: 'static>(&self) -> Option<&E> {
        self.error.downcast_ref::<Error<E>>().and_then(Error::api)
    }

    /// The error as it was, if it was of this type.
    #[must_use]
    pub fn downcast<E: 'static>(&self) -> Option<&Error<E>> {
        self.error.downcast_ref()
    }

    /// The answer's status, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// The answer's body as it came, if there was one.
    #[must_use]
    pub fn raw(&self) -> Option<&Bytes> {
        self.raw.as_ref()
    }

    /// The id by which those who run the API find the request, if there was an answer that says one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl<E: Send + Sync + 'static> From<Error<E>> for AnyError {
    fn from(error: Error<E>) -> Self {
        Self {
            message: error.to_string(),
            status: error.status(),
            raw: error.raw().cloned(),
            request_id: error.request_id(),
            error: Box::new(error),
        }
    }
}

impl fmt::Debug for AnyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("AnyError").field(&self.message).finish()
    }
}

impl fmt::Display for AnyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl std::error::Error for AnyError {}
