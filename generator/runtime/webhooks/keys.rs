use super::lookups::Lookups;
use super::{Error, Key};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Whatever went wrong in the caller's code.
type AnyFailure = Box<dyn std::error::Error + Send + Sync>;
type Answer = Pin<Box<dyn Future<Output = Result<Option<Key>, AnyFailure>> + Send>>;

/// Public keys by their id, looked up by the caller's function and remembered.
///
/// A key is looked up again after an hour (see [`fresh_for`](Self::fresh_for)), so that one that expires meanwhile is not taken for longer.
/// Requests that ask for the same key at the same time share one lookup. That there is no such key is remembered for a minute, that the lookup
/// failed for five seconds. Ids that nobody knows come from whoever sends requests, so no more than 20 of them are looked up in a minute
/// ([`lookups_per_minute`](Self::lookups_per_minute)); known keys are not counted. At most 64 keys are held.
pub struct Keys {
    fetch: Box<dyn Fn(String) -> Answer + Send + Sync>,
    lookups: Mutex<Lookups>,
}

impl Keys {
    /// Keys that `fetch` gives by their id; `None`: there is no such key.
    pub fn new<F, A>(fetch: F) -> Self
    where
        F: Fn(String) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Option<Key>, AnyFailure>> + Send + 'static,
    {
        Self {
            fetch: Box::new(move |kid| Box::pin(fetch(kid))),
            lookups: Mutex::default(),
        }
    }

    /// For how many seconds a key is taken without looking it up again. Without this: 3600.
    #[must_use]
    pub fn fresh_for(self, seconds: u64) -> Self {
        self.lookups().fresh_for = seconds;
        self
    }

    /// How many keys that are not known yet are looked up in a minute. Without this: 20.
    #[must_use]
    pub fn lookups_per_minute(self, most: u32) -> Self {
        self.lookups().most_per_minute = most;
        self
    }

    /// The key of this id, unless it has expired.
    pub(super) async fn find(&self, kid: &str, now: u64) -> Result<Arc<Key>, Error> {
        let answer = self.lookups().answer(kid, now);
        if let Some(answer) = answer {
            return answer;
        }
        let turn = self.lookups().turn(kid);
        let _turn = turn.lock().await;
        // Whoever had the turn before may have found it.
        let answer = self.lookups().answer(kid, now);
        if let Some(answer) = answer {
            return answer;
        }
        self.lookups().allow(kid, now)?;
        let found = (self.fetch)(kid.to_owned()).await;
        let found = match found {
            Ok(Some(key)) if key.kid() == kid => Ok(key),
            Ok(_) => Err(Error::UnknownKey),
            Err(error) => Err(Error::KeyLookup(LookupError(error.into()))),
        };
        self.lookups().learn(kid, found, now)
    }

    fn lookups(&self) -> MutexGuard<'_, Lookups> {
        self.lookups.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Keys").finish_non_exhaustive()
    }
}

/// Why a key could not be looked up: what the caller's function gave, which is the [`source`](std::error::Error::source).
#[derive(Clone, Debug)]
pub struct LookupError(Arc<dyn std::error::Error + Send + Sync>);

impl fmt::Display for LookupError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the lookup of the key failed")
    }
}

impl std::error::Error for LookupError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.0)
    }
}
