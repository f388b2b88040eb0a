//! How an API signs its webhooks, which no description says.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use std::num::NonZeroU32;

/// How webhooks are signed: `[client.webhooks.jwt]` and its like in `specwright.toml`.
///
/// ```
/// # use specwright_build::{Config, Signature};
/// let signature = Signature::from_toml(r#"
///     [jwt]
///     header = "X-Verification"
///     algorithm = "ES256"
///     body_sha256 = "request_body_sha256"
/// "#)?;
/// Config::new("spec/api.yaml").webhooks(signature);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Signature {
    /// By a JSON Web Token in a header, whose key is looked up by its id.
    Jwt(Jwt),
    /// By HMAC-SHA-256 of the body.
    Hmac(Hmac),
    /// By HMAC-SHA-256 of a time and the body: `t=…,v1=…`.
    Timestamped(Timestamped),
    /// As Standard Webhooks says.
    Standard(Standard),
}

impl Signature {
    /// Reads what stands below `[client.webhooks]`.
    ///
    /// # Errors
    /// When it says something that is not known.
    pub fn from_toml(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }
}

/// A token.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Jwt {
    /// The header that it stands in.
    pub header: HeaderName,
    /// What it is signed by; any other is refused.
    pub algorithm: Algorithm,
    /// The claim that holds the SHA-256 of the body.
    pub body_sha256: Name,
    /// How many seconds old it may be; without this, 300.
    pub max_age: Option<NonZeroU32>,
}

/// The algorithms of tokens that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Algorithm {
    /// ECDSA over P-256 with SHA-256.
    #[serde(rename = "ES256")]
    Es256,
}

/// A signature of the body.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hmac {
    /// The header that it stands in.
    pub header: HeaderName,
    /// What stands before it.
    #[serde(default)]
    pub prefix: String,
    /// How it is written.
    pub encoding: Encoding,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// In hexadecimal.
    Hex,
    /// In base64.
    Base64,
}

/// A signature of a time and the body.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timestamped {
    /// The header that both stand in.
    pub header: HeaderName,
    /// How many seconds old a message may be; without this, 300.
    pub max_age: Option<NonZeroU32>,
}

/// Signatures of Standard Webhooks.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// What the names of the headers begin with; without this, `webhook`.
    #[serde(default = "webhook")]
    pub prefix: HeaderName,
    /// How many seconds old a message may be; without this, 300.
    pub max_age: Option<NonZeroU32>,
}

fn webhook() -> HeaderName {
    HeaderName("webhook".to_owned())
}

/// The name of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderName(String);

impl HeaderName {
    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for HeaderName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::try_from(String::deserialize(from)?).map_err(D::Error::custom)
    }
}

impl TryFrom<String> for HeaderName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let is_of_token =
            |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter);
        if !text.is_empty() && text.chars().all(is_of_token) {
            return Ok(Self(text));
        }
        Err(format!(
            "`{text}` is no name of a header; it has letters, digits and hyphens, as `X-Signature`"
        ))
    }
}

/// A name that is not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        if text.is_empty() {
            let message = "the name is empty; give that of the claim that holds the body's SHA-256";
            return Err(D::Error::custom(message));
        }
        Ok(Self(text))
    }
}
