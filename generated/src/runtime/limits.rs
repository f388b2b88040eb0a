// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Retries;
use std::time::Duration;

/// What a call may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// In all, with every attempt and wait.
    pub(super) timeout: Duration,
    /// One attempt.
    pub(super) attempt: Option<Duration>,
    /// From one part of a body to the next. Without it: half a minute, and for streams as long as they like.
    pub(super) silence: Option<Duration>,
    /// The bytes of a body, or of an item of a stream.
    pub(super) body: usize,
    pub(super) retries: Retries,
}

/// A whole body that does not go on for so long does not arrive any more.
const SILENCE: Duration = Duration::from_secs(30);

impl Limits {
    /// How long a whole body may pause.
    pub(super) fn silence_of_bodies(&self) -> Duration {
        self.silence.unwrap_or(SILENCE)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(60),
            attempt: None,
            silence: None,
            body: 64 << 20,
            retries: Retries::default(),
        }
    }
}
