use super::super::clock::within;
use super::super::{Timeout, TransportError};
use super::{Body, BoxError};
use bytes::Bytes;
use std::time::Duration;

/// A body that is read as it comes. Dropping it ends its connection.
#[derive(Debug)]
pub struct Incoming {
    pub(in super::super) body: Body,
    pub(in super::super) limit: usize,
    pub(in super::super) silence: Option<Duration>,
}

impl Incoming {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks off, or nothing comes for longer than the client or the call allows.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        let chunk = self.body.chunk();
        let Some(silence) = self.silence else {
            return chunk.await.map_err(broken);
        };
        match within(silence, chunk).await {
            Some(chunk) => chunk.map_err(broken),
            None => Err(TransportError::broken(Timeout::Silence.to_string())),
        }
    }

    /// Writes the whole of it somewhere, part by part, and says how many bytes it had.
    ///
    /// # Errors
    /// When the connection breaks off, nothing comes any more, or the writer fails.
    pub async fn write_to(&mut self, to: &mut impl std::io::Write) -> std::io::Result<u64> {
        let mut length = 0;
        while let Some(chunk) = self.chunk().await.map_err(std::io::Error::other)? {
            to.write_all(&chunk)?;
            length += chunk.len() as u64;
        }
        to.flush()?;
        Ok(length)
    }

    /// How many bytes may be kept of it at once.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }
}

/// Why a body ended before its end.
pub(in super::super) fn broken(error: BoxError) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => TransportError::broken("the answer did not arrive whole").caused_by(error),
    }
}
