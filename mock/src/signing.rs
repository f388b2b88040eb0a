//! How webhooks are signed.

mod ring;
mod signer;

use serde::Deserialize;

pub(crate) use ring::Ring;
pub(crate) use signer::{Forged, Message, Signer};

/// What messages are signed with where nobody says another secret.
const SECRET: &str = "mock-secret";
/// The same in base64, as Standard Webhooks writes secrets.
const STANDARD_SECRET: &str = "whsec_bW9jay1zZWNyZXQ=";

/// How webhooks are signed: the forms that `[client.webhooks.*]` of `specwright.toml` knows, in the same words.
///
/// ```
/// use specwright_mock::{Encoding, Signing};
/// let as_github = Signing::hmac("X-Hub-Signature-256", "sha256=", Encoding::Hex).secret("the secret");
/// let as_stripe = Signing::timestamped("Stripe-Signature");
/// # let _ = (as_github, as_stripe);
/// ```
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "Written")]
pub struct Signing {
    pub(crate) scheme: Scheme,
    pub(crate) secret: Option<String>,
}

#[derive(Debug, Clone)]
pub(crate) enum Scheme {
    Jwt(Jwt),
    Hmac(Hmac),
    Timestamped(Timestamped),
    Standard(Standard),
}

/// How an HMAC is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// In hexadecimal, in lower case.
    Hex,
    /// In base64 with padding.
    Base64,
}

/// The form that is written in a script. How old receivers let a message be is theirs to know, so it is passed over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    jwt: Option<Jwt>,
    hmac: Option<Hmac>,
    timestamped: Option<Timestamped>,
    standard: Option<Standard>,
    secret: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Jwt {
    pub(crate) header: String,
    #[serde(default, rename = "algorithm")]
    _algorithm: Algorithm,
    pub(crate) body_sha256: String,
    #[serde(default, rename = "max_age")]
    _max_age: Option<u32>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
enum Algorithm {
    #[default]
    #[serde(rename = "ES256")]
    Es256,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hmac {
    pub(crate) header: String,
    #[serde(default)]
    pub(crate) prefix: String,
    pub(crate) encoding: Encoding,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Timestamped {
    pub(crate) header: String,
    #[serde(default, rename = "max_age")]
    _max_age: Option<u32>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Standard {
    #[serde(default = "webhook")]
    pub(crate) prefix: String,
    #[serde(default, rename = "max_age")]
    _max_age: Option<u32>,
}

fn webhook() -> String {
    "webhook".to_owned()
}

impl Signing {
    /// By a token (ES256) in this header, which holds the body's SHA-256 in this claim. The operation whose answer has a JSON Web Key gives
    /// the public keys.
    #[must_use]
    pub fn jwt(header: impl Into<String>, body_sha256: impl Into<String>) -> Self {
        Self::new(Scheme::Jwt(Jwt {
            header: header.into(),
            _algorithm: Algorithm::Es256,
            body_sha256: body_sha256.into(),
            _max_age: None,
        }))
    }

    /// By HMAC-SHA-256 of the body, in this header after a prefix.
    #[must_use]
    pub fn hmac(header: impl Into<String>, prefix: impl Into<String>, encoding: Encoding) -> Self {
        Self::new(Scheme::Hmac(Hmac {
            header: header.into(),
            prefix: prefix.into(),
            encoding,
        }))
    }

    /// By HMAC-SHA-256 of time and body: `t=…,v1=…` in this header.
    #[must_use]
    pub fn timestamped(header: impl Into<String>) -> Self {
        Self::new(Scheme::Timestamped(Timestamped {
            header: header.into(),
            _max_age: None,
        }))
    }

    /// As Standard Webhooks says, in headers whose names begin with this.
    #[must_use]
    pub fn standard(prefix: impl Into<String>) -> Self {
        Self::new(Scheme::Standard(Standard {
            prefix: prefix.into(),
            _max_age: None,
        }))
    }

    /// The secret of the forms with HMAC; without this `mock-secret`, with Standard Webhooks `whsec_bW9jay1zZWNyZXQ=`, the same in base64.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    fn new(scheme: Scheme) -> Self {
        Self {
            scheme,
            secret: None,
        }
    }

    /// Whether a message says when it was signed.
    pub(crate) fn has_time(&self) -> bool {
        !matches!(self.scheme, Scheme::Hmac(_))
    }
}

impl TryFrom<Written> for Signing {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let schemes = [
            written.jwt.map(Scheme::Jwt),
            written.hmac.map(Scheme::Hmac),
            written.timestamped.map(Scheme::Timestamped),
            written.standard.map(Scheme::Standard),
        ];
        let mut schemes = schemes.into_iter().flatten();
        match (schemes.next(), schemes.next()) {
            (Some(scheme), None) => Ok(Self {
                scheme,
                secret: written.secret,
            }),
            _ => Err("`signing` has one of `jwt`, `hmac`, `timestamped` and `standard`".to_owned()),
        }
    }
}
