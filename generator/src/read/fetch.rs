//! Somebody else's way to documents on other machines: this library speaks no network protocol.

use std::fmt;
use std::sync::Arc;

/// Gets the document at an `http` or `https` URL, or says why not. Limits of size and time are its own.
#[derive(Clone)]
pub struct Fetch(Arc<Get>);

type Get = dyn Fn(&str) -> Result<Fetched, String> + Send + Sync;

/// What was fetched.
#[derive(Clone, Debug)]
pub struct Fetched {
    /// Where it was, redirects followed: what it refers to is beside that.
    pub url: String,
    /// Its text.
    pub text: String,
}

impl Fetch {
    /// Fetches by calling `get` with the URL.
    pub fn new(get: impl Fn(&str) -> Result<Fetched, String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(get))
    }

    pub(super) fn get(&self, url: &str) -> Result<Fetched, String> {
        (self.0)(url)
    }
}

impl fmt::Debug for Fetch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Fetch")
    }
}
