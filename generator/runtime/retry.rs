use std::time::Duration;

/// What became of an attempt, as far as trying again is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempted {
    /// An answer came, with this status.
    Answered(u16),
    /// No connection was made; the server has not seen the request.
    NotConnected,
    /// The request may have arrived, but no whole answer came.
    Broken,
}

/// How long to wait before the next attempt; `None`: no further one. Nothing is sent twice yet: which calls may be is for the
/// operation's own description to say.
#[must_use]
pub fn after(_outcome: Attempted, _attempts: u32) -> Option<Duration> {
    None
}
