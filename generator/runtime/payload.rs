use super::Body;
use bytes::Bytes;
use std::sync::{Arc, Mutex, PoisonError};

/// The body of a request in the making. Its copies share a stream, which the first of them to be sent takes.
#[derive(Clone, Default)]
pub(super) enum Payload {
    #[default]
    None,
    Whole(Bytes),
    Once(Arc<Mutex<Option<Body>>>),
}

impl Payload {
    pub(super) fn new(body: Body) -> Self {
        match body.into_bytes() {
            Ok(bytes) => Self::Whole(bytes),
            Err(stream) => Self::Once(Arc::new(Mutex::new(Some(stream)))),
        }
    }

    /// Whether it can be sent only once.
    pub(super) fn is_once(&self) -> bool {
        matches!(self, Self::Once(_))
    }

    pub(super) fn is_none(&self) -> bool {
        matches!(self, Self::None)
    }

    /// What is there of it before it is sent.
    pub(super) fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The body to be sent. `None`: it was sent before.
    pub(super) fn take(&self) -> Option<Body> {
        match self {
            Self::None => Some(Body::empty()),
            Self::Whole(bytes) => Some(Body::from(bytes.clone())),
            Self::Once(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }
}
