//! What was received.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

const MOST_REQUESTS: usize = 10_000;
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// A request as it came in, also if it was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    /// `POST`
    pub method: String,
    /// The path as sent, not decoded.
    pub path: String,
    /// The query as sent, without the question mark; empty if there is none.
    pub query: String,
    /// In the order sent, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as sent.
    pub body: Vec<u8>,
    /// The operation's id (`POST /path` where it has none), if the path and the method are described.
    pub operation: Option<String>,
}

impl Received {
    /// The first header of that name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let name = name.to_lowercase();
        self.headers
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The last requests; older ones are dropped once there are too many.
#[derive(Debug, Default)]
pub(crate) struct Record {
    kept: Mutex<(VecDeque<Arc<Received>>, usize)>,
}

impl Record {
    pub(crate) fn add(&self, received: Arc<Received>) {
        let mut guard = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (kept, bytes) = &mut *guard;
        *bytes += received.body.len();
        kept.push_back(received);
        while kept.len() > MOST_REQUESTS || *bytes > MOST_BYTES {
            let Some(oldest) = kept.pop_front() else {
                return;
            };
            *bytes -= oldest.body.len();
        }
    }

    pub(crate) fn all(&self) -> Vec<Received> {
        self.kept
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .iter()
            .map(|received| Received::clone(received))
            .collect()
    }
}
