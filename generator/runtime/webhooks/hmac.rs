use super::headers::{only, seconds};
use super::secrets::is_among;
use super::verifier::{check_age, Genuine, How};
use super::{Error, SecretError, Secrets, Verifier, MAX_AGE};
use base64::engine::general_purpose::STANDARD;
use base64::Engine;
use http::HeaderMap;

/// How a signature is written in its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Hexadecimal, in lower case.
    Hex,
    /// Base64 with padding.
    Base64,
}

impl Encoding {
    fn bytes(self, text: &str) -> Result<Vec<u8>, Error> {
        let bytes = match self {
            Self::Hex => from_hex(text.as_bytes()),
            Self::Base64 => STANDARD.decode(text).ok(),
        };
        bytes.ok_or(Error::Malformed("the signature is not in its encoding"))
    }
}

fn from_hex(text: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let pairs = text.chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
            _ => None,
        })
        .collect()
}

/// Messages whose body is signed by HMAC-SHA-256 with a secret that both sides know, without a time: they stay valid for ever, so see
/// [`Verifier::remembering`].
///
/// ```
/// # use specwright_runtime::webhooks::{Encoding, Hmac, SecretError};
/// let verifier = Hmac::new("X-Signature", "", Encoding::Base64).with("the secret")?;
/// # Ok::<(), SecretError>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Hmac {
    header: &'static str,
    prefix: &'static str,
    encoding: Encoding,
}

impl Hmac {
    /// As GitHub signs: `X-Hub-Signature-256: sha256=<hex>`.
    pub const GITHUB: Self = Self::new("X-Hub-Signature-256", "sha256=", Encoding::Hex);

    /// The signature stands in this header after a prefix, which may be empty.
    #[must_use]
    pub const fn new(header: &'static str, prefix: &'static str, encoding: Encoding) -> Self {
        Self {
            header,
            prefix,
            encoding,
        }
    }

    /// The verifier with these secrets.
    ///
    /// # Errors
    /// When one of them is empty.
    pub fn with(self, secrets: impl Into<Secrets>) -> Result<Verifier, SecretError> {
        let secrets = secrets.into().plain()?;
        Ok(Verifier::new(How::Hmac(self, secrets)))
    }

    pub(super) fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        secrets: &Secrets,
    ) -> Result<Genuine, Error> {
        let text = only(headers, self.header)?.strip_prefix(self.prefix);
        let text = text.ok_or(Error::Malformed("the signature lacks its prefix"))?;
        let came = [self.encoding.bytes(text)?];
        let signed = [body];
        if is_among(&came, &secrets.sign(&signed)) {
            Ok(Genuine::of(&signed, None))
        } else {
            Err(Error::Signature)
        }
    }
}

/// Messages whose time and body are signed by HMAC-SHA-256: `t=1700000000,v1=<hex>`, with several `v1` while a secret is being replaced.
/// Signed is the time as written, a full stop and the body. Members of other names are passed over.
#[derive(Clone, Copy, Debug)]
pub struct Timestamped {
    header: &'static str,
    max_age: u64,
}

impl Timestamped {
    /// As Stripe signs: `Stripe-Signature`, at most five minutes old.
    pub const STRIPE: Self = Self::new("Stripe-Signature");

    /// Time and signatures stand in this header.
    #[must_use]
    pub const fn new(header: &'static str) -> Self {
        Self {
            header,
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

    /// The verifier with these secrets.
    ///
    /// # Errors
    /// When one of them is empty.
    pub fn with(self, secrets: impl Into<Secrets>) -> Result<Verifier, SecretError> {
        let secrets = secrets.into().plain()?;
        Ok(Verifier::new(How::Timestamped(self, secrets)))
    }

    pub(super) fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        secrets: &Secrets,
        now: u64,
    ) -> Result<Genuine, Error> {
        let (time, came) = members(only(headers, self.header)?)?;
        let signed = [time.as_bytes(), b".", body];
        if !is_among(&came, &secrets.sign(&signed)) {
            return Err(Error::Signature);
        }
        let until = check_age(seconds(time)?, self.max_age, now)?;
        Ok(Genuine::of(&signed, Some(until)))
    }
}

/// The time, and the signatures.
fn members(text: &str) -> Result<(&str, Vec<Vec<u8>>), Error> {
    let (mut times, mut signatures) = (Vec::new(), Vec::new());
    for member in text.split(',') {
        match member.trim().split_once('=') {
            Some(("t", time)) => times.push(time),
            Some(("v1", signature)) => signatures.push(Encoding::Hex.bytes(signature)?),
            Some(_) => {}
            None => return Err(Error::Malformed("a member has no value")),
        }
    }
    match times.as_slice() {
        [time] if !signatures.is_empty() => {
            seconds(time)?;
            Ok((time, signatures))
        }
        _ => Err(Error::Malformed("there is no time or no signature")),
    }
}
