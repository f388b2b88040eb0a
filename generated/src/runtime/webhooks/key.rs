// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::KeyError;
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::signature::{ParsedPublicKey, ECDSA_P256_SHA256_FIXED};
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::Engine;
use std::fmt;

/// The members of a JSON Web Key that ES256 needs, as they came.
#[derive(Clone, Copy, Debug)]
pub struct Jwk<'a> {
    /// Its id.
    pub kid: &'a str,
    /// Its type: `EC`.
    pub kty: &'a str,
    /// Its curve: `P-256`.
    pub crv: &'a str,
    /// Its algorithm, if it says one: `ES256`.
    pub alg: Option<&'a str>,
    /// Its use, if it says one: `sig`.
    pub usage: Option<&'a str>,
    /// The point's first coordinate, in base64url.
    pub x: &'a str,
    /// The point's second coordinate, in base64url.
    pub y: &'a str,
    /// Whether it has expired or was revoked.
    pub expired: bool,
}

/// A public key for signatures by ES256.
#[derive(Clone)]
pub struct Key {
    kid: String,
    key: ParsedPublicKey,
    expired: bool,
}

impl Key {
    /// The key of a JSON Web Key.
    ///
    /// # Errors
    /// When it is a key for something else, or no point of the curve.
    pub fn new(jwk: &Jwk<'_>) -> Result<Self, KeyError> {
        let is_for_us = jwk.kty == "EC"
            && jwk.crv == "P-256"
            && jwk.alg.is_none_or(|alg| alg == "ES256")
            && jwk.usage.is_none_or(|usage| usage == "sig");
        if !is_for_us {
            return Err(KeyError::Kind);
        }
        // The mark of a point that is not compressed.
        let mut point = vec![4];
        for coordinate in [jwk.x, jwk.y] {
            let bytes = URL_SAFE_NO_PAD.decode(coordinate).unwrap_or_default();
            if bytes.len() != 32 {
                return Err(KeyError::Coordinates);
            }
            point.extend(bytes);
        }
        let key = ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, &point);
        Ok(Self {
            kid: jwk.kid.to_owned(),
            key: key.map_err(|_| KeyError::Coordinates)?,
            expired: jwk.expired,
        })
    }

    /// Its id.
    #[must_use]
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// Whether it has expired or was revoked.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        self.expired
    }

    /// Whether it signed this.
    pub(super) fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        self.key.verify_sig(message, signature).is_ok()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Key")
            .field("kid", &self.kid)
            .field("expired", &self.expired)
            .finish_non_exhaustive()
    }
}

/// Compares in a time that only the lengths decide.
pub(super) fn is_same(one: &[u8], other: &[u8]) -> bool {
    verify_slices_are_equal(one, other).is_ok()
}
