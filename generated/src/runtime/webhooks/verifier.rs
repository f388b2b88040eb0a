// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::seen::Seen;
use super::{Error, Hmac, Jwt, Keys, Secrets, Standard, Timestamped, MAX_SKEW};
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

/// What verifies webhooks: how they are signed, and the keys. Clones share their memory.
///
/// ```
/// # use plaid_check::runtime::webhooks::{Hmac, Verifier};
/// # async fn receive(headers: &http::HeaderMap, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let verifier: Verifier = Hmac::GITHUB.with("the secret that both sides know")?;
/// verifier.verify(headers, body).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Verifier {
    how: Arc<How>,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
    seen: Option<Arc<Seen>>,
}

/// How messages are signed, and by what.
#[derive(Debug)]
pub(super) enum How {
    Jwt(Jwt, Keys),
    Hmac(Hmac, Secrets),
    Timestamped(Timestamped, Secrets),
    Standard(Standard, Secrets),
}

/// What a genuine message is known by: the digest of what was signed. The signature itself would not do, because anybody can make a second
/// one for the same message out of an ECDSA signature.
pub(super) struct Genuine {
    /// The digest.
    pub(super) digest: [u8; 32],
    /// When the message is too old to be taken again; `None` if it never is.
    pub(super) until: Option<u64>,
}

impl Genuine {
    pub(super) fn of(parts: &[&[u8]], until: Option<u64>) -> Self {
        let mut context = aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256);
        for part in parts {
            context.update(part);
        }
        let mut digest = [0; 32];
        digest.copy_from_slice(context.finish().as_ref());
        Self { digest, until }
    }
}

impl Verifier {
    pub(super) fn new(how: How) -> Self {
        Self {
            how: Arc::new(how),
            clock: Arc::new(SystemTime::now),
            seen: None,
        }
    }

    /// Takes the time from this instead of the system.
    #[must_use]
    pub fn clock(self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        Self {
            clock: Arc::new(now),
            ..self
        }
    }

    /// Remembers the last `messages` genuine ones and refuses each that comes again, with [`Error::Replayed`].
    ///
    /// Without this, whoever got hold of a message can send it again for as long as its age is allowed (where messages are signed without
    /// a time: for ever), and it is the same valid message. With it, this process takes a message once, as long as fewer than `messages`
    /// others came since. What it does not see: what came before a restart, or to another process. Senders that retry with the same signature are
    /// refused as well, also where the first attempt was verified and then failed further on: answer those with success only once the
    /// message is dealt with, and rather tell repeated ones by an id of theirs than by this.
    #[must_use]
    pub fn remembering(self, messages: usize) -> Self {
        Self {
            seen: Some(Arc::new(Seen::new(messages))),
            ..self
        }
    }

    /// Verifies a message. The body is the bytes as they came.
    ///
    /// # Errors
    /// What was wrong with it.
    pub async fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        let now = self.now();
        let genuine = match &*self.how {
            How::Jwt(jwt, keys) => jwt.verify(headers, body, keys, now).await,
            How::Hmac(hmac, secrets) => hmac.verify(headers, body, secrets),
            How::Timestamped(scheme, secrets) => scheme.verify(headers, body, secrets, now),
            How::Standard(scheme, secrets) => scheme.verify(headers, body, secrets, now),
        }?;
        match &self.seen {
            Some(seen) if !seen.is_new(&genuine, now) => Err(Error::Replayed),
            _ => Ok(()),
        }
    }

    /// A clock that stands before 1970 makes every message one of the future.
    fn now(&self) -> u64 {
        let since = (self.clock)().duration_since(UNIX_EPOCH);
        since.map_or(0, |since| since.as_secs())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Verifier")
            .field("how", &self.how)
            .finish_non_exhaustive()
    }
}

/// Holds the time of a message against the clock; gives when it becomes too old.
pub(super) fn check_age(time: u64, max_age: u64, now: u64) -> Result<u64, Error> {
    if time > now.saturating_add(MAX_SKEW) {
        return Err(Error::FromFuture {
            seconds: time - now,
        });
    }
    let until = time.saturating_add(max_age);
    if until < now {
        return Err(Error::TooOld {
            seconds: now - time,
        });
    }
    Ok(until)
}
