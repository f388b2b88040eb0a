// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::headers::{only, seconds};
use super::secrets::is_among;
use super::verifier::{check_age, Genuine, How};
use super::{Error, SecretError, Secrets, Verifier, MAX_AGE};
use base64::engine::general_purpose::STANDARD;
use base64::Engine;
use http::HeaderMap;

/// Messages that are signed as the specification Standard Webhooks says: `webhook-id`, `webhook-timestamp` and
/// `webhook-signature: v1,<base64>`, with several signatures while a secret is being replaced. Its asymmetric signatures (`v1a`) are passed
/// over.
///
/// ```
/// # use plaid_check::runtime::webhooks::{Standard, SecretError};
/// let verifier = Standard::new("webhook").with("whsec_bm90IGEgcmVhbCBzZWNyZXQ=")?;
/// # Ok::<(), SecretError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Standard {
    prefix: &'static str,
    max_age: u64,
}

impl Standard {
    /// What the names of the headers begin with: `webhook`, or `svix` with some senders.
    #[must_use]
    pub const fn new(prefix: &'static str) -> Self {
        Self {
            prefix,
            max_age: MAX_AGE,
        }
    }

    /// How many seconds old a message may be. Without this: 300.
    #[must_use]
    pub const fn max_age(self, seconds: u64) -> Self {
        Self {
            max_age: seconds,
            ..self
        }
    }

    /// The verifier with these secrets, which are in base64, with or without `whsec_` before it.
    ///
    /// # Errors
    /// When one of them is empty or not in base64.
    pub fn with(self, secrets: impl Into<Secrets>) -> Result<Verifier, SecretError> {
        let secrets = secrets.into().in_base64("whsec_")?;
        Ok(Verifier::new(How::Standard(self, secrets)))
    }

    pub(super) fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        secrets: &Secrets,
        now: u64,
    ) -> Result<Genuine, Error> {
        let header = |name: &str| only(headers, &format!("{}-{name}", self.prefix));
        let (id, time) = (header("id")?, header("timestamp")?);
        let came = signatures(header("signature")?)?;
        let sent = seconds(time)?;
        // The id and the time are joined by what neither of them may hold, or another pair of them would have the same signature.
        if id.is_empty() || id.contains('.') {
            return Err(Error::Malformed("the id is empty or has a full stop"));
        }
        let signed = [id.as_bytes(), b".", time.as_bytes(), b".", body];
        if !is_among(&came, &secrets.sign(&signed)) {
            return Err(Error::Signature);
        }
        let until = check_age(sent, self.max_age, now)?;
        Ok(Genuine::of(&signed, Some(until)))
    }
}

fn signatures(text: &str) -> Result<Vec<Vec<u8>>, Error> {
    let all = text.split(' ').filter_map(|one| one.strip_prefix("v1,"));
    let decoded = all.map(|one| STANDARD.decode(one));
    let all: Vec<Vec<u8>> = decoded
        .collect::<Result<_, _>>()
        .map_err(|_| Error::Malformed("a signature is not in base64"))?;
    if all.is_empty() {
        return Err(Error::Malformed("there is no signature of version 1"));
    }
    Ok(all)
}
