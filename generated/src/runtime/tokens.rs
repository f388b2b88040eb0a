// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::clock::Instant;
use super::{Pending, Secret, Transport};
use std::fmt;
use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Gives tokens to a client: the first one, and a new one before the last expires. Whoever implements it need not remember them, nor mind that it
/// is asked twice at once: a client asks once at a time, however many calls wait.
///
/// Functions that return a future are such:
///
/// ```
/// # use plaid_check::runtime::{Credential, Token, TokenError};
/// # use std::time::Duration;
/// async fn from_vault() -> Result<Token, TokenError> {
///     Ok(Token::new("from somewhere").expires_in(Duration::from_secs(3600)))
/// }
/// let credential = Credential::tokens(from_vault);
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// A new token. Whoever asks a server for it may do so by the client's own transport.
    fn token<'a>(&'a self, transport: &'a dyn Transport) -> Pending<'a, Result<Token, TokenError>>;
}

impl<F, T> TokenProvider for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Token, TokenError>> + Send + 'static,
{
    fn token<'a>(&'a self, _: &'a dyn Transport) -> Pending<'a, Result<Token, TokenError>> {
        Box::pin(self())
    }
}

/// A token, and how long it is good for.
#[derive(Clone, Debug)]
pub struct Token {
    secret: Secret,
    /// When to ask for a new one, and when it is no good any more.
    times: Option<(Instant, Instant)>,
}

/// A token is renewed so long before it expires, or when a fifth of its time is left.
const MARGIN: Duration = Duration::from_secs(60);

impl Token {
    /// One that is good as long as the server takes it.
    #[must_use]
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            times: None,
        }
    }

    /// The same, good for so long from now.
    #[must_use]
    pub fn expires_in(self, lifetime: Duration) -> Self {
        let now = Instant::now();
        let due = now.checked_add(lifetime - MARGIN.min(lifetime / 5));
        Self {
            times: due.zip(now.checked_add(lifetime)),
            ..self
        }
    }

    fn is_due(&self, now: Instant) -> bool {
        self.times.is_some_and(|(due, _)| due <= now)
    }

    fn has_expired(&self, now: Instant) -> bool {
        self.times.is_some_and(|(_, end)| end <= now)
    }
}

/// Why there is no token.
#[derive(Debug)]
pub struct TokenError(String);

impl TokenError {
    /// For a reason, which must not hold a secret: it is shown.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for TokenError {}

/// A provider, with the token that it gave last.
pub(super) struct Tokens {
    provider: Box<dyn TokenProvider>,
    held: Mutex<Option<Token>>,
    /// Held while a new one is asked for.
    renewing: tokio::sync::Mutex<()>,
}

impl Tokens {
    pub(super) fn new(provider: impl TokenProvider) -> Self {
        Self {
            provider: Box::new(provider),
            held: Mutex::new(None),
            renewing: tokio::sync::Mutex::new(()),
        }
    }

    /// A token that has not expired.
    pub(super) async fn token(&self, transport: &dyn Transport) -> Result<Secret, TokenError> {
        let now = Instant::now();
        let held = self.held();
        let valid = held.filter(|token| !token.has_expired(now));
        if let Some(valid) = valid {
            // While somebody else asks for the next one, this one will do; and if there is none.
            if let Some(_renewing) = self.renewing.try_lock().ok().filter(|_| valid.is_due(now)) {
                return self.renew(transport).await.or(Ok(valid.secret));
            }
            return Ok(valid.secret);
        }
        let _renewing = self.renewing.lock().await;
        match self
            .held()
            .filter(|token| !token.has_expired(Instant::now()))
        {
            Some(token) => Ok(token.secret),
            None => self.renew(transport).await,
        }
    }

    async fn renew(&self, transport: &dyn Transport) -> Result<Secret, TokenError> {
        let token = self.provider.token(transport).await?;
        let secret = token.secret.clone();
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Some(token);
        Ok(secret)
    }

    /// The server does not take this token: the next call gets another one.
    pub(super) fn forget(&self, refused: &Secret) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.as_ref().is_some_and(|held| held.secret == *refused) {
            *held = None;
        }
    }

    fn held(&self) -> Option<Token> {
        let held = self.held.lock();
        held.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Tokens")
    }
}
