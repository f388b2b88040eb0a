// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::headers::only;
use super::key::is_same;
use super::verifier::{check_age, Genuine, How};
use super::{Error, Keys, Verifier, MAX_AGE, MAX_SKEW};
use aws_lc_rs::digest::{digest, SHA256};
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::Engine;
use http::HeaderMap;
use serde_json::{Map, Value};

/// The longest id of a key that is looked up.
const LONGEST_KID: usize = 256;

/// Messages that come with a token in a header: a JSON Web Token, signed by ES256 and nothing else with a key that is looked up by its id,
/// which claims when it was made (`iat`) and the SHA-256 of the body. What the token says counts once its signature is verified, and not
/// before; only the algorithm and the key's id are read first.
///
/// ```
/// # use plaid_check::runtime::webhooks::{Jwk, Jwt, Key, Keys};
/// const SIGNED: Jwt = Jwt::new("X-Verification", "request_body_sha256").max_age(300);
/// let verifier = SIGNED.with(Keys::new(|kid| async move {
///     // Here the key of this id is fetched.
///     # let (x, y) = ("", "");
///     let jwk = Jwk { kid: &kid, kty: "EC", crv: "P-256", alg: None, usage: None, x, y, expired: false };
///     Ok(Some(Key::new(&jwk)?))
/// }));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Jwt {
    header: &'static str,
    body_sha256: &'static str,
    max_age: u64,
}

impl Jwt {
    /// The token stands in this header, and the SHA-256 of the body, in hexadecimal, in this claim.
    #[must_use]
    pub const fn new(header: &'static str, body_sha256: &'static str) -> Self {
        Self {
            header,
            body_sha256,
            max_age: MAX_AGE,
        }
    }

    /// How many seconds old a token may be. Without this: 300.
    #[must_use]
    pub const fn max_age(self, seconds: u64) -> Self {
        Self {
            max_age: seconds,
            ..self
        }
    }

    /// The verifier with these keys.
    #[must_use]
    pub fn with(self, keys: Keys) -> Verifier {
        Verifier::new(How::Jwt(self, keys))
    }

    pub(super) async fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        keys: &Keys,
        now: u64,
    ) -> Result<Genuine, Error> {
        let token = Token::read(only(headers, self.header)?)?;
        let key = keys.find(&token.kid, now).await?;
        if !key.has_signed(token.signed.as_bytes(), &token.signature) {
            return Err(Error::Signature);
        }
        let claims = object(token.claims)?;
        let until = self.check_times(&claims, now)?;
        let claimed = claims.get(self.body_sha256).and_then(Value::as_str);
        let claimed = claimed.ok_or(Error::Claim(self.body_sha256))?;
        if !is_same(claimed.as_bytes(), sha256_hex(body).as_bytes()) {
            return Err(Error::BodyHash);
        }
        Ok(Genuine::of(&[token.signed.as_bytes()], Some(until)))
    }

    /// The two times beside `iat` are checked where a token has them, as RFC 7519 demands.
    fn check_times(&self, claims: &Map<String, Value>, now: u64) -> Result<u64, Error> {
        let made = time(claims, "iat")?.ok_or(Error::Claim("iat"))?;
        let until = check_age(made, self.max_age, now)?;
        if let Some(end) = time(claims, "exp")?.filter(|end| *end <= now) {
            let seconds = now - end;
            return Err(Error::TooOld { seconds });
        }
        let is_ahead = |start: &u64| *start > now.saturating_add(MAX_SKEW);
        match time(claims, "nbf")?.filter(is_ahead) {
            Some(start) => Err(Error::FromFuture {
                seconds: start - now,
            }),
            None => Ok(until),
        }
    }
}

/// A token whose signature is not verified yet.
struct Token<'a> {
    kid: String,
    /// What the signature is of.
    signed: &'a str,
    /// The second part, as it came.
    claims: &'a str,
    signature: Vec<u8>,
}

impl<'a> Token<'a> {
    fn read(text: &'a str) -> Result<Self, Error> {
        const PARTS: Error = Error::Malformed("the token has not three parts");
        let (signed, signature) = text.rsplit_once('.').ok_or(PARTS)?;
        let (header, claims) = signed.split_once('.').ok_or(PARTS)?;
        if claims.contains('.') {
            return Err(PARTS);
        }
        let header = object(header)?;
        if header.get("alg").and_then(Value::as_str) != Some("ES256") {
            return Err(Error::Algorithm);
        }
        if header.contains_key("crit") {
            return Err(Error::Malformed("the token asks for an extension"));
        }
        let kid = header.get("kid").and_then(Value::as_str);
        let kid = kid.filter(|kid| !kid.is_empty() && kid.len() <= LONGEST_KID);
        let signature = decoded(signature)?;
        if signature.len() != 64 {
            return Err(Error::Malformed("the token's signature is not of 64 bytes"));
        }
        Ok(Self {
            kid: kid
                .ok_or(Error::Malformed("the token names no key"))?
                .to_owned(),
            signed,
            claims,
            signature,
        })
    }
}

fn decoded(part: &str) -> Result<Vec<u8>, Error> {
    let bytes = URL_SAFE_NO_PAD.decode(part);
    bytes.map_err(|_| Error::Malformed("a part of the token is not in base64url"))
}

fn object(part: &str) -> Result<Map<String, Value>, Error> {
    let object = serde_json::from_slice(&decoded(part)?);
    object.map_err(|_| Error::Malformed("a part of the token is no JSON object"))
}

fn time(claims: &Map<String, Value>, name: &'static str) -> Result<Option<u64>, Error> {
    let time = claims.get(name).map(Value::as_u64);
    time.map(|time| time.ok_or(Error::Claim(name))).transpose()
}

fn sha256_hex(body: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digest = digest(&SHA256, body);
    let digits = digest.as_ref().iter().flat_map(|byte| {
        let (high, low) = (usize::from(byte >> 4), usize::from(byte & 15));
        [char::from(DIGITS[high]), char::from(DIGITS[low])]
    });
    digits.collect()
}
