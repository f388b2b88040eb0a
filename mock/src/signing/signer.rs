//! Signing a message, rightly or wrongly.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::hmac::{HMAC_SHA256, Key, Tag, sign};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Deserialize;
use serde_json::{Value, json};

use super::ring::{Whose, identifier};
use super::{Encoding, Jwt, Ring, SECRET, STANDARD_SECRET, Scheme, Signing};

/// Older than any receiver should take.
const TOO_OLD: u64 = 3600;

/// What is wrong with a message that is not genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Forged {
    /// Signed by somebody else, in the name of the sender.
    Signature,
    /// The body is another one than was signed.
    Body,
    /// Signed an hour ago.
    Age,
    /// By a key whose id nobody knows.
    Key,
    /// By a key that has expired.
    Expired,
    /// Not signed at all.
    Missing,
    /// The last genuine message to the same address, once more.
    Replay,
}

/// A message as it is sent.
#[derive(Debug, Clone)]
pub(crate) struct Message {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

/// Signs messages.
#[derive(Debug)]
pub(crate) struct Signer {
    signing: Signing,
    key: Key,
    ring: Ring,
}

impl Signer {
    pub(crate) fn new(signing: Signing) -> Result<Self, String> {
        let unspecified = |_| "no key can be made".to_owned();
        let secret = match (&signing.secret, &signing.scheme) {
            (Some(secret), _) => secret.as_str(),
            (None, Scheme::Standard(_)) => STANDARD_SECRET,
            (None, _) => SECRET,
        };
        let bytes = match &signing.scheme {
            Scheme::Standard(_) => {
                let text = secret.strip_prefix("whsec_").unwrap_or(secret);
                let bytes = STANDARD.decode(text);
                bytes.map_err(|_| "the secret of Standard Webhooks is in base64".to_owned())?
            }
            _ => secret.as_bytes().to_vec(),
        };
        if bytes.is_empty() {
            return Err("the secret is empty".to_owned());
        }
        Ok(Self {
            key: Key::new(HMAC_SHA256, &bytes),
            ring: Ring::new().map_err(unspecified)?,
            signing,
        })
    }

    pub(crate) fn ring(&self) -> &Ring {
        &self.ring
    }

    pub(crate) fn has_time(&self) -> bool {
        self.signing.has_time()
    }

    /// The body with its signature. It is indented, so that whoever verifies what was parsed and written again finds out.
    pub(crate) fn message(
        &self,
        body: &Value,
        forged: Option<Forged>,
    ) -> Result<Message, Unspecified> {
        let mut body = serde_json::to_vec_pretty(body).map_err(|_| Unspecified)?;
        let headers = match forged {
            Some(Forged::Missing) => Vec::new(),
            _ => self.headers(&body, forged)?,
        };
        if forged == Some(Forged::Body) {
            body.push(b'\n');
        }
        Ok(Message { headers, body })
    }

    fn headers(
        &self,
        body: &[u8],
        forged: Option<Forged>,
    ) -> Result<Vec<(String, String)>, Unspecified> {
        let age = if forged == Some(Forged::Age) {
            TOO_OLD
        } else {
            0
        };
        let time = now().saturating_sub(age);
        let strange = matches!(
            forged,
            Some(Forged::Signature | Forged::Key | Forged::Expired)
        );
        let tag = |parts: &[&[u8]]| self.tag(&parts.concat(), strange);
        Ok(match &self.signing.scheme {
            Scheme::Jwt(jwt) => vec![(jwt.header.clone(), self.token(jwt, body, time, forged)?)],
            Scheme::Hmac(hmac) => {
                let signature = hmac.encoding.text(&tag(&[body]));
                vec![(hmac.header.clone(), format!("{}{signature}", hmac.prefix))]
            }
            Scheme::Timestamped(scheme) => {
                let signature = hex(&tag(&[time.to_string().as_bytes(), b".", body]));
                vec![(scheme.header.clone(), format!("t={time},v1={signature}"))]
            }
            Scheme::Standard(scheme) => {
                let (id, time) = (format!("msg_{}", identifier()?), time.to_string());
                let tag = tag(&[id.as_bytes(), b".", time.as_bytes(), b".", body]);
                let header = |name: &str, value| (format!("{}-{name}", scheme.prefix), value);
                vec![
                    header("id", id),
                    header("timestamp", time),
                    header("signature", format!("v1,{}", STANDARD.encode(tag))),
                ]
            }
        })
    }

    fn tag(&self, text: &[u8], strange: bool) -> Tag {
        if strange {
            return sign(&Key::new(HMAC_SHA256, b"of somebody else"), text);
        }
        sign(&self.key, text)
    }

    fn token(
        &self,
        jwt: &Jwt,
        body: &[u8],
        time: u64,
        forged: Option<Forged>,
    ) -> Result<String, Unspecified> {
        let whose = match forged {
            Some(Forged::Signature) => Whose::Pretended,
            Some(Forged::Key) => Whose::Unknown,
            Some(Forged::Expired) => Whose::Former,
            _ => Whose::Current,
        };
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let mut claims = json!({ "iat": time });
        claims[&jwt.body_sha256] = json!(hex(&digest(&SHA256, body)));
        let text = |kid: &str| {
            let header = json!({ "alg": "ES256", "kid": kid, "typ": "JWT" });
            format!("{}.{}", part(&header), part(&claims))
        };
        let (text, signature) = self.ring.sign(whose, text)?;
        Ok(format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

impl Encoding {
    fn text(self, bytes: &impl AsRef<[u8]>) -> String {
        match self {
            Self::Hex => hex(bytes),
            Self::Base64 => STANDARD.encode(bytes),
        }
    }
}

fn hex(bytes: &impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref().iter();
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// Seconds since 1970.
pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}
