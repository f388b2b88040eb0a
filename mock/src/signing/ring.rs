//! The keys that tokens are signed with.

use std::fmt::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};

use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use super::signer::now;

/// The members by which a JSON Web Key is known.
const JWK: [&str; 5] = ["kid", "kty", "crv", "x", "y"];

/// All keys since the start, the last of which signs.
#[derive(Debug)]
pub(crate) struct Ring {
    pairs: Mutex<Vec<Pair>>,
}

#[derive(Debug)]
struct Pair {
    kid: String,
    pair: EcdsaKeyPair,
    created: u64,
    expired: Option<u64>,
}

/// Whose key signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The one in use.
    Current,
    /// The one before, which has expired.
    Former,
    /// One that nobody knows, under the id of the one in use.
    Pretended,
    /// One that nobody knows, under an id that nobody knows.
    Unknown,
}

impl Pair {
    fn new() -> Result<Self, Unspecified> {
        Ok(Self {
            kid: identifier()?,
            pair: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)?,
            created: now(),
            expired: None,
        })
    }

    /// The members that a key of the description has beside those that every key has.
    fn write(&self, jwk: &mut Map<String, Value>) {
        let point = self.pair.public_key().as_ref();
        let coordinate = |bytes: Option<&[u8]>| json!(URL_SAFE_NO_PAD.encode(bytes.unwrap_or(&[])));
        for (name, value) in [
            ("kid", json!(self.kid)),
            ("kty", json!("EC")),
            ("crv", json!("P-256")),
            ("x", coordinate(point.get(1..33))),
            ("y", coordinate(point.get(33..))),
        ] {
            jwk.insert(name.to_owned(), value);
        }
        for (name, value) in [
            ("alg", json!("ES256")),
            ("use", json!("sig")),
            ("created_at", json!(self.created)),
            ("expired_at", json!(self.expired)),
        ] {
            if let Some(member) = jwk.get_mut(name) {
                *member = value;
            }
        }
    }
}

impl Ring {
    pub(crate) fn new() -> Result<Self, Unspecified> {
        Ok(Self {
            pairs: Mutex::new(vec![Pair::new()?]),
        })
    }

    /// Takes a new key into use; the one before expires.
    pub(crate) fn rotate(&self) -> Result<(), Unspecified> {
        let next = Pair::new()?;
        let mut pairs = self.pairs();
        if let Some(last) = pairs.last_mut() {
            last.expired = Some(now());
        }
        pairs.push(next);
        Ok(())
    }

    /// Signs what the key's id is put into. Where no key has expired yet, one is made that has.
    pub(super) fn sign(
        &self,
        whose: Whose,
        text: impl FnOnce(&str) -> String,
    ) -> Result<(String, Vec<u8>), Unspecified> {
        let mut pairs = self.pairs();
        if whose == Whose::Former && pairs.len() < 2 {
            let mut former = Pair::new()?;
            former.expired = Some(now());
            pairs.insert(0, former);
        }
        let stranger = match whose {
            Whose::Current | Whose::Former => None,
            Whose::Pretended | Whose::Unknown => Some(Pair::new()?),
        };
        let back = if whose == Whose::Former { 2 } else { 1 };
        let index = pairs.len().checked_sub(back).ok_or(Unspecified)?;
        let ours = pairs.get(index).ok_or(Unspecified)?;
        let kid = match (&stranger, whose) {
            (Some(stranger), Whose::Unknown) => &stranger.kid,
            _ => &ours.kid,
        };
        let text = text(kid);
        let pair = stranger.as_ref().unwrap_or(ours);
        let signature = pair.pair.sign(&SystemRandom::new(), text.as_bytes())?;
        Ok((text, signature.as_ref().to_vec()))
    }

    /// Writes the key that the request names into an answer that has a JSON Web Key. A request that names none of ours gets what is described.
    pub(crate) fn publish<'a>(&self, request: &Value, answer: impl FnOnce() -> &'a mut Value) {
        let pairs = self.pairs();
        if let Some(pair) = pairs.iter().find(|pair| names(request, &pair.kid))
            && let Some(jwk) = jwk(answer())
        {
            pair.write(jwk);
        }
    }

    fn pairs(&self) -> MutexGuard<'_, Vec<Pair>> {
        self.pairs.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn names(request: &Value, kid: &str) -> bool {
    match request {
        Value::String(text) => text == kid,
        Value::Array(list) => list.iter().any(|item| names(item, kid)),
        Value::Object(object) => object.values().any(|member| names(member, kid)),
        _ => false,
    }
}

fn jwk(value: &mut Value) -> Option<&mut Map<String, Value>> {
    match value {
        Value::Object(object) => {
            if JWK.iter().all(|name| object.contains_key(*name)) {
                return Some(object);
            }
            object.values_mut().find_map(jwk)
        }
        Value::Array(list) => list.iter_mut().find_map(jwk),
        _ => None,
    }
}

/// An id that no other key or message has.
pub(super) fn identifier() -> Result<String, Unspecified> {
    let mut bytes = [0; 16];
    aws_lc_rs::rand::fill(&mut bytes)?;
    let mut text = String::new();
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        write!(text, "{byte:02x}").map_err(|_| Unspecified)?;
    }
    Ok(text)
}
