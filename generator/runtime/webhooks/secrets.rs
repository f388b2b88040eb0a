use super::super::Secret;
use super::SecretError;
use aws_lc_rs::hmac;
use base64::engine::general_purpose::STANDARD;
use base64::Engine;
use std::fmt;

/// The secrets that messages may be signed with: one, or while it is being replaced, several.
///
/// ```
/// # use specwright_runtime::webhooks::{Secrets, Timestamped, SecretError};
/// let secrets = Secrets::new("the new one").or("the old one");
/// let verifier = Timestamped::STRIPE.with(secrets)?;
/// # Ok::<(), SecretError>(())
/// ```
#[derive(Clone)]
pub struct Secrets {
    texts: Vec<Secret>,
    keys: Vec<hmac::Key>,
}

impl Secrets {
    /// One secret.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self {
            texts: vec![secret.into()],
            keys: Vec::new(),
        }
    }

    /// Another one beside those before.
    #[must_use]
    pub fn or(mut self, secret: impl Into<Secret>) -> Self {
        self.texts.push(secret.into());
        self
    }

    /// The texts are the keys.
    pub(super) fn plain(self) -> Result<Self, SecretError> {
        self.keyed(|text| Ok(text.as_bytes().to_vec()))
    }

    /// The keys stand in the texts in base64, after a prefix.
    pub(super) fn in_base64(self, prefix: &str) -> Result<Self, SecretError> {
        self.keyed(|text| {
            let text = text.strip_prefix(prefix).unwrap_or(text);
            STANDARD.decode(text).map_err(|_| SecretError::NotBase64)
        })
    }

    fn keyed(
        mut self,
        key: impl Fn(&str) -> Result<Vec<u8>, SecretError>,
    ) -> Result<Self, SecretError> {
        let key = |text: &Secret| {
            let key = key(text.expose())?;
            let key = (!key.is_empty()).then_some(key).ok_or(SecretError::Empty)?;
            Ok(hmac::Key::new(hmac::HMAC_SHA256, &key))
        };
        self.keys = self.texts.iter().map(key).collect::<Result<_, _>>()?;
        Ok(self)
    }

    /// What each secret signs the parts with. There are few, and each is tried, so that time says nothing about which it was.
    pub(super) fn sign(&self, parts: &[&[u8]]) -> Vec<hmac::Tag> {
        let sign = |key| {
            let mut context = hmac::Context::with_key(key);
            parts.iter().for_each(|part| context.update(part));
            context.sign()
        };
        self.keys.iter().map(sign).collect()
    }
}

/// Whether one of the signatures that came is one of ours. Each is compared with each in constant time.
pub(super) fn is_among(came: &[Vec<u8>], ours: &[hmac::Tag]) -> bool {
    let mut found = false;
    for came in came {
        for our in ours {
            found |= super::key::is_same(came, our.as_ref());
        }
    }
    found
}

impl<T: Into<Secret>> From<T> for Secrets {
    fn from(secret: T) -> Self {
        Self::new(secret)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Secrets({} of them)", self.texts.len())
    }
}
