// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Public key in JSON Web Key form. Refuse it once `expired_at` is set.
#[derive(Clone, Debug, PartialEq)]
pub struct JwkPublicKey {
    /// Signature algorithm; `ES256` for webhooks.
    pub alg: String,
    /// Elliptic curve; `P-256` for webhooks.
    pub crv: String,
    /// Key of this public key, equal to the requested `key_id`.
    pub kid: String,
    /// Kind of key; `EC` stands for elliptic curve.
    pub kty: String,
    /// What the key is meant for; `sig` stands for signatures.
    pub r#use: String,
    /// First coordinate of the curve point: 32 bytes, highest first, in base64url without padding.
    pub x: String,
    /// Second coordinate of the curve point, written in the same way as `x`.
    pub y: String,
    /// Creation time of the key in seconds since 1970 (UTC).
    pub created_at: i64,
    /// Time in seconds since 1970 (UTC) at which the key ran out; null while it is valid.
    pub expired_at: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for JwkPublicKey {
    const FIELDS: &'static [&'static str] = &[
        "alg",
        "crv",
        "kid",
        "kty",
        "use",
        "x",
        "y",
        "created_at",
        "expired_at",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut alg = codec::Need::new();
        let mut crv = codec::Need::new();
        let mut kid = codec::Need::new();
        let mut kty = codec::Need::new();
        let mut r#use = codec::Need::new();
        let mut x = codec::Need::new();
        let mut y = codec::Need::new();
        let mut created_at = codec::Need::new();
        let mut expired_at = codec::NeedNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut alg,
                &mut crv,
                &mut kid,
                &mut kty,
                &mut r#use,
                &mut x,
                &mut y,
                &mut created_at,
                &mut expired_at,
            ],
            &mut extra,
        )?;
        Ok(Self {
            alg: alg.take("alg")?,
            crv: crv.take("crv")?,
            kid: kid.take("kid")?,
            kty: kty.take("kty")?,
            r#use: r#use.take("use")?,
            x: x.take("x")?,
            y: y.take("y")?,
            created_at: created_at.take("created_at")?,
            expired_at: expired_at.take("expired_at")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for JwkPublicKey {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
