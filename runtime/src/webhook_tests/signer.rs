//! What signs: the other side.

use super::{BODY, NOW};
use crate::webhooks::{Jwk, Key};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{EcdsaKeyPair, KeyPair, ECDSA_P256_SHA256_FIXED_SIGNING};
use aws_lc_rs::{digest, hmac};
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::Engine;
use serde_json::{json, Value};

pub fn base64url(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn hex(bytes: impl AsRef<[u8]>) -> String {
    let bytes = bytes.as_ref().iter();
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

pub fn sha256(text: &str) -> String {
    hex(digest::digest(&digest::SHA256, text.as_bytes()))
}

/// A pair of keys for ES256 with its id.
pub struct Signer {
    pub kid: String,
    pair: EcdsaKeyPair,
}

impl Signer {
    pub fn new(kid: &str) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING);
        Self {
            kid: kid.to_owned(),
            pair: pair.expect("a pair"),
        }
    }

    /// The coordinates of the public key.
    pub fn coordinates(&self) -> (String, String) {
        let point = &self.pair.public_key().as_ref()[1..];
        (base64url(&point[..32]), base64url(&point[32..]))
    }

    pub fn key(&self, expired: bool) -> Key {
        let (x, y) = self.coordinates();
        let jwk = Jwk {
            kid: &self.kid,
            kty: "EC",
            crv: "P-256",
            alg: Some("ES256"),
            usage: Some("sig"),
            x: &x,
            y: &y,
            expired,
        };
        Key::new(&jwk).expect("a key")
    }

    pub fn header(&self) -> Value {
        json!({ "alg": "ES256", "kid": self.kid, "typ": "JWT" })
    }

    /// The token of [`BODY`], made now.
    pub fn token(&self) -> String {
        self.sign(&self.header(), &claims())
    }

    pub fn sign(&self, header: &Value, claims: &Value) -> String {
        let signed = [header, claims].map(|part| base64url(part.to_string()));
        self.sign_text(&signed.join("."))
    }

    pub fn sign_text(&self, signed: &str) -> String {
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes());
        format!("{signed}.{}", base64url(signature.expect("a signature")))
    }

    /// A token signed by HMAC with what is public of the key, as if it were a secret.
    pub fn sign_with_the_public_key(&self) -> String {
        let header = json!({ "alg": "HS256", "kid": self.kid });
        let signed = [header, claims()].map(|part| base64url(part.to_string()));
        let signed = signed.join(".");
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.pair.public_key().as_ref());
        let tag = hmac::sign(&key, signed.as_bytes());
        format!("{signed}.{}", base64url(tag))
    }
}

pub fn claims() -> Value {
    json!({ "iat": NOW, "request_body_sha256": sha256(BODY) })
}

pub fn hmac_of(secret: &[u8], parts: &[&str]) -> hmac::Tag {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    hmac::sign(&key, parts.concat().as_bytes())
}
